import { describe, expect, test } from 'vitest';
import { withStatedReports } from '../../../src/derive/records/stated-reports.ts';
import { isError } from '../../../src/model/diagnostic.ts';
import { progressReport } from '../../../src/model/progress-report.ts';
import { documentWith, parseOne } from '../../fixtures/parsing.ts';

const page = {
  ...{ title: 'Báo cáo', publisher: 'Bộ Y tế', url: 'https://moh.example/bao-cao', grade: 'A', seen: 'May 2026' },
  ...{ language: 'vi', published: '2025-03-01' },
};
const table = {
  begins: 'PHỤ LỤC',
  name: 'Phụ lục',
  holds: 'tasks',
  columns: [
    { header: 'STT', field: 'number' },
    { header: 'Nhiệm vụ', field: 'description' },
    { header: 'Chủ trì', field: 'lead' },
    { header: 'Thời hạn', field: 'deadline' },
    {
      ...{ header: 'Trạng thái', field: 'other' },
      claims: { 'Đã hoàn thành': 'completed', 'Đang thực hiện': 'progress', 'Chậm tiến độ': 'delayed' },
    },
    { header: 'Kết quả', field: 'other' },
  ],
};
const lines = [
  'PHỤ LỤC',
  'STT | Nhiệm vụ | Chủ trì | Thời hạn | Trạng thái | Kết quả |',
  '1 | Mở lớp. | Bộ Y tế | 2025 | Đã hoàn thành. | Quyết định 1 |',
  '2 | Sửa đường. | Bộ Công an | 2026 | đã hoàn thành | |',
  '3 | Trồng cây. | Huế, Bộ Y tế | 2026 | Chậm tiến độ | |',
  '4 | Xây nhà. | Bộ Y tế | 2026 | Chờ kinh phí | |',
  '5 | Viết sách. | Bộ Y tế | 2026 | | |',
];
const plan = (more: object = {}) =>
  documentWith({
    ...{
      language: 'vi',
      issuer: 'The Ministry of Health',
      issued: '2025-03-10',
      tables: [table],
      publications: [page],
    },
    ...more,
  });
const byCell = lines.flatMap((line) =>
  line.includes('|')
    ? line
        .split('|')
        .slice(0, -1)
        .map((cell) => `${cell.trim()} |`.trim())
    : [line],
);

const claimsOf = (document: ReturnType<typeof plan>, text: readonly string[] = lines) => {
  const records = parseOne(document, text.join('\n'));
  return {
    ...records,
    claims: records.statedClaims.map(({ task, on, by, claim, statedIn }) =>
      [task, on, by, claim, statedIn.line, statedIn.words].join(' '),
    ),
    refused: records.diagnostics.filter(({ rule }) => rule === 'claim-not-taken'),
  };
};

describe('a column on the state of tasks', () => {
  test('is shown as stated, whatever it says', () => {
    const { tasks, diagnostics } = claimsOf(plan());
    expect(tasks.map(({ others }) => others?.[0]?.text)).toEqual([
      ...['Đã hoàn thành.', 'đã hoàn thành', 'Chậm tiến độ', 'Chờ kinh phí', ''],
    ]);
    expect(diagnostics.filter((entry) => isError(entry) && entry.rule !== 'count-differs')).toEqual([]);
  });

  test('claims what the file says of its words, of tasks that the issuer leads', () => {
    const { claims, refused } = claimsOf(plan());
    expect(claims).toEqual([
      'fx-1 2025-03-10 health completed 3 Đã hoàn thành.',
      'fx-3 2025-03-10 health delayed 5 Chậm tiến độ',
    ]);
    expect(refused.map(({ line, actual }) => `${line} ${actual}`)).toEqual(['4 đã hoàn thành']);
  });

  test('says on which line of a cell a line it stands', () => {
    expect(claimsOf(plan(), byCell).claims[0]).toBe('fx-1 2025-03-10 health completed 12 Đã hoàn thành.');
  });

  test.each([
    ['a day', { issued: null, dateNote: 'none' }, 'has no day'],
    ['a published page', { publications: [] }, 'publications'],
    ['an issuer of the registry', { issuer: 'The Dean' }, 'names'],
  ])('claims nothing in a document without %s, and says so', (_what, more, said) => {
    const { claims, refused } = claimsOf(plan(more));
    expect(claims).toEqual([]);
    expect(refused.map(({ message }) => message).join()).toContain(said);
    expect(refused).toHaveLength(3);
  });

  test('may have an issuer that only this document calls so', () => {
    expect(claimsOf(plan({ issuer: 'The Dean', names: { 'The Dean': 'health', Dean: 'health' } })).claims).toHaveLength(
      2,
    );
  });

  test('whose file names words that no cell has is told so', () => {
    const { diagnostics } = claimsOf(plan());
    expect(diagnostics.filter(({ rule }) => rule === 'reads-unused').map(({ expected }) => expected)).toEqual([
      'Đang thực hiện',
    ]);
  });

  test('is no column with another field', () => {
    const columns = [...table.columns.slice(0, 5), { header: 'Kết quả', field: 'note', claims: { Xong: 'completed' } }];
    expect(() => plan({ tables: [{ ...table, columns }] })).toThrow('field: other');
  });
});

describe('the reports of a document on its own tasks', () => {
  const document = plan();
  const { statedClaims } = parseOne(document, lines.join('\n'));

  test('hold for its day, say its words and rest on its page', () => {
    const [report, other] = withStatedReports([], statedClaims, [document]);
    expect(other?.id).toBe('fx-3/2025-03-10');
    const { id, statedIn, ...written } = report ?? {};
    expect(id).toBe('fx-1/2025-03-10');
    expect(statedIn).toEqual({ document: 'fx', line: 3, header: 'Trạng thái', words: 'Đã hoàn thành.' });
    expect(progressReport.parse(written)).toMatchObject({
      ...{ task: 'fx-1', on: '2025-03-10', by: 'health', claim: 'completed' },
      ...{ statement: 'Trạng thái: Đã hoàn thành.', statementVi: 'Trạng thái: Đã hoàn thành.' },
      evidence: [{ url: 'https://moh.example/bao-cao', grade: 'A' }],
    });
  });

  test('stand after those that people wrote, under ids of their own', () => {
    const [first] = withStatedReports([], statedClaims, [document]);
    const written = [{ ...(first as NonNullable<typeof first>), claim: 'progress' as const }];
    const all = withStatedReports(written, statedClaims, [document]);
    expect(all.map(({ id }) => id)).toEqual(['fx-1/2025-03-10', 'fx-1/2025-03-10-2', 'fx-3/2025-03-10']);
    expect(all[0]).toBe(written[0]);
  });
});
