/** Reads hostile citations back with Citation.js, whose readers are not ours. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationFile } from '../../../src/export/citations.ts';
import type { Citation } from '../../../src/model/citation.ts';

const citation: Citation = {
  id: 'plan-7',
  path: '/tasks/plan-7/',
  address: 'https://register.example/tasks/plan-7/',
  title: 'Task 7 of Plan 1/KH: Build it',
  within: 'Plan 1/KH',
  number: '1/KH',
  locator: 'Annex 1, No. 7',
  issuer: 'Committee for Science, Innovation and Digital Transformation',
  issued: '2025-01-09',
  language: 'en',
  publisher: 'Gazette',
  asOf: '2026-11-22',
  note: 'Plan 1/KH of 9 January 2025, Annex 1, No. 7, line 3.',
  text: '“Build it” Task 7.',
  reference: 'Task 7.',
};
const endings = ['txt', 'bib', 'ris', 'csl.json'] as const;
const itemIn = (file: string) => {
  // Told what it reads: it would take RIS with an @ in it for BibTeX.
  const { data } = new Cite(file, { forceType: file.startsWith('TY  - ') ? '@ris/file' : '@biblatex/text' });
  expect(data).toHaveLength(1);
  return data[0] ?? {};
};

describe('RIS', () => {
  const lines = citationFile(citation, 'ris').split('\n');

  test('is of a type that no reader takes for an article, with the number in a field of its own', () => {
    expect(lines[0]).toBe('TY  - GOVDOC');
    expect(lines).toContain('SN  - 1/KH');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  test('names a body whole, with a comma at its end, commas in its name or not', () => {
    expect(lines).toContain('AU  - Committee for Science, Innovation and Digital Transformation,');
    expect(citationFile({ ...citation, issuer: 'The Government' }, 'ris')).toContain('\nAU  - The Government,\n');
  });

  test('writes days with two digits, and none where none is stated', () => {
    expect(lines).toContain('DA  - 2025/01/09');
    expect(citationFile({ ...citation, issued: null }, 'ris')).not.toMatch(/^(DA|PY) /mu);
  });
});

describe('BibTeX', () => {
  test('has the day as styles print it, and the address once', () => {
    const file = citationFile(citation, 'bib');
    expect(file).toContain('\tdate = {2025-01-09},\n\tyear = {2025},\n\tmonth = jan # "~9",\n');
    expect(file.split(citation.address)).toHaveLength(2);
  });

  test('loses no letter of any language', () => {
    const title = 'Giải thưởng ơn ưu đ ≥ 中 🙂 … “x”';
    expect(itemIn(citationFile({ ...citation, title }, 'bib'))['title']).toBe(title);
  });
});

const hostile = [
  'T\nAU  - Evil\nER  - ',
  'T\r\nTY  - JOUR\r\n',
  'T\u2028AU  - Evil\u2029ER  - \u0085TY  - JOUR\u000bAU  - E\u0000',
  'A} & Co 100%',
  '{{ }} }, author = {Evil}, @misc{x, title = {y',
  'a_b #1 $5 ~x ^y \\input{z} "q" @article{k,}',
  '<i>it</i> & <script>alert(1)</script>',
];

describe.each(hostile)('with the words %j', (words) => {
  const hurt: Citation = {
    ...{ ...citation, title: words, issuer: words, note: words, within: words },
    ...{ number: words, locator: words, publisher: words, text: words },
  };
  /** The words as one line. */
  const lined = words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ').trim();

  test('RIS stays one record, each line with its own tag', () => {
    const lines = citationFile(hurt, 'ris')
      .slice(0, -1)
      .split(/\r\n|[\n\r\u0085\u2028\u2029\u000b\f]/u);
    expect(lines.map((line) => line.slice(0, 6))).toEqual(
      ['TY', 'ID', 'AU', 'TI', 'T2', 'SN', 'SE', 'DA', 'PY', 'PB', 'LA', 'N1', 'UR', 'ER'].map((tag) => `${tag}  - `),
    );
    expect(itemIn(citationFile(hurt, 'ris'))).toMatchObject({ title: lined });
  });

  test('BibTeX stays one entry with balanced braces and the same words', () => {
    const file = citationFile(hurt, 'bib');
    let depth = 0;
    for (const sign of file.trimEnd().slice(0, -1)) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(1);
    expect(itemIn(file)).toMatchObject({ id: 'plan-7', author: [{ family: lined }] });
  });

  test('every format ends in one line end, and text and JSON say the same', () => {
    for (const ending of endings) expect(citationFile(hurt, ending)).toMatch(/[^\n]\n$/u);
    expect(citationFile(hurt, 'txt')).toBe(`${lined}\n`);
    expect(JSON.parse(citationFile(hurt, 'csl.json'))).toMatchObject([{ title: lined, author: [{ literal: lined }] }]);
  });
});
