import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../../src/model/document.ts';
import { citation, documentInVietnamese, originalOf, recordInVietnamese } from '../../../../src/words/vi/citation.ts';
import { readDocument } from '../../../fixtures/parsing.ts';

const citedVi = { name: 'Nghị quyết số 03/NQ-CP', issuer: 'Chính phủ' };
const whole = 'Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ';

function resolution(fields: Partial<SourceDocument> = {}): SourceDocument {
  const { tables: _, ...base } = readDocument('english-plan.yaml') as Extract<
    SourceDocument,
    { grammar: 'resolution' }
  >;
  const named = { columns: [], begins: 'APPENDIX' };
  const tables = [
    { ...named, holds: 'tasks' as const, name: 'Appendix II', nameVi: 'Phụ lục II' },
    { ...named, holds: 'indicators' as const, name: 'Appendix III' },
  ];
  return { ...base, tables, issued: '2025-01-09', citedVi, ...fields } as SourceDocument;
}

const cited = (kind: string, number: string, locator: string, ...rules: string[]) => ({
  ...{ kind, number, source: { locator }, flags: rules.map((rule) => ({ rule })) },
});

describe('a record in a Vietnamese letter', () => {
  test.each([
    ['a row of a table', cited('task', '76', 'Appendix II, No. 76'), 'Nhiệm vụ số 76, Phụ lục II'],
    ['a row of indicators', cited('indicator', '11.1', 'Appendix II, No. 11.1'), 'Chỉ tiêu số 11.1, Phụ lục II'],
    ['the second point d is đ', cited('measure', 'dd', 'Section II, No. 3, point dd'), 'Điểm đ khoản 3 Mục II'],
    ['a point', cited('measure', 'g', 'Section II, No. 2, point g'), 'Điểm g khoản 2 Mục II'],
    [
      'a bullet',
      cited('measure', '5', 'Section II, No. 1, point b, bullet 5'),
      'Gạch đầu dòng thứ 5 điểm b khoản 1 Mục II',
    ],
  ])('%s', (_, record, place) => {
    expect(recordInVietnamese(record, resolution())).toBe(`${place}, ${whole}`);
  });

  test('an item of a list, and whether its number is ours', () => {
    const article = resolution({
      ...{ grammar: 'article', issued: null, citedVi: { name: 'Kết luận', issued: '2025-12-29' } },
      lists: [{ name: 'Directive', nameVi: 'chỉ đạo thứ' }],
    } as unknown as Partial<SourceDocument>);
    expect(recordInVietnamese(cited('measure', '3', 'Directive 3', 'our-numbering'), article)).toBe(
      'Chỉ đạo thứ 3 (tính theo thứ tự trong văn bản), Kết luận ngày 29/12/2025',
    );
    expect(recordInVietnamese(cited('measure', '3', 'Directive 3'), article)).toBe(
      'Chỉ đạo thứ 3, Kết luận ngày 29/12/2025',
    );
  });

  test('nothing is made up: no name of the document, of the table or of the place', () => {
    const task = cited('task', '76', 'Appendix II, No. 76');
    const { citedVi: _, ...unnamed } = resolution();
    expect(recordInVietnamese(task, unnamed as SourceDocument)).toBeUndefined();
    expect(documentInVietnamese(unnamed as SourceDocument)).toBeUndefined();
    expect(recordInVietnamese(cited('indicator', '1', 'Appendix III, No. 1'), resolution())).toBeUndefined();
    expect(recordInVietnamese(cited('task', '1', 'Heading 4'), resolution())).toBeUndefined();
  });

  test('a document without a day or issuer is cited by its name', () => {
    expect(documentInVietnamese(resolution({ issued: null, citedVi: { name: 'Dự thảo Chương trình' } }))).toBe(
      'Dự thảo Chương trình',
    );
  });
});

describe('the original of what is held as a translation', () => {
  const page = { title: 'Nghị quyết 03/NQ-CP', publisher: 'Công báo', url: 'https://example.org/vi', grade: 'A' };
  const publications = [
    { ...page, url: 'https://example.org/en', language: 'en' },
    { ...page, language: 'vi' },
  ] as unknown as SourceDocument['publications'];
  const task = cited('task', '76', 'Appendix II, No. 76');
  const point = cited('measure', 'dd', 'Section II, No. 3, point dd');

  test('is named from the document down to the place, with its page', () => {
    const document = resolution({ language: 'en', publications });
    const href = 'https://example.org/vi';
    expect(originalOf(document, task)).toEqual({ words: `${citedVi.name}, Phụ lục II, nhiệm vụ số 76`, href });
    expect(originalOf(document, point)).toEqual({ words: `${citedVi.name}, Mục II, khoản 3, điểm đ`, href });
    expect(originalOf(document)).toEqual({ words: citedVi.name, href });
  });

  test('is named without what is not known', () => {
    const document = resolution({ language: 'en', publications: [] });
    expect(originalOf(document, cited('task', '1', 'Heading 4'))).toEqual({ words: citedVi.name });
    const article = { ...document, grammar: 'article', lists: [{ name: 'Directive', nameVi: 'chỉ đạo thứ' }] };
    const reported = originalOf(article as unknown as SourceDocument, cited('measure', '3', 'Directive 3'));
    expect(reported).toEqual({ words: citedVi.name });
    const { citedVi: _, ...unnamed } = document;
    expect(originalOf(unnamed as SourceDocument, task)).toBeUndefined();
  });

  test('is what is held where that is in Vietnamese', () => {
    expect(originalOf(resolution({ language: 'vi', publications }), task)).toBeUndefined();
  });
});

describe('a citation in Vietnamese', () => {
  const kept = {
    id: 'nq03-76',
    site: 'Danh mục nhiệm vụ',
    asOf: '2026-11-28',
    address: 'https://example.org/vi/t/nq03-76',
  };
  const task = { ...cited('task', '76', 'Appendix II, No. 76'), name: 'Nhiệm vụ 76' };
  const within = { ...task, source: { ...task.source, lines: [939, 944] as const } };
  const head = `Chính phủ (2025), ${citedVi.name} ngày 09 tháng 01 năm 2025`;
  const foot = 'Danh mục nhiệm vụ, nq03-76, bản tiếng Anh dòng 939 đến 944, tính đến ngày 28/11/2026.';

  test('gives the original first, and says that our words are not its own', () => {
    const own = { ...kept, document: resolution({ language: 'en' }), within, rendered: true };
    expect(citation.quoting('Xây dựng đề án', own)).toBe(
      `${head}, Phụ lục II, nhiệm vụ số 76: “Xây dựng đề án” (trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn). ${foot} ${kept.address}`,
    );
    const amended = {
      ...within,
      revised: { what: 'amends' as const, document: 'Nghị quyết số 71/NQ-CP', from: '2025-07-01' },
    };
    expect(citation.reference({ ...own, within: amended, rendered: false })).toBe(
      `${head}, Phụ lục II, nhiệm vụ số 76, được sửa đổi, bổ sung bởi Nghị quyết số 71/NQ-CP từ ngày 01/7/2025. Bản dịch tiếng Anh, chỉ có giá trị tham khảo. ${foot} ${kept.address}`,
    );
  });

  test('says of authentic words only where they stand', () => {
    const document = resolution({ language: 'vi' });
    expect(citation.quoting('Xây dựng đề án', { ...kept, document, within, rendered: false })).toBe(
      `${head}, Phụ lục II, nhiệm vụ số 76: “Xây dựng đề án”. ${foot.replace('bản tiếng Anh ', '')} ${kept.address}`,
    );
    const { citedVi: _, ...unnamed } = resolution({
      language: 'vi',
      issued: null,
      shortName: 'Dự thảo',
      issuer: 'Thành ủy',
    });
    expect(citation.note({ ...kept, document: unnamed as SourceDocument, rendered: false })).toBe(
      'Thành ủy, Dự thảo. Danh mục nhiệm vụ, nq03-76, tính đến ngày 28/11/2026.',
    );
  });
});
