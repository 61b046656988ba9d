/** Reads every file back with SheetJS, which shares no code with what wrote it. */
import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cellLimit } from '../../../../src/export/workbook/cell-text.ts';
import { toWorkbook } from '../../../../src/export/workbook/workbook.ts';
import type { CellValue, Column } from '../../../../src/export/workbook/worksheet.ts';

const about = { title: 'Tasks & measures', publisher: 'A "catalogue" <of> tasks', day: '2026-11-22' };

/** A sheet with one column. */
const bytesOf = (kind: Column['kind'], values: readonly CellValue[]) =>
  toWorkbook({ name: 'tasks', columns: [{ name: 'x', kind }], rows: values.map((value) => [value]) }, about);

/** Its cells as a reader finds them, the head left out; `z` is the number format. */
function cellsOf(kind: Column['kind'], values: readonly CellValue[]) {
  const sheet = read(bytesOf(kind, values), { cellNF: true }).Sheets['tasks'] as WorkSheet;
  return values.map((_, place) => sheet[`A${place + 2}`]);
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const cellXml = (text: string) =>
  /<t [^>]*>(.*)<\/t>/u.exec(partOf(bytesOf('text', [text]), 'xl/sharedStrings.xml').split('\n')[2] ?? '')?.[1];

describe('a text', () => {
  test.each([
    // Numbers, shares and days to whoever guesses.
    ...['11.10', '09', '01', '100%', '1e5', '0x10', '1/2', '3-4', '1,5', 'June 2025', '2025', '2025-06-30', '12:30'],
    // Values and errors of spreadsheets.
    ...['TRUE', '#N/A', '#REF!', 'NaN'],
    // Formulas.
    ...['=1+1', '=HYPERLINK("https://a.example")', '+84', '-', '-1', '@SUM(A1)', "'=1", '＝1', '\tx'],
    // Marks of the format itself.
    ...['_x0041_', '_x005F_x0041_', '<b> & "c" &amp;', ' space at both ends ', 'two\nlines', '\n'],
    ...['Bộ Công an, Ðiều', '😀', 'a\u0001b\u001Fc', 'a\rb', '\uFFFE\uFFFF', 'half \uD83D of a pair'],
  ])('%j is the same text', (text) => {
    expect(cellsOf('text', [text])).toMatchObject([{ t: 's', v: text, z: '@' }]);
  });

  test('is the same text, whatever it is', () => {
    // SheetJS takes the line ends of Windows for those of Unix.
    const text = fc.string({ unit: 'binary' }).filter((one) => one !== '' && !one.includes('\r\n'));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        expect(cellsOf('text', texts).map(({ t, v }) => [t, v])).toEqual(texts.map((one) => ['s', one]));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a\rb', 'a_x000D_b'],
    ['\u0000', '_x0000_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x004_ _X0041_', '_x004_ _X0041_'],
    ['<&>"', '&lt;&amp;&gt;&quot;'],
  ])('%j is written as the standard says', (text, xml) => {
    expect(cellXml(text)).toBe(xml);
  });

  test('that is longer than any cell says that it is cut', () => {
    const [whole, cut, pair] = cellsOf('text', [
      'x'.repeat(cellLimit),
      'y'.repeat(cellLimit + 1),
      '😀'.repeat(cellLimit),
    ]);
    expect(whole.v).toBe('x'.repeat(cellLimit));
    expect(cut.v).toMatch(/^y+ … \[cut here: a cell holds 32767 characters; the CSV and JSON files have all 32768\]$/u);
    expect([cut.v.length, pair.v.length <= cellLimit, pair.v.isWellFormed()]).toEqual([cellLimit, true, true]);
  });
});

describe('a day', () => {
  test.each([
    ['2025-06-30', 45838],
    ['1900-03-01', 61],
    ['2024-02-29', 45351],
    ['9999-12-31', 2958465],
  ])('%s is a day, shown as it is written', (text, count) => {
    expect(cellsOf('day', [text])).toMatchObject([{ t: 'n', v: count, w: text }]);
  });

  test.each([
    '2025-02-30',
    '2025-06',
    '2025',
    'June 2025',
    '30/06/2025',
    '2025-06-30T00:00:00Z',
    '1900-02-28',
    '1862-05-01',
  ])('%s is no day that all programs count alike, and stays text', (text) => {
    expect(cellsOf('day', [text])).toMatchObject([{ t: 's', v: text, z: '@' }]);
  });
});

describe('a value', () => {
  test.each([
    [0, 'n'],
    [-2.5, 'n'],
    [0.1 + 0.2, 'n'],
    [1e21, 'n'],
    [true, 'b'],
    [false, 'b'],
  ])('%j is itself', (value, type) => {
    expect(cellsOf('value', [value])).toMatchObject([{ t: type, v: value }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (value) => {
    expect(() => bytesOf('value', [value])).toThrow(`${value} is no number`);
  });

  test('that is missing is an empty cell', () => {
    expect(cellsOf('value', [null, '', 1]).map((cell) => cell?.v)).toEqual([undefined, undefined, 1]);
  });
});

describe('a sheet', () => {
  const columns = Array.from({ length: 28 }, (_, place) => ({ name: `c${place}`, kind: 'text' as const }));
  const bytes = toWorkbook({ name: 'many', columns, rows: [columns.map(() => 'x'), ['y'.repeat(500)]] }, about);
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');

  test('has the names of its columns in the first row, which stays in sight and filters the others', () => {
    const workbook = read(bytes);
    const sheet = workbook.Sheets['many'] as WorkSheet;
    expect([sheet['A1'].v, sheet['Z1'].v, sheet['AA1'].v, sheet['AB1'].v]).toEqual(['c0', 'c25', 'c26', 'c27']);
    expect([sheet['!ref'], sheet['!autofilter']?.ref]).toEqual(['A1:AB3', 'A1:AB3']);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(workbook.Workbook?.Names?.map(({ Ref }) => Ref)).toEqual(["'many'!$A$1:$AB$3"]);
  });

  test('has columns as wide as their texts, within bounds', () => {
    const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/gu)].map(([, width]) => Number(width));
    expect([widths.length, widths[0], widths[1]]).toEqual([28, 62, 8]);
  });

  test('may have no row', () => {
    const sheet = read(toWorkbook({ name: 'none', columns, rows: [] }, about)).Sheets['none'] as WorkSheet;
    expect([sheet['!ref'], sheet['A1'].v]).toEqual(['A1:AB1', 'c0']);
  });
});

describe('a file', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('says what it is, who publishes it and for which day', () => {
    const { Props } = read(bytesOf('text', []));
    expect(Props).toMatchObject({ Title: about.title, Author: about.publisher });
    expect(Props?.CreatedDate).toEqual(new Date('2026-11-22T00:00:00Z'));
  });

  test('has the same bytes at any time, in any time zone', () => {
    const first = bytesOf('day', ['2025-06-30', 'x']);
    vi.stubEnv('TZ', 'America/St_Johns');
    vi.useFakeTimers({ now: new Date('2031-03-13T02:30:00Z') });
    expect(Buffer.from(bytesOf('day', ['2025-06-30', 'x'])).equals(first)).toBe(true);
  });
});
