import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { relOf } from '../../src/integrations/verify/element.ts';
import { elementsNamed } from '../../src/integrations/verify/page.ts';
import { before, readRecords, site } from './built.ts';

const feeds = [...site.files].filter(([name]) => name.endsWith('feed.xml'));
const pathOf = (url: string | null | undefined) => new URL(url ?? '').pathname;
const parsed = feeds.map(([name, bytes]) => ({
  name,
  xml: bytes.toString('utf8'),
  feed: parseFeed(bytes.toString('utf8')),
}));

describe('the feeds', () => {
  test('are one of all changes, one of each page of a record, document, theme or instrument, and one more of each agency with what it took over, in each language', () => {
    const successors = new Set(
      readRecords('agencies').flatMap(({ succeededBy }) => {
        const all = succeededBy as { agency: string; scope?: string }[];
        return all.find(({ scope }) => !scope)?.agency ?? [];
      }),
    );
    expect(successors).toContain('most');
    const wanted = [
      ...[...successors].map((id) => `/agencies/${id}/now/feed.xml`),
      '/feed.xml',
      ...['agencies', 'groups', 'documents', 'themes', 'instruments', 'tasks', 'indicators'].flatMap((kind) =>
        readRecords(kind).map(({ id }) => `/${kind}/${id}/feed.xml`),
      ),
    ];
    const inBoth = [...wanted, ...wanted.map((path) => `/vi${path}`)];
    expect(feeds.map(([name]) => name).sort()).toEqual(inBoth.sort());
  });

  test('name themselves, their page and their makers', () => {
    for (const { name, feed } of parsed) {
      expect(feed.meta, name).toMatchObject({ type: 'atom', version: '1.0' });
      expect(pathOf(feed.self), name).toBe(name);
      expect(site.pageAt.has(pathOf(feed.url)), name).toBe(true);
      expect(feed.title && feed.copyright && feed.authors[0]?.name && feed.updated, name).toBeTruthy();
    }
    const ids = parsed.map(({ xml }) => /<id>([^<]+)<\/id>/.exec(xml)?.[1]);
    expect(new Set(ids).size).toBe(parsed.length);
  });

  test('in another language have ids of their own, so that both can be followed', () => {
    const idsIn = (vietnamese: boolean) =>
      parsed
        .filter(({ name }) => name.startsWith('/vi/') === vietnamese)
        .flatMap(({ xml, feed }) => [/<id>([^<]+)<\/id>/.exec(xml)?.[1], ...feed.items.map(({ id }) => id)]);
    const english = new Set(idsIn(false));
    expect(idsIn(true).filter((id) => english.has(id))).toEqual([]);
    for (const { name, feed } of parsed.filter((one) => one.name.startsWith('/vi/'))) {
      expect(feed.language, name).toBe('vi');
      expect(pathOf(feed.url), name).toMatch(/^\/vi\//u);
      for (const { url } of feed.items) expect(pathOf(url), name).toMatch(/^\/vi\//u);
    }
  });

  test('hold entries with ids of their own, absolute links that lead somewhere, and the day of a release', () => {
    const days = new Set(readRecords('changes').map(({ day }) => day));
    const contents = new Map<string, string>();
    for (const { name, feed } of parsed) {
      expect(new Set(feed.items.map(({ id }) => id)).size, name).toBe(feed.items.length);
      for (const { id, url, title, updated, content } of feed.items) {
        const isOld =
          !name.startsWith('/vi/') && before && updated && updated.toISOString().slice(0, 10) <= before.until;
        expect(id, name).toMatch(
          isOld ? /^tag:[^,]+,\d{4}-\d{2}-\d{2}:\S+$/ : /^urn:uuid:[0-9a-f-]{13}-5[0-9a-f]{3}-[0-9a-f-]{17}$/,
        );
        if (before && isOld) expect(id).toContain(`tag:${new URL(before.address).hostname},`);
        expect(site.pageAt.has(pathOf(url)), `${name} ${url}`).toBe(true);
        expect(days.has(updated?.toISOString().slice(0, 10)), name).toBe(true);
        expect(title && content, name).toBeTruthy();
        const other = contents.get(String(id));
        if (id?.includes('/first')) expect(other, `${name} ${id}`).toBeUndefined();
        contents.set(String(id), String(content));
      }
    }
  });

  test('tell the first release in one entry each', () => {
    const [all] = parsed.filter(({ name }) => name === '/feed.xml');
    const first = all?.feed.items.filter(({ title }) => title === 'First release') ?? [];
    expect(first).toHaveLength(1);
    expect(first[0]?.content).toContain('140 tasks');
    // What was added since has its first entry with the next release.
    const silent = parsed.filter(({ feed }) => feed.items.length === 0).map(({ name }) => name);
    expect(silent).not.toContain('/agencies/most/feed.xml');
    expect(silent).not.toContain('/groups/nq03-g3/feed.xml');
  });

  test('of a record tell in one entry a release what came with it, the reports on it included', () => {
    const feedOf = (path: string) => parsed.find(({ name }) => name === `${path}feed.xml`)?.feed;
    const changes = readRecords('changes').filter(({ release }) => release !== null);
    for (const id of ['nq03-76', 'nq03-14', 'nq03-i11-1']) {
      const own = changes.filter((change) => String(change['id']).split('/')[0] === id);
      const items = feedOf(id.includes('-i') ? `/indicators/${id}/` : `/tasks/${id}/`)?.items ?? [];
      expect(
        items.map(({ url }) => pathOf(url).split('/')[2]),
        id,
      ).toEqual([...new Set(own.map(({ release }) => release))].map(() => id));
    }
    const [report] = readRecords('reports').filter(({ task }) => task === 'nq03-14');
    const said =
      feedOf('/tasks/nq03-14/')
        ?.items.map(({ content }) => content)
        .join('') ?? '';
    expect(said).toContain(String(report?.['statement']).slice(0, 60));
    expect(feedOf('/themes/health/')?.items.at(-1)?.content).toContain('6 tasks');
    expect(feedOf('/instruments/decree-109-2022/')?.items.at(-1)?.content).toContain('1 task');
  });

  test('are found from their pages: by programs and by readers', () => {
    const missing = [...parsed.map(({ name, feed }) => [pathOf(feed.url), name] as const)].filter(([path, name]) => {
      const page = site.pageAt.get(path);
      if (!page) return true;
      const alternate = elementsNamed(page, 'link').some(
        (link) =>
          relOf(link).includes('alternate') &&
          link.attributes.get('type') === 'application/atom+xml' &&
          link.attributes.get('href') === name,
      );
      return !alternate || !elementsNamed(page, 'a').some((link) => link.attributes.get('href') === name);
    });
    expect(missing).toEqual([]);
  });
});

describe('the history on the pages', () => {
  const changes = readRecords('changes');
  const lastOf = (id: string) =>
    changes.find((change) => String(change['id']).split('/')[0] === id && change['kind'] !== 'agency')?.['day'];

  test.each(['tasks', 'indicators'])('of %s begins with the last release that changed them', (kind) => {
    const wrong = readRecords(kind).filter(({ id }) => {
      const page = site.pageAt.get(`/${kind}/${id}/`);
      const links = page?.elements.filter(
        ({ name, attributes }) => name === 'a' && attributes.get('href')?.startsWith('/changes/#'),
      );
      const day = lastOf(String(id));
      return day !== null && links?.[0]?.attributes.get('href')?.slice('/changes/#'.length, 20) !== day;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has every record in the list of changes', () => {
    const added = new Set(changes.filter(({ what }) => what === 'added').map(({ id }) => id));
    for (const kind of ['documents', 'agencies', 'groups', 'tasks', 'indicators', 'provisions'])
      expect(
        readRecords(kind)
          .filter(({ id }) => !added.has(id))
          .map(({ id }) => id),
      ).toEqual([]);
  });
});
