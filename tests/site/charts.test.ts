import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/hosting/headers.ts';
import { site } from './built.ts';

const { DOMParser } = new JSDOM('').window;
const namesIn = (folder: string) =>
  site.pages.flatMap(({ path }) => (path.startsWith(folder) ? [path.slice(folder.length, -1)] : []));

describe.each([
  ['English', '', 'As of '],
  ['Vietnamese', '/vi', 'Tính đến ngày '],
])('the files of the pictures in %s', (_language, prefix, asOf) => {
  const folder = `${prefix}/embed/charts/`;
  const names = namesIn(folder);
  // The same components draw both.
  const samples = prefix === '' ? names : names.filter((_, place) => place % 10 === 0);
  const fileOf = (name: string, ending: string) =>
    site.files.get(`${prefix}/charts/${name}.${ending}`)?.toString('utf8') ?? '';

  test('are there for each picture that can be framed, and for no other', () => {
    const files = [...site.files.keys()].filter((name) => name.startsWith(`${prefix}/charts/`));
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(namesIn('/embed/charts/'));
    expect(files.sort()).toEqual(
      names.flatMap((name) => ['csv', 'svg'].map((ending) => `${prefix}/charts/${name}.${ending}`)).sort(),
    );
  });

  test('are drawings that stand alone: well formed, named, dated, without classes, styles, scripts or links', () => {
    for (const name of samples) {
      const drawing = new DOMParser().parseFromString(fileOf(name, 'svg'), 'image/svg+xml');
      const root = drawing.documentElement;
      expect(root.tagName, name).toBe('svg');
      expect(drawing.querySelector('title')?.textContent, name).toMatch(/\S/u);
      expect(drawing.querySelector('desc')?.textContent, name).toMatch(/\S/u);
      expect(root.textContent, name).toContain(asOf);
      expect(drawing.querySelectorAll('path, circle').length, name).toBeGreaterThan(0);
      expect(drawing.querySelectorAll('[class], [style], style, script, a, image, use').length, name).toBe(0);
    }
  });

  test('have the rows of the table behind the picture', () => {
    for (const name of samples) {
      const page = new JSDOM(site.files.get(`${folder}${name}/index.html`)).window.document;
      const rows = [...page.querySelectorAll('figure details tr')].length;
      const lines = fileOf(name, 'csv').trimEnd().split('\r\n');
      expect(lines.length, name).toBe(rows);
      expect(rows, name).toBeGreaterThan(1);
    }
  });

  test('may be shown by other sites, and their pages framed', () => {
    expect(headersOf(`${prefix}/charts/leads.svg`)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headersOf(`${folder}leads/`)['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersOf(`${prefix}/embed/record/`)['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersOf(`${prefix}/compare/`)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the cards of records', () => {
  const cards = [...site.files].flatMap(([name, bytes]) =>
    name.startsWith('/cards/en/') ? Object.values(JSON.parse(bytes.toString('utf8')) as object) : [],
  );

  test('are there for every agency, task, measure and indicator, and lead to its page', () => {
    const ids = (parent: string) =>
      site.pages.filter(({ path }) => new RegExp(`^/${parent}/[^/]+/$`).test(path)).length;
    expect(cards.filter(({ sort }) => sort === 'indicator')).toHaveLength(ids('indicators'));
    for (const { path, rows } of cards.filter(({ gone }) => gone === undefined)) {
      expect(site.pageAt.has(path), path).toBe(true);
      for (const { href } of rows.flatMap(({ items }: { items: { href?: string }[] }) => items))
        if (href) expect(site.pageAt.has(href.split(/[?#]/u)[0] ?? ''), `${path}: ${href}`).toBe(true);
    }
  });

  test('have the same rows in the same order for each sort', () => {
    for (const sort of ['agency', 'task', 'indicator']) {
      const labels = cards
        .filter((card) => card.sort === sort)
        .map(({ rows }) => rows.map(({ label }: { label: string }) => label).join('|'));
      expect(new Set(labels).size, sort).toBe(1);
    }
  });
});
