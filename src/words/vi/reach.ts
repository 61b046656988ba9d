/** How near finds come to a task, what was only heard of it, and how far somebody looked, in Vietnamese. */
import type { Reach } from '../../derive/status/reach.ts';
import { formatIn } from '../../model/format.ts';
import type { SearchResult } from '../../model/look.ts';
import type { Nearness } from '../../model/nearness.ts';
import { knownDayOf, type ProgressReport } from '../../model/progress-report.ts';
import { inPeriod } from './periods.ts';

const { day, period } = formatIn('vi');

const nearness: Readonly<Record<Nearness, string>> = {
  'names-the-output': 'Đúng sản phẩm được giao',
  'other-form': 'Hình thức khác',
  'one-body': 'Chỉ ở một nơi',
  part: 'Một phần, hoặc gần với nhiệm vụ',
};

/** What each level says of a find. */
const nearnessMeaning: Readonly<Record<Nearness, string>> = {
  'names-the-output': 'Đây chính là sản phẩm mà nhiệm vụ nêu tên.',
  'other-form': 'Kết quả cùng nội dung nhưng ở hình thức hoặc cấp khác.',
  'one-body':
    'Kết quả đúng như nhiệm vụ nêu, nhưng chỉ có ở một cơ quan, ngành hoặc địa phương trong số nhiều nơi. Kết quả này không tính vào tỷ lệ nào.',
  part: 'Kết quả là một phần của nhiệm vụ, một việc gần với nhiệm vụ, một khung chung hoặc một mục tiêu. Kết quả này không tính vào tỷ lệ nào.',
};

/** What came of looking, where nothing is on record. */
const results: Readonly<Record<SearchResult, string>> = {
  'in-vain': 'Trang này chưa tìm thấy thông tin nào về nhiệm vụ này.',
  'too-weak': 'Những kết quả tìm thấy không đủ gần với nhiệm vụ nên không nêu ở đây.',
  'not-searched': 'Trang này chưa tìm kết quả của nhiệm vụ này.',
};

/** As much of a report's day as is known: `02/3/2026`, `tháng 7/2025` or `2025`. */
const reportDay = (report: Pick<ProgressReport, 'on' | 'onPrecision'>): string => period(knownDayOf(report));

/** What was searched, where the record of the search says it in English. */
const searched: Readonly<Record<string, string>> = {
  'stored copies of public pages, by searches for single tasks':
    'bản lưu của các trang công khai, tìm theo từng nhiệm vụ',
  'stored copies of public pages and law databases, by 345 searches for single tasks':
    'bản lưu của các trang công khai và cơ sở dữ liệu pháp luật, qua 345 lượt tìm theo từng nhiệm vụ',
};

/** How far outcomes were looked for, and when the next look is due. */
const looked = ({ until, in: within, next, overdue }: Pick<Reach, 'until' | 'in' | 'next' | 'overdue'>): string =>
  `Trang này đã tìm kết quả được công bố đến hết ngày ${day(until)}. Phạm vi tìm: ${searched[within] ?? within}. ${
    overdue
      ? `Lần tìm tiếp theo dự kiến chậm nhất vào ngày ${day(next)}, đến nay chưa thực hiện.`
      : `Lần tìm tiếp theo: chậm nhất vào ngày ${day(next)}.`
  }`;

const heard = (report: Pick<ProgressReport, 'on' | 'onPrecision' | 'by'>): string =>
  `Thông tin gần nhất, ${inPeriod(knownDayOf(report))}: đang chuẩn bị, theo ${report.by}.`;

export const reach = {
  ...{ nearness, nearnessMeaning, results, reportDay, looked, heard },
  label: 'Mức độ sát với nhiệm vụ',
  notLooked: 'Trang này chưa tìm các kết quả đã công bố.',
  shownBy: 'Điều gì cho thấy nhiệm vụ đã hoàn thành:',
};
