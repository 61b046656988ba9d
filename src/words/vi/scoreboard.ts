/** What the scoreboard says in Vietnamese: what it measures, its columns and its views. */
import type { RankMeasure, ScoreColumn } from '../../derive/status/ranks.ts';
import { formatIn } from '../../model/format.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';

const { day, number } = formatIn('vi');

const columns: Readonly<Record<ScoreColumn, string>> = {
  led: 'Nhiệm vụ chủ trì',
  due: 'Thời hạn đã qua',
  withEvidence: 'Có thông tin công bố',
  share: 'Tỷ lệ có thông tin',
  outcomes: 'Có kết quả',
  outcomeShare: 'Tỷ lệ có kết quả',
  medianDaysToEvidence: 'Trung vị số ngày từ thời hạn đến báo cáo đầu tiên',
  daysSinceReport: 'Số ngày kể từ báo cáo gần nhất',
};

const measures: Readonly<Record<RankMeasure, string>> = {
  share: columns.share,
  outcomeShare: columns.outcomeShare,
  withEvidence: 'Số nhiệm vụ có thông tin',
  medianDaysToEvidence: 'Ít ngày nhất đến báo cáo đầu tiên',
  daysSinceReport: 'Báo cáo gần đây nhất',
};

const notice = {
  measures: 'Bảng này cho biết',
  measured:
    'Những gì trang này tìm thấy đã được công bố về các nhiệm vụ mà văn bản nêu đích danh cơ quan chủ trì, sau khi thời hạn ghi trong văn bản đã qua. Theo phiên bản 1 của phương pháp, mọi kết quả liên quan đều được tính như một báo cáo. Theo phiên bản 2, chỉ tính sản phẩm mà nhiệm vụ nêu tên, kể cả ở hình thức khác; kết quả chỉ có ở một nơi hoặc chỉ là một phần thì ghi riêng bên cạnh.',
  doesNotMeasure: 'Bảng này không cho biết',
  notMeasured:
    'Cơ quan đã làm gì, làm tốt đến đâu, hay nhiệm vụ khó đến mức nào. Việc chưa được công bố, hoặc trang này chưa tìm thấy, thì không được tính. Thời hạn đã được một văn bản sau điều chỉnh vẫn ghi như khi ban hành.',
};

/** Where the method stands, and each file that the scores follow from or are in. */
interface Addresses {
  readonly method: string;
  readonly tasks: string;
  readonly reports: string;
  readonly agencies: string;
  readonly data: string;
  readonly workbook: string;
  readonly csv: string;
  readonly json: string;
}

const method = (version: string, asOf: string, to: Addresses): Rich => [
  `Phương pháp phiên bản ${version}, tính đến ngày ${day(asOf)}. Thứ hạng ở cột đầu xếp theo tỷ lệ nhiệm vụ có thông tin công bố trong số nhiệm vụ có thời hạn đã qua, tính theo thời gian ghi trong văn bản (phiên bản 1). Thứ hạng bên cạnh tỷ lệ có kết quả xếp theo chính tỷ lệ đó (phiên bản 2). Các cơ quan bằng nhau thì đồng hạng. Không xếp hạng cơ quan có dưới ba nhiệm vụ như vậy, vì chỉ một nhiệm vụ cũng làm đổi thứ tự. Trung vị số ngày mang dấu âm khi báo cáo có trước thời hạn. `,
  { text: 'Phương pháp và cách tự tính lại', href: to.method },
  ' từ dữ liệu về ',
  { text: 'nhiệm vụ', href: to.tasks },
  ', ',
  { text: 'báo cáo', href: to.reports },
  ' và ',
  { text: 'cơ quan', href: to.agencies },
  ' (CSV; còn có ',
  { text: 'bảng tính và JSON', href: to.data },
  '). Tải bảng này: ',
  { text: 'bảng tính', href: to.workbook },
  ', ',
  { text: 'CSV', href: to.csv },
  ' hoặc ',
  { text: 'JSON', href: to.json },
  '.',
];

/** What an agency has in the other view of the scoreboard. */
interface Other {
  readonly withEvidence: number;
  readonly due: number;
  /** As a percentage, or '' where nothing is due. */
  readonly share: string;
  readonly rank: number | null;
  /** Whether the view is that of who took over, so that the other one is that of the names in the text. */
  readonly taken: boolean;
  readonly href: string;
}

const other = ({ withEvidence, due, share, rank, taken, href }: Other): Rich => [
  { text: taken ? 'Theo tên trong văn bản' : 'Tính cả nhiệm vụ đã tiếp nhận', href },
  `: ${ofDue(withEvidence, due)}${share ? `, ${share}` : ''}${rank === null ? '' : `, hạng ${rank}`}`,
];

/** How many of the tasks past their date have something on record, in the space of a phone. */
const ofDue = (withEvidence: number, due: number): string =>
  due === 0 ? 'chưa có' : `${number(withEvidence)}\u00A0trong\u00A0${number(due)}`;

/** What stands beside the tasks with an outcome, and in no share. */
const beside = (oneBody: number, parts: number): string =>
  [
    ...(oneBody > 0 ? [`${number(oneBody)} chỉ ở một nơi`] : []),
    ...(parts > 0 ? [`${number(parts)} chỉ có một phần`] : []),
  ].join(', ');

const views = {
  label: 'Cách xem',
  agencies: 'Cơ quan',
  byText: 'theo tên trong văn bản',
  bySuccessor: 'theo cơ quan tiếp nhận',
  sortedBy: 'Xếp theo',
  name: 'tên cơ quan',
  column: (column: ScoreColumn) => uncapitalize(columns[column]),
};

const page = {
  /** What a view is called behind the name of the scoreboard. */
  view: ({ column, by }: { readonly column: ScoreColumn | undefined; readonly by: 'byName' | 'bySuccessor' }) =>
    column ? `xếp theo ${views.column(column)}` : by === 'bySuccessor' ? views.bySuccessor : undefined,
  title: (view: string | undefined) => (view ? `Bảng so sánh ${view}` : 'Bảng so sánh'),
  heading: (view: string | undefined) => (view ? `Bảng so sánh, ${view}` : 'Bảng so sánh'),
  about: (view: string | undefined) =>
    `Những gì trang này tìm thấy đã được công bố về nhiệm vụ của từng cơ quan chủ trì, đặt cạnh nhau${view ? `, ${view}` : ''}. Bảng này không cho biết cơ quan đã làm gì.`,
  lede: 'Những gì đã công bố về nhiệm vụ của từng cơ quan chủ trì. Bảng này không chấm điểm việc thực hiện.',
};

export const scoreboard = {
  page,
  name: 'Bảng so sánh',
  ...{ columns, measures, notice, method, beside, other, ofDue, views },
  ranked: (rank: number) => `hạng ${rank}`,
  /** Above the table where a row is one line. */
  inOneLine:
    '“4 trong 12”: trong 12 nhiệm vụ có thời hạn đã qua, 4 nhiệm vụ có thông tin công bố. Mở từng hàng để xem các số khác.',
  rank: 'Thứ hạng',
  agency: 'Cơ quan chủ trì',
  tooFew: 'quá ít',
  none: 'không có',
  table: 'Các cơ quan chủ trì được nêu đích danh',
  notRanked: 'Không xếp hạng: có dưới ba nhiệm vụ có thời hạn đã qua',
  moves: {
    heading: 'Thứ hạng thay đổi theo cách đo',
    note: 'Vẫn các cơ quan đó, xếp hạng lần lượt theo từng cách đo. Khi thứ hạng chênh nhau nhiều, không cách đo riêng lẻ nào phản ánh đầy đủ.',
    table: 'Thứ hạng theo từng cách đo',
  },
  sets: {
    heading: 'Nhóm cơ quan không nêu đích danh',
    note: 'Chẳng hạn “các bộ liên quan”. Văn bản không cho biết đó là những cơ quan nào, nên số liệu không tính cho riêng cơ quan nào.',
    table: chart.unnamedSets,
    notRanked: 'Không xếp hạng: không nêu đích danh cơ quan nào',
  },
};
