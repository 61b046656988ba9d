/** What is said in Vietnamese of deadlines and of where they stand on a day. */
import { type Deadline, isUnread } from '../../model/deadline.ts';
import type { Force } from '../../model/force.ts';
import { formatIn } from '../../model/format.ts';
import { schedule as pageWords } from '../client/vi/schedule.ts';
import { count } from './counts.ts';

const { day } = formatIn('vi');

/** How a record is called that is not in force, where a schedule would stand. */
const force: Readonly<Record<Force, string>> = { coming: 'Chưa có hiệu lực', repealed: 'Bị bãi bỏ' };

const rules: Readonly<Record<Deadline['kind'], string>> = {
  by: '“sắp đến hạn” là trong 90 ngày cuối; “thời hạn đã qua” tính từ ngày liền sau ngày cuối',
  window:
    'tính theo ngày cuối của khoảng thời gian: “sắp đến hạn” là trong 90 ngày trước ngày đó; “thời hạn đã qua” tính từ ngày liền sau',
  from: 'trước ngày bắt đầu là “chưa đến hạn”; từ ngày bắt đầu là “thường xuyên”',
  annual: 'văn bản yêu cầu thực hiện hằng năm',
  ongoing: 'văn bản không nêu ngày kết thúc',
  unstated: 'văn bản không nêu ngày nào',
};

/** The rule by which the schedule follows from a deadline. */
const ruleOf = (deadline: Deadline): string =>
  isUnread(deadline) ? 'văn bản có nêu thời gian nhưng từ ngữ không cho biết ngày nào' : rules[deadline.kind];

/** A deadline as it is read. */
function asRead(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return `đến hết ngày ${day(deadline.end)}`;
    case 'window':
      return `từ ngày ${day(deadline.start)} đến hết ngày ${day(deadline.end)}`;
    case 'from':
      return `từ ngày ${day(deadline.start)}, không nêu ngày kết thúc`;
    case 'annual':
      return 'hằng năm';
    case 'ongoing':
      return 'thường xuyên, không nêu ngày kết thúc';
    case 'unstated':
      return isUnread(deadline) ? 'từ ngữ này không cho biết ngày cụ thể' : 'không nêu thời hạn';
  }
}

const precisions: Readonly<Record<NonNullable<Extract<Deadline, { kind: 'by' }>['precision']>, string>> = {
  month: 'chỉ ghi tháng thì tính đến ngày cuối của tháng',
  quarter: 'chỉ ghi quý thì tính đến ngày cuối của quý',
  'half-year': 'chỉ ghi nửa năm thì tính đến ngày cuối của nửa năm đó',
  year: 'chỉ ghi năm thì tính đến ngày cuối của năm',
};

/** The rule by which a deadline was read. */
function readingRule(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return deadline.precision ? precisions[deadline.precision] : 'văn bản ghi rõ ngày';
    case 'window':
      return 'khoảng thời gian tính từ ngày đầu đến hết ngày cuối';
    case 'from':
      return 'năm đầu tiên được ghi là mốc bắt đầu';
    case 'annual':
      return 'lặp lại mỗi năm';
    case 'ongoing':
      return 'văn bản không nêu ngày kết thúc';
    case 'unstated':
      return 'không xác định được thời hạn nào';
  }
}

/** Where a day lies, seen from another that is named: `đã qua 510 ngày, tính đến ngày 22/11/2026`. */
function distanceFrom(days: number, asOf: string): string {
  if (days === 0) return 'trùng với ngày cập nhật của trang này';
  return `${days > 0 ? 'đã qua' : 'còn'} ${count(Math.abs(days), 'ngày')}, tính ${days > 0 ? 'đến' : 'từ'} ngày ${day(asOf)}`;
}

const { names, far } = pageWords;

export const schedule = { names, force, ruleOf, far, asRead, readingRule, distanceFrom };
