import { describe, expect, test } from 'vitest';
import { parseCells } from '../../../src/parse/cells.ts';
import { parseRows } from '../../../src/parse/rows.ts';

const piecesOf = (text: string) =>
  parseCells(text.split('\n').map((line, index) => ({ number: index + 1, text: line, ignored: null })));

/** Rows as "number: cells" or "[numeral] title", and oddities as "line rule". */
function read(text: string, columns = 3, numberAt = 0) {
  const { rows, oddities } = parseRows(piecesOf(text), columns, numberAt);
  return {
    rows: rows.map(({ kind, number, cells }) => {
      const words = cells.map((cell) => cell.text).join(' / ');
      return kind === 'heading' ? `[${number}] ${words}` : `${number}: ${words}`;
    }),
    oddities: oddities.map(({ line, rule }) => `${line} ${rule}`),
  };
}

describe('a row', () => {
  test('is an expected number with a cell a column', () => {
    expect(read('1. |\nDraft it. |\n2025 |\n2. |\nIssue it. |\n2026 |').rows).toEqual([
      '1: 1. / Draft it. / 2025',
      '2: 2. / Issue it. / 2026',
    ]);
  });

  test('may stand on one line', () => {
    expect(read('1 | Draft it. | 2025 |\n2 | Issue it. | 2026 |')).toEqual({
      rows: ['1: 1 / Draft it. / 2025', '2: 2 / Issue it. / 2026'],
      oddities: [],
    });
  });

  test('may have an open last cell', () => {
    expect(read('1 | Draft it. | 2025\n2 | Issue it. | 2026')).toEqual({
      rows: ['1: 1 / Draft it. / 2025', '2: 2 / Issue it. / 2026'],
      oddities: [],
    });
  });

  test('is odd where its last cell is open and the others are closed', () => {
    expect(read('1 | Draft. | 2025 |\n2 | Issue. | 2026\n3 | Report. | 2027 |').oddities).toEqual(['2 missing-bar']);
  });

  test('may have its number in another column', () => {
    expect(read('2025 | 1 | Draft it. |\n2026 | 2 | Issue it. |', 3, 1)).toEqual({
      rows: ['1: 2025 / 1 / Draft it.', '2: 2026 / 2 / Issue it.'],
      oddities: [],
    });
  });

  test('may hold a cell over two lines', () => {
    expect(read('1 |\nDraft\nit. |\n2025 |')).toEqual({
      rows: ['1: 1 / Draft it. / 2025'],
      oddities: ['2 wrapped-cell'],
    });
  });

  test('may hold blank cells that are no heading', () => {
    expect(read('41. |\n|\n|', 3).rows).toEqual(['41: 41. /  / ']);
  });
});

describe('the order of numbers', () => {
  // Seed 001, lines 219 to 284: indicator 11 with its parts.
  test('runs from 11 over 11.1 to 11.12 and on to 12', () => {
    const numbers = ['11', ...Array.from({ length: 12 }, (_, index) => `11.${index + 1}`), '12'];
    const before = Array.from({ length: 10 }, (_, index) => String(index + 1));
    const text = [...before, ...numbers].map((number) => `${number} |\nwords |\n≥ 80 |`).join('\n');
    expect(read(text)).toEqual({
      rows: [...before, ...numbers].map((number) => `${number}: ${number} / words / ≥ 80`),
      oddities: [],
    });
  });

  // Seed 001, line 317: the target "12" of row 18; line 352: the target "09" of row 23.2.
  test('tells a number from a cell that looks like one', () => {
    const text = '1 |\nResearchers |\n2 |\n2 |\nCables |\n09 |\n3 |\nCenters |\n4 |\n4 |\nBanks |\n100 |';
    expect(read(text)).toEqual({
      rows: ['1: 1 / Researchers / 2', '2: 2 / Cables / 09', '3: 3 / Centers / 4', '4: 4 / Banks / 100'],
      oddities: ['3 number-like-cell', '6 number-like-cell', '9 number-like-cell', '12 number-like-cell'],
    });
  });

  test('takes no year for a number', () => {
    expect(read('1 |\nDraft it. |\n2025 |').oddities).toEqual([]);
  });

  test.each([
    [
      'is skipped',
      '1 | a. | x |\n3 | c. | z |\n4 | d. | z |',
      ['1: 1 / a. / x', '3: 3 / c. / z', '4: 4 / d. / z'],
      ['2 row-number', '3 '],
    ],
    [
      'is doubled',
      '1 | a. | x |\n1 | b. | y |\n2 | c. | z |',
      ['1: 1 / a. / x', '1: 1 / b. / y', '2: 2 / c. / z'],
      ['2 row-number'],
    ],
    [
      'goes back',
      '1 | a. | x |\n2 | b. | y |\n1 | c. | z |',
      ['1: 1 / a. / x', '2: 2 / b. / y', '1: 1 / c. / z'],
      ['3 row-number'],
    ],
  ])('is an error where a number %s, and keeps all rows', (_what, text, rows, oddities) => {
    const reading = read(text);
    expect(reading.rows).toEqual(rows);
    expect(reading.oddities.filter((oddity) => oddity.endsWith('row-number'))).toEqual(
      oddities.filter((oddity) => oddity.endsWith('row-number')),
    );
  });

  test('is an error where the line of a number is lost', () => {
    const reading = read('1. |\na. |\nx |\nb. |\ny |\n3. |\nc. |\nz |');
    expect(reading.rows).toContain('1: 1. / a. / x');
    expect(reading.rows).toContain('3: 3. / c. / z');
    expect(reading.oddities).toContain('4 text-between-rows');
  });

  // Seed 001, lines 639 to 650: the deadline "2026" stands where the next number might.
  test('loses one row alone where a number cannot be read', () => {
    const reading = read('26. |\na. |\n2025 |\nO27. |\nb. |\n2026 |\n28. |\nc. |\n2025 |\n29. |\nd. |\n2025 |');
    expect(reading.rows).toEqual(['26: 26. / a. / 2025', '28: 28. / c. / 2025', '29: 29. / d. / 2025']);
  });

  test('ends at six levels, so that a hostile figure is a cell', () => {
    expect(read(`${'1.'.repeat(50_000)}1 |\na |\nb |`).rows).toEqual([]);
  });
});

describe('the cells of a row', () => {
  test('are an error where one is missing, and the next row is kept', () => {
    const reading = read('1. |\na. |\n2. |\nb. |\ny |\n3. |\nc. |\nz |');
    expect(reading.rows).toEqual(['1: 1. / a.', '2: 2. / b. / y', '3: 3. / c. / z']);
    expect(reading.oddities).toEqual(['1 row-cells']);
  });

  test('are an error where one is too many, and the next row is kept', () => {
    const reading = read('1. |\na. |\nx |\nextra |\n2. |\nb. |\ny |');
    expect(reading.rows).toEqual(['1: 1. / a. / x', '2: 2. / b. / y']);
    expect(reading.oddities).toEqual(['4 text-between-rows']);
  });

  test('are an error where the table is cut within a row', () => {
    expect(read('1. |\na. |\nx |\n2. |\nb. |')).toEqual({
      rows: ['1: 1. / a. / x', '2: 2. / b.'],
      oddities: ['4 row-cells'],
    });
  });
});

describe('a short row', () => {
  const row11 = '11 |\nServices |\n|\n|\n|';

  // Seed 001, lines 214 to 223: indicator 11 has three blank cells.
  test('leaves alone a row with blank cells behind it', () => {
    const reading = read(
      `${Array.from({ length: 9 }, (_, index) => `${index + 1} | a | % | 5 | x |`).join('\n')}\n10 |\nSize |\n≥ 30 |\nHue |\n${row11}`,
      5,
    );
    expect(reading.rows.slice(-2)).toEqual(['10: 10 / Size / ≥ 30 / Hue', '11: 11 / Services /  /  / ']);
    expect(reading.oddities).toContain('10 row-cells');
  });

  // Seed 001, lines 419 to 428.
  test('leaves alone a heading behind it', () => {
    const reading = read('1 |\nSize |\n50 |\nHue |\nBy 2045 |\n|\n|\n|\n|\n2 | a | % | 5 | x |', 5);
    expect(reading.rows).toEqual(['1: 1 / Size / 50 / Hue', '[] By 2045', '2: 2 / a / % / 5 / x']);
  });

  // Seed 001, lines 723 to 728: task 41 ends in two blank cells and a deadline.
  test('without its number is no heading', () => {
    const reading = read(
      '40 | a | b | c | d | e |\n41 |\nDraft. |\nHue |\n|\n|\n2025 |\n42 | a | b | c | d | e |'.replace('41 |\n', ''),
      6,
    );
    expect(reading.rows).toEqual(['40: 40 / a / b / c / d / e', '42: 42 / a / b / c / d / e']);
    expect(reading.oddities).toEqual(expect.arrayContaining(['2 text-between-rows', '7 row-number']));
  });
});

describe('a heading', () => {
  test.each([
    ['I |\nBy 2030 |\n|', '[I] By 2030'],
    ['IV. |\nDeveloping human resources |\n|', '[IV] Developing human resources'],
    ['A) |\nAwareness |\n|', '[A] Awareness'],
  ])('has a numeral and a title, then blanks', (heading, row) => {
    expect(read(`${heading}\n1 | a. | x |`)).toEqual({ rows: [row, '1: 1 / a. / x'], oddities: [] });
  });

  // Seed 001, lines 424 and 945.
  test('is known by its blanks where its numeral is lost', () => {
    expect(read('By 2045 |\n|\n|\n1 | a. | x |')).toEqual({
      rows: ['[] By 2045', '1: 1 / a. / x'],
      oddities: ['1 heading-without-numeral'],
    });
  });

  test('may run over two lines', () => {
    expect(read('II. |\nImprove the\nframework |\n|\n1 | a. | x |').rows[0]).toBe('[II] Improve the framework');
  });

  test.each([
    ['a blank is lost', 'I. |\nBy 2030 |\n|\n|', 5],
    ['its title is lost', 'I. |\n|\n|', 3],
  ])('is an error where %s', (_what, heading, columns) => {
    const reading = read(`${heading}\n1 |${' x |'.repeat(columns - 1)}`, columns);
    expect(reading.oddities).toEqual(['1 row-cells']);
    expect(reading.rows).toHaveLength(2);
  });

  test('stands between rows without a change of their numbers', () => {
    expect(read('I |\nFirst |\n|\n1 | a. | x |\nII |\nSecond |\n|\n2 | b. | y |').rows).toEqual([
      '[I] First',
      '1: 1 / a. / x',
      '[II] Second',
      '2: 2 / b. / y',
    ]);
  });
});

describe('hostile pieces', () => {
  test.each([
    ['only bars', '|'.repeat(10_000)],
    ['open lines', 'words\n'.repeat(5_000)],
    ['numbers', Array.from({ length: 2_000 }, (_, index) => `${(index * 7) % 13} |`).join('\n')],
    ['nothing', ''],
  ])('of %s are read to their end', (_what, text) => {
    expect(() => read(text, 6)).not.toThrow();
  });
});
