/** Reads each spreadsheet with SheetJS, which shares no code with what wrote it, and compares every cell with the JSON. */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnsOf, type Field } from '../../src/export/fields.ts';
import type { JsonSchema } from '../../src/export/lists.ts';
import { dataFiles } from '../../src/model/data-file.ts';
import { readData, readRecords, site } from './built.ts';

/** What a cell holds and how it is shown. */
interface Cell {
  readonly t: string;
  readonly v: unknown;
  readonly z: string;
  readonly w?: string;
  readonly f?: string;
}

/** The value of a field in an entry, and what the rules of /data/ make of it. */
function stated(entry: Readonly<Record<string, unknown>>, { name }: Field): unknown {
  const value = name
    .split('.')
    .reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], entry);
  if (!Array.isArray(value)) return value ?? '';
  return value.some((one) => typeof one === 'object' && one !== null) ? JSON.stringify(value) : value.join('; ');
}

/** What is wrong with a cell, in words; undefined where nothing is. */
function faultOf(cell: Cell | undefined, value: unknown, { name, type }: Field): string | undefined {
  if (value === '') return cell === undefined ? undefined : `${name} is ${JSON.stringify(cell.v)} instead of empty`;
  const right =
    type === 'day'
      ? { t: 'n', w: value }
      : { t: { string: 's', number: 'n', boolean: 'b' }[typeof value as string], v: value };
  const same = Object.entries(right).every(([key, wanted]) => cell?.[key as keyof Cell] === wanted);
  const format = typeof value === 'string' && type !== 'day' ? '@' : undefined;
  if (same && cell?.f === undefined && (format === undefined || cell?.z === format)) return undefined;
  return `${name} is ${JSON.stringify(cell)} instead of ${JSON.stringify(value)}`;
}

describe.each(dataFiles)('%s.xlsx', (name) => {
  const bytes = site.files.get(`/data/v1/${name}.xlsx`) ?? Buffer.of();
  const workbook = read(bytes, { cellNF: true, cellFormula: true });
  const sheet = workbook.Sheets[name] as WorkSheet;
  const schema = readData(`${name}.schema.json`) as { properties: Record<string, { items: JsonSchema }> };
  const fields = columnsOf(schema.properties[name]?.items ?? {});
  const records = readRecords(name);

  test('has the columns of the CSV and a row for each entry', () => {
    const csv = site.files.get(`/data/v1/${name}.csv`)?.toString('utf8') ?? '';
    const head = fields.map((_, place) => sheet[utils.encode_cell({ r: 0, c: place })]?.v);
    expect(head).toEqual(csv.slice(1, csv.indexOf('\r\n')).split(','));
    expect(sheet['!ref']).toBe(utils.encode_range({ r: 0, c: 0 }, { r: records.length, c: fields.length - 1 }));
  });

  test('says the same as the JSON in every cell: text is text, days are days, numbers are numbers', () => {
    const faults = records.flatMap((entry, row) =>
      fields.flatMap((field, c) => {
        const cell = sheet[utils.encode_cell({ r: row + 1, c })] as Cell | undefined;
        return faultOf(cell, stated(entry, field), field) ?? [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('keeps its head in sight, holds no formula, and says for which day it holds', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('ySplit="1" topLeftCell="A2"');
    expect(xml).not.toContain('<f');
    expect(sheet['!autofilter']?.ref).toBe(sheet['!ref']);
    expect(workbook.Props?.Title).toContain(String(readData(`${name}.json`)['asOf']));
  });
});

test('what a program would take for a number or a day stays text', () => {
  const number = (name: string, id: string, column: string) => {
    const sheet = read(site.files.get(`/data/v1/${name}.xlsx`) ?? Buffer.of()).Sheets[name] as WorkSheet;
    return utils.sheet_to_json<Record<string, unknown>>(sheet).find((row) => row['id'] === id)?.[column];
  };
  expect(number('indicators', 'nq03-i11-1', 'number')).toBe('11.1');
  expect(number('indicators', 'nq03-i11-10', 'number')).toBe('11.10');
  expect(number('tasks', 'nq03-1', 'deadline.raw')).toBe('June 2025');
});
