/** What stands around the catalogue of tasks and measures in Vietnamese. */
import { formatIn } from '../../model/format.ts';
import { catalogue as answer } from '../client/vi/catalogue.ts';
import { query } from '../client/vi/query.ts';
import type { Rich } from '../rich.ts';
import { search } from './search.ts';

const { number } = formatIn('vi');

/** Of the list that the page comes with. */
const unsearched = 'Danh sách dưới đây chưa được tìm hay lọc.';

export const catalogue = {
  name: answer.title,
  leads: answer.leads,
  examples: `${search.field}:`,
  filters: 'Bộ lọc',
  /** Buttons at the foot of the open filters, on a phone. What the first says gives way to how many there are. */
  showList: 'Xem danh sách',
  close: 'Đóng lại',
  /** A link over the head of the page, and the heading above the rows. */
  toResults: 'Bỏ qua bộ lọc, đến kết quả',
  results: 'Kết quả',
  notLoadedAdvice: `${unsearched} Để tìm, vui lòng tải lại trang.`,
  unsearched,
  asked: 'Điều kiện đang chọn',
  /** Above the list as it comes: it holds all records, or the first of them. */
  listed: (listed: number, total: number): Rich =>
    listed === total
      ? [{ text: `${number(total)} nhiệm vụ và giải pháp`, as: 'b' }, ', chưa tìm hay lọc.']
      : [
          { text: `${number(listed)} nhiệm vụ`, as: 'b' },
          `, chưa tìm hay lọc. Khi tìm hoặc lọc, danh sách gồm cả ${number(total - listed)} giải pháp.`,
        ],
  order: 'Xếp theo',
  orders: {
    relevance: 'Mức phù hợp',
    deadline: 'Thời hạn',
    past: 'Thời hạn đã qua lâu nhất',
    number: 'Số thứ tự',
  },
  copyLink: 'Sao chép liên kết',
  xlsx: 'XLSX',
  xlsxLabel: 'XLSX: tải về các mục đang hiển thị, dạng bảng tính',
  csv: 'CSV',
  csvLabel: 'CSV: tải về các mục đang hiển thị',
  copyEmbed: 'Sao chép mã nhúng',
  copyEmbedList: 'Sao chép mã nhúng danh sách',
  openInRegister: 'Mở trong Danh mục nhiệm vụ',
  embedTitle: 'Nhiệm vụ thực hiện Nghị quyết 57',
  slow: 'Đang tải.',
  slowAdvice: (tasks: string): Rich => [
    'Đường truyền chậm; kết quả sẽ hiện ra ngay khi tải xong. ',
    `${unsearched} `,
    { text: 'Toàn bộ nhiệm vụ, dạng danh sách', href: tasks },
  ],
  unavailable: answer.unavailable,
  unavailableAdvice: (tasks: string, page: string): Rich => [
    `Chưa tải được dữ liệu để tìm. ${unsearched} Vui lòng xem `,
    { text: 'toàn bộ nhiệm vụ, dạng danh sách', href: tasks },
    ', hoặc ',
    { text: 'tìm trong toàn văn', href: page },
    '.',
  ],
  tryAgain: query.tryAgain,
  again: 'Trang sẽ tự thử lại.',
  outdated: 'Nếu trang này mở đã lâu, có thể đây là bản cũ.',
  reload: 'Tải lại trang',
};
