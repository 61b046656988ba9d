/** Reads every citation back with Citation.js, and the names for reference managers on each page. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { metaOf, readRecords, site, wholeTexts } from './built.ts';

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
  const items = new Cite(fileOf(path, ending)).data;
  expect(items).toHaveLength(1);
  return items[0] ?? {};
}

/** The parts that both formats keep. A body is one name, however a format calls it; the reader takes any space for one. */
function kept({ id, title, author, URL: url, note }: Item): readonly unknown[] {
  const [issuer, ...more] = (author ?? []) as { literal?: string; family?: string; given?: string }[];
  const name = issuer?.literal ?? [issuer?.family, issuer?.given].filter(Boolean).join(', ');
  return [id, String(title).replaceAll(/\s/gu, ' '), url, name.replace(/,\s*$/, ''), more.length, note];
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

  test('has a Vietnamese form on its page, of the document that it stands in', () => {
    const names: Readonly<Record<string, string>> = {
      nq03: 'Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
      dh14: 'Dự thảo Chương trình hành động thực hiện Nghị quyết Đại hội XIV của Đảng',
      kl57: 'Kết luận của Tổng Bí thư về nhiệm vụ năm 2026, Thông báo số 17-TB/CQTTBCĐ ngày 29/12/2025',
      kh01: 'Kế hoạch hành động chiến lược số 01-KH/BCĐTW ngày 02/6/2025',
      hn18: 'Dự thảo Chương trình hành động thực hiện Nghị quyết Đại hội XVIII Đảng bộ thành phố Hà Nội',
    };
    const forms = cited
      .filter(({ record }) => record['document'])
      .map(({ path, record }) => {
        const page = site.pages.find((one) => one.path === `${path}/`);
        const [form = ''] = page ? wholeTexts(page, (attributes) => attributes.get('id') === 'citation-vi') : [];
        expect(form, path).toContain(`, ${names[String(record['document'])]}`);
        return form;
      });
    expect(forms).toContain('Nhiệm vụ số 76, Phụ lục II, Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ');
    expect(new Set(forms).size).toBe(forms.length);
  });

  test.each(['bib', 'ris'])('says the same as .%s', (ending) => {
    for (const { path } of cited) {
      const [item = {}] = JSON.parse(fileOf(path, 'csl.json')) as Item[];
      expect(kept(parsed(path, ending)), path).toEqual(kept(item));
    }
  });

  test('has whole lines in RIS, the type of a government document, its issuer whole, its number and two-digit days', () => {
    for (const { path, record } of cited) {
      const document = documents.get(record['document'] ?? record['id']) ?? {};
      const day = document['issued'] as string | null;
      const file = fileOf(path, 'ris');
      expect(file, path).toMatch(/^TY {2}- GOVDOC\n(?:[A-Z][A-Z\d] {2}- .*\n)+$/u);
      const lines = file.split('\n');
      expect(lines.filter((line) => /^(?:TY|AU|A\d|ER) /.test(line))).toEqual([
        'TY  - GOVDOC',
        `AU  - ${document['issuer']},`,
        'ER  - ',
      ]);
      if (document['number']) expect(lines).toContain(`SN  - ${document['number']}`);
      if (day) expect(lines).toContain(`DA  - ${day.replaceAll('-', '/')}`);
    }
  });

  test('has in BibTeX the day as styles print it, and the address once', () => {
    for (const { path, record } of cited) {
      const file = fileOf(path, 'bib');
      const day = documents.get(record['document'] ?? record['id'])?.['issued'] as string | null;
      expect(file.split(String(record['url'])), path).toHaveLength(2);
      const month =
        day &&
        `month = ${new Date(day).toLocaleString('en', { month: 'short' }).toLowerCase()} # "~${Number(day.slice(8))}",`;
      if (month) expect(file, path).toContain(month);
      else expect(file, path).not.toContain('month');
    }
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

  test('is in its page one report by one body: for reference managers that read COinS', () => {
    for (const { path, record } of cited) {
      const page = site.pageAt.get(`${path}/`);
      const spans = page?.elements.filter(({ attributes }) => attributes.get('class') === 'Z3988') ?? [];
      expect(spans, path).toHaveLength(1);
      const fields = [...new URLSearchParams(spans[0]?.attributes.get('title'))];
      const document = documents.get(record['document'] ?? record['id']) ?? {};
      expect(fields.filter(([name]) => /^rft\.(?:au|creator|contributor)/.test(name))).toEqual([
        ['rft.aucorp', document['issuer']],
      ]);
      const [item] = JSON.parse(fileOf(path, 'csl.json')) as Item[];
      expect(Object.fromEntries(fields)).toMatchObject({
        rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
        'rft.genre': 'report',
        'rft.btitle': item?.['title'],
        'rft.description': item?.['note'],
        rft_id: record['url'],
        ...(document['issued'] ? { 'rft.date': document['issued'] } : {}),
      });
      const words = fields.map(([, value]) => value).join('\n');
      if (document['number']) expect(words, path).toContain(document['number']);
    }
  });

  test('is in the head of its page a report too, and its issuer never two persons', () => {
    for (const { path, record } of cited) {
      const page = site.pageAt.get(`${path}/`);
      if (!page) throw new Error(`There is no page ${path}/.`);
      const document = documents.get(record['document'] ?? record['id']) ?? {};
      const issuer = String(document['issuer']);
      expect(metaOf(page, 'citation_title')?.length, path).toBeGreaterThan(10);
      expect(metaOf(page, 'citation_public_url')).toBe(record['url']);
      expect(metaOf(page, 'citation_author')).toBe(/[,;]/.test(issuer) ? undefined : `${issuer},`);
      expect(metaOf(page, 'citation_technical_report_institution')).toBe(issuer);
      expect(metaOf(page, 'citation_technical_report_number') ?? null).toBe(document['number']);
      expect(metaOf(page, 'citation_language')).toBe(document['language']);
      expect(metaOf(page, 'citation_publication_date')).toBe(
        (document['issued'] as string | null)?.replaceAll('-', '/'),
      );
      expect(metaOf(page, 'citation_publisher') ?? 'not stated').toBe(document['publisher']);
    }
  });
});
