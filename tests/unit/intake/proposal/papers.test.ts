/** Invented papers of offices in both languages, each with what a person counts on it: rows, groups, leads, deadlines, ids. */
import { describe, expect, test } from 'vitest';
import type { OfficeFile } from '../../../../src/intake/office-file.ts';
import { propose } from '../../../../src/intake/proposal/propose.ts';
import { workList } from '../../../../src/intake/proposal/work-list.ts';
import { asAbove, office } from '../../../fixtures/office.ts';
import { registry } from '../../../fixtures/parsing.ts';

const proposalOf = (file: OfficeFile) =>
  propose(file, { id: 'city', original: { file: 'plan.docx', sha256: '0'.repeat(64) }, agencies: registry });

/** Tasks as `id / lead / when`, groups as `id title`, indicators as `id target`, and what the work list says. */
function read(file: OfficeFile) {
  const proposal = proposalOf(file);
  const { records, errors } = proposal;
  return {
    tasks: records.tasks.map(({ id, leadText, deadline }) => {
      const when = 'end' in deadline ? deadline.end : `${deadline.kind}${deadline.raw ? ` "${deadline.raw}"` : ''}`;
      return [id, leadText, when].filter(Boolean).join(' / ');
    }),
    groups: records.groups.map(({ id, title }) => `${id} ${title}`),
    indicators: records.indicators.map(({ id, targetText, unit }) => `${id} ${targetText} ${unit}`),
    errors: errors.map(({ message }) => message),
    work: workList(file, proposal).join('\n'),
    proposal,
  };
}

const letterhead = [
  [
    { text: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC SƠN', 'Số: 145/KH-UBND'] },
    { text: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bắc Sơn, ngày 18 tháng 3 năm 2025'] },
  ],
];

test('a province: letterhead, sections, a header over two rows, merged leads, groups', () => {
  const { proposal, ...found } = read(
    office([
      letterhead,
      ...['KẾ HOẠCH', 'Chuyển đổi số năm 2025', 'Căn cứ Nghị quyết số 57-NQ/TW;'],
      ...[
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Rõ người, rõ việc.',
        'II. NHIỆM VỤ',
        '1. Nhận thức',
        'a) Tuyên truyền.',
        'b) Đào tạo.',
      ],
      ...['2. Hạ tầng', 'a) Phủ sóng.', 'b) Nâng cấp.', 'c) Kết nối.', 'III. TỔ CHỨC THỰC HIỆN', '1. Các sở báo cáo.'],
      ...['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số 145/KH-UBND)'],
      [
        ['STT', 'Nhiệm vụ', { text: 'Cơ quan thực hiện', columns: 2 }, 'Thời hạn'],
        [asAbove, asAbove, 'Chủ trì', 'Phối hợp', asAbove],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['I', { text: 'Thể chế', columns: 4 }],
        ['1', 'Ban hành quy chế.', { text: 'Bộ Y tế', rows: 2 }, 'Bộ Công an', 'Quý II/2025'],
        ['2', 'Rà soát thủ tục.', asAbove, { text: ['Bộ Công an', 'Bộ Tài chính'] }, '30/6/2025'],
        ['II', { text: 'Hạ tầng', columns: 4 }],
        ['3', 'Xây nền tảng.', 'Sở Y tế', 'UBND các xã, phường', 'Theo tiến độ'],
        [{ text: 'Tổng cộng', columns: 2 }, '3 nhiệm vụ', '', ''],
      ],
      'Nơi nhận:',
    ]),
  );
  expect(found.errors).toEqual([]);
  expect(found.groups).toEqual(['city-g1 Nhận thức', 'city-g2 Hạ tầng', 'city-gb1 Thể chế', 'city-gb2 Hạ tầng']);
  expect(found.tasks).toEqual([
    'city-b1 / Bộ Y tế / 2025-06-30',
    'city-b2 / Bộ Y tế / 2025-06-30',
    'city-b3 / Sở Y tế / unstated "Theo tiến độ"',
    ...['city-1a', 'city-1b', 'city-2a', 'city-2b', 'city-2c'].map((id) => `${id} / unstated`),
  ]);
  expect(proposal.records.tasks[1]?.coordinating).toEqual(['police', 'finance']);
  expect(proposal.paper).toEqual({
    number: '145/KH-UBND',
    title: 'Kế hoạch chuyển đổi số năm 2025',
    issuer: 'Ủy ban nhân dân tỉnh Bắc Sơn',
    issued: '2025-03-18',
  });
  expect(proposal.agencies.map(({ agency }) => `${agency.id} ${agency.kind}: ${agency.name}`)).toEqual([
    'so-y-te-tinh-bac-son locality: Sở Y tế tỉnh Bắc Sơn',
    'ubnd-cac-xa-phuong collective: UBND các xã, phường',
  ]);
  for (const said of ['"Theo tiến độ": unread', '"Tổng cộng" is a total', 'merged with the one above'])
    expect(found.work).toContain(said);
});

const head = { vi: ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], en: ['No.', 'Action', 'Lead', 'Deadline'] } as const;

interface Paper {
  readonly file: OfficeFile;
  readonly tasks?: readonly string[];
  readonly groups?: readonly string[];
  readonly indicators?: readonly string[];
  /** Parts of the work list. */
  readonly says?: readonly string[];
}

const papers: Readonly<Record<string, Paper>> = {
  'a sheet without numbers, with a title, a total and notes': {
    file: office(
      [
        {
          sheet: 'Sheet1',
          rows: [
            [{ text: 'DANH MỤC NHIỆM VỤ', columns: 3 }],
            ['', '', ''],
            ['Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
            ['Mở lớp tập huấn', 'Bộ Y tế', '31/12/2025'],
            ['Số hóa hồ sơ', 'Bộ Công an', 'Hàng năm'],
            ['Tổng cộng: 2 nhiệm vụ', '', ''],
            ['', '', ''],
            ['Ghi chú: tính theo năm dương lịch.', '', ''],
            ['Người lập: Nguyễn Văn A', '', ''],
          ],
        },
      ],
      'xlsx',
    ),
    tasks: ['city-1 / Bộ Y tế / 2025-12-31', 'city-2 / Bộ Công an / annual "Hàng năm"'],
    says: ['is a total'],
  },
  'two appendices that both begin with 1': {
    file: office([
      ...[
        'PHỤ LỤC I',
        [head.vi, ['1', 'Trồng rừng.', 'Bộ Y tế', 'Tháng 9/2025'], ['2', 'Giao rừng.', 'Bộ Y tế', '2026']],
      ],
      ...['PHỤ LỤC II', [head.vi, ['1', 'Bán tín chỉ.', 'Bộ Tài chính', '2028']]],
    ]),
    tasks: ['city-1 / Bộ Y tế / 2025-09-30', 'city-2 / Bộ Y tế / 2026-12-31', 'city-b1 / Bộ Tài chính / 2028-12-31'],
  },
  'numbers that start again below headings of two levels': {
    file: office([
      'PHỤ LỤC',
      [
        head.vi,
        ...[
          ['A', { text: 'CHUNG', columns: 3 }],
          ['I', { text: 'Trường', columns: 3 }],
        ],
        ...[
          ['1', 'Xây.', 'Bộ Y tế', '2025'],
          ['2', 'Sửa.', 'Bộ Y tế', '2026'],
        ],
        ...[
          ['II', { text: 'Viện', columns: 3 }],
          ['1', 'Mua.', 'Bộ Y tế', '2025'],
        ],
        ...[
          ['B', { text: 'RIÊNG', columns: 3 }],
          ['I', { text: 'Đường', columns: 3 }],
          ['1', 'Mở.', 'Bộ Y tế', '2027'],
        ],
      ],
    ]),
    tasks: ['1a-1', '1a-2', '1b-1', '2a-1'].map(
      (id, at) => `city-${id} / Bộ Y tế / ${[2025, 2026, 2025, 2027][at]}-12-31`,
    ),
    groups: ['city-g1 CHUNG', 'city-g1a Trường', 'city-g1b Viện', 'city-g2 RIÊNG', 'city-g2a Đường'],
  },
  'a book with a list on each of two sheets': {
    file: office(
      ['Phase 1', 'Phase 2'].map((sheet) => ({
        sheet,
        rows: [
          ['#', 'Task', 'Responsible', 'By when'],
          ['1', 'Hire staff', 'Hue', 'March 2026'],
          ['2', 'Buy', 'Son La', 'Q2 2026'],
        ],
      })),
      'xlsx',
    ),
    tasks: ['1', '2', 'b1', 'b2'].map(
      (id, at) => `city-${id} / ${at % 2 ? 'Son La / 2026-06-30' : 'Hue / 2026-03-31'}`,
    ),
    says: ['"Phase 1" was added above it'],
  },
  'a work breakdown with 1 above 1.1': {
    file: office(
      [
        [
          ['STT', 'Công việc', 'Đơn vị thực hiện', 'Hoàn thành'],
          ...[
            ['1', 'Hạ tầng', '', ''],
            ['1.1', 'Lắp mạng', 'Bộ Y tế', '30/6/2025'],
            ['1.2', 'Mua máy', 'Bộ Y tế', '30/9/2025'],
          ],
          ...[
            ['2', 'Nhân lực', '', ''],
            ['2.1', 'Đào tạo', 'Bộ Công an', '31/12/2025'],
          ],
        ],
      ],
      'csv',
    ),
    tasks: ['city-1-1 / Bộ Y tế / 2025-06-30', 'city-1-2 / Bộ Y tế / 2025-09-30', 'city-2-1 / Bộ Công an / 2025-12-31'],
    groups: ['city-g1 Hạ tầng', 'city-g2 Nhân lực'],
    says: ['it was taken as a heading'],
  },
  'a list over several pages: its header again, then a table without one': {
    file: office([
      'Annex A',
      [head.en, ['1', 'Open.', 'Hue', '2025'], ['2', 'Mend.', 'Hue', '2026'], head.en, ['3', 'Plant.', 'Hue', '2026']],
      [
        ['4', 'Build.', 'Son La', '2027'],
        ['5', 'Paint.', 'Hue', '2027'],
      ],
      'Signed by the Minister.',
    ]),
    tasks: [
      ...['city-1 / Hue / 2025-12-31', 'city-2 / Hue / 2026-12-31', 'city-3 / Hue / 2026-12-31'],
      ...['city-4 / Son La / 2027-12-31', 'city-5 / Hue / 2027-12-31'],
    ],
  },
  'one number merged over two rows, with two deadlines': {
    file: office([
      'PHỤ LỤC',
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Sản phẩm', 'Thời hạn'],
        [
          { text: '1', rows: 2 },
          { text: 'Lập quy hoạch.', rows: 2 },
          { text: 'Bộ Y tế', rows: 2 },
          'Đề cương',
          'Quý I/2025',
        ],
        [asAbove, asAbove, asAbove, 'Hồ sơ', 'Quý IV/2025'],
        ['2', 'Thi công.', 'Bộ Y tế', 'Công trình', '2026'],
      ],
    ]),
    tasks: ['city-1 / Bộ Y tế / unstated "Quý I/2025; Quý IV/2025"', 'city-2 / Bộ Y tế / 2026-12-31'],
    says: ['Its number is merged with the row above', '"Quý I/2025; Quý IV/2025": unread'],
  },
  'indicators with two years, and their parts': {
    file: office([
      ...['Biểu 1', 'CÁC CHỈ TIÊU'],
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Năm 2030', 'Cơ quan theo dõi'],
        ['1', 'Hồ sơ trực tuyến', '%', '70', '100', 'Bộ Công an'],
        ['2', 'Số doanh nghiệp', 'DN', '≥ 50', '≥ 200', 'Bộ Tài chính'],
        ['2.1', 'Trong đó: công nghệ', 'DN', '10', '40', 'Bộ Tài chính'],
      ],
    ]),
    indicators: ['city-i1 100 %', 'city-i2 ≥ 200 DN', 'city-i2-1 40 DN'],
    says: ['indicators by year: 2030 3'],
  },
  'a header over three rows, and the numbers of its columns': {
    file: office([
      'PHỤ LỤC',
      [
        [
          { text: 'STT', rows: 3 },
          { text: 'Nhiệm vụ', rows: 3 },
          { text: 'Tổ chức thực hiện', columns: 3 },
          { text: 'Thời hạn', rows: 3 },
        ],
        [asAbove, asAbove, { text: 'Cơ quan', columns: 2 }, { text: 'Sản phẩm', rows: 2 }, asAbove],
        [asAbove, asAbove, 'Chủ trì', 'Phối hợp', asAbove, asAbove],
        ['1', '2', '3', '4', '5', '6'],
        ['1', 'Mở lớp.', 'Bộ Y tế', 'Bộ Công an', 'Lớp', '2025'],
        ['2', 'Thi.', 'Bộ Y tế', '', 'Bằng', '2026'],
      ],
    ]),
    tasks: ['city-1 / Bộ Y tế / 2025-12-31', 'city-2 / Bộ Y tế / 2026-12-31'],
  },
  'a header over two rows in a file that says nothing of merged cells': {
    file: office(
      [
        [
          ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Thời hạn'],
          ['', '', 'Chủ trì', 'Phối hợp', ''],
          ['1', 'Mở lớp.', 'Bộ Y tế', 'Bộ Công an', 'Quý I/2026'],
          ['2', 'Thi.', 'Bộ Công an', '', 'Quý II/2026'],
        ],
      ],
      'csv',
    ),
    tasks: ['city-1 / Bộ Y tế / 2026-03-31', 'city-2 / Bộ Công an / 2026-06-30'],
    says: ['"Bảng 1" was added above it'],
  },
  'indicators and tasks below articles': {
    file: office([
      ...['QUYẾT ĐỊNH', 'Ban hành Kế hoạch', 'Điều 1. Ban hành Kế hoạch.', 'Điều 2. Có hiệu lực từ ngày ký.'],
      ...[
        'PHỤ LỤC I',
        'CHỈ TIÊU',
        [
          ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến 2030'],
          ['1', 'Xã có 5G', '%', '100'],
        ],
      ],
      ...[
        'PHỤ LỤC II',
        [
          ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
          ['1', 'Lắp trạm.', 'Bộ Y tế', '2025-2026'],
        ],
      ],
    ]),
    tasks: ['city-1 / Bộ Y tế / 2026-12-31'],
    indicators: ['city-i1 100 %'],
  },
  'recommendations that name themselves, with a heading between': {
    file: office([
      { heading: 1, text: 'Review of Ports' },
      ...[
        'The panel met in May.',
        { heading: 2, text: 'Safety' },
        'Recommendation 1: Fence all docks.',
        'Fences save lives.',
      ],
      ...[
        'Recommendation 2: Train crews.',
        { heading: 2, text: 'Money' },
        'Recommendation 3: Publish fees.',
        'Thanks to all.',
      ],
    ]),
    tasks: ['city-1 / unstated', 'city-2 / unstated', 'city-3 / unstated'],
  },
  'numbered items that run through headings': {
    file: office([
      { heading: 1, text: 'Action Plan for Libraries' },
      ...[{ heading: 2, text: 'Recommendations for access' }, '1. Open on Sundays.', '2. Lend e-books.'],
      ...[
        { heading: 2, text: 'Recommendations for staff' },
        '3. Hire ten people.',
        { heading: 2, text: 'Next steps' },
        'We meet in June.',
      ],
    ]),
    tasks: ['city-m1 / unstated', 'city-m2 / unstated', 'city-m3 / unstated'],
  },
  'bullets below numbers': {
    file: office([
      ...[
        'CHỈ THỊ',
        'Về phòng cháy',
        'I. MỤC TIÊU',
        '- Giảm 10% số vụ.',
        'II. NHIỆM VỤ',
        '1. Công an tỉnh:',
        '- Kiểm tra.',
        '- Xử lý.',
      ],
      ...['2. Sở Công Thương:', '- Rà soát.', 'III. TỔ CHỨC THỰC HIỆN', '1. Các sở báo cáo.'],
    ]),
    tasks: ['city-1-1 / unstated', 'city-1-2 / unstated', 'city-2-1 / unstated'],
    groups: ['city-g1 Công an tỉnh:', 'city-g2 Sở Công Thương:'],
  },
  'items numbered 1.1 below numbers': {
    file: office([
      ...[
        'Kế hoạch cải cách của Sở Y tế',
        'I. Mục tiêu',
        '- 100% thủ tục.',
        'II. Nhiệm vụ',
        '1. Thể chế',
        '1.1. Rà soát.',
        '1.2. Kiểm tra.',
      ],
      ...['2. Thủ tục', '2.1. Đơn giản hóa.', 'III. Tổ chức thực hiện', '1. Văn phòng theo dõi.'],
    ]),
    tasks: ['city-m1-1 / unstated', 'city-m1-2 / unstated', 'city-m2-1 / unstated'],
  },
  'a header whose second column is one of a cell that spans two': {
    file: office([
      'PHỤ LỤC',
      [
        [
          { text: 'TT', rows: 2 },
          { text: 'Cơ quan', columns: 2 },
          { text: 'Nhiệm vụ', rows: 2 },
          { text: 'Thời hạn', rows: 2 },
        ],
        [asAbove, 'Chủ trì', 'Phối hợp', asAbove, asAbove],
        ['1', 'Bộ Y tế', '', 'Mở lớp.', '2025'],
      ],
    ]),
    tasks: ['city-1 / Bộ Y tế / 2025-12-31'],
  },
  'a sheet of labels for each action, one of which lacks a label': {
    file: office([
      ...[
        'ACTION SHEETS',
        [
          ['Action', 'Open.'],
          ['Lead', 'Hue'],
          ['Partners', 'Son La'],
          ['Timescale', '2025'],
          ['Budget', '5'],
        ],
      ],
      ...[
        [
          ['Action', 'Mend.'],
          ['Lead', 'Son La'],
          ['Timescale', 'June 2026'],
          ['Budget', '7'],
        ],
        'End of the plan.',
      ],
    ]),
    tasks: ['city-1 / Hue / 2025-12-31', 'city-2 / Son La / 2026-06-30'],
    says: ['2 tasks, each in a sheet of labels'],
  },
  'lines with labels': {
    file: office([
      ...['KẾ HOẠCH', 'NHIỆM VỤ', 'Nhiệm vụ: Mở lớp.', 'Chủ trì: Bộ Y tế', 'Thời hạn: Quý I/2026'],
      ...['Nhiệm vụ: Thi.', 'Chủ trì: Bộ Công an', 'Thời hạn: 2027'],
    ]),
    tasks: ['city-1 / Bộ Y tế / 2026-03-31', 'city-2 / Bộ Công an / 2027-12-31'],
  },
  'codes in the place of numbers, and columns that are no field': {
    file: office(
      [
        {
          sheet: 'Tracker',
          rows: [
            ['Programme tracker'],
            ['Ref', 'Recommendation', 'Government response', 'Owner', 'Status', 'Target date'],
            ['R-1', 'Close the gap', 'Accepted', 'Hue', 'Green', '31 March 2026'],
            ['R-2', 'Share data', 'In part', 'Hue, Son La', 'Amber', 'Spring 2026'],
          ],
        },
      ],
      'xlsx',
    ),
    tasks: ['city-1 / Hue / 2026-03-31', 'city-2 / Hue, Son La / unstated "Spring 2026"'],
    says: ['The column "Ref" holds no plain numbers', 'Status = other'],
  },
  'a title in every cell of its row, and 01': {
    file: office(
      [
        [
          ['Số TT', 'Tên nhiệm vụ', 'Đơn vị chủ trì thực hiện', 'Thời gian thực hiện'],
          Array.from({ length: 4 }, () => 'I. Nhóm nhiệm vụ về thể chế'),
          ['01', 'Sửa luật', 'Bộ Y tế', 'Quý I-II/2026'],
          ['02', 'Ban hành thông tư', 'Bộ Y tế', 'Theo kế hoạch'],
        ],
      ],
      'html',
    ),
    tasks: ['city-1 / Bộ Y tế / 2026-06-30', 'city-2 / Bộ Y tế / unstated "Theo kế hoạch"'],
    groups: ['city-g1 Nhóm nhiệm vụ về thể chế'],
    says: ['"Theo kế hoạch": unread'],
  },
  'a table that holds no tasks': {
    file: office([
      'Budget',
      [
        ['Item', '2025', '2026'],
        ['Roads', '5', '6'],
        ['Schools', '7', '8'],
        ['Parks', '1', '2'],
      ],
    ]),
    says: ['was taken for text'],
  },
};

test('"nt" below nothing is no agency; the work list says so', () => {
  const rows = ['nt', 'như trên', 'Bộ Y tế'].map((lead, at) => [`${at + 1}`, `Việc ${at + 1}.`, lead, '2026']);
  const { proposal, work, errors } = read(office(['PHỤ LỤC', [head.vi, ...rows]]));
  expect(proposal.agencies).toEqual([]);
  expect(errors).toEqual([]);
  expect(work).toContain('nothing stands above "nt"');
  expect(work).toContain('nothing stands above "như trên"');
});

test('titles of tables that look like groups are said to be none', () => {
  const rows = (first: number) => [
    head.en,
    [`${first}`, 'Open.', 'Hue', '2025'],
    [`${first + 1}`, 'Mend.', 'Hue', '2026'],
  ];
  const { work } = read(office(['Plan', 'A. Transport', rows(1), 'B. Heating', rows(3)]));
  expect(work).toContain('"A. Transport" (seeds/city.txt, line 2) is the title of a table and no group');
  expect(work).toContain('"B. Heating"');
  expect(read(office(['Annex A', rows(1), 'Annex B', rows(3)])).work).not.toContain('no group');
});

test('a name that "and" joins to a known one is proposed without the word', () => {
  const { proposal } = read(
    office([
      'Annex',
      [
        head.en,
        ['1', 'Open.', 'Cabinet Office and Ministry of Health', '2025'],
        ['2', 'Mend.', 'Cabinet Office', '2026'],
      ],
    ]),
  );
  expect(proposal.agencies.map(({ agency }) => agency.name)).toEqual(['Cabinet Office']);
});

test('a later list may go on with the next part', () => {
  const { proposal } = read(
    office([
      ...['APPENDIX A', [head.en, ['1.1', 'Open.', 'Hue', '2025'], ['1.2', 'Mend.', 'Hue', '2026']]],
      ...['APPENDIX B', [head.en, ['2.1', 'Plant.', 'Hue', '2025'], ['2.2', 'Paint.', 'Hue', '2026']]],
    ]),
  );
  expect(proposal.records.tasks.map(({ id }) => id)).toEqual(['city-1-1', 'city-1-2', 'city-2-1', 'city-2-2']);
  expect(proposal.errors).toEqual([]);
});

describe('a paper is read as a person counts it', () => {
  test.each(Object.entries(papers))('%s', (_what, { file, tasks = [], groups = [], indicators = [], says = [] }) => {
    const found = read(file);
    expect(found.errors).toEqual([]);
    expect(found.tasks).toEqual(tasks);
    expect(found.groups).toEqual(groups);
    expect(found.indicators).toEqual(indicators);
    for (const words of says) expect(found.work).toContain(words);
  });
});
