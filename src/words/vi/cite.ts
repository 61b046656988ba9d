/** How a record is cited and kept, in Vietnamese. */
import type { CitationEnding, Original } from '../../model/citation.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich, RichPart } from '../rich.ts';

const { day } = formatIn('vi');

const formats: Readonly<Record<CitationEnding, string>> = {
  txt: 'văn bản thuần',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** A citation as a file. */
interface File {
  readonly ending: CitationEnding;
  readonly href: string;
}

/** The files, each named by its format. */
const files = (all: readonly File[]): Rich =>
  all.flatMap(({ ending, href }, place): (string | RichPart)[] => [
    ...(place > 0 ? [', '] : []),
    { text: formats[ending], href },
  ]);

export const cite = {
  heading: 'Trích dẫn và lưu giữ',
  files,
  asFile: (all: readonly File[]): Rich => ['Tải về dạng tệp: ', ...files(all), '.'],
  readOn: 'Xin ghi thêm ngày truy cập.',
  /** The original of a translation, with a page that has it. */
  original: ({ words, href }: Original): Rich => ['Văn bản gốc: ', href ? { text: words, href } : words, '.'],
  rendered:
    'Nội dung tiếng Việt ở đây do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản. Khi viện dẫn, xin dùng văn bản gốc.',
  copyShort: 'Sao chép địa chỉ ngắn',
  cite: 'Trích dẫn',
  copyCitation: 'Sao chép lời trích dẫn',
  copyVietnamese: 'Sao chép lời trích dẫn cho công văn',
  copyLink: 'Sao chép liên kết',
  print: 'In trang này',
  json: 'Dữ liệu của mục này (JSON)',
  permanent: 'Địa chỉ này được giữ cố định.',
  changed: (on: string) => `Thay đổi gần nhất trên trang này: ngày ${day(on)}.`,
  unchanged: (since: string) => `Không thay đổi trên trang này từ ngày ${day(since)}.`,
  notReleased: 'Có thay đổi trên trang này sau đợt cập nhật gần nhất.',
  /** First on the printed sheet. */
  onPaper: (citation: string, short: string) => `${citation} Địa chỉ ngắn: ${short}`,
};
