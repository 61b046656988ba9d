/** What the catalogue says in Vietnamese of its answer. */
import type { Rich, RichPart } from '../../rich.ts';
import { query } from './query.ts';
import { schedule } from './schedule.ts';

/** How many fit, of how many, and in how many other catalogues these are too. */
function counted(shown: number, total: number, others: number): Rich {
  const where = others === 0 ? '' : ` ở đây và trong ${others} danh mục khác`;
  return [
    { text: shown.toLocaleString('vi-VN'), as: 'b' },
    ` trong số ${total.toLocaleString('vi-VN')} nhiệm vụ và giải pháp${where}.`,
  ];
}

/** Words of the texts, marked as in the rows, and how many more there are. */
const marked = (words: readonly string[], more: number): Rich => [
  ...words.flatMap((text, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), { text, as: 'mark' }]),
  ...(more > 0 ? [query.andMore(more)] : []),
];

export const catalogue = {
  /** The row before all others where a place is asked for. */
  place: {
    mark: '→',
    title: 'Việc giao cho mọi tỉnh, thành phố',
    why: 'Phần lớn văn bản chỉ ghi “các địa phương”, không nêu tên nơi nào.',
  },
  /** The row before all others where an indicator is asked for by its number. */
  indicator: (number: string) => ({
    title: `Chỉ tiêu ${number}`,
    why: 'Danh mục này gồm nhiệm vụ và giải pháp; mỗi chỉ tiêu có trang riêng.',
  }),
  asking: 'Đang hỏi các danh mục khác…',
  unavailable: 'Hiện chưa tìm kiếm được.',
  noFile: 'Chưa tạo được tệp. Vui lòng tải lại trang rồi thử lại.',
  nothing: 'Không có nhiệm vụ hoặc giải pháp nào phù hợp.',
  counted,
  /** No entry has all the words that were asked for. */
  partly: 'Không có kết quả chứa đủ các từ.',
  wordsUsed: (words: readonly string[], more: number): Rich => ['Đã tìm theo các từ: ', ...marked(words, more)],
  someWordsUsed: (words: readonly string[], more: number): Rich => [
    'Không có kết quả chứa đủ các từ; dưới đây là kết quả chứa một số từ, phù hợp nhất xếp trước: ',
    ...marked(words, more),
  ],
  showMore: (count: number) => `Xem thêm ${count.toLocaleString('vi-VN')} mục`,
  /** On the button that leads from the filters to what they leave. */
  showResults: (count: number) => (count === 0 ? 'Không có kết quả' : `Xem ${count.toLocaleString('vi-VN')} kết quả`),
  /** Follows the heading of the filters. */
  filtersOn: (count: number) => ` (${count})`,
  choice: (facet: string, option: string) => `${facet}: ${option}`,
  remove: (choice: string) => `${choice}, bỏ chọn`,
  clearAll: 'Xóa tất cả',
  /** In the place of a deadline: of a task whose cell is blank, and of a measure. */
  blank: 'Để trống',
  untimed: schedule.names.unstated,
  /** In the place of a lead agency. */
  measureOf: (document: string) => `Giải pháp, ${document}`,
  /** Who leads, in a row: names that hold commas stand between semicolons, and sets have a small letter behind others. */
  leads: (names: readonly string[]) =>
    names
      .map((name, place) => (place > 0 ? name.replace(/^(?:Các|Một) /u, (first) => first.toLowerCase()) : name))
      .join(names.some((name) => name.includes(',')) ? '; ' : ', '),
  /** The number of an id as Vietnamese texts write it: `3dd` is `3đ`. */
  mark: (number: string) => number.replace(/dd(?![a-z])/u, 'đ'),
  title: 'Nhiệm vụ và giải pháp',
};
