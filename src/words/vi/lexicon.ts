/** The list of terms in both languages in Vietnamese, with where they stand. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { number } = formatIn('vi');

export const lexicon = {
  title: 'Đối chiếu thuật ngữ Việt - Anh',
  about:
    'Mỗi thuật ngữ tiếng Việt cùng từ tiếng Anh tương ứng, kèm những câu có cả hai trong các nhiệm vụ, giải pháp và chỉ tiêu.',
  lede: (terms: number) =>
    `${number(terms)} thuật ngữ, xếp theo thứ tự chữ cái tiếng Việt, kèm từ tiếng Anh tương ứng trong các mục.`,
  /** Whose the words are. */
  note: (search: string): Rich => [
    'Câu tiếng Anh lấy từ bản dịch, có ghi số dòng. Câu tiếng Việt không ghi số dòng là do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản. Có thể ',
    { text: 'tìm thuật ngữ', href: search },
    ' bằng tiếng Việt hoặc tiếng Anh.',
  ],
  verbatim: (lines: readonly [number, number]) => `nguyên văn, ${record.lines(lines)}`,
  /** Below the records that are shown. */
  more: (records: number, term: string, search: string): Rich => [
    `Còn ${number(records)} mục khác: `,
    { text: `tìm “${term}”`, href: search },
  ],
};
