/** What the form of reports offers, in each language. */
import { describe, expect, test } from 'vitest';
import { pathIn, reportListPath } from '../../src/model/paths.ts';
import type { ReportList } from '../../src/model/report-list.ts';
import { readRecords, site } from './built.ts';

const listIn = (lang: 'en' | 'vi'): ReportList =>
  JSON.parse(site.files.get(pathIn(lang, reportListPath))?.toString('utf8') ?? '{}');
const idsOf = (kind: string) => readRecords(kind).map(({ id }) => id);

describe.each(['en', 'vi'] as const)('in %s', (lang) => {
  const { records, agencies, reports, taken, issued } = listIn(lang);

  test('has every record with its kind, every agency, and every report', () => {
    const named = new Map(records.map(({ id, kind }) => [id, kind]));
    for (const { id, kind } of readRecords('tasks')) expect(named.get(String(id))).toBe(kind);
    for (const kind of ['indicators', 'groups', 'provisions'])
      for (const id of idsOf(kind)) expect(named.get(String(id)), String(id)).toBe(kind.slice(0, -1));
    expect(agencies.map(({ id }) => id).sort()).toEqual(idsOf('agencies').sort());
    expect(reports).toContain('nq03-28/2025-05-24');
    expect(taken).toContain('observations/nq03-i10/2025');
    expect(issued['nq03']).toBe('2025-01-09');
  });
});

test('says what a record is called, an agency in the other language, and the unit of an indicator', () => {
  const [en, vi] = [listIn('en'), listIn('vi')];
  const called = ({ records }: ReportList, id: string) => records.find((one) => one.id === id);
  expect(called(en, 'nq03-76')?.called).toMatch(/^Task 76: Ensure resources/u);
  expect(called(vi, 'nq03-76')?.called).toMatch(/^Nhiệm vụ 76: /u);
  expect(called(en, 'nq03-i9')?.unit).toBe(readRecords('indicators').find(({ id }) => id === 'nq03-i9')?.['unit']);
  const finance = { id: 'mof', name: 'Ministry of Finance', other: { text: 'Bộ Tài chính', lang: 'vi' } };
  expect(en.agencies).toContainEqual({ ...finance, names: expect.arrayContaining(['Bộ Tài chính']) });
  expect(vi.agencies.find(({ id }) => id === 'mof')).toMatchObject({
    name: 'Bộ Tài chính',
    other: { text: 'Ministry of Finance', lang: 'en' },
  });
});
