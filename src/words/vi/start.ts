/** What the start page in Vietnamese says: it opens the English pages to those who read Vietnamese. */
import { formatIn } from '../../model/format.ts';
import type { Rich, RichPart } from '../rich.ts';

const { day } = formatIn('vi');

const name = 'Danh mục nhiệm vụ thực hiện Nghị quyết 57';
const english = (text: string) => ({ text, as: 'span' as const, lang: 'en' });

/** What the programme holds, in numbers. */
interface Programme {
  readonly tasks: number;
  readonly measures: number;
  readonly indicators: number;
  readonly documents: number;
}

const about = {
  heading: 'Trang này là gì',
  programme: (
    { tasks, measures, indicators, documents }: Programme,
    to: Readonly<Record<'tasks' | 'indicators' | 'documents', string>>,
  ): Rich => [
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia được triển khai bằng nhiều văn bản. Trang này tập hợp ',
    { text: `${tasks} nhiệm vụ`, href: to.tasks },
    ` đã giao cho các cơ quan, ${measures} nhiệm vụ và giải pháp khác, cùng `,
    { text: `${indicators} chỉ tiêu`, href: to.indicators },
    ', lấy từ ',
    { text: `${documents} văn bản`, href: to.documents },
    '. Văn bản chính là Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ.',
  ],
  task: 'Mỗi nhiệm vụ có một trang riêng với địa chỉ cố định: phải làm gì, cơ quan nào chủ trì, cơ quan nào phối hợp, thời hạn, sản phẩm, và chính những dòng văn bản quy định điều đó. Ai cũng có thể dẫn lại, tải về và đối chiếu.',
  independent:
    'Đây là trang độc lập, không phải trang của cơ quan nhà nước. Điều gì không có thông tin thì trang ghi rõ là không có.',
  note: 'Các trang còn lại bằng tiếng Anh.',
};

const examples = ['Bộ Công an', 'bo cong an', 'BKHCN', 'Đài Truyền hình Việt Nam', 'dai truyen hinh', '109/2022/ND-CP'];

const search = {
  heading: 'Tìm kiếm',
  form: {
    form: 'Tìm nhiệm vụ và văn bản',
    field: 'Từ ngữ, số hiệu hoặc tên cơ quan',
    submit: 'Tìm',
  },
  how: (hrefOf: (query: string) => string): Rich => [
    'Tên cơ quan có thể gõ bằng tiếng Việt, có dấu hoặc không dấu, đầy đủ hoặc viết tắt; chữ “đ” gõ là “d” cũng được. Cũng có thể gõ số của nhiệm vụ hoặc số hiệu văn bản. Ví dụ: ',
    ...examples.flatMap((text, place): (string | RichPart)[] => [
      ...(place > 0 ? [', '] : []),
      { text, href: hrefOf(text) },
    ]),
    '.',
  ],
};

const terms = {
  heading: 'Từ ngữ',
  note: 'Nội dung các nhiệm vụ bằng tiếng Anh, nên từ ngữ trong nội dung cần tìm bằng tiếng Anh:',
  /** Words of subjects that are often looked for, and the English ones. */
  list: [
    ['chữ ký số', 'digital signature'],
    ['trí tuệ nhân tạo', 'artificial intelligence'],
    ['bán dẫn', 'semiconductor'],
    ['dịch vụ công trực tuyến', 'online public services'],
    ['cơ sở dữ liệu', 'database'],
    ['đổi mới sáng tạo', 'innovation'],
    ['chuyển đổi số', 'digital transformation'],
    ['nhân lực', 'human resources'],
    ['an ninh mạng', 'cybersecurity'],
    ['doanh nghiệp nhỏ và vừa', 'small and medium-sized enterprises'],
  ],
} as const;

const entryPoints = {
  heading: 'Bắt đầu từ đâu',
  themes: { name: 'Chủ đề', about: ['Y tế, giáo dục, dữ liệu và các chủ đề khác: đã hứa gì, đến đâu.'] },
  tasks: { name: 'Nhiệm vụ', about: ['Toàn bộ danh mục; lọc theo cơ quan, nhóm, thời hạn.'] },
  agencies: { name: 'Cơ quan', about: ['Cơ quan nào chủ trì, phối hợp, theo dõi những gì.'] },
  groups: { name: 'Nhóm nhiệm vụ', about: ['Các nhiệm vụ và giải pháp theo từng nhóm của văn bản.'] },
  indicators: { name: 'Chỉ tiêu', about: ['Các chỉ tiêu đến năm 2030 và 2045, kèm cơ quan theo dõi.'] },
  documents: { name: 'Văn bản', about: ['Toàn văn từng dòng; mỗi dòng có địa chỉ riêng.'] },
  data: { name: 'Dữ liệu mở', about: ['Tải toàn bộ danh mục dưới dạng tệp dữ liệu.'] },
  citing: { name: 'Cách trích dẫn', about: ['Dẫn một nhiệm vụ hoặc một dòng trong công văn, bài viết.'] },
};

const limits = {
  heading: 'Về bản tiếng Anh',
  translation: [
    { text: 'Không phải bản chính thức.', as: 'b' },
    ' Các văn bản đăng ở đây là bản dịch tiếng Anh, có thể được dịch bằng máy. Khi có khác biệt, bản gốc tiếng Việt có giá trị.',
  ] satisfies Rich,
  amendments: [
    { text: 'Chưa cập nhật sửa đổi.', as: 'b' },
    ' Nghị quyết số 03/NQ-CP được đăng như khi ban hành ngày 09/01/2025. Nghị quyết số 71/NQ-CP ngày 01/4/2025 đã sửa đổi, bổ sung chương trình này, nhưng chúng tôi chưa có văn bản đó; nội dung và thời hạn của nhiệm vụ có thể đã thay đổi.',
  ] satisfies Rich,
  reports: [
    { text: 'Không phải báo cáo tiến độ.', as: 'b' },
    ' Ngày ghi trong văn bản đã qua không có nghĩa là nhiệm vụ chưa được thực hiện. ',
    english('“No report published”'),
    ' chỉ có nghĩa là trang này chưa ghi nhận báo cáo công khai nào.',
  ] satisfies Rich,
  voices: [
    { text: 'Ba loại thông tin.', as: 'b' },
    ' Mỗi câu trên trang đều thuộc một trong ba loại: ',
    english('“As stated”'),
    ' là nguyên văn, kèm số dòng; ',
    english('“As read”'),
    ' là cách chúng tôi hiểu, kèm quy tắc; ',
    english('“As reported”'),
    ' là điều người khác đã công bố, kèm ngày và đường dẫn.',
  ] satisfies Rich,
  reading: (href: string): Rich => [{ text: 'Cách đọc một trang', href, lang: 'en' }, ' (tiếng Anh)'],
};

const agencies = {
  heading: 'Các cơ quan',
  order: (sets: number, href: string): Rich => [
    `Xếp theo tên tiếng Việt. Số nhiệm vụ tính theo tên cơ quan ghi trong văn bản, trước khi hợp nhất hoặc đổi tên. Văn bản còn nêu ${sets} nhóm cơ quan không nêu đích danh, như “các bộ, ngành, địa phương liên quan”: xem `,
    { text: 'danh sách cơ quan', href, lang: 'en' },
    '.',
  ],
  caption: 'Các cơ quan theo tên tiếng Việt',
  columns: { agency: 'Cơ quan', abbreviation: 'Viết tắt', leads: 'Chủ trì', coordinates: 'Phối hợp' },
  /** Who took over from an agency, and since when; `scope` where it is a part of its tasks. */
  now: (name: string, href: string, since: string, scope: string | undefined): Rich => [
    ...(scope ? ['một phần chức năng (', english(scope), ') chuyển về '] : ['nay là ']),
    { text: name, href, lang: 'en' },
    ` từ ngày ${day(since)}`,
  ],
  names: 'Tên tiếng Việt và chữ viết tắt là cách gọi thường dùng, không lấy từ bản tiếng Anh.',
};

export const start = {
  ...{ lang: 'vi' as const, skip: 'Đến nội dung chính', name },
  description:
    'Trang tiếng Việt: tìm nhiệm vụ bằng tên cơ quan có dấu hoặc không dấu, danh sách cơ quan, và lưu ý về bản tiếng Anh.',
  lede: 'Nhiệm vụ gì, cơ quan nào chủ trì, thời hạn ra sao, và dòng văn bản nào quy định.',
  ...{ about, search, terms, entryPoints, limits, agencies },
};
