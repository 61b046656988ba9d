/** What early warnings are called in Vietnamese, what they count, and what clears each. */
import type { Warning, WarningNumbers, WarningRule } from '../../derive/status/warnings.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { reach } from './reach.ts';
import { report } from './report.ts';
import { task } from './task.ts';

const { day } = formatIn('vi');

const titles: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'Thời hạn đã qua, chưa có báo cáo trên trang này',
  'due-soon-without-report': 'Sắp đến hạn, chưa có báo cáo trên trang này',
  'reported-delayed': 'Được báo cáo là chậm tiến độ',
  'reported-lacks-resources': 'Được báo cáo là thiếu nguồn lực',
  quiet: 'Hơn nửa năm chưa có thông tin mới',
};

/** What each rule says, in a sentence. */
const meanings: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'Thời hạn ghi trong văn bản đã qua, và trên trang này chưa có báo cáo nào.',
  'due-soon-without-report': 'Nhiệm vụ sắp đến hạn, và trên trang này chưa có báo cáo nào.',
  'reported-delayed': 'Theo báo cáo gần nhất, nhiệm vụ chậm tiến độ.',
  'reported-lacks-resources': 'Theo báo cáo gần nhất, nhiệm vụ thiếu nguồn lực.',
  quiet:
    'Nhiệm vụ chưa được báo cáo là hoàn thành, và báo cáo gần nhất cách đây hơn nửa năm. Nghị quyết yêu cầu báo cáo mỗi năm hai lần, nhưng trang này chưa tìm thấy báo cáo mới hơn.',
};

const clearedByReport = 'có một báo cáo, hoặc một kết quả liên quan kèm đường dẫn đến trang công bố.';
const clearedByLater = 'có một báo cáo sau đó cho biết tình hình đã khác.';

/** What makes a warning go away. */
const clears: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': clearedByReport,
  'due-soon-without-report': clearedByReport,
  'reported-delayed': clearedByLater,
  'reported-lacks-resources': clearedByLater,
  quiet: 'có một báo cáo mới, hoặc một báo cáo cho biết nhiệm vụ đã hoàn thành.',
};

/** What is said beside a warning: what was last heard of the task. */
const beside = ({ lastHeard }: Pick<Warning, 'lastHeard'>): string => (lastHeard ? reach.heard(lastHeard) : '');

/** The numbers of a warning: `đã qua 691 ngày`. */
const numbers = ({ daysPast, daysLeft, daysSinceReport }: WarningNumbers): string =>
  [
    ...(daysPast === undefined ? [] : [`đã qua ${count(daysPast, 'ngày')}`]),
    ...(daysLeft === undefined ? [] : [`còn ${count(daysLeft, 'ngày')}`]),
    ...(daysSinceReport === undefined ? [] : [`${count(daysSinceReport, 'ngày')} kể từ báo cáo gần nhất`]),
  ].join(', ');

/** What a page of the list begins with, by the id of its first task. */
const begins = (task: string, goesOn: boolean): string =>
  `${goesOn ? 'tiếp quy tắc ở trang trước, ' : ''}từ nhiệm vụ ${task}`;

const ofAgency = (asOf: string, all: string): Rich => [
  `Những nhiệm vụ do cơ quan này chủ trì mà trang này chưa tìm thấy thông tin nào được công bố, tính đến ngày ${day(asOf)}. Điều đó không cho biết cơ quan đã làm gì. `,
  { text: 'Mọi cảnh báo và cách gỡ từng cảnh báo', href: all },
];

/** Where one can act on a warning, and where its rules and data are. */
type To = Readonly<Record<'report' | 'rules' | 'data', string>>;

const page = {
  about:
    'Những nhiệm vụ có thời hạn đã qua hoặc sắp đến hạn mà trên trang này chưa có thông tin công bố; xếp theo quy tắc, kèm số ngày và cách gỡ từng cảnh báo.',
  lede: (warnings: number, asOf: string) =>
    `${count(warnings, 'cảnh báo')}, tính đến ngày ${day(asOf)}. Cảnh báo chỉ cho biết trang này chưa tìm thấy thông tin nào được công bố, không cho biết cơ quan đã làm gì.`,
  note: (to: To): Rich => [
    'Để gỡ một cảnh báo: ',
    { text: report.name, href: to.report },
    ' · ',
    { text: 'Các quy tắc', href: to.rules },
    ' · ',
    { text: 'Cảnh báo dạng dữ liệu', href: to.data },
  ],
  tasks: (tasks: number, goesOn: boolean) => `${goesOn ? 'thêm ' : ''}${count(tasks, 'nhiệm vụ')}`,
  /** What a rule says, and what makes its warnings go away. */
  rule: (rule: WarningRule): Rich => [
    `${meanings[rule]} `,
    { text: 'Cảnh báo được gỡ khi:', as: 'b' },
    ` ${clears[rule]}`,
  ],
};

export const warnings = {
  page,
  heading: 'Cảnh báo sớm',
  ...{ titles, numbers, beside, begins, ofAgency },
  /** Over the part of a list that is folded. */
  more: (tasks: number) => `thêm ${count(tasks, 'nhiệm vụ')}`,
  none: 'Không có.',
  contents: 'Quy tắc và cơ quan',
  byRule: 'Theo quy tắc',
  byAgency: 'Theo cơ quan chủ trì',
  allAgencies: task.contents.allAgencies,
};
