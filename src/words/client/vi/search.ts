/** What the search of all texts says in Vietnamese: the search page, and quick search over any page. */
import type { Rich } from '../../rich.ts';

/** What a result is, by the part of the site that it stands in. */
const kinds = {
  task: 'Nhiệm vụ hoặc giải pháp',
  agency: 'Cơ quan',
  indicator: 'Chỉ tiêu',
  group: 'Nhóm nhiệm vụ',
  theme: 'Chủ đề',
  instrument: 'Văn bản được nhắc đến',
  document: 'Văn bản',
  guide: 'Hướng dẫn',
  page: 'Trang',
};

/** @param quoted the words that were asked for, in quotation marks; '' where they need not be said */
function counted(results: number, quoted: string): string {
  const sought = quoted === '' ? '' : ` cho ${quoted}`;
  if (results === 0) return `Không tìm thấy kết quả nào${sought}.`;
  return `${results.toLocaleString('vi-VN')} kết quả${sought}.`;
}

export const search = {
  kinds,
  field: 'Từ ngữ, số hiệu hoặc tên cơ quan',
  searching: 'Đang tìm…',
  counted,
  nearest: (words: string): Rich => ['Từ gần nhất: ', { text: words, as: 'button' }, '.'],
  unavailable: 'Hiện chưa tìm kiếm được.',
  outdated: 'Hiện chưa tìm kiếm được: trang đang mở là bản cũ.',
  reload: 'Tải lại trang',
  quick: {
    name: 'Tìm nhanh',
    close: 'Đóng lại',
    also: (others: number) => `Tìm cả trong ${others} danh mục khác`,
    alone: 'Chỉ tìm trong danh mục này',
    hint: 'Gõ từ ngữ, một số như 76, hoặc tên cơ quan. Dùng phím mũi tên để đi qua các kết quả.',
    lists: (tasks: string): Rich => [
      'Mọi nội dung đều có trong các danh sách: ',
      { text: 'toàn bộ nhiệm vụ', href: tasks },
      '.',
    ],
    fewer: (tasks: string): Rich => [
      'Xin thử ít từ hơn, hoặc xem ',
      { text: 'danh mục các nhiệm vụ', href: tasks },
      '.',
    ],
    all: (page: string): Rich => ['Xem mọi kết quả, có bộ lọc: ', { text: 'trang tìm kiếm', href: page }],
  },
};
