/** What is said of themes: how their tasks stand, who leads them, and by what rule records have them. */
import type { Summary } from '../../derive/status/summary.ts';
import { formatIn } from '../../model/format.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { chart } from './chart.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';
import { schedule } from './schedule.ts';
import { task } from './task.ts';

const { day, list: listed, number } = formatIn('vi');
const { read, stated } = record.voices;

const head = {
  kind: facets.labels.theme,
  source: (rule: string): Rich => [
    'Phần giới thiệu do trang này viết. Nội dung được xếp vào chủ đề ',
    { text: uncapitalize(read), as: 'b' },
    ', ',
    { text: 'dựa trên một quy tắc', href: rule },
    '.',
  ],
};

/** How many of the tasks of a theme have no date that has passed, by how they stand. */
interface Unpassed {
  readonly dueSoon: number;
  readonly later: number;
  /** Without an end, or due again every year. */
  readonly endless: number;
  readonly unread: number;
  readonly unstated: number;
}

const unpassed = ({ dueSoon, later, endless, unread, unstated }: Unpassed): string[] =>
  (
    [
      [dueSoon, 'đến hạn trong 90 ngày tới'],
      [later, 'còn hơn 90 ngày mới đến hạn'],
      [endless, 'thực hiện thường xuyên hoặc hằng năm'],
      [unread, 'có nêu thời gian nhưng trang này chưa đọc được'],
      [unstated, 'không nêu thời hạn'],
    ] as const
  )
    .filter(([tasks]) => tasks > 0)
    .map(([tasks, words]) => `${number(tasks)} nhiệm vụ ${words}`);

const found = ({ outcomes, oneBody, parts, reported, silent }: Summary): (string | RichPart)[] =>
  (
    [
      [outcomes, 'đã có sản phẩm được giao, kể cả ở hình thức khác'],
      [oneBody, 'mới có kết quả ở một nơi'],
      [parts, 'mới có một phần kết quả hoặc một kết quả gần với nội dung được giao'],
      [reported, 'đã được cơ quan chủ trì báo cáo'],
      [silent, 'chưa có báo cáo trên trang này'],
    ] as const
  )
    .filter(([tasks]) => tasks > 0)
    .flatMap(([tasks, words], place) => [
      place > 0 ? '; ' : '',
      { text: String(tasks), as: 'b' as const },
      ` nhiệm vụ ${words}`,
    ]);

const standing = {
  none: 'Chủ đề này không có nhiệm vụ nào nêu cơ quan chủ trì và thời hạn.',
  tasks: (summary: Summary, rest: Unpassed, href: string): Rich => {
    const { tasks, passed } = summary;
    const also = unpassed(rest);
    return [
      { text: `${number(tasks)} nhiệm vụ`, href },
      ': ',
      { text: String(passed), as: 'b' },
      ` nhiệm vụ có thời hạn đã qua${also.length > 0 ? `, ${listed(also)}` : ''}.`,
      ...(passed > 0
        ? [' Trong số nhiệm vụ có thời hạn đã qua, theo thông tin ghi nhận được: ', ...found(summary), '.']
        : []),
    ];
  },
  also: (measures: number, indicators: number): string => {
    const counts = [
      ...(measures > 0 ? [`${number(measures)} giải pháp`] : []),
      ...(indicators > 0 ? [`${number(indicators)} chỉ tiêu`] : []),
    ];
    return `Chủ đề này còn có ${listed(counts)}. Giải pháp nêu việc cần làm: ít giải pháp nêu thời gian, không giải pháp nào nêu cơ quan chủ trì.`;
  },
};

const leads = {
  heading: 'Cơ quan chủ trì',
  tasks: (tasks: number) => `${number(tasks)} nhiệm vụ`,
  /** Behind the count, for who does not see the row. */
  ledBy: (agency: string) => ` thuộc chủ đề này do ${agency} chủ trì`,
  more: (agencies: number) => `và ${agencies} cơ quan khác, mỗi cơ quan chủ trì không quá số nhiệm vụ ở dòng trên`,
  source: [
    { text: stated, as: 'voice' },
    ': tên cơ quan ghi trong từng nhiệm vụ. Nhiệm vụ có hai cơ quan chủ trì được tính cho cả hai.',
  ] as Rich,
};

const indicators = {
  table: pageNames.indicators,
  columns: {
    name: 'Chỉ tiêu',
    target: field.names.targetText,
    horizon: 'Đến năm',
    latest: 'Số liệu mới nhất đã công bố',
  },
  /** The last column's name where each indicator is a block. */
  latest: 'Số liệu mới nhất',
  reported: (period: string) => `${period}, ${uncapitalize(record.voices.reported)}`,
  none: 'chưa có số liệu trên trang này',
};

const measuresOf = (measures: number, document: string): string => `${number(measures)} giải pháp của ${document}`;

const rule = {
  heading: 'Quy tắc xếp vào chủ đề',
  words:
    'Nhiệm vụ, giải pháp hoặc chỉ tiêu thuộc chủ đề này khi lời văn trong bản dịch tiếng Anh có một trong các từ sau, khớp trọn từ; dấu * thay cho phần cuối bất kỳ:',
  not: 'Không tính khi từ đó nằm trong một trong các cụm sau:',
  exceptions: (exceptions: number) => `${number(exceptions)} ngoại lệ do biên tập viên quyết định, kèm lý do`,
  include: 'Thuộc chủ đề dù không có từ nào kể trên',
  exclude: 'Không thuộc chủ đề dù có một trong các từ kể trên',
  source: [
    { text: read, as: 'b' },
    ', dựa trên quy tắc này. Bản thân các văn bản không phân loại nhiệm vụ như vậy.',
  ] as Rich,
};

const columns = {
  tasks: task.names.tasks,
  passed: schedule.names['past-due'],
  dueSoon: schedule.names['due-soon'],
  recorded: chart.standings.recorded,
  measures: task.names.measures,
  indicators: indicators.table,
} as const;

type Column = keyof typeof columns;

const table = {
  label: pageNames.themes,
  theme: facets.labels.theme,
  columns,
  /** The name of a column behind its count, where each theme is a line: `1 nhiệm vụ`, `2 sắp đến hạn`. */
  unit: (column: Column) => uncapitalize(columns[column]),
};

/** The page of all themes. */
const list = {
  description: (themes: number) =>
    `Các văn bản triển khai Nghị quyết số 57-NQ/TW giao việc gì, theo ${number(themes)} chủ đề: nhiệm vụ, giải pháp, chỉ tiêu và những gì đã được công bố.`,
  lede: (themes: number) => `Những việc đã giao, xếp theo ${number(themes)} chủ đề.`,
  note: 'Nội dung được xếp vào chủ đề theo từ ngữ có trong đó; trang của mỗi chủ đề nêu quy tắc và các ngoại lệ kèm lý do. Bản thân các văn bản xếp nhiệm vụ theo nhóm. Một nội dung có thể thuộc nhiều chủ đề hoặc không thuộc chủ đề nào.',
  all: 'Tất cả chủ đề',
  columns: (asOf: string) =>
    `Các cột “${columns.passed}”, “${columns.dueSoon}” và “${columns.recorded}” ghi số nhiệm vụ, tính đến ngày ${day(asOf)}. “${columns.recorded}” nghĩa là trang này có báo cáo hoặc kết quả liên quan. Thời hạn đã qua không cho biết nhiệm vụ đã được thực hiện hay chưa.`,
  sideBySide: 'Đối chiếu các chủ đề',
};

/** The page of one theme, and the further ones of its tasks. */
const page = {
  description: (name: string, about: string) => `${name}: ${about}`,
  lists: { passed: 'Thời hạn đã qua gần đây nhất', indicators: columns.indicators, ...task.names },
  narrow: (records: number) => `Tìm và lọc trong ${number(records)} nhiệm vụ, giải pháp này`,
  laterPage: (tasks: number, all: number, name: string) =>
    `${number(tasks)} trong số ${all} nhiệm vụ thuộc chủ đề ${name}, kèm cơ quan chủ trì và thời hạn ghi trong văn bản.`,
  tasksOf: (tasks: number, all: number, first: string): Rich => [
    `${number(tasks)} trong số ${number(all)} nhiệm vụ. `,
    { text: 'Giới thiệu chủ đề và tình trạng đến nay', href: first },
  ],
};

export const theme = { head, standing, leads, indicators, measuresOf, rule, table, list, page };
