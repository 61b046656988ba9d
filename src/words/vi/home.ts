/** What the start page says in Vietnamese. */
import { formatIn } from '../../model/format.ts';
import type { HomeSection } from '../en/home.ts';
import type { Rich } from '../rich.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const { day, list, number } = formatIn('vi');

interface Link {
  readonly text: string;
  readonly href: string;
}

/** The lists to which a sentence leads. */
type To<Lists extends string> = Readonly<Record<Lists, string>>;

const entryPoints = {
  heading: 'Ba cách bắt đầu',
  browse: (by: 'theme' | 'group') => `Xem theo ${by === 'theme' ? 'chủ đề' : 'nhóm nhiệm vụ'}`,
  browseBy: (first: readonly Link[], themes: number, to: To<'themes' | 'groups' | 'agencies' | 'indicators'>): Rich => [
    ...first.flatMap((theme) => [theme, ', ']),
    ...(themes > 0 ? [{ text: `tất cả ${number(themes)} chủ đề`, href: to.themes }, '. '] : []),
    'Cũng có thể xem theo ',
    { text: 'nhóm nhiệm vụ', href: to.groups },
    ', ',
    { text: 'cơ quan', href: to.agencies },
    ' hoặc ',
    { text: 'chỉ tiêu', href: to.indicators },
    '.',
  ],
  search: 'Tìm kiếm',
  searchFor: (tasks: string): Rich => [
    'Gõ từ ngữ, số hiệu hoặc tên cơ quan, có dấu hoặc không dấu. Cũng có thể xem ',
    { text: 'toàn bộ danh mục', href: tasks },
    '.',
  ],
  cite: 'Trích dẫn một nhiệm vụ',
  citeAs: (example: Link | undefined): Rich => [
    'Mỗi nhiệm vụ có một địa chỉ cố định',
    ...(example ? [' (ví dụ: ', example, ')'] : []),
    ', lời trích dẫn để sao chép và số dòng trong văn bản.',
  ],
};

/** Who asks whether things are late is led on without an agency being named. */
const late = {
  heading: 'Có chậm không?',
  ways: (to: To<'warnings' | 'scoreboard' | 'deadlines'>): Rich => [
    { text: 'Cảnh báo sớm', href: to.warnings },
    ' nêu những nhiệm vụ có thời hạn đã qua hoặc sắp đến hạn mà trang này chưa có báo cáo. ',
    { text: 'Bảng so sánh', href: to.scoreboard },
    ' đặt cạnh nhau những gì đã được công bố về nhiệm vụ của từng cơ quan chủ trì. Mục ',
    { text: 'Thời hạn', href: to.deadlines },
    ' xếp các nhiệm vụ theo thứ tự ngày đến hạn.',
  ],
};

/** What the programme holds. */
interface Programme {
  readonly tasks: number;
  readonly measures: number;
  /** Agencies that lead a task by name. */
  readonly leads: number;
  readonly indicators: number;
  /** The years by which the indicators are to be reached. */
  readonly horizons: readonly number[];
  readonly documents: number;
}

const counted = (value: number, noun: string, href: string) => ({ bold: number(value), text: ` ${noun}`, href });

const programme = {
  heading: 'Chương trình',
  holds: (
    { tasks, leads, measures, indicators, horizons }: Programme,
    to: To<'tasks' | 'agencies' | 'measures' | 'indicators'>,
  ): Rich => [
    'Để thực hiện Nghị quyết số 57-NQ/TW, các văn bản giao ',
    counted(tasks, 'nhiệm vụ', to.tasks),
    ', với ',
    counted(leads, 'cơ quan', to.agencies),
    ' chủ trì được nêu đích danh, và đề ra thêm ',
    counted(measures, 'giải pháp', to.measures),
    '.',
    ...(horizons.length > 0
      ? [
          ' Chương trình đặt ra ',
          counted(indicators, 'chỉ tiêu', to.indicators),
          ` đến ${list(horizons.map((horizon) => `năm ${horizon}`))}.`,
        ]
      : []),
  ],
  asRead: (documents: number, asOf: string): Rich => [
    { text: record.voices.read, as: 'b' },
    ` khi đọc ${number(documents)} văn bản, tính đến ngày ${day(asOf)}.`,
  ],
};

/** The addresses to which the sections of this language lead. */
interface ToHelp {
  readonly guide: (page: string) => string;
  readonly search: string;
}

/** How to search in Vietnamese, under an address that was given out before there were other pages in Vietnamese. */
const typing = ({ guide, search }: ToHelp): HomeSection => ({
  id: 'tu-ngu',
  heading: 'Tìm bằng tiếng Việt',
  sentences: [
    [
      'Có thể gõ có dấu hoặc không dấu; chữ “đ” gõ là “d” cũng được. Gõ từ tiếng Anh cũng tìm được. Tên cơ quan gõ đầy đủ hoặc viết tắt đều được, kể cả tên trước khi hợp nhất. Cũng có thể gõ số của nhiệm vụ hoặc số hiệu văn bản.',
    ],
    [
      { text: 'Cách tìm một nhiệm vụ', href: guide('how-to-search/') },
      ' · ',
      { text: 'tìm trong toàn văn', href: search },
      ' · ',
      { text: 'thuật ngữ', href: guide('glossary/') },
    ],
  ],
});

const { stated, read, reported } = record.voices;

const text = ({ guide }: ToHelp): HomeSection => ({
  id: 'noi-dung',
  heading: 'Nội dung trên trang',
  sentences: [
    [
      { text: 'Trang này diễn đạt lại.', as: 'b' },
      ' Với văn bản mà trang này chỉ có bản dịch tiếng Anh, nội dung tiếng Việt do trang này diễn đạt lại theo bản dịch đó, không phải nguyên văn. Khi viện dẫn, xin dùng văn bản gốc.',
    ],
    [
      { text: 'Không phải báo cáo tiến độ.', as: 'b' },
      ' Thời hạn đã qua không có nghĩa là nhiệm vụ chưa được thực hiện; “chưa có báo cáo” chỉ có nghĩa là trang này chưa ghi nhận báo cáo công khai nào.',
    ],
    [
      { text: 'Ba loại thông tin.', as: 'b' },
      ` “${stated}” kèm số dòng của văn bản; “${read}” kèm quy tắc; “${reported}” kèm ngày và đường dẫn đến nơi công bố. `,
      { text: 'Cách đọc một trang', href: guide('how-to-read/') },
    ],
  ],
});

export const home = {
  heading: ['Giao việc gì,', 'cho ai, đến khi nào,', 'và những gì đã được công bố.'],
  find: 'Tìm một nhiệm vụ',
  due: 'Thời điểm đến hạn của các nhiệm vụ',
  groupsOf: (document: string) => `Các nhóm nhiệm vụ của ${document}`,
  documents: pageNames.documents,
  more: (documents: number, to: To<'documents' | 'groups'>): Rich => [
    { text: `Xem cả ${number(documents)} văn bản`, href: to.documents },
    ', ',
    { text: 'mọi nhóm nhiệm vụ của các văn bản', href: to.groups },
  ],
  ...{ programme, entryPoints, late },
  own: (to: ToHelp): readonly HomeSection[] => [typing(to), text(to)],
};
