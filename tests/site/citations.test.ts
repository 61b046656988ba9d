/** Reads every citation back with Citation.js, and the names for reference managers on each page. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { metaOf, readRecords, site } from './built.ts';

const cited = (['tasks', 'indicators', 'documents'] as const).flatMap((kind) =>
  readRecords(kind).map((record) => ({ path: `/${kind}/${record['id']}`, record })),
);
const documents = new Map(readRecords('documents').map((document) => [document['id'], document]));

function fileOf(path: string, ending: string): string {
  const file = site.files.get(`${path}.${ending}`);
  if (!file) throw new Error(`dist has no ${path}.${ending}.`);
  return file.toString('utf8');
}

type Item = Readonly<Record<string, unknown>>;

function parsed(path: string, ending: string): Item {
  const items = new Cite(fileOf(path, ending) as unknown as object).data;
  expect(items).toHaveLength(1);
  return items[0] ?? {};
}

/** Without marks that TeX writes its own way. */
const plain = (text: unknown) => String(text).replaceAll(/[“”"'‘’…]|\.\.\.|\s/gu, '');

/** The parts that both formats keep. A body is one name, however a format calls it. */
function kept({ id, title, author, issued, URL: url, note }: Item): readonly string[] {
  const [issuer] = (author ?? []) as { literal?: string; family?: string; given?: string }[];
  const name = issuer?.literal ?? [issuer?.family, issuer?.given].filter(Boolean).join(', ');
  return [id, title, JSON.stringify(issued), url, `${name ? `Issued by ${name}. ` : ''}${note}`].map(plain);
}

describe('each record and document', () => {
  test('is cited as CSL-JSON with number, document, place, day, address and version', () => {
    for (const { path, record } of cited) {
      const [item] = JSON.parse(fileOf(path, 'csl.json')) as Item[];
      const document = documents.get(record['document'] ?? record['id']) ?? {};
      const source = record['source'] as { locator: string } | undefined;
      const day = document['issued'] as string | null;
      expect(item).toMatchObject({
        id: record['id'],
        URL: record['url'],
        author: [{ literal: document['issuer'] }],
        language: document['language'],
        version: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        ...(document['number'] ? { number: document['number'] } : {}),
        ...(source ? { section: source.locator, 'container-title': document['shortName'] } : {}),
        ...(day ? { issued: { 'date-parts': [day.split('-').map(Number)] } } : {}),
      });
      expect(item).not.toHaveProperty('accessed');
    }
    expect(cited.length).toBeGreaterThan(540);
  });

  test.each(['bib', 'ris'])('says the same as .%s', (ending) => {
    for (const { path } of cited) {
      const [item = {}] = JSON.parse(fileOf(path, 'csl.json')) as Item[];
      expect(kept(parsed(path, ending)), path).toEqual(kept(item));
    }
  });

  test('has whole lines in RIS, each with its tag', () => {
    const broken = cited.filter(({ path }) => !/^(?:[A-Z][A-Z\d] {2}- .*\n)+$/u.test(fileOf(path, 'ris')));
    expect(broken).toEqual([]);
  });

  test('shows on its page the same text as its file, and links all formats', () => {
    for (const { path, record } of cited) {
      const page = site.pageAt.get(`${path}/`);
      const links = new Set(page?.elements.map(({ attributes }) => attributes.get('href')));
      for (const ending of ['txt', 'bib', 'ris', 'csl.json']) expect(links, path).toContain(`${path}.${ending}`);
      const shown = page?.elements.find(({ attributes }) => attributes.get('id') === 'citation');
      if (record['source']) expect(`${shown?.text}\n`).toBe(fileOf(path, 'txt'));
    }
  });

  test('carries the names that reference managers read', () => {
    for (const { path, record } of cited) {
      const page = site.pageAt.get(`${path}/`);
      if (!page) throw new Error(`There is no page ${path}/.`);
      const document = documents.get(record['document'] ?? record['id']) ?? {};
      expect(metaOf(page, 'citation_title')?.length, path).toBeGreaterThan(10);
      expect(metaOf(page, 'citation_public_url')).toBe(record['url']);
      expect(metaOf(page, 'citation_author')).toBe(document['issuer']);
      expect(metaOf(page, 'citation_language')).toBe(document['language']);
      expect(metaOf(page, 'citation_publication_date')).toBe(
        (document['issued'] as string | null)?.replaceAll('-', '/'),
      );
      expect(metaOf(page, 'citation_publisher') ?? 'not stated').toBe(document['publisher']);
    }
  });
});
