import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/model/diagnostic.ts';
import { documentWith, oddities, parseOne } from '../../fixtures/parsing.ts';

const columns = {
  vi: [
    { header: 'STT', field: 'number' },
    { header: 'Nhiệm vụ', field: 'description' },
    { header: 'Chủ trì', field: 'lead' },
    { header: 'Thời hạn', field: 'deadline' },
  ],
  en: [
    { header: 'No.', field: 'number' },
    { header: 'Action', field: 'description' },
    { header: 'Lead', field: 'lead' },
    { header: 'Due', field: 'deadline' },
  ],
};
type Language = keyof typeof columns;

const tableOf = (language: Language, more: object = {}) => ({
  begins: language === 'vi' ? 'PHỤ LỤC A' : 'ANNEX A',
  name: language === 'vi' ? 'Phụ lục A' : 'Annex A',
  holds: 'tasks',
  columns: columns[language],
  ...more,
});
const second = (language: Language, more: object = {}) =>
  tableOf(language, {
    begins: language === 'vi' ? 'PHỤ LỤC B' : 'ANNEX B',
    name: language === 'vi' ? 'Phụ lục B' : 'Annex B',
    ...more,
  });
const withoutNumbers = (language: Language) => columns[language].filter(({ field }) => field !== 'number');

function read(language: Language, tables: readonly object[], lines: readonly string[]) {
  const records = parseOne(documentWith({ language, tables }), `${lines.join('\n')}\n`);
  return {
    tasks: records.tasks.map(({ id, description, leads, deadline }) =>
      [id.slice(3), description, leads.join('+'), deadline.raw].join(' / '),
    ),
    groups: records.groups.map(({ id, title }) => `${id} ${title}`),
    groupOf: Object.fromEntries(records.tasks.map(({ id, group }) => [id.slice(3), group])),
    paragraphs: records.provisions
      .filter(({ kind }) => kind === 'paragraph' || kind === 'footnote')
      .map(({ text }) => text),
    errors: records.diagnostics
      .filter((entry) => isError(entry) && entry.rule !== 'count-differs')
      .map(({ line, rule }) => `${line} ${rule}`),
    messages: records.diagnostics.map(({ message }) => message),
    notes: oddities(records),
  };
}

const vi = 'STT | Nhiệm vụ | Chủ trì | Thời hạn |';
const en = 'No. | Action | Lead | Due |';
const three = ['1 / Mở lớp. / health / 2025', '2 / Sửa đường. / finance / 2026', '3 / Trồng cây. / hue / 2027'];
const rows = [
  ['1', 'Mở lớp.', 'Bộ Y tế', '2025'],
  ['2', 'Sửa đường.', 'Bộ Tài chính', '2026'],
  ['3', 'Trồng cây.', 'Huế', '2027'],
];
const cells = vi
  .split(' |')
  .slice(0, -1)
  .map((cell) => cell.trim());

describe('cells', () => {
  const grid = [cells, ...rows];
  test.each<[string, string[]]>([
    ['closed by bars', grid.map((row) => `${row.join(' | ')} |`)],
    ['parted by bars', grid.map((row) => row.join(' | '))],
    ['of Markdown', grid.flatMap((row, at) => [`| ${row.join(' | ')} |`, ...(at === 0 ? ['|---|:---|:-:|---|'] : [])])],
    [
      'of Markdown without bars at the ends',
      grid.flatMap((row, at) => [row.join(' | '), ...(at === 0 ? ['---|---|---|---'] : [])]),
    ],
    ['parted by tabs', grid.map((row) => row.join('\t'))],
    ['parted by tabs with empty columns behind', grid.map((row) => `${row.join('\t')}\t\t`)],
    ['parted by commas', grid.map((row) => row.join(','))],
    ['parted by semicolons, in quotation marks', grid.map((row) => row.map((cell) => `"${cell}"`).join(';'))],
  ])('%s are read', (_how, lines) => {
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', ...lines]);
    expect(found.tasks).toEqual(three);
    expect(found.errors).toEqual([]);
  });

  test('in quotation marks may hold commas, marks and line ends', () => {
    const lines = [
      'ANNEX A',
      'No.,Action,Lead,Due',
      '1,"Open ""A"",',
      'then B.",Ministry of Health,2025',
      '2,Mend.,Hue,2026',
    ];
    const found = read('en', [tableOf('en')], lines);
    expect(found.tasks).toEqual(['1 / Open "A", then B. / health / 2025', '2 / Mend. / hue / 2026']);
    expect(found.errors).toEqual([]);
  });

  test('that are lost between commas are an error and shift nothing', () => {
    const found = read('en', [tableOf('en')], ['ANNEX A', 'No.,Action,Lead,Due', '1,Open.,2025', '2,Mend.,Hue,2026']);
    expect(found.tasks).toContain('2 / Mend. / hue / 2026');
    expect(found.errors).not.toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['01', '02', '03'],
    ['1)', '2)', '3)'],
    ['1.', '2.', '3.'],
  ])('%s %s %s are 1 2 3', (...numbers) => {
    const lines = rows.map(([, ...rest], at) => `${[numbers[at], ...rest].join(' | ')} |`);
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', vi, ...lines]);
    expect(found.tasks).toEqual(three);
    expect(found.errors).toEqual([]);
  });

  test('may begin with 1.1, and with 2.1 below the next heading', () => {
    const found = read(
      'en',
      [tableOf('en')],
      [
        'ANNEX A',
        en,
        'I | Schools | | |',
        '1.1 | Open. | Hue | 2025 |',
        '1.2 | Mend. | Hue | 2025 |',
        'II | Roads | | |',
        '2.1 | Build. | Hue | 2025 |',
      ],
    );
    expect(found.tasks.map((task) => task.split(' ')[0])).toEqual(['1-1', '1-2', '2-1']);
    expect(found.errors).toEqual([]);
  });

  test.each([
    ['1.1 1.2 2.1 2.2', []],
    ['1.1 1.2 2 2.1', []],
    ['1.1.1 1.1.2 1.2.1 2.1.1', []],
    ['1 1.1 2 2.1', []],
    ['1.1 1.3 2.1', ['row-number']],
    ['1.1 1.2 2.2', ['row-number']],
    ['1.1 1.2 3.1', ['row-number']],
    // Row 1 is there, so row 2 is lost.
    ['1 1.1 1.2 2.1', ['row-number']],
  ])('of parts without rows of their own: %s', (numbers, rules) => {
    const lines = numbers.split(' ').map((number) => `${number} | Open. | Hue | 2025 |`);
    const found = read('en', [tableOf('en')], ['ANNEX A', en, ...lines]);
    expect(found.errors.map((error) => error.split(' ')[1])).toEqual(rules);
    expect(found.tasks.map((task) => task.split(' ')[0])).toEqual(
      numbers.split(' ').map((number) => number.replaceAll('.', '-')),
    );
  });

  test('run on from the table before', () => {
    const found = read(
      'vi',
      [tableOf('vi'), second('vi')],
      ['PHỤ LỤC A', vi, '1 | Mở lớp. | Huế | 2025 |', 'PHỤ LỤC B', vi, '2 | Sửa đường. | Huế | 2026 |'],
    );
    expect(found.tasks.map((task) => task.split(' ')[0])).toEqual(['1', '2']);
    expect(found.errors).toEqual([]);
  });

  test.each(['vi', 'en'] as const)('of two tables are apart by a prefix: %s', (language) => {
    const [head, a, b] = language === 'vi' ? [vi, 'PHỤ LỤC A', 'PHỤ LỤC B'] : [en, 'ANNEX A', 'ANNEX B'];
    const lines = [
      a,
      head,
      'I | One | | |',
      '1 | A. | Hue | 2025 |',
      b,
      head,
      'I | Two | | |',
      '1 | B. | Hue | 2026 |',
    ];
    const found = read(language, [tableOf(language), second(language, { prefix: 'b' })], lines);
    expect(found.groupOf).toEqual({ '1': 'fx-g1', b1: 'fx-gb1' });
    expect(found.groups).toEqual(['fx-g1 One', 'fx-gb1 Two']);
    expect(found.errors).toEqual([]);
    const bare = read(language, [tableOf(language), second(language)], lines);
    expect(bare.errors.map((error) => error.split(' ')[1])).toContain('id-repeated');
    expect(bare.messages.join()).toContain('prefix');
  });

  const again = [
    'ANNEX A',
    en,
    'I | Schools | | |',
    '1 | A. | Hue | 2025 |',
    '2 | B. | Hue | 2025 |',
    'II | Roads | | |',
    '1 | C. | Hue | 2025 |',
  ];
  test.each([
    ['a line a row', again],
    [
      'a line a cell',
      again.flatMap((line) =>
        line.includes('|')
          ? line
              .split('|')
              .slice(0, -1)
              .map((cell) => `${cell.trim()} |`)
          : [line],
      ),
    ],
  ])('start again below each heading where the file says so: %s', (_how, lines) => {
    const found = read('en', [tableOf('en', { restarts: true })], lines);
    expect(found.groupOf).toEqual({ '1-1': 'fx-g1', '1-2': 'fx-g1', '2-1': 'fx-g2' });
    expect(found.errors).toEqual([]);
  });

  test('that start again without a word in the file are an error that names the key', () => {
    expect(read('en', [tableOf('en')], again).messages.join()).toContain('restarts: true');
  });
});

describe('a table without a number column', () => {
  const head = 'Nhiệm vụ | Chủ trì | Thời hạn |';
  const lines = rows.map(([, ...rest]) => `${rest.join(' | ')} |`);
  const shape = tableOf('vi', { columns: withoutNumbers('vi') });

  test('has its rows counted, with a remark', () => {
    const found = read('vi', [shape], ['PHỤ LỤC A', head, ...lines]);
    expect(found.tasks).toEqual(three);
    expect(found.errors).toEqual([]);
    expect(found.notes).toContain('3 our-numbering');
  });

  test.each([
    ['a cell', (line: string) => line.replace(/[^|]*\|/u, '')],
    ['two cells', (line: string) => line.replace(/[^|]*\|[^|]*\|/u, '')],
    ['all but a bar', () => '|'],
  ])('that has lost %s in a row says so or keeps the number, and shifts no other row', (_what, damage) => {
    const damaged = lines.map((line, at) => (at === 1 ? damage(line) : line));
    const found = read('vi', [shape], ['PHỤ LỤC A', head, ...damaged]);
    expect(found.tasks[0]).toBe(three[0]);
    expect(found.tasks.at(-1)?.slice(4)).toBe(three[2]?.slice(4));
    const remarks = [...found.errors, ...found.notes.filter((note) => note.startsWith('4 '))];
    expect(remarks).not.toEqual([]);
  });
});

describe('pages', () => {
  test('break a row: its rest is joined, with a remark', () => {
    const found = read(
      'vi',
      [tableOf('vi')],
      [
        'PHỤ LỤC A',
        vi,
        '1 | Mở lớp | Bộ Y tế | 2025 |',
        vi,
        ' | và sửa đường. | Huế | |',
        '2 | Trồng cây. | Huế | 2026 |',
      ],
    );
    expect(found.tasks[0]).toContain('1 / Mở lớp và sửa đường. / health');
    expect(found.tasks).toHaveLength(2);
    expect(found.errors.filter((error) => !error.endsWith('agency-unknown'))).toEqual([]);
    expect(found.notes).toContain('5 continued-row');
  });

  test('break a row of a cell a line', () => {
    const lines = [
      ...['1 |', 'Mở lớp |', 'Bộ Y tế |', '2025 |', '|', 'và sửa đường. |', '|', '|', '2 |', 'Trồng cây. |', 'Huế |'],
      ...['2026 |', '|', 'và tưới cây. |', '|', '|'],
    ];
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', ...cells.map((cell) => `${cell} |`), ...lines]);
    expect(found.tasks).toEqual([
      '1 / Mở lớp và sửa đường. / health / 2025',
      '2 / Trồng cây. và tưới cây. / hue / 2026',
    ]);
    expect(found.errors).toEqual([]);
    expect(found.notes.filter((note) => note.endsWith('continued-row'))).toHaveLength(2);
  });

  test('a row that has lost its number is an error, never the rest of another', () => {
    const found = read(
      'vi',
      [tableOf('vi')],
      [
        'PHỤ LỤC A',
        vi,
        '1 | Mở lớp. | Bộ Y tế | 2025 |',
        ' | Sửa đường. | Huế | 2026 |',
        '3 | Trồng cây. | Huế | 2026 |',
      ],
    );
    expect(found.tasks[0]).toBe('1 / Mở lớp. / health / 2025');
    expect(found.errors).toEqual(expect.arrayContaining(['4 text-between-rows', '5 row-number']));
  });
});

describe('headings', () => {
  test.each([
    ['a merged cell', 'I. Trường học |', 'Trường học'],
    ['a merged cell without a bar', 'I. Trường học', 'Trường học'],
    ['a numeral and a merged cell', 'I | Trường học |', 'Trường học'],
    ['one cell and blanks', 'I. Trường học | | | |', 'Trường học'],
    ['a blank number cell', '| Trường học | | |', 'Trường học'],
    ['the title in every cell', 'I. Trường học | I. Trường học | I. Trường học | I. Trường học |', 'Trường học'],
    ['a numeral and the title in every other cell', 'I | Trường học | Trường học | Trường học |', 'Trường học'],
  ])('%s', (_how, heading, title) => {
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', vi, heading, '1 | Mở lớp. | Huế | 2025 |']);
    expect(found.groups).toEqual([`fx-g1 ${title}`]);
    expect(found.groupOf).toEqual({ '1': 'fx-g1' });
    expect(found.errors).toEqual([]);
  });
});

describe('headings of two levels', () => {
  const levelled = (headings: readonly string[]) =>
    read(
      'en',
      [tableOf('en')],
      [
        'ANNEX A',
        en,
        ...headings.flatMap((heading, at) => [
          `${heading} | Part ${heading} | | |`,
          `${at + 1} | Do it. | Hue | 2025 |`,
        ]),
      ],
    );

  test('A I II B I are groups within groups', () => {
    const found = levelled(['A', 'I', 'II', 'B', 'I']);
    expect(found.groups.map((group) => group.split(' ')[0])).toEqual(['fx-g1', 'fx-g1a', 'fx-g1b', 'fx-g2', 'fx-g2a']);
    expect(found.groupOf).toEqual({ '1': 'fx-g1', '2': 'fx-g1a', '3': 'fx-g1b', '4': 'fx-g2', '5': 'fx-g2a' });
    expect(found.errors).toEqual([]);
  });

  test('I A B II A are as well', () => {
    const found = levelled(['I', 'A', 'B', 'II', 'A']);
    expect(found.groups.map((group) => group.split(' ')[0])).toEqual(['fx-g1', 'fx-g1a', 'fx-g1b', 'fx-g2', 'fx-g2a']);
    expect(found.errors).toEqual([]);
  });

  test('A to J are one level, C and I among them', () => {
    const found = levelled([...'ABCDEFGHIJ']);
    expect(found.groups.at(-1)).toBe('fx-g10 Part J');
    expect(found.errors).toEqual([]);
  });
});

test('indicators of two tables are apart by a prefix, and need no numbers', () => {
  const shape = {
    name: 'Targets',
    holds: 'indicators',
    columns: [
      { header: 'Indicator', field: 'name' },
      { header: 'Target', field: 'target' },
    ],
  };
  const lines = [
    'ANNEX A',
    'Indicator | Target |',
    'Beds | 40 |',
    'Trees | 50 |',
    'ANNEX B',
    'Indicator | Target |',
    'Roads | 60 |',
  ];
  const records = parseOne(
    documentWith({
      tables: [
        { ...shape, begins: 'ANNEX A' },
        { ...shape, begins: 'ANNEX B', prefix: 'b' },
      ],
    }),
    lines.join('\n'),
  );
  expect(records.indicators.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'fx-i1 Beds',
    'fx-i2 Trees',
    'fx-ib1 Roads',
  ]);
});

describe('targets for several years', () => {
  const shape = (more: object = {}) => ({
    begins: 'PHỤ LỤC C',
    name: 'Phụ lục C',
    holds: 'indicators',
    columns: [
      { header: 'TT', field: 'number' },
      { header: 'Chỉ tiêu', field: 'name' },
      { header: 'ĐVT', field: 'unit' },
      { header: 'Năm 2030', field: 'target', horizon: 2030 },
      { header: 'Năm 2026', field: 'target', horizon: 2026 },
      ...[2028].map((horizon) => ({ header: `Năm ${horizon}`, field: 'target', horizon })),
    ],
    ...more,
  });
  const head = 'TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2028 | Năm 2030 |';
  const lines = [
    'PHỤ LỤC C',
    head,
    '1 | Hồ sơ sức khỏe | % | ≥ 40 | 60 - 70 | 90 |',
    '2 | Giường bệnh | | | dự kiến tăng | 1,5 |',
  ];

  test.each([
    ['a line a row', lines],
    [
      'a line a cell',
      lines.flatMap((line) =>
        line.includes('|')
          ? line
              .split('|')
              .slice(0, -1)
              .map((cell) => `${cell.trim()} |`.trim())
          : [line],
      ),
    ],
    [
      'a header over two rows',
      [lines[0], 'TT | Chỉ tiêu | ĐVT | Mục tiêu | | |', '| | | Năm 2026 | Năm 2028 | Năm 2030 |', ...lines.slice(2)],
    ],
  ])('are one each, the last as the horizon: %s', (_how, text) => {
    const records = parseOne(documentWith({ language: 'vi', tables: [shape()] }), text.join('\n'));
    expect(
      records.indicators.map(({ id, horizon, targetText, earlierTargets }) => ({
        id,
        horizon,
        targetText,
        earlierTargets,
      })),
    ).toEqual([
      {
        ...{ id: 'fx-i1', horizon: 2030, targetText: '90' },
        earlierTargets: [
          { horizon: 2026, targetText: '≥ 40', target: [{ op: '>=', value: 40 }] },
          { horizon: 2028, targetText: '60 - 70', target: [{ op: '=', value: 60, upper: 70 }] },
        ],
      },
      {
        ...{ id: 'fx-i2', horizon: 2030, targetText: '1,5' },
        earlierTargets: [
          { horizon: 2026, targetText: '', target: [] },
          { horizon: 2028, targetText: 'dự kiến tăng', target: [] },
        ],
      },
    ]);
    const { earlierTargets: _, ...last } = records.indicators[1] ?? {};
    expect(last).toMatchObject({ target: [{ op: '=', value: 1.5 }] });
    const rules = records.indicators[1]?.flags.map(({ field, rule }) => `${field}: ${rule}`);
    expect(rules).toEqual(expect.arrayContaining(['earlierTargets: blank-cell', 'earlierTargets: target-in-words']));
    expect(records.diagnostics.filter((entry) => isError(entry) && entry.rule !== 'count-differs')).toEqual([]);
  });

  test('need a year each', () => {
    const twice = shape({ columns: ['A', 'B'].map((header) => ({ header, field: 'target' })) });
    expect(() => documentWith({ tables: [twice] })).toThrow('horizon');
  });
});

describe('a header', () => {
  test.each([
    ['cell over cell', ['STT | Nhiệm vụ | Cơ quan thực hiện | | Thời hạn |', '| | Chủ trì | Phối hợp | |']],
    ['with the lower row without blanks', ['STT | Nhiệm vụ | Cơ quan thực hiện | Thời hạn |', 'Chủ trì | Phối hợp |']],
  ])('over two rows, %s', (_how, header) => {
    const shape = tableOf('vi', {
      columns: [...columns.vi.slice(0, 3), { header: 'Phối hợp', field: 'coordinating' }, columns.vi[3]],
    });
    const found = read(
      'vi',
      [shape],
      ['PHỤ LỤC A', ...header, '1 | Mở lớp. | Huế | Bộ Y tế | 2025 |', ...header, '2 | Sửa đường. | Huế | | 2026 |'],
    );
    expect(found.tasks).toEqual(['1 / Mở lớp. / hue / 2025', '2 / Sửa đường. / hue / 2026']);
    expect(found.errors).toEqual([]);
  });
});

describe('text', () => {
  test('between, and after the rows is kept as text, and no row is lost', () => {
    const found = read(
      'vi',
      [tableOf('vi'), second('vi', { prefix: 'b' })],
      [
        'PHỤ LỤC A',
        vi,
        '1 | Mở lớp. | Huế | 2025 |',
        '[1] Theo báo cáo.',
        '2 | Sửa đường. | Huế | 2026 |',
        'Các cơ quan báo cáo hằng năm.',
        'PHỤ LỤC B',
        vi,
        '1 | Trồng cây. | Huế | 2027 |',
        'Nơi nhận: Như trên.',
      ],
    );
    expect(found.tasks.map((task) => task.split(' ')[0])).toEqual(['1', '2', 'b1']);
    expect(found.paragraphs.join('\n')).toContain('Theo báo cáo.');
    expect(found.paragraphs).toEqual(expect.arrayContaining(['Các cơ quan báo cáo hằng năm.', 'Nơi nhận: Như trên.']));
    expect(found.errors).toEqual([]);
  });
});

describe('a footnote in a table of a cell a line', () => {
  const cell = (text: string) => (text === '' ? '|' : `${text} |`);
  const [one, two] = [
    ['1', 'Mở lớp.', 'Bộ Y tế', '2025'],
    ['2', 'Sửa đường.', 'Bộ Tài chính', '2026'],
  ].map((row) => row.map(cell)) as [string[], string[]];
  const head = cells.map(cell);

  test.each<[string, string[], string]>([
    ['between rows', [...one, '[1] Theo báo cáo năm 2024.', ...two], ''],
    ['of two lines between rows', [...one, '[1] Theo báo cáo', 'năm 2024.', ...two], ''],
    [
      'amid a row',
      [...one, ...two.slice(0, 2), '[1] Theo báo cáo năm 2024.', 'Bộ Tài', 'chính |', ...two.slice(3)],
      '',
    ],
    [
      'behind the rows, with text',
      [...one, ...two, '[1] Theo báo cáo năm 2024.', 'Hà Nội, năm 2025'],
      'Hà Nội, năm 2025',
    ],
  ])('%s is text, and the rows go on', (_where, lines, text) => {
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', ...head, ...lines]);
    expect(found.tasks).toEqual(three.slice(0, 2));
    expect(found.paragraphs.join(' ')).toContain('Theo báo cáo');
    expect(found.paragraphs.join(' ')).toContain(text);
    expect(found.errors).toEqual([]);
  });
});

test('columns without a field of their own are kept under their headers', () => {
  const other = ['Status', 'Result'].map((header) => ({ header, field: 'other' }));
  const lines = ['ANNEX A', 'No. | Action | Lead | Due | Status | Result |', '1 | Open. | Hue | 2025 | Done | |'];
  const records = parseOne(
    documentWith({ tables: [tableOf('en', { columns: [...columns.en, ...other] })] }),
    lines.join('\n'),
  );
  expect(records.tasks[0]?.others).toEqual([
    { header: 'Status', text: 'Done' },
    { header: 'Result', text: '' },
  ]);
});

describe('a cell', () => {
  const words = (mark: string) => [
    `PHỤ LỤC A`,
    vi,
    '1 | Mở lớp. | Bộ Y tế | 2025 |',
    `2 | Sửa đường. | ${mark} | 2026 |`,
  ];

  test.each(['như trên', 'nt', '"'])('that say %s below nothing name nobody', (words) => {
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', vi, `1 | Mở lớp. | ${words} | 2025 |`]);
    expect(found.tasks[0]).toBe('1 / Mở lớp. /  / 2025');
    expect(found.notes).toContain('3 nothing-above');
    expect(found.errors).toEqual([]);
  });

  test.each(['như trên', 'Như trên', '(như trên)', 'nt', '-nt-', '- nt -', 'n.t.', '"', '" "', '”', '- " -', '〃'])(
    'with %s holds what stands above it',
    (mark) => {
      const found = read('vi', [tableOf('vi')], words(mark));
      expect(found.tasks[1]).toBe('2 / Sửa đường. / health / 2026');
      expect(found.errors).toEqual([]);
      expect(found.notes).toContain('4 as-above');
    },
  );

  test.each(['as above', 'As above.', 'Same as above', 'ditto', 'Ditto', '-do-'])(
    'with %s does so in English',
    (mark) => {
      const lines = ['ANNEX A', en, '1 | Open. | Hue | 2025 |', `2 | Mend. | ${mark} | ditto |`];
      const found = read('en', [tableOf('en')], lines);
      expect(found.tasks[1]).toBe('2 / Mend. / hue / 2025');
      expect(found.errors).toEqual([]);
    },
  );

  test.each([
    ['bars', ' | '],
    ['tabs', '\t'],
  ])('with a ditto mark does so between %s', (_how, sign) => {
    const lines = [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Mở lớp.', 'Bộ Y tế', '2025'],
      ['2', 'Sửa đường.', '"', '2026'],
      ['3', 'Trồng cây.', '" "', '2027'],
    ].map((row) => row.join(sign));
    const found = read('vi', [tableOf('vi')], ['PHỤ LỤC A', ...lines]);
    expect(found.tasks.map((task) => task.split(' / ')[2])).toEqual(['health', 'health', 'health']);
    expect(found.errors).toEqual([]);
  });

  const merged = (language: Language) =>
    columns[language].map((column) => (column.field === 'lead' ? { ...column, blank: 'as-above' } : column));
  const blankLead = [
    'PHỤ LỤC A',
    vi,
    'I | Trường học | | |',
    '1 | Mở lớp. | Bộ Y tế | 2025 |',
    '2 | Sửa đường. | | 2026 |',
    '3 | Trồng cây. | | 2027 |',
    'II | Bệnh viện | | |',
    '4 | Xây nhà. | | 2027 |',
  ];
  const byCell = (lines: readonly string[]) =>
    lines.flatMap((line) =>
      line.includes('|')
        ? line
            .split('|')
            .slice(0, -1)
            .map((text) => `${text.trim()} |`.trim())
        : [line],
    );

  test.each([
    ['a line a row', blankLead],
    ['a line a cell', byCell(blankLead)],
  ])('that is blank is merged with the one above where the file says so, never across a heading: %s', (_how, lines) => {
    const found = read('vi', [tableOf('vi', { columns: merged('vi') })], lines);
    expect(found.tasks.map((task) => task.split(' / ')[2])).toEqual(['health', 'health', 'health', '']);
    expect(found.errors).toEqual([]);
    expect(found.notes.filter((note) => note.endsWith('as-above'))).toHaveLength(2);
  });

  test('that is blank is blank without such a word', () => {
    expect(read('vi', [tableOf('vi')], blankLead).tasks.map((task) => task.split(' / ')[2])).toEqual([
      'health',
      '',
      '',
      '',
    ]);
  });

  test('that is merged keeps the line where its words stand, and a remark', () => {
    const records = parseOne(
      documentWith({ language: 'vi', tables: [tableOf('vi', { columns: merged('vi') })] }),
      blankLead.join('\n'),
    );
    expect(records.tasks[1]?.leadText).toBe('Bộ Y tế');
    expect(records.tasks[1]?.cells?.leadText).toEqual([4, 4]);
    expect(records.tasks[1]?.flags).toContainEqual(expect.objectContaining({ field: 'leads', rule: 'as-above' }));
  });

  test('that is merged makes no row without numbers a heading or the rest of another', () => {
    const all = withoutNumbers('vi').map((column) =>
      column.field === 'description' ? column : { ...column, blank: 'as-above' },
    );
    const found = read(
      'vi',
      [tableOf('vi', { columns: all })],
      [
        'PHỤ LỤC A',
        'Nhiệm vụ | Chủ trì | Thời hạn |',
        'Mở lớp. | Bộ Y tế | 2025 |',
        'Sửa đường. | | |',
        'Trồng cây. | | 2026 |',
      ],
    );
    expect(found.tasks).toEqual([
      '1 / Mở lớp. / health / 2025',
      '2 / Sửa đường. / health / 2025',
      '3 / Trồng cây. / health / 2026',
    ]);
    expect(found.groups).toEqual([]);
  });
});

describe('items with numbers of two levels', () => {
  const sections = ['1. Schools', '2. Roads'].map((begins) => ({ begins, holds: 'measures', items: 'numbers' }));
  const numbersOf = (lines: readonly string[]) => {
    const records = parseOne(documentWith({ sections }), lines.join('\n'));
    return {
      ids: records.tasks.map(({ id, number, description }) => `${id} ${number} ${description}`),
      errors: records.diagnostics.filter(isError).map(({ line, rule }) => `${line} ${rule}`),
      messages: records.diagnostics.map(({ message }) => message).join('\n'),
    };
  };

  test.each(['.', '', ')'])('are measures, section by section: 1.1%s', (mark) => {
    const lines = ['1. Schools', `1.1${mark} Open.`, 'a) Point.', `1.2${mark} Mend.`, '2. Roads', `2.1${mark} Build.`];
    const found = numbersOf(lines);
    expect(found.ids).toEqual(['fx-m1-1 1.1 Open.\na) Point.', 'fx-m1-2 1.2 Mend.', 'fx-m2-1 2.1 Build.']);
    expect(found.messages).toContain('write measures.m: 3 under expects');
    expect(found.errors.filter((error) => !error.endsWith('count-differs'))).toEqual([]);
  });

  test.each([
    ['that is missing', ['1.1. Open.', '1.3. Mend.'], '3 number-out-of-order'],
    ['that stands at the head', ['1.2. Open.'], '2 number-out-of-order'],
  ])('say which one %s', (_what, lines, error) => {
    expect(numbersOf(['1. Schools', ...lines, '2. Roads', '2.1. Build.']).errors).toContain(error);
  });
});
