/** The promises of permalinks.txt, tried on the built site: as it is, and with records taken out, renamed, split and reused. */
import { describe, expect, test } from 'vitest';
import { readPermalinks } from '../../src/content/permalinks.ts';
import { findBrokenPromises, findUnlisted } from '../../src/derive/permalinks/permalinks.ts';
import { type BuiltSite, siteOf } from '../../src/integrations/verify/built-site.ts';
import { permalinksOf } from '../../src/integrations/verify/permalinks.ts';
import { projectFolder } from '../seeds/project.ts';
import { site } from './built.ts';

const published = readPermalinks(projectFolder);
const built = permalinksOf(site);

describe('permalinks.txt', () => {
  test('lists every address, record, line and decision of the site; if not, run npm run permalinks', () => {
    expect(findUnlisted(published, built)).toEqual([]);
  });

  test('holds the addresses of every kind of record', () => {
    const listed = (start: string) => [...published.addresses.keys()].filter((at) => at.startsWith(start)).length;
    expect(listed('/tasks/')).toBeGreaterThan(2 * 480);
    expect(listed('/t/')).toBeGreaterThan(540);
    expect(listed('/documents/nq03/#')).toBeGreaterThan(300);
    expect(published.lines.get('/documents/nq03/')?.size).toBeGreaterThan(900);
    expect(published.addresses.get('/documents/nq03/#26')?.begins).toMatch(/^Develop Government Decrees/);
  });

  test('answers on this build, line for line', () => {
    expect(findBrokenPromises(published, built)).toEqual([]);
  });
});

interface Ledger {
  words: { address: string; digest: string; begins: string }[];
}

/** What the tests change or take away. Read once: every reading of a file has bytes of its own. */
const filesBefore: ReadonlyMap<string, Buffer> = new Map(site.files);

/** The built site after something was done to it. */
function changed(change: (files: Map<string, Buffer>, ledger: Ledger) => void): BuiltSite {
  const files = new Map(filesBefore);
  const ledger = JSON.parse(files.get('/permalinks.json')?.toString() ?? '{}') as Ledger;
  change(files, ledger);
  files.set('/permalinks.json', Buffer.from(JSON.stringify(ledger)));
  // Pages that did not change are not parsed again.
  const own = siteOf(new Map([...files].filter(([name, bytes]) => filesBefore.get(name) !== bytes)), site.address);
  const kept = site.pages.filter((page) => files.has(page.path.endsWith('/') ? `${page.path}index.html` : page.path));
  const pages = [...kept.filter((page) => !own.pageAt.has(page.path)), ...own.pages];
  return { ...site, files, pages, pageAt: new Map(pages.map((page) => [page.path, page])) };
}

const told = (after: BuiltSite) =>
  findBrokenPromises(published, permalinksOf(after)).map(({ address, what, todo }) => `${address} ${what}: ${todo}`);

/** Takes a task out of the site: its page, its data, its short address, its place in the text. */
function remove(id: string, files: Map<string, Buffer>, ledger: Ledger): void {
  for (const name of [...files.keys()])
    if (name.split('/').some((part) => part === id || part.startsWith(`${id}.`))) files.delete(name);
  ledger.words = ledger.words.filter(({ address }) => address !== placeOf(id));
}
const placeOf = (id: string) => `/documents/${id.replace('-', '/#')}`;

function add(id: string, digest: string, files: Map<string, Buffer>, ledger: Ledger): void {
  files.set(`/tasks/${id}/index.html`, Buffer.from('<!doctype html><title>x</title>'));
  ledger.words.push({ address: placeOf(id), digest, begins: 'Words.' });
}
const digestOf = (id: string) => published.addresses.get(placeOf(id))?.digest ?? '';

describe('a build is stopped', () => {
  test('where a record was taken out', () => {
    const all = told(changed((files, ledger) => remove('nq03-26', files, ledger)));
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('- was: nq03-26\n          became: withdrawn');
  });

  test('where a record was given another id', () => {
    const all = told(
      changed((files, ledger) => {
        remove('nq03-26', files, ledger);
        add('nq03-260', digestOf('nq03-26'), files, ledger);
      }),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('became: moved');
    expect(all[0]).toContain('to: [nq03-260]');
  });

  test('where a record was split into others', () => {
    const all = told(
      changed((files, ledger) => {
        remove('nq03-26', files, ledger);
        for (const part of ['a', 'b']) add(`nq03-26${part}`, `${part}00000000000`, files, ledger);
      }),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('or split, with to: [one, another]');
  });

  test('where an id was used again for other words', () => {
    const all = told(
      changed((_files, ledger) => {
        for (const entry of ledger.words) if (entry.address === placeOf('nq03-26')) entry.digest = 'f'.repeat(12);
      }),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('- was: nq03-26\n          words: "ffffffffffff"');
  });

  test('where a page, a data file, a feed or a line is missing', () => {
    const all = told(
      changed((files) => {
        for (const name of ['/guide/method/index.html', '/data/v1/tasks.csv', '/sitemap.xml']) files.delete(name);
        const text = files.get('/documents/kl57/index.html')?.toString().replace('id="L10"', '') ?? '';
        files.set('/documents/kl57/index.html', Buffer.from(text));
      }),
    );
    expect(all.map((words) => words.split(' ')[0])).toEqual([
      ...['/data/v1/tasks.csv', '/documents/kl57/#L10', '/guide/method/', '/sitemap.xml'],
    ]);
  });
});
