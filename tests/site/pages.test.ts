import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PageElement } from '../../src/integrations/verify/element.ts';
import { pathIn } from '../../src/model/paths.ts';
import { contentSecurityPolicy } from '../../src/model/policy.ts';
import { templateOf, templates } from '../templates.ts';
import { metaOf, readRecords, site } from './built.ts';

const addresses = site.pages.map((page) => page.path);
const records = new Map(
  [...readRecords('tasks'), ...readRecords('indicators')].map((record) => [record['id'], record]),
);

/** The day of the last release that changed a record, by its page; null where it changed since. */
/** The day of the last change of a page; a report changes the page of its task, a value that of its indicator. Null where it is not released. */
const lastDayOf = (path: string): unknown =>
  readRecords('changes').find(({ url }) => new URL(String(url), site.address).pathname === path)?.['day'];
const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

const isShort = (path: string): boolean => /^\/(?:vi\/)?t\//u.test(path);

describe('the built pages', () => {
  test('carry the policy of the site, letter for letter', () => {
    expect(site.pages.filter((page) => metaOf(page, 'content-security-policy') !== contentSecurityPolicy)).toEqual([]);
  });

  test.each(['/', '/search/', '/data/'].flatMap((path) => [path, pathIn('vi', path)]))(
    'arrive in the first round trip where readers begin, at %s',
    (path) => {
      const bytes = site.pageAt.get(path)?.bytes;
      expect(bytes && brotliCompressSync(bytes).byteLength).toBeLessThanOrEqual(14 * 1024);
    },
  );

  test('are all of a known kind, so that each kind is tried in a browser', () => {
    expect(addresses.filter((address) => !templateOf(address))).toEqual([]);
  });

  test.each(templates)('include the samples of the kind "$name"', ({ samples }) => {
    const paths = samples.map((sample) => sample.split('?')[0]);
    expect(paths.filter((path) => !addresses.includes(path ?? ''))).toEqual([]);
  });

  test('rank the layers of their styles alike, whichever file comes first', () => {
    // Many pages have the same files in the same order.
    const ranks = new Map<string, boolean>();
    const isRanked = (hrefs: readonly string[]): boolean => {
      const css = hrefs.map((href) => site.files.get(href)?.toString('utf8') ?? '').join('\n');
      const named = [...css.matchAll(/@layer ([\w, ]+)/gu)].flatMap(([, names = '']) => names.split(/,\s*/u));
      return hrefs.length === 0 || [...new Set(named)].slice(0, 3).join() === 'tokens,base,components';
    };
    const wrong = site.pages.filter((page) => {
      const hrefs = page.elements
        .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
        .map(({ attributes }) => attributes.get('href') ?? '');
      const key = hrefs.join(' ');
      if (!ranks.has(key)) ranks.set(key, isRanked(hrefs));
      return !ranks.get(key);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('say what they are about, and fit a small screen', () => {
    const without = (name: string) => site.pages.filter((page) => !metaOf(page, name)).map((page) => page.path);
    expect(without('description')).toEqual([]);
    expect(without('viewport')).toEqual([]);
  });

  test('are shown with links to them by title, words, address and a picture that is there, on every page of every kind', () => {
    const pictures = new Map<string, readonly [number, number]>();
    for (const page of site.pages) {
      const fields = new Map(
        page.elements
          .filter(({ name, attributes }) => name === 'meta' && attributes.has('property'))
          .map(({ attributes }) => [attributes.get('property'), attributes.get('content') ?? '']),
      );
      const canonical = page.elements.find(({ attributes }) => attributes.get('rel') === 'canonical');
      expect(Object.fromEntries(fields), page.path).toEqual({
        'og:title': expect.stringMatching(/\S/u),
        'og:type': 'website',
        'og:url': canonical?.attributes.get('href') ?? new URL(page.path, site.address).href,
        'og:description': expect.stringMatching(/\S/u),
        'og:site_name': expect.stringMatching(/\S/u),
        'og:locale': page.path.startsWith('/vi/') ? 'vi_VN' : 'en_GB',
        'og:image': expect.stringMatching(/^https?:.*\.png$/u),
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': expect.stringMatching(/\S/u),
      });
      expect(metaOf(page, 'twitter:card'), page.path).toBe('summary_large_image');
      const { pathname } = new URL(fields.get('og:image') ?? '');
      const png = pictures.has(pathname) ? undefined : site.files.get(pathname);
      if (png) pictures.set(pathname, [png.readUInt32BE(16), png.readUInt32BE(20)]);
      expect(pictures.get(pathname), `${page.path} ${pathname}`).toEqual([1200, 630]);
      if (!isShort(page.path)) expect(fields.get('og:description')).toBe(metaOf(page, 'description'));
    }
    for (const { id } of readRecords('documents'))
      expect([...pictures.keys()]).toEqual(
        expect.arrayContaining([`/og/documents/${id}.png`, `/og/vi/documents/${id}.png`]),
      );
  });

  test('show with a short address the words of its record', () => {
    for (const page of site.pages.filter(({ path }) => isShort(path))) {
      const id = page.path.split('/').at(-2);
      const vietnamese = page.path.startsWith('/vi/');
      const record = records.get(id);
      const card = page.elements.find(({ attributes }) => attributes.get('property') === 'og:description');
      const words =
        card?.attributes
          .get('content')
          ?.replace(/^[^:]*: /u, '')
          .replace(/\s*…$/u, '') ?? '';
      const said = vietnamese
        ? (record?.['textVi'] ?? record?.['nameVi'])
        : (record?.['description'] ?? record?.['name']);
      const own = String(said).replaceAll(/\s+/gu, ' ');
      expect(own.includes(words.replaceAll(/\s+/gu, ' ')), `${page.path} ${words}`).toBe(true);
    }
  });

  test('name the mark for browsers that draw no SVG and for home screens, and it is there', () => {
    const ico = site.files.get('/favicon.ico');
    expect(ico?.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
    expect(site.files.get('/apple-touch-icon.png')?.readUInt32BE(16)).toBe(180);
    const without = site.pages.filter((page) => {
      const links = page.elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.get('href'));
      return !['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'].every((href) => links.includes(href));
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('have in the sitemap the day of their last change where it is known, and none where it is not', () => {
    const xml = site.files.get('/sitemap.xml')?.toString('utf8') ?? '';
    const days = new Map(
      [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, url = '', day]) => [
        new URL(url).pathname,
        day,
      ]),
    );
    for (const change of readRecords('changes')
      .toReversed()
      .filter(({ kind }) => kind === 'task' || kind === 'document')) {
      const path = new URL(String(change['url'])).pathname;
      if (days.has(path)) expect(days.get(path) ?? null, path).toBe(lastDayOf(path));
    }
    for (const [path, day] of days)
      if (/^\/guide\/(?!lexicon\/)[^/]+\/$/u.test(path)) {
        const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/u.exec(day ?? '') ?? [];
        expect(Number(year) >= 2026 && Number(month) >= 1, path).toBe(true);
      }
    for (const path of ['/', '/tasks/', '/deadlines/', '/data/', '/search/', '/guide/', '/guide/lexicon/'])
      expect(days.get(path)).toBeUndefined();
    expect(xml).not.toMatch(/<lastmod>(?!\d{4}-\d{2}-\d{2}<)/u);
    expect(site.files.has('/build-facts.json')).toBe(false);
  });

  test('say what matters without a script: a heading and words of their own that nothing folds or hides', () => {
    const isShown = (element: PageElement | undefined, inside?: PageElement): boolean =>
      element === undefined ||
      (!['template', 'script', 'dialog'].includes(element.name) &&
        !element.attributes.has('hidden') &&
        (element.name !== 'details' || element.attributes.has('open') || inside?.name === 'summary') &&
        isShown(element.parent, element));
    const isIn = (element: PageElement | undefined, name: string): boolean =>
      element !== undefined && (element.name === name || isIn(element.parent, name));
    const samples = templates.flatMap((template) => template.samples.map((sample) => sample.split('?')[0] ?? ''));
    const tried = new Set(samples.flatMap((path) => [path, pathIn('vi', path)]));
    const silent = site.pages
      .filter(({ path }) => tried.has(path))
      .filter(({ elements }) => {
        const words = elements.filter((element) => ['p', 'li', 'dd', 'td'].includes(element.name));
        const heading = elements.find(({ name }) => name === 'h1');
        return !heading || !isShown(heading) || !words.some((one) => isIn(one, 'main') && isShown(one));
      });
    expect(tried.size).toBeGreaterThan(templates.length);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('have one h1 each', () => {
    const counts = site.pages.map((page) => [page.path, page.elements.filter(({ name }) => name === 'h1').length]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });
});

describe('the built files', () => {
  test('include what browsers and robots ask for', () => {
    for (const name of ['/404.html', '/robots.txt', '/sitemap.xml', '/favicon.svg', '/permalinks.json'])
      expect(site.files.has(name), name).toBe(true);
  });

  test('name no folder of the machine they were built on', () => {
    const texts = [...site.files].filter(([name]) => /\.(html|js|css|json|xml|csv|txt|svg)$/.test(name));
    expect(texts.filter(([, bytes]) => bytes.includes(root)).map(([name]) => name)).toEqual([]);
  });

  test('hold no source maps and none of the authored files', () => {
    // What tells Jekyll's hosts to keep names that begin with "_" is written by the build.
    const authored = [...site.files.keys()].filter((name) => /\.(map|ts|astro|ya?ml|mdx)$/.test(name));
    expect(authored).toEqual(['/_config.yml']);
  });
});
