/** What the fields of records are called in Vietnamese. */
import type { WordField } from '../../model/correction.ts';
import type { RecordKind } from '../../model/release.ts';
import { capitalize } from '../../model/text.ts';
import { catalogue } from '../client/vi/catalogue.ts';

const names: Readonly<Record<WordField, string>> = {
  description: 'Nội dung',
  leadText: 'Cơ quan chủ trì',
  coordinatingText: 'Cơ quan phối hợp',
  outputText: 'Sản phẩm dự kiến',
  deadline: 'Thời hạn',
  noteText: 'Ghi chú',
  name: 'Tên',
  unit: 'Đơn vị tính',
  targetText: 'Mục tiêu',
  monitoringText: 'Cơ quan theo dõi, đánh giá',
  title: 'Tiêu đề',
  text: 'Nội dung',
};

const asRead = (name: string): string => `${name}, theo cách hiểu của trang này`;

/** Fields that hold no words of a text: their names in the data are English. */
const others: Readonly<Record<string, string>> = {
  leads: asRead(names.leadText),
  coordinating: asRead(names.coordinatingText),
  monitoring: asRead(names.monitoringText),
  target: asRead(names.targetText),
  earlierTargets: 'Mục tiêu các năm trước đó',
  force: 'Hiệu lực',
  nameVi: 'Tên tiếng Việt',
  otherNames: 'Cách viết khác',
  succeededBy: 'Cơ quan tiếp nhận nhiệm vụ',
  dateNote: 'Ngày, theo văn bản',
  otherHeadings: 'Tiêu đề khác',
  on: 'Ngày',
  onPrecision: 'Ngày biết chính xác đến đâu',
  nearness: 'Mức độ sát với nhiệm vụ',
  by: 'Bên đưa ra thông tin',
  id: 'Mã',
  kind: 'Loại',
  number: 'Số thứ tự',
  document: 'Văn bản',
  group: 'Nhóm nhiệm vụ',
  parent: 'Thuộc',
  horizon: 'Mốc năm',
  years: 'Các năm',
  source: 'Nguồn',
  task: 'Nhiệm vụ',
  claim: 'Loại thông tin',
  statement: 'Nội dung báo cáo',
  evidence: 'Tài liệu minh chứng',
  retracts: 'Rút báo cáo',
  verifies: 'Xác nhận báo cáo',
  disputes: 'Không thống nhất với báo cáo',
  indicator: 'Chỉ tiêu',
  period: 'Thời gian của số liệu',
  value: 'Số liệu',
  approximate: 'Số liệu ước chừng',
  definition: 'Số liệu tính những gì',
  method: 'Phương pháp',
  baseline: 'Số liệu ban đầu',
  caution: 'Lưu ý',
  statedIn: 'Nêu tại',
  abbreviation: 'Tên viết tắt',
  website: 'Trang thông tin điện tử',
  note: 'Ghi chú',
};

/** The fields of a document, as its page lists them. */
const ofDocument = {
  number: 'Số hiệu',
  issuer: 'Cơ quan ban hành',
  issued: 'Ngày ban hành',
  publisher: 'Nguồn của bản đang dùng',
  language: 'Ngôn ngữ',
  translates: 'Là bản của',
};

/** Further fields of a document, of which changes can speak. */
const othersOfDocument: Readonly<Record<string, string>> = {
  title: 'Tên văn bản',
  shortName: 'Tên gọi ngắn',
  about: 'Giới thiệu',
  draft: 'Bản dự thảo',
  relations: 'Quan hệ với văn bản khác',
  publications: 'Nơi đã đăng',
  amends: 'Nội dung sửa đổi, bổ sung',
  reporting: 'Chế độ báo cáo',
  citedVi: 'Cách viện dẫn',
};

/**
 * What a field of any record is called. One without a name of its own is written out as the data have it.
 * @example label('title', 'group') // "Tiêu đề"; that of a document is its title
 */
function label(own: string, kind: RecordKind): string {
  const named: Readonly<Record<string, string>> =
    kind === 'document' ? { ...others, ...othersOfDocument, ...ofDocument } : { ...others, ...names };
  const name = named[own];
  return name ?? capitalize(own.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** In the place of the words of a field that is blank: in a list, and in an entry of its own. */
const { blank } = catalogue;
const blankEntry = 'Để trống.';
/** In the place of a fact that no text held here states. */
const notStated = 'không nêu';

const values = {
  yes: 'có',
  no: 'không',
  /** A deadline as stated and as read. */
  deadline: (raw: string, read: string) => `${raw || blank} (${read})`,
};

export const field = { names, ofDocument, label, blank, blankEntry, notStated, values };
