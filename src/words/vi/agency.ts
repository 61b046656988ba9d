/** What is said of agencies. */
import type { Agency } from '../../model/agency.ts';
import { formatIn } from '../../model/format.ts';
import { langOfTitle } from '../../model/lang.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { chart } from './chart.ts';
import { record } from './record.ts';
import { seen as whenSeen } from './seen.ts';

const { day, list: listed, number } = formatIn('vi');
const { loads, matrix, unnamedSets } = chart;

/** What an agency is, as a heading: that of a table's rows, and of its own page. */
const kinds: Readonly<Record<Agency['kind'], string>> = {
  ministry: 'Bộ',
  'government-agency': 'Cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  party: 'Cơ quan đảng',
  legislature: 'Quốc hội',
  court: 'Tòa án, viện kiểm sát',
  institute: 'Viện nghiên cứu',
  media: 'Cơ quan báo chí',
  locality: 'Địa phương',
  collective: 'Nhóm cơ quan không nêu đích danh',
};

/** Who took over from an agency, and since when where there is room for it. */
const nowCalled = (name: string, href: string, since?: string): Rich => [
  'nay là ',
  { text: name, href },
  since ? `, từ ngày ${day(since)}` : '',
];

interface Source {
  readonly publisher: string;
  readonly url: string;
  readonly published?: string | undefined;
  /** When and how the page was seen. */
  readonly seen: string;
}

interface Succession {
  /** What passed to the other, where not everything did. */
  readonly scope?: string | undefined;
  readonly to: string;
  readonly href: string;
  readonly on: string;
  readonly act?: string | undefined;
}

const succession = {
  heading: 'Cơ quan tiếp nhận nhiệm vụ',
  remark: 'Lưu ý',
  tookOverFrom: 'Tiếp nhận nhiệm vụ từ',
  succeeded: ({ scope, to, href, on, act }: Succession): Rich => [
    `Từ ngày ${day(on)}, chức năng, nhiệm vụ ${scope ? `${scope} ` : ''}được chuyển về `,
    { text: to, href },
    act ? `, theo ${act}.` : '.',
  ],
  source: ({ publisher, url, published, seen }: Source): Rich => [
    { text: record.voices.reported, as: 'b' },
    ': ',
    { text: publisher, href: url, external: true },
    `${published ? `, ngày ${day(published)}` : ''} (${whenSeen(seen)})`,
  ],
  ofRecordNotSeen: 'Trang này chưa tìm thấy nguồn nào cho biết cơ quan nào tiếp nhận nhiệm vụ này.',
};

/** A collective agency is a set of bodies that the text does not name one by one. */
const collective = {
  entry: 'Nhóm cơ quan không nêu đích danh: văn bản không cho biết đó là những cơ quan nào.',
  brief: 'nhóm không nêu đích danh',
  head: 'Đây là nhóm cơ quan mà các văn bản không nêu tên từng cơ quan. Trang này giữ cách gọi của văn bản.',
};

const head = {
  alsoWritten: (names: readonly string[]): Rich => [
    ...names.flatMap((name, place): (string | RichPart)[] => [
      place === 0 ? 'Còn được ghi là “' : '”, “',
      { text: name, as: 'span', lang: langOfTitle(name) === 'vi' ? undefined : 'en' },
    ]),
    '”.',
  ],
  source: (inVietnamese: boolean): Rich => [
    { text: record.voices.stated, as: 'voice' },
    inVietnamese ? '; tên tiếng Việt và chữ viết tắt ghi theo cách gọi thường dùng' : '',
  ],
};

const sameSet = {
  heading: 'Cùng một nhóm, cách viết khác',
  source: [
    { text: record.voices.read, as: 'b' },
    ': người biên tập xác định đây là một nhóm; mỗi cách viết giữ trang riêng, còn bảng so sánh tính là một nhóm',
  ] as Rich,
};

const figures = {
  heading: 'Số nhiệm vụ, chỉ tiêu',
  parts: { leads: 'chủ trì', coordinates: 'phối hợp', monitors: 'theo dõi, đánh giá' },
  /** Above the figures of an agency and of those that it took over as a whole. */
  withTasksOf: (names: readonly string[]) => `Tính cả nhiệm vụ của ${listed(names)} trước đây:`,
  /** Above the figures of a set of bodies and of the same set in other words. */
  withSameSets: (names: readonly string[]) =>
    `Tính cả các cách viết khác của cùng nhóm này (${listed(names.map((name) => `“${name}”`))}):`,
  source: (withTaken: boolean): Rich => [
    { text: record.voices.read, as: 'b' },
    `: đếm ở các ô ghi tên cơ quan trong mọi văn bản, chỉ tính đúng tên này${withTaken ? '; dãy số bên dưới tính thêm tên các cơ quan đã chuyển giao nhiệm vụ, mỗi nhiệm vụ tính một lần' : ''}`,
  ],
};

const table = {
  agency: loads.agency,
  abbreviation: 'Viết tắt',
  parts: { leads: matrix.leads, coordinates: matrix.coordinates, monitors: 'Theo dõi, đánh giá' },
  named: 'Cơ quan nêu đích danh',
  unnamed: unnamedSets,
};

const themes = {
  heading: 'Chủ đề chính',
  /** Behind the count, for who does not see the row. */
  led: () => ' nhiệm vụ do cơ quan này chủ trì',
  source: [{ text: record.voices.read, as: 'b' }, ', căn cứ vào nội dung các nhiệm vụ do cơ quan này chủ trì'] as Rich,
};

/** The pages of all agencies. */
const list = {
  description: (named: number, sets: number) =>
    `${named} cơ quan nêu đích danh và ${sets} nhóm cơ quan không nêu đích danh: số nhiệm vụ chủ trì, phối hợp và số chỉ tiêu theo dõi, đánh giá.`,
  lede: 'Cơ quan nào chịu trách nhiệm việc gì, theo tên gọi trong văn bản.',
  note: 'Nhiệm vụ có hai cơ quan chủ trì được tính cho cả hai. Với cơ quan đã hợp nhất hoặc đổi tên, chữ “nay là” cho biết cơ quan tiếp nhận nhiệm vụ theo nguồn công bố; số nhiệm vụ vẫn tính theo tên ghi trong văn bản.',
  everyProvince: (href: string): Rich => [
    'Cần tìm một tỉnh hoặc thành phố? Xem ',
    { text: 'những việc giao cho mọi tỉnh, thành phố', href },
    '.',
  ],
  undrawn: 'Biểu đồ chỉ vẽ các cơ quan có nhiều nhiệm vụ nhất; bảng liệt kê đủ mọi cơ quan.',
  leads: 'Số nhiệm vụ từng cơ quan chủ trì',
  coordinates: 'Số nhiệm vụ từng cơ quan phối hợp',
  toMatrix: 'Biểu đồ cơ quan chủ trì và cơ quan phối hợp',
  unnamedNote:
    'Đó là “các bộ liên quan” và những cách gọi tương tự. Văn bản không cho biết là cơ quan nào nên không tính cho cơ quan cụ thể nào.',
  laterPage: (named: number, first: string) =>
    `${named} cơ quan nêu đích danh, bắt đầu từ ${first}: số nhiệm vụ mỗi cơ quan chủ trì và phối hợp.`,
};

/** The page of who leads with whom. */
const pairs = {
  name: 'Cơ quan chủ trì, cơ quan phối hợp',
  description: (own: number) => `${number(own)} cặp cơ quan chủ trì và cơ quan phối hợp, kèm nhiệm vụ của từng cặp.`,
  lede: (own: number) => `${number(own)} cặp cơ quan cùng được giao một nhiệm vụ, theo tên gọi trong văn bản.`,
  undrawn:
    'Biểu đồ chỉ vẽ những cơ quan được nêu tên nhiều nhất. Nhiệm vụ của mỗi cơ quan khác được liệt kê trên trang của cơ quan đó.',
};

const leadsAndCoordinates = (leads: number, coordinates: number): string =>
  `chủ trì ${leads} · phối hợp ${coordinates}`;

/** The page of what is asked of every province, and the ways to it. */
const everyProvince = {
  name: 'Mọi tỉnh, thành phố',
  description: (led: number, coordinated: number) =>
    `Những việc các văn bản triển khai Nghị quyết số 57-NQ/TW giao cho các tỉnh, thành phố trực thuộc trung ương mà không nêu tên: chủ trì ${number(led)} nhiệm vụ, phối hợp ${coordinated} nhiệm vụ khác.`,
  lede: (led: number, coordinated: number) =>
    `“Các địa phương” và những nhóm tương tự chủ trì ${number(led)} nhiệm vụ và phối hợp thực hiện ${coordinated} nhiệm vụ khác. Đó là các tỉnh, thành phố trực thuộc trung ương mà văn bản không nêu tên.`,
  source: [
    { text: record.voices.read, as: 'b' },
    ', do biên tập viên xác định từ cách gọi của từng nhóm. Văn bản ghi “các địa phương” mà không cho biết là những địa phương nào.',
  ] as Rich,
  counts: leadsAndCoordinates,
  coordinated: (tasks: number) => `${number(tasks)} nhiệm vụ do nhóm này phối hợp`,
  scopes: {
    all: {
      heading: 'Mọi địa phương',
      note: 'Cách ghi này không loại trừ tỉnh, thành phố nào nên trang này hiểu là tất cả. Văn bản không liệt kê tên.',
    },
    some: {
      heading: 'Một số địa phương, không nêu tên',
      note: 'Cách ghi này chỉ nói đến một số tỉnh, thành phố: “một số”, “liên quan”. Văn bản không cho biết cụ thể tỉnh, thành phố nào.',
    },
  },
  named: {
    heading: 'Địa phương được nêu tên',
    note: 'Trang riêng của từng địa phương liệt kê các nhiệm vụ có nêu tên địa phương đó.',
  },
  names: {
    heading: 'Tên gọi dẫn đến trang này',
    today: (since: string, names: number) => `Từ ngày ${day(since)}: ${names} tên`,
    before: (names: number) => `Trước đó: thêm ${names} tên`,
    note: ({ publisher, url, seen }: Source): Rich => [
      'Phần lớn các tỉnh, thành phố này không được văn bản nào trên trang giao việc đích danh. Trang này chưa kiểm tra các tên cũ nay thuộc về đâu nên không nêu. Tên hiện nay ghi ',
      { text: uncapitalize(record.voices.reported), as: 'b' },
      ': ',
      { text: publisher, href: url, external: true },
      ` (${whenSeen(seen)}).`,
    ],
  },
  alsoAsked: (led: number, coordinated: number, href: string): Rich => [
    'Nhiệm vụ khác còn ghi chung “các địa phương” mà không nêu tên; những nhóm như vậy ',
    { text: `chủ trì ${led} nhiệm vụ và phối hợp ${coordinated} nhiệm vụ khác`, href },
    '.',
  ],
};

/** The page of one agency. */
const page = {
  description: (name: string, leads: number, coordinates: number, monitors: number) =>
    `${name}: chủ trì ${number(leads)} nhiệm vụ, phối hợp ${coordinates} nhiệm vụ, theo dõi, đánh giá ${number(monitors)} chỉ tiêu triển khai Nghị quyết số 57-NQ/TW.`,
  lists: { leads: 'Nhiệm vụ chủ trì', coordinates: 'Nhiệm vụ phối hợp', monitors: 'Chỉ tiêu theo dõi, đánh giá' },
  /** An agency with what it took over, in the name of its feed. */
  asNow: (name: string) => `${name}, tính cả nhiệm vụ đã tiếp nhận`,
  unnamed: 'Không có nhiệm vụ hay chỉ tiêu nào nêu tên cơ quan này.',
  unnamedWhy: 'Cơ quan này có trong danh sách vì đã tiếp nhận nhiệm vụ từ một cơ quan được văn bản nêu tên.',
};

export const agency = {
  kinds,
  nowCalled,
  succession,
  collective,
  sameSet,
  head,
  figures,
  table,
  themes,
  list,
  pairs,
  everyProvince,
  page,
};
