/** What the files in Markdown say in Vietnamese: one a document, and the file that names them. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { document } from './document.ts';
import { field } from './field.ts';
import { layout } from './layout.ts';
import { status } from './status.ts';
import { wording } from './wording.ts';

const { day } = formatIn('vi');

/** An entry of a list: what it is called, and what it says. */
const entry = (label: string, words: Rich): Rich => [{ text: '', bold: `${label}:` }, ' ', ...words];

const headings = {
  record: (name: string, id: string) => `${name} (${id})`,
  loose: 'Nhiệm vụ và giải pháp không thuộc nhóm nào',
  indicators: 'Chỉ tiêu',
  provisions: 'Các điều khoản khác',
};

const labels = {
  address: 'Địa chỉ',
  lead: field.names.leadText,
  coordinating: field.names.coordinatingText,
  deadline: field.names.deadline,
  output: field.names.outputText,
  note: field.names.noteText,
  unit: field.names.unit,
  target: field.names.targetText,
  monitoring: field.names.monitoringText,
  otherHeading: field.label('otherHeadings', 'group'),
  status: (asOf: string) => `${status.statusRow.heading} tính đến ngày ${day(asOf)}`,
  source: document.source.heading,
  data: 'Dạng JSON',
  inLanguage: { en: 'Bản tiếng Anh', vi: 'Bản tiếng Việt' },
};

/** A value as stated, and as it is read: `tháng 6/2025 (trang này hiểu là: đến hết ngày 30/6/2025)`. */
const stated = (words: string, read: string): string =>
  `${words === '' ? field.blankEntry : words} (trang này hiểu là: ${read})`;

const notice = {
  independent: layout.foot.independent,
  translation: document.translation,
  rendered: `${wording.ours} Đoạn nào còn để tiếng Anh là nguyên văn của bản dịch.`,
  asOf: (asOf: string) => `Tính đến ngày ${day(asOf)}.`,
};

/** The file for programs that answer questions, by https://llmstxt.org. */
const forAssistants = {
  statusMeans: `Về dòng “${status.evidence.none}”: ${status.evidenceMeaning.none}`,
  sections: {
    what: 'Trang này là gì',
    documents: 'Các văn bản, mỗi văn bản là một tệp Markdown đầy đủ',
    cite: 'Cách trích dẫn',
    data: 'Dữ liệu',
    optional: 'Tham khảo thêm',
  },
  short: (example: string): Rich => [
    'Khi trích dẫn một mục, xin ghi địa chỉ, mã của mục và ngày. Mỗi mục có một địa chỉ ngắn: ',
    { text: example, href: example },
  ],
  link: (text: string, href: string, about: string): Rich => [{ text, href }, `: ${about}`],
  data: 'Bảng tính, CSV và JSON của mọi mục, kèm lược đồ và mã kiểm tra',
  tasks: 'Toàn bộ nhiệm vụ và giải pháp kèm tình trạng, trong một tệp JSON',
  changes: 'Những thay đổi theo từng đợt cập nhật',
  feed: 'Cùng nội dung, dạng nguồn tin Atom',
  pages: 'Địa chỉ của mọi trang',
};

export const markdown = { entry, headings, labels, stated, notice, forAssistants };
