/** What is said of documents: what they are, what they hold, and how their text was read. */
import type { Coverage } from '../../derive/records/coverage.ts';
import type { Language, Publication, SourceDocument } from '../../model/document.ts';
import type { EvidenceSource } from '../../model/evidence.ts';
import { formatIn } from '../../model/format.ts';
import { langOfTitle } from '../../model/lang.ts';
import { capitalize, uncapitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { correction } from './correction.ts';
import { documentWeb } from './document-web.ts';
import { field } from './field.ts';
import { numbered } from './numbered.ts';
import { pageNames } from './page-names.ts';
import { placeOf, record } from './record.ts';
import { status } from './status.ts';

const { day, list: inList, number: figure } = formatIn('vi');

const title = pageNames.documents;
const translation =
  'Bản dịch tiếng Anh, có thể dịch bằng máy, chỉ có giá trị tham khảo. Nếu có khác biệt, căn cứ vào bản tiếng Việt.';
/** Words of the texts that are held: these are in English. */
const inEnglish = (text: string): RichPart => ({ text, as: 'span', lang: 'en' });
const lineOf = (document: string, line: number): string => `${document}, dòng\u00a0${line}`;

/** Another language's text of a document, or the document of which one is. */
interface Text {
  readonly name: string;
  readonly href: string;
  readonly language: Language;
}

const inLanguage: Readonly<Record<Language, string>> = { en: 'bản tiếng Anh', vi: 'bản tiếng Việt' };

/** How many records of each kind a document holds. */
const holds = {
  tasks: (tasks: number) => `${figure(tasks)} nhiệm vụ`,
  measures: (measures: number) => `${figure(measures)} giải pháp`,
  indicators: (indicators: number) => `${figure(indicators)} chỉ tiêu`,
  groups: (groups: number) => `${figure(groups)} nhóm nhiệm vụ`,
};

/** The list of all documents. */
const list = {
  description: (documents: number) =>
    `${figure(documents)} văn bản của chương trình có trên trang này, đăng toàn văn và đánh số từng dòng.`,
  lede: (documents: number) =>
    `${figure(documents)} văn bản, đăng toàn văn. Mỗi dòng được đánh số và có liên kết đến nội dung lấy từ dòng đó.`,
  web: 'Quan hệ giữa các văn bản',
  columns: { document: 'Văn bản', issued: 'Ngày ban hành', holds: 'Nội dung' },
  noDay: field.notStated,
  text: ({ name, href, language }: Text): Rich => [`${capitalize(inLanguage[language])}: `, { text: name, href }],
  holds: (counts: readonly string[]) => inList(counts),
};

const measures = {
  title: (document: string) => `Giải pháp của ${document}`,
  description: (measures: number, document: string) =>
    `${holds.measures(measures)} của ${document}, theo thứ tự trong văn bản, kèm số dòng.`,
  lede: (measures: number) =>
    `${holds.measures(measures)}: những điểm của văn bản nêu việc cần làm nhưng không nêu cơ quan chủ trì.`,
};

interface Run {
  readonly lines: readonly [number, number];
  readonly href: string;
}

/** What became of the lines of the text, with the first runs that were set aside. */
const coverage = ({ lines, claimed, blank, ignored }: Coverage, runs: readonly Run[], more: boolean): Rich => [
  `${figure(lines)} dòng: ${figure(claimed)} dòng thuộc về các mục, ${figure(blank)} dòng trống, ${figure(ignored)} dòng để riêng, có nêu lý do`,
  ...runs.flatMap(({ lines: own, href }, place) => [place === 0 ? ' (' : ', ', { text: record.lines(own), href }]),
  runs.length > 0 ? `${more ? ' …' : ''}).` : '.',
];

interface Other {
  readonly number: string;
  /** Its page, where it is held here. */
  readonly href: string | undefined;
  readonly on: string | undefined;
  /** What it says that it does. */
  readonly quoted?: string | undefined;
}

/** A published page, with how sure it is that it holds the text where that is its purpose. */
type Published = EvidenceSource & Pick<Publication, 'note'>;

/** A page on which the text was published, with how sure that is. */
const publication = ({ title: own, url, publisher, published, grade, seen, note }: Published): Rich => [
  { text: status.source.title(own), href: url, as: 'span', lang: langOfTitle(own) === 'vi' ? undefined : 'en' },
  `, ${publisher}, ${status.source.day(published)}. ${status.source.grade(grade)}, ${status.source.seen(seen)}.${note ? ` ${note}` : ''}`,
];

/** The facts of a document, below its name. */
const facts = {
  heading: 'Về văn bản',
  terms: {
    ...field.ofDocument,
    holds: 'Nội dung',
    read: 'Kết quả đọc',
    file: 'Tệp',
    cite: 'Trích dẫn',
    markdown: 'Toàn bộ các mục',
    texts: 'Bản ngôn ngữ khác',
    draft: 'Dự thảo',
    publications: 'Nơi công bố',
    unverified: 'Chưa kiểm chứng',
  },
  /** The day of issue, before a remark on it where there is one. */
  issued: (on: string | null, remarked: boolean) => (on ? `${day(on)}${remarked ? '.' : ''}` : 'Không ghi ngày.'),
  text: ({ name, href, language }: Text): Rich => [{ text: name, href }, `, ${inLanguage[language]}`],
  /** Of what a text in another language is the text. */
  translates: ({ name, href, language }: Text): Rich => [
    { text: name, href },
    `, ${inLanguage[language]}. Nội dung chung của hai bản được tính một lần, theo văn bản này.`,
  ],
  publication,
  noPublication: 'Trang này chưa tìm thấy nơi nào công bố văn bản này.',
  publisherNotStated: 'Không ghi rõ nơi đăng văn bản này.',
  relation: (type: SourceDocument['relations'][number]['type']) => capitalize(documentWeb.relations[type]),
  other: ({ number, href, on, quoted }: Other): Rich => [
    href === undefined ? number : { text: number, href },
    `${on ? ` ngày ${day(on)}` : ''}${quoted ? ': “' : '.'}`,
    ...(quoted ? [langOfTitle(quoted) === 'vi' ? quoted : inEnglish(quoted), '”.'] : []),
  ],
  statedIn: (document: string, line: number, href: string): Rich => [
    'Ghi tại ',
    { text: record.lineOf(document, line), href },
    '.',
  ],
  coverage,
  markdown: (href: string): Rich => [{ text: 'trong một tệp Markdown', href, type: 'text/markdown' }],
  file: (file: string, sha256: string): Rich => [`${file}, mã kiểm tra SHA-256 `, { text: sha256, as: 'code' }],
};

interface Amendment {
  readonly document: string;
  readonly issued: string | null;
  readonly number: string;
  readonly on: string | undefined;
  /** What it says that it does, quoted. */
  readonly words: string | undefined;
  readonly from: string | undefined;
  /** Whether the day from which it changes the document is still to come. */
  readonly coming: boolean;
  /** The page of what amended it, where its text is held here. */
  readonly href: string | undefined;
  readonly statedAt: { readonly document: string; readonly line: number; readonly href: string } | undefined;
}

const asIssued = (issued: string | null): string => (issued ? `bản ban hành ngày ${day(issued)}` : 'bản đã ban hành');
const amends = (coming: boolean): string => `${coming ? 'sẽ' : 'đã'} sửa đổi, bổ sung văn bản này`;

/** That a document speaks as issued, and what amended it: the amendment's own words are held in English only. */
const amendment = ({ document, issued, number, on, from, coming, href, statedAt }: Amendment): Rich => [
  `Trang này đăng ${document} theo ${asIssued(issued)}. ${numbered(number)}${on ? ` ngày ${day(on)}` : ''} ${amends(coming)}`,
  ...(statedAt ? [' (', { text: lineOf(statedAt.document, statedAt.line), href: statedAt.href }, ')'] : []),
  ...(href === undefined
    ? [`; trang này chưa có văn bản sửa đổi nên nội dung và thời hạn có thể ${coming ? '' : 'đã '}thay đổi.`]
    : [
        '; ',
        { text: 'văn bản sửa đổi có trên trang này', href },
        from ? `, các thay đổi được thể hiện từ ngày ${day(from)}.` : ', nhưng các thay đổi chưa được cập nhật.',
      ]),
];

interface Amended extends Pick<Amendment, 'document' | 'issued' | 'number' | 'coming'> {
  /** Whether its text is here. */
  readonly held: boolean;
  /** Where it is said what this means. */
  readonly href: string;
}

/** The same in one line, over a list. */
const amended = ({ document, issued, number, coming, held, href }: Amended): Rich => [
  `${document} ghi ở đây theo ${asIssued(issued)}. ${numbered(number)} ${amends(coming)}${held ? '' : '; trang này chưa có văn bản sửa đổi'} (`,
  { text: 'điều cần lưu ý', href },
  ').',
];

interface Change {
  readonly type: 'amends' | 'adds' | 'repeals';
  readonly from: string;
  readonly record: string;
  readonly href: string;
  /** What the field is called. */
  readonly field: string | undefined;
}

/** What a document does to a record of another. */
const does: Readonly<Record<Change['type'], string>> = { amends: 'sửa đổi', adds: 'bổ sung', repeals: 'bãi bỏ' };

interface Misprint {
  readonly record: string;
  readonly href: string;
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

/** What a document changes in others, and what is corrected in its own text. */
const revisions = {
  changes: pageNames.changes,
  change: ({ type, from, record: id, href, field: own }: Change): Rich => [
    { text: `Từ ngày ${day(from)}`, as: 'b' },
    `: ${does[type]} `,
    { text: id, href },
    own ? `, ${uncapitalize(own)}.` : '.',
  ],
  corrections: correction.heading,
  correction: ({ record: id, href, field: own, was, now, why }: Misprint): Rich => [
    { text: id, href },
    `, ${uncapitalize(own)}: `,
    ...(was === '' ? ['ô để trống'] : ['“', inEnglish(was), '”']),
    ' được hiểu là “',
    inEnglish(now),
    `”. ${why}`,
  ],
  correctedBy: (on: string, who: string) => `Đính chính ngày ${day(on)}, do ${who} thực hiện.`,
};

/** The text itself, line by line. */
const text = {
  contents: 'Mục lục',
  setAside: (lines: readonly [number, number], reason: string) =>
    `${capitalize(record.lines(lines))}: để riêng ${figure(lines[1] - lines[0] + 1)} dòng. ${reason}`,
  checksum: (sha256: string): Rich => [' Mã kiểm tra SHA-256 của phần này: ', { text: sha256, as: 'code' }],
  gone: 'Không còn trong văn bản',
};

interface Place {
  readonly document: string;
  readonly href: string;
  readonly locator: string;
  readonly lines: readonly [number, number];
}

/** The source of a record, with its lines. */
const source = {
  heading: 'Nguồn',
  place: ({ document, href, locator, lines }: Place): Rich => [
    { text: document, href },
    `, ${placeOf(locator)}: ${record.lines(lines)}`,
  ],
  held: (sha256: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ' trong bản lưu của trang này, mã kiểm tra SHA-256 ',
    { text: `${sha256.slice(0, 8)}…`, as: 'code' },
  ],
  /** Opens the lines of a text that is in another language than the page. */
  lines: (language: Language) =>
    `Xem các dòng này trong ${language === 'en' ? 'bản dịch tiếng Anh' : 'bản tiếng Việt'}`,
  whole: 'Xem trong toàn văn',
};

/** How much of each text belongs to records. */
const coverageTable = {
  label: 'Các dòng của từng văn bản',
  document: 'Văn bản',
  counts: { lines: 'Số dòng', claimed: 'Thuộc về các mục', blank: 'Dòng trống', ignored: 'Để riêng' },
  remarks: 'Nhận xét',
};

export const document = {
  ...{ title, translation, holds, list, measures, facts, amendment, amended, revisions, text, source, coverageTable },
};
