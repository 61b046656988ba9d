/** What stands around the search of all texts in Vietnamese. */
import { query } from '../client/vi/query.ts';
import { search as answer } from '../client/vi/search.ts';
import type { Rich } from '../rich.ts';
import { facets } from './facets.ts';

const { labels } = facets;
const { field } = answer;
const submit = 'Tìm';

export const search = {
  name: 'Tìm trong toàn văn',
  ...{ field, submit },
  /** A field that leads to the search from any page. */
  form: { form: 'Tìm nhiệm vụ và văn bản', field, submit },
  /** Queries that show what can be searched for. */
  examples: ['học phí', 'chữ ký số', 'Bộ Công an', '76', '109/2022/NĐ-CP'],
  page: {
    title: 'Tìm kiếm',
    about: 'Tìm trong toàn văn nhiệm vụ, giải pháp, chỉ tiêu, cơ quan, văn bản và phần hướng dẫn.',
    needsScript: 'Tìm kiếm cần JavaScript.',
    withoutIt: (tasks: string, groups: string): Rich => [
      'Không có JavaScript vẫn xem được mọi nội dung trong các danh sách: ',
      { text: 'toàn bộ nhiệm vụ', href: tasks },
      ', ',
      { text: 'nhiệm vụ theo nhóm', href: groups },
      '.',
    ],
  },
  /** By what lists are looked for, beside their titles: words that readers type, which no page prints. */
  listNames: {
    tasks: ['nhiệm vụ', 'danh mục', 'danh sách nhiệm vụ', 'giải pháp'],
    agencies: ['cơ quan', 'bộ ngành', 'các bộ', 'khối lượng công việc', 'ai chủ trì nhiều nhất'],
    matrix: ['ma trận', 'các cặp cơ quan', 'ai phối hợp với ai'],
    indicators: ['chỉ tiêu', 'chỉ số', 'mục tiêu', 'KPI'],
    groups: ['nhóm nhiệm vụ', 'nhóm', 'đề mục'],
    themes: ['chủ đề', 'lĩnh vực'],
    instruments: ['luật', 'nghị định', 'đề án', 'kế hoạch', 'văn bản được nhắc đến'],
    documents: ['văn bản', 'toàn văn', 'nguồn', 'nghị quyết'],
    deadlines: ['thời hạn', 'hạn', 'lịch', 'sắp đến hạn', 'thời hạn đã qua', 'quá hạn', 'trễ hạn'],
    warnings: ['cảnh báo', 'cảnh báo sớm', 'quá hạn', 'chậm tiến độ', 'chưa có báo cáo'],
    scoreboard: [
      ...['bảng so sánh', 'xếp hạng', 'bảng xếp hạng', 'bảng điểm', 'bảng theo dõi'],
      ...['so sánh các bộ', 'cơ quan nào chậm nhất', 'quá hạn'],
    ],
    changes: ['thay đổi', 'cập nhật', 'tin mới', 'lịch sử', 'có gì mới'],
    lexicon: ['đối chiếu thuật ngữ', 'từ điển', 'thuật ngữ Việt Anh', 'dịch thuật ngữ'],
    quality: ['chất lượng dữ liệu', 'lỗi', 'chỗ in sai'],
    report: ['báo cáo', 'báo lỗi', 'liên hệ', 'góp ý', 'phản ánh', 'đính chính', 'sai'],
    data: ['dữ liệu', 'tải về', 'CSV', 'JSON', 'XLSX', 'Excel', 'API', 'dữ liệu mở'],
  },
  /** The filters, and the text of each where it is not set. */
  labels: { kind: labels.kind, document: labels.document, group: labels.group, lead: labels.lead },
  all: { kind: 'Mọi loại', document: 'Mọi văn bản', group: 'Mọi nhóm nhiệm vụ', lead: 'Mọi cơ quan chủ trì' },
  kinds: { ...answer.kinds, task: 'Nhiệm vụ', measure: 'Giải pháp' },
  hint: 'Gõ có dấu hoặc không dấu; chữ đ gõ là d cũng được. Gõ từ tiếng Anh cũng tìm được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm từ đó.',
  notLoaded: 'Chưa tải được phần tìm kiếm.',
  notLoadedAdvice: 'Để tìm, vui lòng tải lại trang. Mọi nội dung cũng có trong các danh sách dẫn ở đầu trang.',
  lists: ({ tasks, groups, agencies }: Readonly<Record<'tasks' | 'groups' | 'agencies', string>>): Rich => [
    'Mọi nội dung đều có trong các danh sách: ',
    { text: 'toàn bộ nhiệm vụ', href: tasks },
    ', ',
    { text: 'nhiệm vụ theo nhóm', href: groups },
    ', ',
    { text: 'nhiệm vụ theo cơ quan', href: agencies },
    '.',
  ],
  tryAgain: query.tryAgain,
  again: 'Trang sẽ tự thử lại.',
  slow: 'Kết quả sẽ hiện ra ngay khi tải xong.',
  outdated: 'Một phần dữ liệu tìm kiếm đã được thay mới sau khi trang này mở ra.',
  reload: answer.reload,
  /** For readers who found nothing: the terms, each in both languages. */
  vietnamese: ({ guide }: { readonly guide: (page: string) => string }): Rich => [
    'Có thể xem ',
    { text: 'bảng thuật ngữ', href: guide('glossary/') },
    ' để chọn từ khác.',
  ],
  showMore: 'Xem thêm',
  others: {
    heading: 'Tìm thêm trong',
    more: facets.more,
    note: 'Một danh mục khác chỉ được tìm khi còn đánh dấu chọn; khi đó, máy chủ của danh mục ấy biết là có người đang tìm.',
  },
};
