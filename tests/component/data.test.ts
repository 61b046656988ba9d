import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

describe('the files of the data', () => {
  test('each list has its files, in four formats', async () => {
    const table = await shown('data/DataFiles', 'two lists');
    expect(textsOf(table, 'thead th')).toEqual(['List', 'One entry is', 'Entries', 'Files']);
    expect(textsOf(table, 'tbody tr:first-child > *')).toEqual([
      'tasks',
      'A task or a measure.',
      '1,345',
      'XLSX of tasks · CSV of tasks · JSON of tasks · Schema of tasks',
    ]);
    expect([...table.querySelectorAll('tbody tr:last-child a')].map((link) => link.getAttribute('href'))).toEqual([
      '#agencies',
      ...['xlsx', 'csv', 'json', 'schema.json'].map((ending) => `/data/v1/agencies.${ending}`),
    ]);
  });

  test('examples read the files of this site', async () => {
    const page = await shown('data/DataExamples', 'of a site');
    expect(textsOf(page, 'h3')).toEqual(['A spreadsheet', 'curl', 'Python', 'pandas', 'R']);
    const codes = textsOf(page, 'pre');
    expect(codes[0]).toContain('curl -O https://tasks.example/data/v1/resolution57-data.zip');
    expect(codes[1]).toContain('urlopen("https://tasks.example/data/v1/tasks.json")');
    expect(codes[2]).toContain('read_csv("https://tasks.example/data/v1/tasks.csv"');
    expect(codes[3]).toContain('read.csv("https://tasks.example/data/v1/tasks.csv", colClasses = "character"');
    // What each program says of itself stands with it.
    expect(textsOf(page, '.example:nth-child(4) .note')[0]).toContain('Both settings are needed');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/data/v1/tasks.xlsx');
  });
});

describe('the fields of a list', () => {
  test.each([
    [1, 'string', 'The id of the task.'],
    [2, 'array: string, may be missing', 'The id of the task.'],
    [3, 'string', 'The id of the task. One of: task, measure.'],
    [4, 'string, or null', 'The id of the task. One of 13 values; the schema lists them.'],
  ])('row %d: %s; %s', async (row, type, meaning) => {
    const table = await shown('data/DataFields', 'of every sort');
    expect(textsOf(table, `tbody tr:nth-child(${row}) td`)).toEqual([type, meaning]);
  });

  test('stand under the name of the list, where links to it lead', async () => {
    const table = await shown('data/DataFields', 'of every sort');
    expect(textsOf(table, 'h2')).toEqual(['tasks']);
    expect(textsOf(table, 'details#tasks:not([open]) > summary')).toEqual(['4 fields']);
    expect(table.querySelector('table')?.getAttribute('aria-label')).toBe('Fields of tasks');
    expect(textsOf(table, 'tbody th')).toEqual(['id', 'leads', 'kind', 'rule']);
  });
});

describe('the terms', () => {
  test('how to read the files, what stays, and the licence, in this order', async () => {
    const terms = await shown('data/DataTerms', 'all terms');
    expect(textsOf(terms, 'h2')).toEqual(['How to read them', 'What will not change', 'Licence']);
    expect(textsOf(terms, 'section:first-of-type p').slice(2)).toEqual([
      'Words in Vietnamese are ours.',
      'An empty cell is blank.',
      'Read it as text.',
      'Signs have an apostrophe in front. In the JSON files and the spreadsheets nothing is guarded.',
    ]);
    expect(textsOf(terms, 'code')).toEqual(['asOf', 'id', 'url', 'source', 'deadline.raw']);
    expect([...terms.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
      ['How to name us', '/guide/how-to-cite/#use-the-data'],
      ['the whole licence', '/data/v1/DATA-LICENSE.txt'],
      ['where the texts come from', '/data/v1/NOTICE.txt'],
    ]);
  });
});

test('in Vietnamese a field that is not yet said stands in English, marked as such', async () => {
  const said = await shown('data/Meaning', 'of a document', 'vi');
  expect(textOf(said.body)).toBe('Văn bản của mục.');
  expect(said.querySelector('[lang]:not(html)')).toBeNull();
  expect(textsOf(await shown('data/Meaning', 'new', 'vi'), 'span[lang="en"]')).toEqual(['A field of tomorrow.']);
  expect((await shown('data/Meaning', 'new')).querySelector('[lang]:not(html)')).toBeNull();
});
