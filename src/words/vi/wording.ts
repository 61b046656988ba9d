/** Whose words a record is shown in, in Vietnamese, and how those of the other language are reached. */
import type { Language } from '../../model/document.ts';
import { formatIn } from '../../model/format.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { list: inList } = formatIn('vi');

/** What the words of a text in each language are called. */
const texts: Readonly<Record<Language, string>> = { en: 'bản dịch tiếng Anh', vi: 'bản tiếng Việt' };

export const wording = {
  /** Over our own rendering of a record. */
  ours: 'Nội dung tiếng Việt dưới đây do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản. Khi viện dẫn, xin dùng văn bản gốc.',
  /** The same in few words: behind titles, and where a link is shown. */
  oursShort: 'Trang này diễn đạt lại, không phải nguyên văn',
  /** Over a record that nobody has said in Vietnamese. */
  none: 'Mục này chưa có nội dung tiếng Việt trên trang này; dưới đây là bản dịch tiếng Anh.',
  /** Opens the words of a record in the other language. */
  open: (language: Language, lines: readonly [number, number]) => `Xem ${texts[language]}, ${record.lines(lines)}`,
  /** Where the original of a translation is. */
  original: (words: string, href: string | undefined): Rich => [
    'Văn bản gốc: ',
    href === undefined ? words : { text: words, href, external: true },
  ],
  outdated: {
    says: 'Bản tiếng Anh đã thay đổi sau khi có phần diễn đạt này.',
    before: 'Trước',
    now: 'Nay',
    unknown: 'Trang này không còn giữ bản tiếng Anh trước đó.',
  },
  differs: 'Bản tiếng Việt và bản tiếng Anh khác nhau ở điểm này.',
  differ: (fields: readonly string[], language: Language) =>
    `Bản tiếng Việt và bản tiếng Anh khác nhau về: ${inList(fields.map(uncapitalize))}. Cách hiểu và số liệu trên trang này theo ${texts[language]}.`,
};
