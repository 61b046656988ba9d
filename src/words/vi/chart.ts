/** What the pictures say in Vietnamese: their notes, keys and axes, and the heads of the tables behind them. */
import type { LineState } from '../../derive/records/line-coverage.ts';
import type { Standing } from '../../derive/status/status-counts.ts';
import type { Timeline } from '../../derive/status/timeline.ts';
import { formatIn } from '../../model/format.ts';
import { frameCode } from '../../model/frame-code.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { facets } from './facets.ts';
import { task } from './task.ts';

const { day, list, number } = formatIn('vi');

/** What an agency does in the tasks that are drawn. */
type Part = 'leads' | 'coordinates';

/** What is said of an agency, and what it is called. */
const does: Readonly<Record<Part, string>> = { leads: 'chủ trì', coordinates: 'phối hợp thực hiện' };
const parts: Readonly<Record<Part, string>> = { leads: 'cơ quan chủ trì', coordinates: 'cơ quan phối hợp' };

/** Agencies that a text does not name one by one, like "relevant ministries". */
const unnamedSets = 'Nhóm cơ quan không nêu đích danh';

/** An agency's name as short as a drawing needs it: a ministry by its field. */
const short = (name: string): string => name.replace(/^Bộ (?!Chính trị)/u, '').replaceAll(' và ', ' & ');

/** The heads of the columns that say how tasks stand. */
const standings: Readonly<Record<Standing, string>> = {
  recorded: 'Có thông tin ghi nhận',
  passed: 'Thời hạn đã qua, chưa có báo cáo',
  open: 'Chưa đến hạn',
  undated: 'Thường xuyên hoặc không có ngày',
};

/** An entry of the key: how many tasks a series has, and where they stand. */
const key = {
  recorded: (tasks: number) => `${number(tasks)} nhiệm vụ có báo cáo hoặc kết quả liên quan`,
  passed: (tasks: number) => `${number(tasks)} nhiệm vụ có thời hạn đã qua, chưa có báo cáo trên trang này`,
  open: (tasks: number) => `${number(tasks)} nhiệm vụ chưa đến hạn`,
  /** Where tasks without a day are drawn too: it may be that none is stated, or that none was read. */
  openOrUndated: (tasks: number) => `${number(tasks)} nhiệm vụ chưa đến hạn, thường xuyên hoặc không có ngày`,
};

/** One stretch of a bar, where it is a link. */
const bars = {
  part: (bar: string, tasks: number, series: 'recorded' | 'passed' | 'open') =>
    `${bar}: ${series === 'open' ? key.openOrUndated(tasks) : key[series](tasks)}`,
};

type Undated = keyof Timeline['undated'];

/** Deadlines without a last day, behind their count. */
const undated: Readonly<Record<Undated, string>> = {
  ongoing: 'thường xuyên',
  annual: 'hằng năm',
  from: 'không có ngày kết thúc',
  unread: 'có nêu thời gian nhưng trang này chưa đọc được',
  unstated: 'không nêu thời hạn',
};

/** What fell due and what outcomes were on record, over time. */
const overTime = {
  heading: 'Đến hạn và kết quả được ghi nhận, theo thời gian',
  label: (tasks: number, due: number, onRecord: number, until: string) =>
    `Trong số ${number(tasks)} nhiệm vụ có ngày kết thúc, ${number(due)} nhiệm vụ đã đến hạn tính đến ngày ${day(until)}; cũng tính đến ngày đó, ${number(onRecord)} nhiệm vụ có sản phẩm được ghi nhận, đúng sản phẩm được giao hoặc ở hình thức khác.`,
  note: 'Mỗi đường cho biết tỷ lệ trong số các nhiệm vụ có ngày kết thúc. Kết quả được ghi nhận là đúng sản phẩm được giao, hoặc kết quả cùng nội dung ở hình thức khác; không tính kết quả chỉ của một cơ quan hoặc chỉ của một phần. Nếu chỉ biết tháng hoặc năm của kết quả, trang này lấy ngày muộn nhất mà nguồn cho phép.',
  dueKey: 'đã đến hạn tính đến ngày đó',
  recordKey: 'có kết quả được ghi nhận tính đến ngày đó',
  lookedUntil: (until: string) => `Tìm đến hết ngày ${day(until)}`,
  shortYear: (year: number) => `’${String(year).slice(2)}`,
  table: 'Nhiệm vụ theo quý đến hạn và số nhiệm vụ có kết quả được ghi nhận về sau',
  byEndOf: 'Tính đến hết',
  dueBy: 'Đã đến hạn',
  recordBy: 'Có kết quả được ghi nhận',
  quarter: 'Quý đến hạn',
  /** `2025-Q2` is `Quý II/2025`. */
  inQuarter: (quarter: string) =>
    `Quý ${['I', 'II', 'III', 'IV'][Number(quarter.slice(-1)) - 1]}/${quarter.slice(0, 4)}`,
  due: 'Nhiệm vụ',
  /** At the end of the quarter, or some quarters later. */
  after: (quarters: number) => (quarters === 0 ? 'Ghi nhận đến hết quý đó' : `Sau ${number(quarters)} quý`),
  notYet: 'chưa tới',
};

/** `2025` is `năm 2025`; months have their word already. */
const inPeriod = (period: string): string => (/^\d{4}$/u.test(period) ? `năm ${period}` : period);

const timeline = {
  label: (tasks: number, { recorded, passed, open }: Timeline['tally'], asOf: string) =>
    `${number(tasks)} nhiệm vụ theo tháng đến hạn, tính đến ngày ${day(asOf)}: ${number(recorded)} nhiệm vụ có thông tin ghi nhận, ${number(passed)} nhiệm vụ có thời hạn đã qua mà chưa có báo cáo, ${number(open)} nhiệm vụ chưa đến hạn.`,
  note: 'Mỗi cột là số nhiệm vụ đến hạn trong tháng; nhiệm vụ có thời hạn theo quý được tính vào tháng cuối của quý. ',
  yearsApart: 'Nhiệm vụ chỉ ghi năm được vẽ riêng, ở cuối năm đó.',
  /** One column, where it is a link: to its month in the list of deadlines. */
  column: (period: string, tasks: number) => `${number(tasks)} nhiệm vụ đến hạn trong ${inPeriod(period)}`,
  asOf: (asOf: string) => `Tính đến ngày ${day(asOf)}`,
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  quarters: ['I', 'II', 'III', 'IV'],
  /** Below a year of which the texts state no month, where a drawing has room and where it has little. */
  wholeYear: { wide: 'cả năm', small: 'năm' },
  earlier: { wide: 'các năm trước', small: 'trước' },
  later: { wide: 'các năm sau', small: 'sau' },
  shortYear: (year: number) => `’${String(year).slice(2)}`,
  /** Beside the highest column, in two lines. */
  callout: (passed: number, year: number): readonly string[] => [
    `${number(passed)} nhiệm vụ chỉ ghi “${year}”,`,
    'thời hạn đã qua, chưa có báo cáo',
  ],
  /** What is left out. */
  undrawn: (counts: readonly { readonly kind: Undated; readonly tasks: number }[]) =>
    `Không vẽ: ${list(counts.map(({ kind, tasks }) => `${number(tasks)} nhiệm vụ ${undated[kind]}`))}`,
  table: 'Nhiệm vụ theo thời hạn',
  deadline: 'Thời hạn theo văn bản',
  undated: (kind: Undated) => capitalize(undated[kind]),
  together: 'Tổng số',
};

const loads = {
  label: (part: Part, named: number) =>
    `Số nhiệm vụ mà mỗi cơ quan ${does[part]}: ${number(named)} cơ quan được nêu đích danh, và các nhóm cơ quan không nêu đích danh gộp chung`,
  note: (part: Part) =>
    `Số nhiệm vụ mà mỗi cơ quan ${does[part]}. Nhiệm vụ có nhiều ${parts[part]} được tính cho từng cơ quan; phần chú giải chỉ tính một lần. Các nhóm cơ quan không nêu đích danh, như “các bộ liên quan”, gộp chung ở cuối.`,
  agency: 'Cơ quan',
};

const agencyLoad = {
  heading: 'Nhìn nhanh khối lượng nhiệm vụ',
  byYear: {
    head: 'Năm đến hạn',
    label: (part: Part) => `Nhiệm vụ mà cơ quan này ${does[part]}, theo năm đến hạn`,
    note: (part: Part) => `Các nhiệm vụ mà cơ quan này ${does[part]}, theo năm đến hạn.`,
  },
  byGroup: {
    head: facets.labels.group,
    label: (part: Part) => `Nhiệm vụ mà cơ quan này ${does[part]}, theo nhóm nhiệm vụ`,
    note: 'Cũng các nhiệm vụ đó, theo nhóm nhiệm vụ.',
    /** On what opens it on small screens. */
    fold: 'Xem biểu đồ theo nhóm nhiệm vụ',
    none: 'Không thuộc nhóm nào',
  },
};

const themes = {
  head: facets.labels.theme,
  label: 'Số nhiệm vụ của mỗi chủ đề và tình trạng của các nhiệm vụ đó',
  note: 'Số nhiệm vụ của mỗi chủ đề. Nhiệm vụ có nhiều chủ đề được tính cho từng chủ đề; phần chú giải chỉ tính một lần.',
};

const matrix = {
  label: 'Cơ quan nào chủ trì, cùng cơ quan nào phối hợp',
  drawing: 'Hình vẽ: cơ quan nào chủ trì, cùng cơ quan nào phối hợp',
  note: 'Mỗi ô vuông cho biết số nhiệm vụ do cơ quan ở hàng ngang chủ trì và cơ quan ở cột dọc phối hợp, và dẫn đến các nhiệm vụ đó; càng nhiều nhiệm vụ, ô vuông càng lớn. Dấu chấm: không có nhiệm vụ nào. Dấu gạch chéo: chính cơ quan đó. “Nhóm cơ quan không nêu đích danh” là những cụm từ như “các bộ liên quan”, gộp chung.',
  skip: 'Đến bảng số liệu',
  /** In the corner between the names of the rows and those of the columns. */
  corner: 'Chủ trì ↓ phối hợp →',
  pair: (lead: string, coordinating: string, tasks: number) =>
    `${lead} chủ trì, ${coordinating} phối hợp: ${number(tasks)} nhiệm vụ`,
  table: 'Các cặp cơ quan chủ trì và cơ quan phối hợp',
  leads: 'Chủ trì',
  coordinates: 'Phối hợp',
  with: 'Phối hợp',
};

/** Lines of a text by what became of them. */
interface LineCounts {
  readonly lines: number;
  readonly claimed: number;
  readonly blank: number;
  readonly ignored: number;
}

const coverage = {
  note: 'Mỗi dải là một văn bản, từ dòng đầu đến dòng cuối: mỗi dòng thuộc về một mục, là dòng trống, hoặc được để riêng. Vạch nhỏ dưới dải đánh dấu những dòng có nhận xét.',
  first: (texts: number) => ` Hình vẽ ${number(texts)} văn bản đầu; bảng liệt kê tất cả.`,
  key: {
    claimed: 'thuộc về một mục',
    blank: 'dòng trống',
    ignored: 'để riêng, lý do nêu ở trang của văn bản',
  } satisfies Record<LineState, string>,
  counts: ({ lines, claimed, blank, ignored }: LineCounts) =>
    [
      `${number(claimed)} trong số ${number(lines)} dòng thuộc về các mục`,
      ...(blank > 0 ? [`${number(blank)} dòng trống`] : []),
      ...(ignored > 0 ? [`${number(ignored)} dòng để riêng`] : []),
    ].join(', '),
  label: (strips: readonly { readonly name: string; readonly counts: string }[]) =>
    strips.map(({ name, counts }) => `${name}: ${counts}`).join('. '),
};

export const chart = {
  bars,
  overTime,
  take: (svg: string, csv: string): Rich => [
    'Tải về: ',
    { text: 'SVG', href: svg, type: 'image/svg+xml' },
    ', ',
    { text: 'CSV', href: csv, type: 'text/csv' },
  ],
  embed: {
    heading: 'Nhúng vào trang khác',
    toFrame: (page: string): Rich => [
      'Để hiển thị biểu đồ này trên một trang khác, xin chép đoạn mã sau vào trang đó. Đoạn mã hiển thị ',
      { text: 'riêng biểu đồ này', href: page },
      ', luôn theo ngày cập nhật mới nhất của trang.',
    ],
    code: (address: string) => frameCode(address, 'Biểu đồ của Danh mục nhiệm vụ', 640),
    copy: 'Sao chép mã nhúng',
    title: (picture: string) => `${picture}, để nhúng`,
    about: (picture: string) =>
      `${picture}: riêng biểu đồ, không có phần đầu và phần chân trang, để nhúng vào trang khác.`,
  },
  /** A picture of one record, by the record's name. */
  titleOf: (name: string, picture: string) => `${name}: ${picture}`,
  /** At the foot of a picture that stands alone. */
  source: (site: string, address: string, asOf: string) =>
    `${site}, ${address}. Tính đến ngày ${day(asOf)}. Trang độc lập, không phải trang của cơ quan Đảng, Nhà nước.`,
  sameAsTable: 'Xem dạng bảng',
  tasks: task.names.tasks,
  ...{ unnamedSets, short, standings, key, timeline, loads, agencyLoad, themes, matrix, coverage },
};
