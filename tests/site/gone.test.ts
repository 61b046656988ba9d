/**
 * A later release: a text in which lines were put in, taken out, split and merged, and an agency with another address.
 * Built for good, from a copy without history; every address of the list must still answer.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertBuilt, buildSite } from '../../src/cli/build-site.ts';
import { lastLines, runProgram } from '../../src/cli/programs.ts';
import { listen } from '../../src/cli/serve.ts';
import { type BuiltSite, readSite } from '../../src/integrations/verify/built-site.ts';
import { isGone, metaOf } from '../../src/integrations/verify/page.ts';
import { copyProject } from './copy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'later-release-'));
const limit = 400_000;
const env = { AS_OF: '2026-11-22' };
let site: BuiltSite;

/** Pages of lists that were longer once, with what is the last page of each now. */
const ended = [
  ['/warnings/page/2/', '/warnings/'],
  ['/warnings/page/3/', '/warnings/'],
  ['/deadlines/page/7/', '/deadlines/'],
  ['/scoreboard/by-share/page/2/', '/scoreboard/by-share/'],
  ['/themes/health/page/3/', '/themes/health/'],
  ['/groups/page/9/', '/groups/'],
] as const;

beforeAll(async () => {
  copyProject(folder);
  edit('seeds/000_2eca7e17160f3161.txt', [
    // Before dh14-2b-3 stands a new line, dh14-2b-5 is two, dh14-2a-2 and dh14-1e-3 are gone.
    [
      /^(?=- Complete the adjustment of the national master plan)/m,
      '- Publish a yearly account of the new growth model.\n',
    ],
    [
      /^- Develop and implement the Project for the development of the nuclear.*$/m,
      '- Develop the Project for the development of the nuclear energy industry.\n- Implement the Project.',
    ],
    [/^- Complete the legal framework for managing the gold market.*\n/m, ''],
    [/^- Develop specific mechanisms and policies for economic development combined.*\n/m, ''],
  ]);
  edit('content/documents/dh14.yaml', [
    [/g1e: 3/, 'g1e: 2'],
    [/g2a: 4/, 'g2a: 3'],
    [/g2b: 17/, 'g2b: 19'],
    [
      /^expects:/m,
      `inserted:
  - { id: "2b-2a", begins: Publish a yearly account }
  - { id: "2b-5a", begins: Develop the Project for the development of the nuclear }
  - { id: "2b-5b", begins: Implement the Project. }
removed: ["2b-5", "2a-2", "1e-3"]
expects:`,
    ],
  ]);
  // Published when these lists were longer: a list of two pages, of one, and one below a theme.
  edit('permalinks.txt', [[/^\/tasks\/$/m, `${ended.map(([address]) => `${address}\n`).join('')}/tasks/`]]);
  // What editors wrote of dh14-2b-5 holds for its first half.
  edit('content/links/dh14.yaml', [[/dh14-2b-5$/m, 'dh14-2b-5a']]);
  edit('content/instruments.yaml', [[/record: dh14-2b-5,/, 'record: dh14-2b-5a,']]);
  edit('content/agencies/vass.yaml', [[/^id: vass$/m, 'id: social-sciences']]);
  renameSync(
    path.join(folder, 'content/agencies/vass.yaml'),
    path.join(folder, 'content/agencies/social-sciences.yaml'),
  );
  const entry = (was: string, became: string, to = '') =>
    `  - was: ${was}\n    became: ${became}\n${to && `    to: [${to}]\n`}    on: "2026-11-20"\n    why: Tried by a test.\n`;
  edit('content/redirects.yaml', [
    [
      /^gone: \[\]\n/m,
      `gone:\n${entry('dh14-2a-2', 'withdrawn')}${entry('dh14-2b-5', 'split', 'dh14-2b-5a, dh14-2b-5b')}${entry('dh14-1e-3', 'merged', 'dh14-1e-2')}${entry('/agencies/vass/', 'moved', '/agencies/social-sciences/')}`,
    ],
  ]);
  const sealed = await runProgram(process.execPath, ['src/cli/seal.ts', '--yes'], { cwd: folder, limit, env });
  if (sealed.code !== 0) throw new Error(lastLines(sealed.output, 80));
  assertBuilt(await buildSite({ folder, limit, env }));
  site = await readSite(path.join(folder, 'dist'), new URL('https://built.example/'));
}, limit);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, changes: readonly (readonly [from: RegExp, to: string])[]): void {
  let text = readFileSync(path.join(folder, file), 'utf8');
  for (const [from, to] of changes) {
    if (!from.test(text)) throw new Error(`${file} has no ${from}.`);
    text = text.replace(from, to);
  }
  writeFileSync(path.join(folder, file), text);
}

/** What is answered where an address leads in the end. Thousands are asked: `fetch` takes four times as long. */
async function statusOf(address: URL, agent: Agent, hops = 5): Promise<number | undefined> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(address, { method: 'HEAD', agent }, resolve).on('error', reject).end(),
  );
  response.resume();
  const moved = response.headers.location;
  return moved === undefined || hops === 0 ? response.statusCode : statusOf(new URL(moved, address), agent, hops - 1);
}

// The build itself holds its site against permalinks.txt; that it ended well is the first half of the proof.
describe('a later release', () => {
  test('keeps the ids of records whose place in their list has changed', () => {
    const { files } = site;
    const { tasks } = JSON.parse(files.get('/data/v1/tasks.json')?.toString() ?? '{}') as {
      tasks: { id: string; description: string }[];
    };
    const words = (id: string) => tasks.find((task) => task.id === id)?.description ?? '';
    expect(words('dh14-2b-2a')).toBe('Publish a yearly account of the new growth model.');
    expect(words('dh14-2b-3')).toMatch(/^Complete the adjustment of the national master plan/);
    expect(words('dh14-2a-3')).toMatch(/^Develop a comprehensive project for real estate/);
    expect(words('dh14-2a-2')).toBe('');
  });

  test.each([
    ['/tasks/dh14-2a-2/', 'withdrawn', []],
    ['/t/dh14-2a-2/', 'withdrawn', []],
    ['/tasks/dh14-2b-5/', 'split', ['/tasks/dh14-2b-5a/', '/tasks/dh14-2b-5b/']],
    ['/tasks/dh14-1e-3/', 'merged', ['/tasks/dh14-1e-2/']],
    ['/agencies/vass/', 'moved', ['/agencies/social-sciences/']],
  ])('says at %s that it was %s', (address, became, to) => {
    const page = site.pageAt.get(address);
    if (!page) throw new Error(`There is no page at ${address}.`);
    expect(isGone(page) && metaOf(page, 'became')).toBe(became);
    const links = page.elements.filter(
      ({ name, parent }) => name === 'a' && parent?.parent?.parent?.attributes.get('class') === 'message',
    );
    expect(links.map(({ attributes }) => attributes.get('href'))).toEqual(to);
    expect(page.bytes.toString()).toContain('Tried by a test.');
  });

  test.each(ended)('leads from %s, a page of a list that has grown shorter, to its last page %s', (address, to) => {
    const page = site.pageAt.get(address);
    if (!page) throw new Error(`There is no page at ${address}.`);
    const attributesOf = (tag: string) => page.elements.filter(({ name }) => name === tag).map((one) => one.attributes);
    expect(metaOf(page, 'robots')).toBe('noindex');
    expect(attributesOf('meta').some((meta) => meta.get('content') === `0; url=${to}`)).toBe(true);
    expect(
      attributesOf('link')
        .find((link) => link.get('rel') === 'canonical')
        ?.get('href'),
    ).toMatch(new RegExp(`^https?://[^/]+${to}$`, 'u'));
    expect(attributesOf('a').map((link) => link.get('href'))).toEqual([to]);
    expect(site.files.get('/sitemap.xml')?.toString()).not.toContain(address);
  });

  test('says so in the data beside the page, in the text, and to servers', () => {
    const { files, pageAt } = site;
    const fate = JSON.parse(files.get('/tasks/dh14-2b-5.json')?.toString() ?? '{}') as { became: string; to: object[] };
    expect(fate).toMatchObject({ became: 'split', to: [{ id: 'dh14-2b-5a' }, { id: 'dh14-2b-5b' }] });
    for (const anchor of ['2a-2', '2b-5', '1e-3']) expect(pageAt.get('/documents/dh14/')?.ids.has(anchor)).toBe(true);
    const rules = files.get('/_redirects')?.toString() ?? '';
    expect(rules).toContain('/tasks/dh14-1e-3/ /tasks/dh14-1e-2/ 301\n');
    expect(rules).toContain('/agencies/vass/ /agencies/social-sciences/ 301\n');
    expect(rules).not.toContain('dh14-2a-2');
  });

  test('answers every address that was ever published, as a web host serves it', async () => {
    const { address, close } = await listen(path.join(folder, 'dist'), 43_410);
    const agent = new Agent({ keepAlive: true });
    const list = readFileSync(path.join(folder, 'permalinks.txt'), 'utf8').split('\n');
    const paths = new Set(list.filter((line) => line.startsWith('/')).map((line) => line.split(/[ #]/)[0] ?? ''));
    const silent: string[] = [];
    const withdrawn: string[] = [];
    for (const asked of paths) {
      const status = await statusOf(new URL(asked, address), agent);
      if (status === 410) withdrawn.push(asked);
      else if (status !== 200) silent.push(asked);
    }
    agent.destroy();
    const fate = await fetch(new URL('/tasks/dh14-2a-2/', address));
    await close();
    expect(paths.size).toBeGreaterThan(1500);
    expect(silent).toEqual([]);
    // Gone, said with a page: the withdrawn record and all that stood beside it, and nothing else.
    expect(withdrawn.filter((asked) => !asked.includes('dh14-2a-2'))).toEqual([]);
    expect(fate.status).toBe(410);
    expect(await fate.text()).toContain('Tried by a test.');
  });
});
