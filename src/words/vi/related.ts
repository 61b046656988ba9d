/** What records are to each other, and how it is known. */
import type { Connection } from '../../derive/records/connections.ts';
import { formatIn } from '../../model/format.ts';
import type { LinkOrigin, LinkType } from '../../model/link.ts';
import type { Rich, RichPart } from '../rich.ts';

const { list, number } = formatIn('vi');

/** What the other records are, seen from this one. */
const labels: Readonly<Record<LinkType, Readonly<Record<Connection['direction'], string>>>> = {
  'carries-out': { from: 'Thực hiện', to: 'Được thực hiện qua' },
  'measured-by': { from: 'Được đo bằng', to: 'Đo kết quả của' },
  restates: { from: 'Nhắc lại', to: 'Cũng được nêu ở' },
  'same-subject': { from: 'Về cùng một vấn đề', to: 'Về cùng một vấn đề' },
  amends: { from: 'Sửa đổi, bổ sung', to: 'Được sửa đổi, bổ sung bởi' },
  twin: { from: 'Cho mốc năm khác', to: 'Cho mốc năm khác' },
};

const origins: Readonly<Record<LinkOrigin, string>> = {
  stated: 'ghi trong một văn bản',
  computed: 'tìm ra theo quy tắc',
  edited: 'do biên tập viên xác định sau khi đọc cả hai nội dung',
};

/** Words of the texts that are held: these are in English. */
const inEnglish = (text: string): RichPart => ({ text, as: 'span', lang: 'en' });

/** The reason of a link: the words of both sides, or a sentence. */
const because = ({ words, why }: Pick<Connection, 'words' | 'why'>): Rich =>
  words
    ? ['Vì ở đây ghi “', inEnglish(words.here), '”, còn ở kia ghi “', inEnglish(words.there), `”${why && `. ${why}`}`]
    : [`Lý do: ${why}`];

export const related = {
  heading: 'Nội dung liên quan',
  labels,
  /** What is folded below the first ones. */
  further: (value: number) => `Thêm ${number(value)} mục`,
  why: 'Lý do',
  within: (name: string, document: string | undefined) => (document ? `${name}, ${document}` : name),
  because,
  madeBy: (how: readonly LinkOrigin[], guide: string): Rich => [
    'Liên kết ',
    { text: list(how.map((origin) => origins[origin])), as: 'b' },
    '. ',
    { text: 'Cách lập các liên kết', href: guide },
  ],
};
