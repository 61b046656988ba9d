/** What is said of changes: what happened to a record, to its fields, and in a release. */
import { formatIn } from '../../model/format.ts';
import type { ChangeKind, RecordKind } from '../../model/release.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { inPeriod } from './periods.ts';

const { day, list, number } = formatIn('vi');

/** What happened to a record. */
const events: Readonly<Record<ChangeKind, string>> = {
  added: 'Thêm mới',
  amended: 'Sửa đổi, bổ sung',
  corrected: 'Đính chính',
  moved: 'Chuyển sang địa chỉ khác',
  split: 'Tách',
  merged: 'Gộp với mục khác',
  withdrawn: 'Rút',
  reported: 'Có báo cáo',
  retracted: 'Rút lại',
};

/** A report by its day, or a value by its period. */
interface Statement {
  readonly kind: 'report' | 'observation';
  readonly of: string;
}

const statement = ({ kind, of }: Statement): string => `${kind === 'report' ? 'báo cáo' : 'số liệu'} ${inPeriod(of)}`;

/** What happened to a report or a value: `Thêm báo cáo ngày 14/10/2025`. */
const statements = {
  added: (own: Statement) => `Thêm ${statement(own)}`,
  changed: (own: Statement, what: ChangeKind) => `${events[what]}: ${statement(own)}`,
  takenBack: (own: Statement) => `Rút lại ${statement(own)}`,
  takenBackOn: (own: Statement, on: string) => `Ngày ${day(on)} rút lại ${statement(own)}`,
};

/** Of the changes of a record one: what happened, and in which fields. */
const inFields = (event: string, fields: readonly string[]): string =>
  `${event}: ${list(fields.map((label) => uncapitalize(label)))}`;

/** Changes of one sort, as a heading above them. */
const sorts = {
  amended: events.amended,
  corrected: events.corrected,
  readdressed: 'Chuyển, tách, gộp hoặc rút',
  added: events.added,
  reported: 'Báo cáo và số liệu',
  retracted: events.retracted,
};

const counted: Readonly<Record<RecordKind, string>> = {
  document: 'văn bản',
  agency: 'cơ quan',
  group: 'nhóm nhiệm vụ',
  task: 'nhiệm vụ',
  measure: 'giải pháp',
  indicator: 'chỉ tiêu',
  provision: 'điều khoản khác',
  report: 'báo cáo',
  observation: 'số liệu',
};

/** Records counted by kind: `140 nhiệm vụ và 1 văn bản`. */
const counts = (own: readonly { readonly kind: RecordKind; readonly count: number }[]): string =>
  list(own.map(({ kind, count }) => `${number(count)} ${counted[kind]}`));

/** What came as a whole. */
const whole = {
  first: (records: string) => `Đăng lần đầu: ${records}.`,
  document: (name: string, records: string) => `Văn bản mới: ${name}${records === '' ? '' : `, gồm ${records}`}.`,
  /** Of the entry of a feed. */
  titles: { first: 'Đợt cập nhật đầu tiên', document: (name: string) => `Văn bản mới: ${name}` },
};

const release = {
  unreleased: 'Chờ đợt cập nhật tới',
  onThePages: 'Đã có trên các trang và sẽ thuộc đợt cập nhật tới.',
  changes: (changes: number) => `${number(changes)} thay đổi`,
  more: (changes: number) => `${changes} thay đổi nữa trong bảng tính ghi mọi thay đổi`,
  /** Where the changes are not named: how many of each sort, and where they are. */
  sorts: (own: readonly { readonly title: string; readonly changes: number }[], spreadsheet: string): Rich => [
    `${own.map(({ title, changes }) => `${title}: ${changes}`).join(' · ')}. `,
    { text: 'Xem từng thay đổi trong bảng tính ghi mọi thay đổi', href: spreadsheet },
  ],
};

/** A record that stands elsewhere now. */
interface Place {
  readonly text: string;
  readonly href: string | undefined;
}

const item = {
  movedTo: (places: readonly Place[]): Rich => [
    'Nay là ',
    ...places.flatMap(({ text, href }, place) => [place > 0 ? ', ' : '', href ? { text, href } : text]),
  ],
  was: 'Trước',
  now: 'Nay',
  blank: uncapitalize(field.blank),
  became: (label: string, was: string, now: string) => `${label}: trước là ${was}; nay là ${now}.`,
  /** Before words, for who does not see the marks. */
  removed: 'bỏ: ',
  added: 'thêm: ',
};

const history = {
  heading: 'Lịch sử',
  firstPublished: 'Đăng lần đầu',
  source: (all: string): Rich => ['Theo ngày đăng trên trang này · ', { text: 'Mọi thay đổi', href: all }],
};

const follow = {
  heading: 'Theo dõi',
  /** An agency together with what it took over. */
  asNow: 'Theo dõi cả nhiệm vụ đã tiếp nhận',
  feed: 'Nguồn tin về các thay đổi',
  calendar: 'Lịch thời hạn',
  copy: 'Sao chép địa chỉ',
  subscribe: 'Đăng ký',
  steps: {
    summary: 'Cách đăng ký trong Outlook, Google hoặc Apple',
    programs: [
      {
        program: 'Outlook',
        lines: [
          'Sao chép địa chỉ ở trên, rồi mở lịch trong Outlook trên web hoặc Outlook mới.',
          'Chọn Thêm lịch, rồi chọn Đăng ký từ web.',
          'Dán địa chỉ, đặt tên cho lịch, rồi chọn Nhập.',
        ],
      },
      {
        program: 'Lịch Google',
        lines: [
          'Sao chép địa chỉ ở trên, rồi mở Lịch Google trên máy tính.',
          'Bên cạnh mục Lịch khác, chọn dấu +, rồi chọn Từ URL.',
          'Dán địa chỉ, rồi chọn Thêm lịch. Sau đó lịch cũng hiện trên điện thoại.',
        ],
      },
      {
        program: 'Lịch của Apple',
        lines: [
          'Chọn Đăng ký ở trên: ứng dụng Lịch mở ra và hỏi có đăng ký không.',
          'Trên máy Mac, cũng có thể chọn Tệp, Đăng ký lịch mới, rồi dán địa chỉ.',
          'Trên iPhone: mở Lịch, chọn Lịch, Thêm lịch, Thêm lịch đăng ký, rồi dán địa chỉ.',
        ],
      },
    ],
    note: 'Lịch đã đăng ký tự cập nhật sau vài giờ hoặc một ngày, tùy ứng dụng. Tệp lịch tải về rồi nhập vào ứng dụng thì giữ nguyên như lúc tải.',
  },
  howTo: 'Cách thức theo dõi, kể cả qua thư điện tử',
};

/** The form that narrows the list. */
const filter = {
  name: 'Lọc các thay đổi',
  since: 'Từ ngày',
  fields: { agency: 'Cơ quan', theme: 'Chủ đề', document: 'Văn bản' },
  all: 'Tất cả',
  show: 'Xem thay đổi',
  asked: 'Điều kiện đã chọn',
  copyLink: 'Sao chép liên kết',
};

/** What feeds say of themselves. */
const feed = {
  all: 'Những gì được thêm, đính chính, sửa đổi hoặc báo cáo, theo từng đợt cập nhật.',
  agencies: (names: readonly string[]) => `Thay đổi của các mục có nêu tên ${list(names)}.`,
  within: (name: string) => `Thay đổi của ${name} và của các mục trong đó.`,
  theme: (name: string) =>
    `Thay đổi của các nhiệm vụ, giải pháp và chỉ tiêu thuộc chủ đề ${name}, cùng những gì được báo cáo về các nội dung này.`,
  instrument: (name: string) => `Thay đổi của các mục nhắc đến hoặc liên quan đến ${name}.`,
  record: (name: string) => `Thay đổi của ${name} và những gì được báo cáo về mục này.`,
  rights: (site: string) =>
    `Dữ liệu và lời văn của riêng ${site}: CC BY 4.0. Quyền đối với nội dung trích dẫn vẫn thuộc nơi công bố.`,
};

/** Where each file of all changes is. */
interface Files {
  readonly workbook: string;
  readonly csv: string;
  readonly json: string;
}

/** The pages that list what has a feed. */
type Pages = Readonly<Record<'agencies' | 'groups' | 'themes' | 'documents' | 'indicators' | 'instruments', string>>;

/** How many releases there were, and when the last. */
function releasesUntil(releases: number, last: string | undefined): string {
  if (last === undefined) return 'Chưa có đợt cập nhật nào.';
  return releases > 1
    ? `Đã có ${number(releases)} đợt, đợt gần nhất ngày ${day(last)}.`
    : `Đợt đầu tiên ngày ${day(last)}.`;
}

const page = {
  name: pageNames.changes,
  description:
    'Những gì được thêm, đính chính, sửa đổi hoặc báo cáo trong từng đợt cập nhật, kèm lời văn trước và sau.',
  releases: (releases: number, last: string | undefined) =>
    `Các thay đổi của danh mục, theo từng đợt cập nhật. ${releasesUntil(releases, last)}`,
  /** Where pages have feeds of their own. */
  feeds: ({ agencies, groups, themes, documents, indicators, instruments }: Pages): Rich => [
    `Mỗi mục có nguồn tin riêng, ghi ở phần “${history.heading}” hoặc “${follow.heading}” trên trang của mục đó: `,
    { text: 'cơ quan', href: agencies },
    ', ',
    { text: 'chủ đề', href: themes },
    ', ',
    { text: 'văn bản', href: documents },
    ', ',
    { text: 'nhóm nhiệm vụ', href: groups },
    ', ',
    { text: 'chỉ tiêu', href: indicators },
    ', ',
    { text: 'luật, nghị định, đề án', href: instruments },
    ' và từng nhiệm vụ.',
  ],
  earlier: (releases: number) => `${number(releases)} đợt cập nhật trước`,
  scope: ({ workbook, csv, json }: Files): Rich => [
    'Chỉ ghi thay đổi về nội dung các mục, không ghi thay đổi về giao diện và cũng không ghi việc một thời hạn trôi qua. Danh sách này cũng có dưới dạng ',
    { text: 'bảng tính', href: workbook },
    ', ',
    { text: 'CSV', href: csv },
    ' và ',
    { text: 'JSON', href: json },
    '.',
  ],
};

export const changes = {
  ...{ events, statements, inFields, sorts, counts, whole, release, item, history, follow, filter, feed, page },
};
