/** What is said of instruments: laws, decrees, plans and other documents. */
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import { formatIn } from '../../model/format.ts';
import type { InstrumentKind } from '../../model/instrument.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { field } from './field.ts';
import { inPeriod } from './periods.ts';
import { record } from './record.ts';

const { day, number } = formatIn('vi');

const title = 'Luật, nghị định, đề án';
const { notStated, ofDocument } = field;

/** Headings of the list of instruments, and what one of them is. */
const kinds: Readonly<Record<InstrumentKind, string>> = {
  constitution: 'Hiến pháp',
  law: 'Luật, bộ luật',
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  resolution: 'Nghị quyết',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  regulation: 'Quy định',
  circular: 'Thông tư',
  strategy: 'Chiến lược',
  programme: 'Chương trình',
  plan: 'Kế hoạch, quy hoạch',
  scheme: 'Đề án, dự án',
  treaty: 'Điều ước quốc tế',
  document: 'Văn bản khác',
};

/** The list of all instruments. */
const list = {
  description: (instruments: number) =>
    `${number(instruments)} luật, nghị định, nghị quyết, đề án được các văn bản và báo cáo nhắc đến, kèm các mục yêu cầu sửa đổi, thực hiện hoặc nhắc đến từng văn bản.`,
  lede: (instruments: number) =>
    `${number(instruments)} văn bản được các văn bản của chương trình hoặc các báo cáo nhắc đến. Mỗi văn bản kèm các mục yêu cầu xây dựng, sửa đổi, thực hiện hoặc chỉ nhắc tên văn bản đó.`,
  note: 'Số hiệu, ngày ban hành và cơ quan ban hành chỉ được ghi khi một văn bản trên trang này hoặc một nguồn đã công bố có nêu.',
  all: (instruments: number) => `Xem cả ${instruments} văn bản`,
  columns: { name: 'Tên', number: 'Số hiệu', issued: 'Ngày ban hành', records: 'Số mục' },
};

/** The head of an instrument's page. */
const head = {
  kind: (kind: InstrumentKind) => kinds[kind],
  description: (name: string, uses: number, about: string) =>
    `${name}: ${number(uses)} đoạn trong chương trình yêu cầu xây dựng, sửa đổi, thực hiện hoặc nhắc đến văn bản này. ${about}`,
  ours: 'Phần giới thiệu do trang này viết.',
  nameIsOurs: 'Tên tiếng Việt do trang này đặt theo bản tiếng Anh, vì chưa tìm thấy nguồn nào nêu tên chính thức.',
  known: 'Thông tin đã biết',
  facts: { ...ofDocument, text: 'Toàn văn' },
  held: 'có trên trang này, theo từng dòng',
  asOnPage: (href: string): Rich => ['Như trên ', { text: 'trang của văn bản', href }, '.'],
  statedIn: (document: string, line: number, href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ': ',
    { text: record.lineOf(document, line), href },
  ],
  reported: record.voices.reported,
  statedBelow: [{ text: record.voices.stated, as: 'voice' }, ': xem các đoạn nhắc đến tên này ở bên dưới.'] as Rich,
  nameOnly: 'Các văn bản chỉ nêu tên; trang này chưa tìm thấy nguồn nào cho biết thêm.',
  names: 'Cách gọi',
  namesRule: [{ text: record.voices.stated, as: 'voice' }, ': cách gọi trong các văn bản và báo cáo.'] as Rich,
};

/** On the instrument's page, above the records that are this to it. */
const uses: Readonly<Record<InstrumentUse['kind'], string>> = {
  drafts: 'Các mục yêu cầu xây dựng văn bản này',
  amends: 'Các mục yêu cầu sửa đổi văn bản này',
  replaces: 'Các mục yêu cầu thay thế văn bản này',
  'resulted-in': 'Các mục có kết quả là văn bản này, theo nguồn công bố',
  implements: 'Các mục yêu cầu thực hiện văn bản này',
  names: 'Được nhắc đến trong',
};

/** What a use is called: the record, or a report or value that speaks of it. */
function user(ref: RecordRef, { in: kind, record: id }: Pick<InstrumentUse, 'in' | 'record'>): string {
  const name = record.called(ref);
  if (kind === 'report') return `Báo cáo về ${uncapitalize(name)}`;
  if (kind === 'observation') return `Số liệu ${inPeriod(id.split('/')[1] ?? '')} của ${uncapitalize(name)}`;
  return name;
}

const use = {
  places: (places: number) => `${number(places)} đoạn`,
  user,
  asStated: (document: string, lines: readonly [number, number], href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    `: ${document}, `,
    { text: record.lines(lines), href },
  ],
  asReported: [{ text: record.voices.reported, as: 'b' }] as Rich,
  reportedOn: (on: string, href: string): Rich => [
    { text: record.voices.reported, as: 'b' },
    ' ngày ',
    { text: day(on), href },
  ],
};

/** On the record's page, before the instruments. */
const relations: Readonly<Record<Exclude<InstrumentUse['kind'], 'names'>, string>> = {
  drafts: 'Yêu cầu xây dựng',
  amends: 'Yêu cầu sửa đổi',
  replaces: 'Yêu cầu thay thế',
  implements: 'Yêu cầu thực hiện',
  'resulted-in': 'Kết quả là',
};

const row = {
  heading: 'Luật và văn bản',
  relations,
  asRead: [
    { text: record.voices.read, as: 'b' },
    ', do biên tập viên xác định; trang của mỗi văn bản trích nguyên văn các đoạn này.',
  ] as Rich,
  reported: (href: string): Rich => [
    'Phần ',
    { text: 'kết quả', href },
    ' ghi ',
    { text: uncapitalize(record.voices.reported), as: 'b' },
    '.',
  ],
};

export const instrument = { title, notStated, kinds, list, head, uses, use, row };
