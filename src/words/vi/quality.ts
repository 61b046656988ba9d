/** What is said in Vietnamese of how the texts were read. */
import { uncapitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { count } from './counts.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const title = 'Chất lượng dữ liệu, từng dòng một';
const remarks = (value: number): string => count(value, 'nhận xét');

/** A rule, and where the page of remarks has it. */
interface Rule {
  readonly rule: string;
  readonly href: string;
}

export const quality = {
  title,
  about: (diagnostics: number) =>
    `${remarks(diagnostics)} về cách đọc các văn bản, xếp theo quy tắc; kèm tỷ lệ dòng của mỗi văn bản đã được đưa vào danh mục.`,
  lede: (diagnostics: number) =>
    `Những chỗ bất thường hoặc phải chỉnh khi đọc các văn bản: ${remarks(diagnostics)}. Trang này không sửa từ ngữ nào của văn bản; mỗi nhận xét cho biết chỗ đó được hiểu thế nào.`,
  coverage: 'Mức độ bao quát',
  /** Of one record. */
  ofRecord: {
    heading: pageNames.quality,
    none: 'Mục này không có chỗ nào phải chỉnh.',
    /** A remark on one field. */
    remark: (field: string, note: string) => `${field}: ${uncapitalize(note)}`,
    /** The marks of programs as those of texts. */
    inQuotes: (text: string) => text.replaceAll(/"([^"]*)"/gu, '“$1”'),
    rules: (rules: readonly Rule[]): Rich => [
      { text: record.voices.read, as: 'b' },
      ', theo quy tắc ',
      ...rules.flatMap(({ rule, href }, place): (string | RichPart)[] => [
        ...(place > 0 ? [', '] : []),
        { text: rule, href },
      ]),
    ],
  },
};
