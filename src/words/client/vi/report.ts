/** What the form of reports says in Vietnamese while it is filled in. */
import type { Mistake, MistakeKind } from '../report.ts';

/** What is wrong with a field whose answer has a form of its own, by the last part of its name. */
const wrong: Readonly<Record<string, string>> = {
  on: 'Xin ghi một ngày có trong lịch, ví dụ: 02/3/2026 hoặc 2026-03-02.',
  published: 'Xin ghi một ngày có trong lịch, ví dụ: 02/3/2026 hoặc 2026-03-02.',
  period: 'Xin ghi một năm, một tháng hoặc một ngày có trong lịch, ví dụ: 2025, 2025-06 hoặc 2025-06-30.',
  value: 'Xin chỉ ghi số. Ở ô này, phần thập phân viết sau dấu chấm: 14.02.',
  url: 'Xin ghi đầy đủ địa chỉ của trang, bắt đầu bằng https://.',
  archived: 'Xin ghi đầy đủ địa chỉ của bản lưu, bắt đầu bằng https://, hoặc để trống.',
  record: 'Xin ghi mã của một mục, ví dụ nq03-76, hoặc chọn trong danh sách.',
  other: 'Đến ngày đó chưa ghi nhận báo cáo nào như vậy về nhiệm vụ này. Xin ghi theo mẫu: nq03-28/2025-05-24.',
};

const refused: Readonly<Record<string, string>> = {
  ...wrong,
  now: 'Đây là từ ngữ đang in. Xin ghi từ ngữ đúng.',
  onPrecision: 'Xin ghi đúng ngày: có ngày mới biết nhiệm vụ hoàn thành đúng hạn hay không.',
  statementVi: 'Xin viết “thời hạn đã qua”: trang này không biết việc có làm chậm hay không.',
  whyVi: 'Xin viết “thời hạn đã qua”: trang này không biết việc có làm chậm hay không.',
};

const messages: Readonly<Record<Exclude<MistakeKind, 'missing' | 'wrong' | 'refused'>, string>> = {
  letters: 'Có một ký tự không giữ lại được: ký tự không nhìn thấy, hoặc chữ của bảng chữ cái khác. Xin gõ lại.',
  future: 'Ngày này chưa đến.',
  early: 'Ngày này quá sớm: trước khi văn bản được ban hành, hoặc trước thời gian của số liệu.',
  near: 'Tên này gần giống tên một cơ quan. Xin chọn trong danh sách, hoặc ghi đầy đủ tên của bên khác.',
  absent: 'Không có từ ngữ này, hoặc có ở nhiều chỗ. Xin chép đúng từng chữ, kèm vài từ đứng trước và sau.',
  'no-progress': 'Không có nhiệm vụ hoặc giải pháp nào mang mã này. Xin chọn trong danh sách.',
  'no-observation': 'Không có chỉ tiêu nào mang mã này. Xin chọn trong danh sách.',
  'no-correction': 'Không có mục nào mang mã này. Xin chọn trong danh sách.',
};

/** @param label of the field */
function mistake({ field, kind }: Mistake, label: string): string {
  const part = field.slice(field.lastIndexOf('.') + 1);
  if (kind === 'missing') return `Còn thiếu: ${label}.`;
  if (kind === 'wrong') return wrong[part] ?? `Câu trả lời này không dùng được: ${label}.`;
  if (kind === 'refused') return refused[part] ?? `Câu trả lời này không dùng được: ${label}.`;
  return messages[kind];
}

export const report = {
  mistake,
  mistakes: (count: number) => `Có ${count} câu trả lời cần xem lại`,
  unloaded: 'Chưa tải được phần kiểm tra. Vui lòng thử lại, hoặc dùng một tệp mẫu dưới đây.',
  unknown: (id: string, nearest: string | undefined) =>
    `Không có mục nào mang mã “${id}”.${nearest ? ` Mã gần nhất là ${nearest}.` : ''}`,
  letter: {
    subject: (file: string) => `Báo cáo: ${file.replace(/^content\//u, '').replace(/\.yaml$/u, '')}`,
    attached: 'Tệp được đính kèm thư này.',
  },
};
