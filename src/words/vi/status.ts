/** What is said in Vietnamese of the status of a task: evidence, reports and the values of indicators. */
import type { Evidence } from '../../derive/status/evidence.ts';
import type { DateFacts } from '../../derive/status/task-facts.ts';
import { formatIn } from '../../model/format.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { numbered } from './numbered.ts';
import { inPeriod } from './periods.ts';
import { record } from './record.ts';
import { seen } from './seen.ts';

const { day, list, monthDay, number } = formatIn('vi');

const evidence: Readonly<Record<Evidence, string>> = {
  none: 'Chưa có báo cáo trên trang này',
  'related-outcome': 'Có kết quả liên quan',
  'self-reported': 'Cơ quan chủ trì đã báo cáo',
  documented: 'Có văn bản minh chứng',
  verified: 'Đã được bên khác xác nhận',
  disputed: 'Thông tin chưa thống nhất',
};

/** What each evidence says, and what it does not. */
const evidenceMeaning: Readonly<Record<Evidence, string>> = {
  none: 'Trang này chưa có thông tin nào ghi rõ ngày về nhiệm vụ này. Điều đó không có nghĩa là nhiệm vụ chưa được thực hiện.',
  'related-outcome':
    'Đã ghi nhận một kết quả liên quan, hoặc thông tin từ bên khác. Chỉ cơ quan chủ trì mới có thể cho biết nhiệm vụ đã hoàn thành hay chưa.',
  'self-reported': 'Cơ quan chủ trì, hoặc cơ quan tiếp nhận nhiệm vụ, đã báo cáo về nhiệm vụ này.',
  documented:
    'Cơ quan chủ trì, hoặc cơ quan tiếp nhận nhiệm vụ, đã báo cáo về nhiệm vụ này và dẫn một văn bản chính thức.',
  verified: 'Cơ quan chủ trì đã báo cáo về nhiệm vụ này, và một bên khác xác nhận báo cáo đó.',
  disputed: 'Hai báo cáo về nhiệm vụ này trái ngược nhau.',
};

const evidenceRule: Readonly<Record<Evidence, string>> = {
  none: 'trên trang này chưa có báo cáo nào, hoặc các báo cáo đều đã được rút; thông tin của bên khác cho biết việc đang được làm thì không tính',
  'related-outcome': 'đã có báo cáo, nhưng chưa có báo cáo nào của cơ quan chủ trì về chính nhiệm vụ này',
  'self-reported': 'cơ quan chủ trì đã báo cáo, chưa kèm văn bản chính thức',
  documented: 'cơ quan chủ trì đã báo cáo, kèm văn bản chính thức (nguồn loại A)',
  verified: 'cơ quan chủ trì đã báo cáo, và báo cáo của một bên khác xác nhận điều đó',
  disputed: 'có hai báo cáo trái ngược nhau; trường hợp này được xét trước mọi trường hợp khác',
};

const claims: Readonly<Record<ProgressReport['claim'], string>> = {
  'related-outcome': evidence['related-outcome'],
  progress: 'Được báo cáo là đang thực hiện',
  completed: 'Được báo cáo là đã hoàn thành',
  delayed: 'Được báo cáo là chậm tiến độ',
  'lacks-resources': 'Được báo cáo là thiếu nguồn lực',
  withdrawn: 'Được báo cáo là không còn phải thực hiện',
};

/** Which day a passed or coming date is: printed, corrected, or set by an amending document. */
function dateOf({ end, passed, corrected, document, setBy }: DateOf): string {
  const whose = setBy
    ? `Thời hạn theo ${setBy}`
    : `Thời hạn ghi trong ${document}${corrected ? ', đã đính chính,' : ''}`;
  return `${whose} là ngày ${day(end)}${passed ? '; ngày này đã qua' : ''}.`;
}

/** An amendment whose text is not held: its number, its day and what it says that it does. */
type NotHeld = DateFacts['notHeld'][number];

interface DateOf {
  readonly end: string;
  readonly passed: boolean;
  /** Whether a misprint in it is corrected. */
  readonly corrected: boolean;
  /** The document that the task stands in, and the one that has set the date anew, if any. */
  readonly document: string;
  readonly setBy: string | undefined;
}

const statusRow = {
  heading: 'Tình trạng',
  schedule: 'Tình trạng thời hạn',
  evidence: 'Tình trạng báo cáo',
  rule: 'Cách xác định:',
  dateOf,
  /** What the amendment does is said by the sentence: its own words are held in English only. */
  amendmentNotHeld: ({ number, on }: NotHeld) =>
    ` ${numbered(number)}${on ? ` ngày ${day(on)}` : ''} đã sửa đổi, bổ sung văn bản này; trang này chưa có nội dung sửa đổi nên thời hạn có thể đã thay đổi.`,
  repealedBy: (document: string, from: string) =>
    `${document} đã bãi bỏ nội dung này từ ngày ${day(from)}. Từ ngày đó, không còn yêu cầu thực hiện.`,
  coming: 'Nội dung này có hiệu lực từ một ngày sau; trước ngày đó, chưa có việc nào đến hạn.',
  startOnly: (start: string) => `Văn bản ghi ngày bắt đầu là ${day(start)}, không nêu ngày kết thúc.`,
  searched: (until: string) => `Trang này đã tìm kết quả được công bố đến hết ngày ${day(until)}. `,
  completed: (on: string, closed: 'on-time' | 'late' | undefined) =>
    `Theo báo cáo, nhiệm vụ hoàn thành ngày ${day(on)}${closed === undefined ? '' : closed === 'on-time' ? ', đúng thời hạn' : ', sau thời hạn ghi trong văn bản'}.`,
  asRead: record.voices.read,
  onDay: (asOf: string) => `tính đến ngày ${day(asOf)}`,
  twoAxes: (rules: string): Rich => [
    'Tình trạng thời hạn chỉ tính theo ngày; tình trạng báo cáo chỉ dựa vào báo cáo đã công bố. ',
    { text: 'Các quy tắc', href: rules },
  ],
};

const reports = {
  heading: 'Báo cáo',
  asked: 'Theo văn bản, đây là kỳ báo cáo. Trang này chưa có báo cáo nào của cơ quan chủ trì.',
  coming: 'Theo văn bản, báo cáo phải được gửi chậm nhất vào ngày này.',
  issuedWith: (document: string) => `Ngày ban hành ${document}.`,
  none: evidence.none.concat('.'),
  askedBy: (monthDays: readonly string[], line: number, href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    `: mỗi năm báo cáo chậm nhất vào ngày ${list(monthDays.map(monthDay))}, `,
    { text: `dòng ${line}`, href },
  ],
  /** What is folded below the newest entries. */
  earlier: (value: number) => count(value, 'mục trước đó'),
  retracted: (value: number) => `${count(value, 'báo cáo')} đã được rút; dữ liệu vẫn giữ nội dung của các báo cáo đó.`,
  claimedBy: (claim: ProgressReport['claim'], by: string, href: string | undefined): Rich => [
    `${claims[claim]}, theo `,
    href ? { text: by, href } : by,
    '.',
  ],
  confirms: (on: string) => ` Xác nhận báo cáo ngày ${day(on)}.`,
  contradicts: (on: string) => ` Trái với báo cáo ngày ${day(on)}.`,
  asReported: record.voices.reported,
};

/** How an editor's English remark on a title ends. */
const inVietnamese = ' (in Vietnamese)';

const source = {
  /** The title of a page without what an editor adds in English, such as `(in Vietnamese)`. */
  title: (own: string) => {
    if (!own.endsWith(inVietnamese)) return own;
    const title = own.slice(0, -inVietnamese.length);
    const remark = title.indexOf(', which ');
    return remark < 0 || /[()]/u.test(title.slice(remark)) ? title : title.slice(0, remark);
  },
  seen,
  day: (published: string | undefined) => (published ? day(published) : 'không rõ ngày'),
  grade: (grade: string) => `Nguồn loại ${grade}`,
  archived: 'Bản lưu',
};

/** A value as a figure: `khoảng 3`. */
const figure = (value: number, approximate: boolean): string => `${approximate ? 'khoảng ' : ''}${number(value)}`;

const values = {
  /** What is folded below the latest values. */
  earlier: (value: number) => count(value, 'số liệu trước đó'),
  /** Between a figure and its unit: nothing stands before a per cent sign. */
  beforeUnit: (unit: string) => (unit.startsWith('%') ? '' : ' '),
  heading: 'Số liệu',
  table: 'Số liệu đã công bố',
  columns: { period: 'Thời gian', value: 'Số liệu', reported: record.voices.reported },
  beforeProgramme: 'trước chương trình',
  figure,
  twoFigures: 'Trong cùng thời gian còn có một số liệu khác, tính theo phương pháp khác.',
  definition: (definition: string) => `Số liệu này tính: ${definition}.`,
  method: (method: string) => `Phương pháp: ${method}.`,
  caution: 'Lưu ý',
  statedIn: (document: string, line: number, href: string): Rich => [
    'Nêu tại ',
    { text: record.lineOf(document, line), href },
    '.',
  ],
  none: 'Chưa có số liệu trên trang này.',
  twin: (horizon: number | null, href: string): Rich => [
    'Số liệu xem ở ',
    { text: horizon === null ? 'chỉ tiêu tương ứng' : `chỉ tiêu tương ứng đến năm ${horizon}`, href },
    '.',
  ],
  upTo: (asOf: string, rules: string): Rich => [
    { text: record.voices.reported, as: 'b' },
    ` đến hết ngày ${day(asOf)}. Riêng một số liệu chưa nói lên tiến độ: xin đọc cả phương pháp và lưu ý kèm theo. `,
    { text: 'Các quy tắc', href: rules },
  ],
  noneUpTo: (asOf: string) =>
    `Đến hết ngày ${day(asOf)}, trang này chưa tìm thấy số liệu nào. Điều đó không có nghĩa là chỉ tiêu chưa được đo lường.`,
  chart: {
    label: (targets: readonly string[], horizon: number, published: readonly { value: number; period: string }[]) =>
      `Mục tiêu đến hết năm ${horizon}: ${list(targets)}. ${count(published.length, 'số liệu')} đã công bố: ${list(published.map((one) => `${number(one.value)} (${inPeriod(one.period)})`))}.`,
    /** At the head of the axis where a target is to be undercut, like a rank or a time. */
    lowerIsBetter: 'số càng nhỏ càng tốt',
    joined:
      'Đường chấm nối các số liệu cùng phương pháp, chỉ để dễ nhìn; trang này không có số liệu cho khoảng giữa các điểm. ',
    methods: 'Số liệu theo phương pháp khác nhau không được nối với nhau, vì không cùng một chuỗi. ',
    baseline: 'Chấm rỗng là số liệu của thời gian trước chương trình. ',
    middle: 'Mỗi điểm đặt ở giữa thời gian của số liệu; nếu không đủ chỗ ghi, xin xem bảng bên dưới.',
    lower: 'Số càng nhỏ càng tốt. ',
    today: 'ngày cập nhật',
    byEndOf: (horizon: number) => ` đến hết năm ${horizon}`,
  },
};

export const status = { evidence, evidenceMeaning, evidenceRule, claims, statusRow, reports, source, values };
