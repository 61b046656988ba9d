/** How the relations between documents are called, and what their picture and table say. */
import type { WebLink } from '../../derive/records/document-web.ts';
import { formatIn } from '../../model/format.ts';
import { field } from './field.ts';

const { day, number } = formatIn('vi');

type RelationType = WebLink['type'];

/** From the document that has the relation. */
const relations: Readonly<Record<RelationType, string>> = {
  'issued-under': 'ban hành theo',
  implements: 'thực hiện',
  'amended-by': 'được sửa đổi, bổ sung bởi',
  restates: 'khẳng định lại',
};

/** Said of the document that has the relation: `thực hiện 57-NQ/TW`. */
const relationTo = (type: RelationType, to: string): string => `${relations[type]} ${to}`;

/** Said of the document to which it leads: `sửa đổi, bổ sung 03/NQ-CP`. */
const relationFrom = (type: RelationType, from: string): string =>
  type === 'amended-by' ? `sửa đổi, bổ sung ${from}` : `${from} ${relations[type]} văn bản này`;

/** A relation as a sentence without its stop. */
interface Statement {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** The picture in one sentence of days, and one of relations. */
const label = (
  documents: number,
  dated: readonly { readonly name: string; readonly day: string }[],
  statements: readonly Statement[],
): string =>
  `${number(documents)} văn bản: ${dated.map((one) => `${one.name}, ngày ${day(one.day)}`).join('; ')}. ${statements.map(({ type, from, to }) => `${from} ${relationTo(type, to)}`).join('; ')}.`;

export const documentWeb = {
  ...{ relations, relationTo, relationFrom, label },
  note: 'Xếp từ văn bản cũ nhất. Mỗi đường nối đi từ văn bản được thực hiện, sửa đổi hoặc khẳng định lại đến văn bản làm việc đó, theo lời ghi trong chính các văn bản. Chấm xanh: toàn văn có trên trang này. Chấm rỗng: chỉ được nhắc tên. Văn bản không ghi ngày được xếp riêng.',
  notHeld: 'chưa có toàn văn',
  noDate: { wide: 'Không ghi ngày', small: 'Không ngày' },
  noDay: field.notStated,
  /** Below the axis, from January on. */
  months: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'],
  table: 'Quan hệ giữa các văn bản',
  columns: { document: 'Văn bản', relation: 'Quan hệ', to: 'Với văn bản', day: 'Ngày', statedIn: 'Ghi tại' },
};
