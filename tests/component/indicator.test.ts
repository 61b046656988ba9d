import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const linksIn = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the list of indicators', () => {
  test('each stands with its number, target, unit and who monitors it, parts under their indicator', async () => {
    const table = await shown('indicator/IndicatorTable', 'an indicator with its parts');
    expect(table.querySelector('table')?.getAttribute('aria-label')).toBe('Indicators');
    expect(textsOf(table, 'thead th')).toEqual(['Indicator', 'Target', 'Unit', 'Latest value', 'Monitoring']);
    expect([...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, td'))).toEqual([
      ['11 Rank of e-government', '3', '–', '', 'Ministry of Finance'],
      ['11.1 Rank of open data', '≥ 70', '%', '65 June 2025', 'Ministry of Finance'],
      ['11.2 Share of online services', '≥ 70', '%', 'about 83 October 2025 40 October 2025', 'Ministry of Finance'],
    ]);
    expect([...table.querySelectorAll('tbody tr')].map(({ className }) => className)).toEqual(['', 'part', 'part']);
    expect(linksIn(table)).toEqual(['/indicators/nq03-i11/', '/indicators/nq03-i11-1/', '/indicators/nq03-i11-2/']);
    expect(table.querySelector('tbody')?.hasAttribute('data-results')).toBe(true);
  });

  test('on a narrow screen each cell is named', async () => {
    const table = await shown('indicator/IndicatorTable', 'blank cells');
    const cells = [...table.querySelectorAll('td')];
    expect(cells.map((cell) => cell.getAttribute('data-label'))).toEqual([
      'Target',
      'Unit',
      'Latest value',
      'Monitoring',
    ]);
    expect(cells.map(textOf)).toEqual(['–', '–', '', '–']);
  });

  test('agencies stand in the order stated', async () => {
    const table = await shown('indicator/IndicatorTable', 'several that monitor');
    expect(textsOf(table, 'td').at(-1)).toBe('Ministry of Public Security; Ministry of Finance');
  });
});

describe('the record of an indicator', () => {
  test('has target, values, unit and monitoring, each with its own line', async () => {
    const rows = await shown('indicator/IndicatorRows', 'at least a value by a year');
    expect(textsOf(rows, 'h2')).toEqual(['Target', 'Values', 'Unit', 'Monitoring']);
    expect(textsOf(rows, '.stated')).toEqual(['≥ 30', '%']);
    const stated = [...rows.querySelectorAll('.prov a[href*="#L"]')].map((link) => link.getAttribute('href'));
    expect(stated).toEqual(['L7', 'L6', 'L8'].map((line) => `/documents/nq03/#${line}`));
    expect(textOf(rows.body)).toContain('As stated “Ministry of Finance”, line 8');
  });

  test.each([
    ['at least a value by a year', ['At least 30 % by the end of 2030'], 'from the signs and figures'],
    ['exactly a value', ['Rank 3'], 'no sign means exactly this value'],
    [
      'two values',
      ['20 to 50 % by the end of 2030', 'More than 70 % (cities) by the end of 2030'],
      'no sign means exactly this value',
    ],
  ])('a target of %s reads %j', async (title, values, rule) => {
    const rows = await shown('indicator/IndicatorRows', title);
    expect(textsOf(rows, '.read')).toEqual(values);
    expect(textOf(rows.body)).toContain(`As read: ${rule}`);
  });

  test.each([
    ['in words, without a value', ['No value can be read for 2030.']],
    ['all cells blank', ['Blank.', 'No value can be read.', 'No value published here.', 'Blank.', 'Nobody is named.']],
  ])('%s: %j', async (title, words) => {
    const blanks = textsOf(await shown('indicator/IndicatorRows', title), '.blank');
    expect(blanks.filter((text) => words.includes(text))).toEqual(words);
  });

  test('corrected words are not verbatim, and say so', async () => {
    const rows = await shown('indicator/IndicatorRows', 'a target that is corrected');
    expect(rows.querySelectorAll('[data-verbatim]')).toHaveLength(1);
    expect(textsOf(rows, '.prov')[0]).toBe('As corrected, line 7');
  });

  test('parts and what they are parts of are linked, with the reason', async () => {
    const rows = await shown('indicator/IndicatorRows', 'with parts');
    expect(textsOf(rows, '.line')).toEqual([
      'Indicator 11.1 Rank of open data: ≥ 70 %because it is a part of this one',
      'Indicator 11.2 Share of online services: ≥ 70 %because it is a part of this one',
    ]);
    expect([...rows.querySelectorAll('.line a')].map((link) => link.getAttribute('href'))).toEqual([
      '/indicators/nq03-i11-1/',
      '/indicators/nq03-i11-2/',
    ]);
    expect(textsOf(await shown('indicator/IndicatorRows', 'a part of another'), '.line')).toEqual([
      'Indicator 11 Rank of e-government: 3because this one is a part of it',
    ]);
  });

  test('each that monitors it is named, and who took over with its source', async () => {
    const rows = await shown('indicator/IndicatorRows', 'monitored by an agency that was merged');
    expect(textsOf(rows, '.agency b')).toEqual(['Ministry of Public Security', 'Ministry of Planning']);
    expect(textOf(rows.body)).toContain('We found no source that says which body took over this task.');
    expect(rows.querySelector('a[rel="external"]')?.getAttribute('href')).toBe('https://paper.example/merged');
  });
});
