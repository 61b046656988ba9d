import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/model/diagnostic.ts';
import { documentWith, oddities, parseOne } from '../../fixtures/parsing.ts';
import { misquotations, unaccounted } from '../../property/laws.ts';

const columns = {
  en: [
    { header: 'Action', field: 'description' },
    { header: 'Lead', field: 'lead' },
    { header: 'Partners', field: 'coordinating', optional: true },
    { header: 'Deadline', field: 'deadline' },
    { header: 'Output', field: 'output' },
  ],
  vi: [
    { header: 'Nhiệm vụ', field: 'description' },
    { header: 'Chủ trì', field: 'lead' },
    { header: 'Thời hạn', field: 'deadline' },
  ],
};
type Language = keyof typeof columns;

function read(language: Language, lines: readonly string[], more: object = {}) {
  const table = {
    begins: 'SHEETS',
    name: 'Sheets',
    holds: 'tasks',
    layout: 'sheets',
    columns: columns[language],
    ...more,
  };
  const records = parseOne(documentWith({ language, tables: [table] }), `${['SHEETS', ...lines].join('\n')}\n`);
  expect(unaccounted(records)).toEqual([]);
  expect(misquotations(records)).toEqual([]);
  return {
    tasks: records.tasks.map(({ id, description, leads, coordinating, deadline, outputText }) =>
      [id.slice(3), description, leads.join('+'), coordinating.join('+'), deadline.raw, outputText].join(' / '),
    ),
    groups: records.groups.map(({ id, title }) => `${id} ${title}`),
    groupOf: records.tasks.map(({ group }) => group),
    paragraphs: records.provisions.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    errors: records.diagnostics
      .filter((entry) => isError(entry) && entry.rule !== 'count-differs')
      .map(({ line, rule }) => `${line} ${rule}`),
    notes: oddities(records),
    cells: records.tasks[0]?.cells,
  };
}

const sheets = [
  [
    ['Action', 'Open the data.'],
    ['Lead', 'Hue'],
    ['Partners', 'Ministry of Health'],
    ['Deadline', 'June 2026'],
    ['Output', 'A page'],
  ],
  [
    ['Action', 'Mend roads: all of them.'],
    ['Lead', 'Ministry of Finance, Son La'],
    ['Deadline', '2027'],
    ['Output', 'Roads'],
  ],
] as const;
const two = [
  '1 / Open the data. / hue / health / June 2026 / A page',
  '2 / Mend roads: all of them. / finance+son-la /  / 2027 / Roads',
];
const write = (line: (label: string, value: string, at: number) => string | string[]) =>
  sheets.flatMap((sheet, at) => sheet.flatMap(([label, value]) => line(label, value, at)));

describe('sheets', () => {
  test.each<[string, string[]]>([
    ['with a colon', write((label, value) => `${label}: ${value}`)],
    ['with a colon and the value below', write((label, value) => [`${label}:`, value])],
    ['with the label alone on its line', write((label, value) => [label.toUpperCase(), value])],
    ['with a dash', write((label, value) => `${label} – ${value}`)],
    ['with a bullet', write((label, value) => `- ${label}: ${value}`)],
    ['in bold letters', write((label, value) => `**${label}:** ${value}`)],
    ['in bold letters before the colon', write((label, value) => `**${label}**: ${value}`)],
    ['in bold letters on a line of their own', write((label, value) => [`**${label}**`, value])],
    ['numbered', write((label, value, at) => `${at + 1}. ${label}: ${value}`)],
    [
      'with numbered labels',
      sheets.flatMap((sheet) => sheet.map(([label, value], at) => `${at + 1}. ${label}: ${value}`)),
    ].slice(0, 2) as [string, string[]],
    ['as tables of two columns', write((label, value) => `${label} | ${value} |`)],
    ['as tables of two columns in Markdown', write((label, value) => `| ${label} | ${value} |`)],
    ['as tables of two columns, a cell a line', write((label, value) => [`${label} |`, `${value} |`])],
    ['as tables of two columns with tabs', write((label, value) => `${label}\t${value}`)],
    [
      'as tables of four columns',
      sheets.flatMap((sheet) => [sheet.slice(0, 2).flat(), sheet.slice(2).flat()].map((row) => `${row.join(' | ')} |`)),
    ],
    [
      'with numbers behind the first label',
      write((label, value, at) => `${label}${label === 'Action' ? ` ${at + 1}` : ''}: ${value}`),
    ],
  ])('%s are tasks with agencies, deadlines and outputs', (_how, lines) => {
    const found = read('en', lines);
    expect(found.tasks).toEqual(two);
    expect(found.errors).toEqual([]);
  });

  test('in Vietnamese are read as well', () => {
    const lines = [
      'Nhiệm vụ 1: Mở lớp.',
      'Chủ trì: Bộ Y tế',
      'Thời hạn: Quý II/2026',
      'NHIỆM VỤ 2: Sửa đường.',
      'Chủ trì: nt',
      'Thời hạn: 2027',
    ];
    const found = read('vi', lines);
    expect(found.tasks).toEqual(['1 / Mở lớp. / health /  / Quý II/2026 / ', '2 / Sửa đường. / health /  / 2027 / ']);
    expect(found.errors).toEqual([]);
    expect(found.notes.some((note) => note.endsWith('our-numbering'))).toBe(false);
  });

  test('may have a title with their number above the label with their words', () => {
    const lines = [
      ...['Action 1', 'Action | Open. |', 'Lead | Hue |', 'Deadline | 2026 |', 'Output | A page |'],
      ...['Action 2', 'Action | Mend. |', 'Lead | Son La |', 'Deadline | 2027 |', 'Output | A road |'],
    ];
    const found = read('en', lines);
    expect(found.tasks).toEqual(['1 / Open. / hue /  / 2026 / A page', '2 / Mend. / son-la /  / 2027 / A road']);
    expect(found.errors).toEqual([]);
  });

  test('may have a column for their number', () => {
    const own = [
      { header: 'ACTION', field: 'number' },
      ...columns.en.map((column) => ({ ...column, header: column.header === 'Action' ? 'What' : column.header })),
    ];
    const lines = [
      'ACTION 1',
      'What: Open.',
      'Lead: Hue',
      'Deadline: 2026',
      'Output: A page',
      'ACTION 2',
      'What: Mend.',
      'Lead: Hue',
      'Deadline: 2027',
      'Output: A road',
    ];
    const found = read('en', lines, { columns: own });
    expect(found.tasks).toEqual(['1 / Open. / hue /  / 2026 / A page', '2 / Mend. / hue /  / 2027 / A road']);
    expect(found.errors).toEqual([]);
  });

  test('are counted where they have no numbers, with a remark', () => {
    expect(
      read(
        'en',
        write((label, value) => `${label}: ${value}`),
      ).notes,
    ).toContain('2 our-numbering');
  });

  test('end with their last value: headings and text below belong to none', () => {
    const lines = write((label, value) => `${label}: ${value}`);
    const found = read('en', [
      'I. Data',
      ...lines.slice(0, 5),
      'This plan is reviewed each year.',
      'II. Roads',
      ...lines.slice(5),
      'Signed.',
    ]);
    expect(found.tasks).toEqual(two);
    expect(found.groups).toEqual(['fx-g1 Data', 'fx-g2 Roads']);
    expect(found.groupOf).toEqual(['fx-g1', 'fx-g2']);
    expect(found.paragraphs).toEqual(expect.arrayContaining(['This plan is reviewed each year.', 'Signed.']));
    expect(found.errors).toEqual([]);
  });

  test('may have values of several lines, with a remark', () => {
    const found = read('en', [
      'Action: Open the data.',
      '- of schools;',
      '- of roads.',
      'Lead: Hue',
      'Deadline: 2026',
      'Output: A page',
    ]);
    expect(found.tasks).toEqual(['1 / Open the data. - of schools; - of roads. / hue /  / 2026 / A page']);
    expect(found.notes).toContain('3 wrapped-cell');
    expect(found.cells?.leadText).toEqual([5, 5]);
  });
});

describe('a label', () => {
  const lines = write((label, value) => `${label}: ${value}`);
  const without = (at: number) => lines.map((line, index) => (index === at ? line.replace(/^[^:]*: /u, '') : line));

  test.each([
    ['in the middle', 1, ['2 label-missing']],
    ['that begins a sheet', 5, ['8 label-missing', '8 label-missing', '8 text-missing']],
    ['at the end', 8, ['7 label-missing']],
  ])('that is lost %s is named, and shifts nothing else', (_where, at, errors) => {
    const found = read('en', without(at));
    expect(found.errors).toEqual(expect.arrayContaining(errors));
    expect(found.tasks).toHaveLength(2);
    const other = at < 5 ? 1 : 0;
    expect(found.tasks[other]).toBe(two[other]);
  });

  test('may be lacking only where the file says so', () => {
    const strict = columns.en.map(({ optional: _, ...column }) => column);
    expect(read('en', lines, { columns: strict }).errors).toEqual(['7 label-missing']);
  });

  test.each([
    [
      'with a colon',
      lines.flatMap((line) => (line.startsWith('Lead') ? ['Budget: 5 million', line] : [line])),
      'label-unknown',
    ],
    [
      'in a cell',
      write((label, value) => `${label} | ${value} |`).flatMap((line) =>
        line.startsWith('Lead') ? ['Budget | 5 million |', line] : [line],
      ),
      'text-between-rows',
    ],
  ])('that the file does not name is named: %s', (_how, text, rule) => {
    expect(read('en', text).notes.map((note) => note.split(' ')[1])).toContain(rule);
  });
});
