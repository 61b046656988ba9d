/** The form at /report/ in Vietnamese: its questions, and what becomes of the answers. */
import type { ProgressReport } from '../../model/progress-report.ts';
import type { WrittenKind } from '../../model/written-file.ts';
import type { Rich } from '../rich.ts';

/** A question of the form: what it asks for, and how to answer. */
interface Question {
  readonly label: string;
  readonly hint?: string;
}

const kinds: Readonly<Record<WrittenKind, Question>> = {
  progress: {
    label: 'Tiến độ của một nhiệm vụ',
    hint: 'Thông tin mà một cơ quan, tổ chức nêu về nhiệm vụ, hoặc một kết quả gần với nhiệm vụ đã được công bố.',
  },
  correction: {
    label: 'Chỗ in sai',
    hint: 'Từ ngữ in ở đây rõ ràng không đúng ý của văn bản.',
  },
  observation: { label: 'Số liệu đo được', hint: 'Một con số đã được công bố cho một chỉ tiêu.' },
};

/** What each claim says, in a line. */
const claims: Readonly<Record<ProgressReport['claim'], Question>> = {
  'related-outcome': {
    label: 'Có kết quả liên quan',
    hint: 'Một kết quả gần với nhiệm vụ đã được công bố, chẳng hạn một nghị định.',
  },
  progress: {
    label: 'Đang thực hiện',
    hint: 'Cơ quan chủ trì cho biết đã làm đến đâu, hoặc bên khác cho biết đang thực hiện.',
  },
  completed: { label: 'Đã hoàn thành', hint: 'Một cơ quan, tổ chức cho biết nhiệm vụ đã hoàn thành.' },
  delayed: { label: 'Chậm tiến độ', hint: 'Một cơ quan, tổ chức cho biết nhiệm vụ cần thêm thời gian.' },
  'lacks-resources': {
    label: 'Thiếu nguồn lực',
    hint: 'Một cơ quan, tổ chức cho biết còn thiếu kinh phí, nhân lực hoặc phương tiện.',
  },
  withdrawn: {
    label: 'Không còn phải thực hiện',
    hint: 'Một cơ quan, tổ chức cho biết nhiệm vụ không còn được yêu cầu thực hiện.',
  },
};

const progress = {
  on: {
    label: 'Ngày',
    hint: 'Ngày mà thông tin nói đến. Nếu chỉ biết tháng hoặc năm, xin ghi ngày cuối của tháng hoặc năm đó.',
  },
  onPrecision: { label: 'Biết chính xác đến đâu' },
  precisions: { day: 'Biết đúng ngày', month: 'Chỉ biết tháng', year: 'Chỉ biết năm' },
  by: {
    label: 'Ai nêu thông tin này',
    hint: 'Chọn cơ quan theo tên tiếng Việt hoặc tiếng Anh, hoặc ghi đầy đủ tên của bên khác.',
  },
  claim: { label: 'Thông tin cho biết điều gì' },
  nearness: { label: 'Mức độ sát với nhiệm vụ' },
  statement: {
    label: 'Nội dung báo cáo bằng tiếng Anh',
    hint: 'Nếu để trống, người biên tập sẽ viết phần tiếng Anh.',
  },
  statementVi: {
    label: 'Nội dung báo cáo',
    hint: 'Viết gọn trong một hoặc hai câu. Nêu tên cơ quan, không nêu tên người.',
  },
  about: 'Có liên quan đến một báo cáo trước',
  relation: { label: 'Liên quan thế nào đến báo cáo trước' },
  relations: {
    none: 'Không liên quan',
    retracts: 'Rút lại báo cáo đó',
    verifies: 'Xác nhận báo cáo đó, do bên khác nêu',
    disputes: 'Nêu thông tin trái với báo cáo đó',
  },
  other: { label: 'Báo cáo trước', hint: 'Ghi mã của nhiệm vụ và ngày, ví dụ: nq03-28/2025-05-24.' },
};

const observation = {
  period: {
    label: 'Thời gian của số liệu',
    hint: 'Năm, tháng hoặc ngày mà số liệu nói đến: 2025, 2025-06 hoặc 2025-06-30.',
  },
  value: { label: 'Số liệu', hint: 'Chỉ ghi số. Ở ô này, phần thập phân viết sau dấu chấm: 14.02.' },
  unit: { label: 'Đơn vị tính', hint: 'Ghi như ở chỉ tiêu, ví dụ: %.' },
  approximate: 'Nguồn ghi “khoảng”, hoặc nêu tỷ lệ bằng chữ',
  statement: {
    label: 'Diễn đạt thành câu bằng tiếng Anh',
    hint: 'Nếu để trống, người biên tập sẽ viết phần tiếng Anh.',
  },
  statementVi: { label: 'Diễn đạt thành câu', hint: 'Nêu số liệu trong một câu đơn giản.' },
  definition: {
    label: 'Số liệu tính những gì',
    hint: 'Ghi ngắn gọn, nếu không tính đúng những gì chỉ tiêu nêu.',
  },
  method: {
    label: 'Ai đo và đo bằng cách nào',
    hint: 'Số liệu của hai phương pháp khác nhau không được nối thành một chuỗi.',
  },
  caution: { label: 'Điểm cần lưu ý', hint: 'Số liệu khác với yêu cầu của chỉ tiêu ở điểm nào.' },
};

const correction = {
  field: { label: 'Chỗ in sai nằm ở đâu' },
  printed: 'Ở đó đang in:',
  was: {
    label: 'Từ ngữ in sai',
    hint: 'Chép đúng như đang in, đủ dài để chỉ có một chỗ khớp. Nếu ô trong văn bản để trống thì không ghi gì.',
  },
  now: { label: 'Từ ngữ đúng', hint: 'Vẫn đoạn đó, sau khi đã chữa chỗ in sai.' },
  why: {
    label: 'Lý do bằng tiếng Anh',
    hint: 'Nếu để trống, người biên tập sẽ viết phần tiếng Anh.',
  },
  whyVi: { label: 'Vì sao chắc chắn là in sai', hint: 'Viết gọn trong một hoặc hai câu.' },
  who: {
    label: 'Ai đính chính',
    hint: 'Tên người hoặc tên cơ quan đính chính. Tên này được công bố cùng nội dung đính chính.',
  },
  on: { label: 'Ngày đính chính' },
};

const evidence = {
  heading: 'Tài liệu minh chứng',
  needed: 'Cần ít nhất một trang đã công bố. Trước khi đăng, sẽ có người khác mở trang đó để kiểm tra.',
  ifAny: 'Trang đã công bố cho thấy điều đó, nếu có.',
  page: (place: number) => `Trang ${place}`,
  add: 'Thêm một trang',
  title: { label: 'Tiêu đề của trang', hint: 'Hoặc những từ đầu tiên của trang.' },
  publisher: { label: 'Nơi công bố' },
  url: { label: 'Địa chỉ', hint: 'Ghi đầy đủ: https://…' },
  published: { label: 'Ngày công bố' },
  grade: { label: 'Loại nguồn' },
  grades: {
    A: { label: 'A', hint: 'Cơ sở dữ liệu pháp luật, công báo, trang của Chính phủ hoặc thông tấn xã quốc gia.' },
    B: { label: 'B', hint: 'Báo chí phát hành toàn quốc hoặc công ty luật.' },
  } satisfies Record<'A' | 'B', Question>,
  archived: {
    label: 'Bản lưu ở kho lưu trữ web công cộng',
    hint: 'Trang web có thể mất. Có thể tạo bản lưu tại web.archive.org/save.',
  },
};

const result = {
  heading: 'Tệp đã sẵn sàng',
  name: 'Tên và vị trí của tệp',
  content: 'Nội dung của tệp',
  copy: 'Sao chép nội dung tệp',
  download: 'Tải tệp về',
  back: 'Sửa nội dung đã ghi',
  send: 'Gửi tệp',
  letter: 'Soạn thư',
  attach: 'Tệp quá dài nên không điền sẵn vào thư được. Xin tải tệp về và đính kèm vào thư.',
  letterNote: 'Chương trình thư sẽ mở một thư đã điền sẵn. Thư chỉ được gửi khi người viết bấm gửi.',
  propose: 'Mở trang tạo tệp mới đã điền sẵn',
  proposeNote:
    'Khi đó, nội dung đã ghi nằm trong địa chỉ của trang ấy, nên nơi lưu mã nguồn thấy được nội dung này khi trang mở ra.',
  paste: 'Tệp quá dài nên không đưa vào địa chỉ được. Xin sao chép tệp rồi dán vào trang vừa mở.',
  next: 'Các bước tiếp theo',
};

export const report = {
  name: 'Gửi báo cáo hoặc báo lỗi',
  about:
    'Gửi báo cáo về tiến độ của một nhiệm vụ, chỗ in sai hoặc số liệu đo được: biểu mẫu này tạo ra tệp mà trang dùng làm dữ liệu.',
  lede: 'Trả lời các câu hỏi để có một tệp mà trang này đọc được. Chỉ khi người viết tự gửi, tệp mới được gửi đi.',
  needsScript: 'Biểu mẫu này cần JavaScript.',
  notLoaded: 'Chưa tải được biểu mẫu.',
  withoutIt:
    'Nếu không dùng được biểu mẫu, có thể điền một trong các tệp mẫu dưới đây bằng trình soạn thảo văn bản bất kỳ.',
  form: 'Báo cáo',
  subject: 'Báo cáo về mục nào',
  record: {
    label: 'Mục',
    hint: 'Ghi mã như trong địa chỉ: mã của /vi/tasks/nq03-76/ là nq03-76. Cũng có thể gõ vài từ của mục rồi chọn.',
  } satisfies Question,
  kind: 'Muốn báo điều gì',
  ...{ kinds, claims, progress, observation, correction, evidence, result },
  optional: 'không bắt buộc',
  choose: 'Chọn…',
  rules: 'Quy tắc',
  finish: 'Hoàn tất',
  make: 'Tạo tệp',
  /** Stands beside the button. */
  privacy: (privacy: string): Rich => [
    'Trang này không gửi đi và không lưu những gì được ghi ở đây: tệp được tạo ngay trong trình duyệt. ',
    { text: 'Quyền riêng tư', href: privacy },
  ],
  /** Who decides, and by which rules. */
  decided: (rules: string): Rich => [
    'Biểu mẫu này không tự đăng điều gì. Người quản lý trang mở những trang được dẫn và quyết định theo ',
    { text: 'quy tắc', href: rules },
    '. Thông tin được đăng luôn ghi rõ ai nêu và nêu ngày nào; trang này không khẳng định thông tin đó là đúng.',
  ],
  /** For what is wrong and no misprint. */
  else: 'Có điểm khác chưa đúng, chẳng hạn một liên kết hoặc cách hiểu một thời hạn?',
  templates: {
    heading: 'Tệp mẫu',
    about:
      'Cùng nội dung với biểu mẫu, ở dạng tệp văn bản, dành cho người muốn tự viết. Phần bắt đầu bằng # là ghi chú.',
    where: 'Gửi đến đâu',
  },
};
