/** How a Vietnamese letter cites a record: its place, then the document by its official name, its day and its issuer. */
import type { Cited as CitedWords, Original } from '../../model/citation.ts';
import type { SourceDocument } from '../../model/document.ts';
import { formatIn } from '../../model/format.ts';
import { capitalize } from '../../model/text.ts';
import { placeOf as placeInWords, record } from './record.ts';

/** What is cited: a task, measure or indicator. */
interface Cited {
  readonly kind: string;
  readonly number: string;
  readonly source: { readonly locator: string };
  readonly flags: readonly { readonly rule: string }[];
}

const { day } = formatIn('vi');

/** Rows of tables, by what they are. */
const rows: Readonly<Record<string, string>> = { task: 'nhiệm vụ', indicator: 'chỉ tiêu' };

/** What a place in the running text is called, and how its mark is written. */
const places: Readonly<Record<string, (mark: string) => string>> = {
  Section: (mark) => `Mục ${mark}`,
  'No.': (mark) => `khoản ${mark}`,
  point: (mark) => `điểm ${mark === 'dd' ? 'đ' : mark}`,
  bullet: (mark) => `gạch đầu dòng thứ ${mark}`,
};

/**
 * The official name of a document with its day and issuer: `Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ`.
 * @returns undefined where its file does not say how it is cited
 */
export function documentInVietnamese({ citedVi, issued }: SourceDocument): string | undefined {
  if (!citedVi) return;
  const on = citedVi.issued ?? issued;
  return [citedVi.name, ...(on ? [`ngày ${day(on)}`] : []), ...(citedVi.issuer ? [`của ${citedVi.issuer}`] : [])].join(
    ' ',
  );
}

/**
 * A record as a letter cites it: `Nhiệm vụ số 76, Phụ lục II, Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ`.
 * @returns undefined where the document's file does not say how it, or this part of it, is cited
 */
export function recordInVietnamese(record: Cited, document: SourceDocument): string | undefined {
  const [place, whole] = [placeInVietnamese(record, document), documentInVietnamese(document)];
  return place && whole && `${capitalize(place.parts.toReversed().join(place.between))}, ${whole}`;
}

/**
 * The original of a document, or of what stands in it: `Nghị quyết số 03/NQ-CP, Phụ lục II, nhiệm vụ số 76`.
 * @param record left out for the document itself. Places of an article are its own, not those of what it reports
 * @returns undefined where the text that is held is the original, or its file does not say how that is cited
 */
export function originalOf(document: SourceDocument, record?: Cited): Original | undefined {
  const { citedVi, language, publications, grammar } = document;
  if (!citedVi || language === 'vi') return;
  const place = record && grammar !== 'article' ? placeInVietnamese(record, document) : undefined;
  const page = publications.find((publication) => publication.language === 'vi');
  return { words: [citedVi.name, ...(place?.parts ?? [])].join(', '), ...(page ? { href: page.url } : {}) };
}

/** A place in a document, the largest part first, and what stands between them the smallest first. */
interface Place {
  readonly parts: readonly string[];
  readonly between: ' ' | ', ';
}

function placeInVietnamese({ kind, number, source, flags }: Cited, document: SourceDocument): Place | undefined {
  const { locator } = source;
  const listed = document.grammar === 'article' ? document.lists : [];
  const list = listed.find(({ name }) => locator.startsWith(`${name} `));
  const counted = flags.some(({ rule }) => rule === 'our-numbering') ? ' (tính theo thứ tự trong văn bản)' : '';
  // A text in Vietnamese calls its parts in Vietnamese.
  const nameOf = ({ name, nameVi }: { readonly name: string; readonly nameVi?: string | undefined }) =>
    nameVi ?? (document.language === 'vi' ? name : undefined);
  if (list) return nameOf(list) ? { parts: [`${nameOf(list)} ${number}${counted}`], between: ', ' } : undefined;
  const tables = document.grammar === 'resolution' ? document.tables : [];
  const table = tables.find(({ name }) => locator.startsWith(`${name}, `));
  const tableName = table && nameOf(table);
  if (table) return tableName ? { parts: [tableName, `${rows[kind]} số ${number}`], between: ', ' } : undefined;
  return placeInText(locator);
}

/** `Section II, No. 3, point dd` is `điểm đ khoản 3 Mục II`. */
function placeInText(locator: string): Place | undefined {
  const parts = locator.split(', ').map((part) => {
    const [name = '', mark = ''] = part.split(' ');
    return places[name]?.(mark);
  });
  return parts.every((part) => part !== undefined) ? { parts, between: ' ' } : undefined;
}

/** What a later document did to the words that are cited. */
const revised = { amends: 'được sửa đổi, bổ sung', adds: 'được bổ sung', repeals: 'bị bãi bỏ' } as const;

/** A day as the names of documents write it: `ngày 09 tháng 01 năm 2025`. */
function inFull(issued: string): string {
  const [date, month, year] = day(issued).split('/');
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/**
 * The original first, from who issued it down to the place: `Chính phủ (2025), Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm
 * 2025, Phụ lục II, nhiệm vụ số 76`.
 */
function placeOf({ document, within }: CitedWords): string {
  const { citedVi, shortName, issuer, issued } = document;
  const on = citedVi?.issued ?? issued;
  const { revised: by, corrected } = within ?? {};
  return [
    `${citedVi?.issuer ?? issuer}${on ? ` (${on.slice(0, 4)})` : ''}`,
    [citedVi?.name ?? shortName, ...(on ? [inFull(on)] : [])].join(' '),
    ...(within ? (placeInVietnamese(within, document)?.parts ?? [placeInWords(within.source.locator)]) : []),
    ...(by ? [`${revised[by.what]} bởi ${by.document} từ ngày ${day(by.from)}`] : []),
    ...(corrected ? [`đã đính chính ngày ${day(corrected)}`] : []),
  ].join(', ');
}

/** Whose words they are, where they are not those of the original. */
const remarkOn = ({ document, rendered }: CitedWords): string | undefined => {
  if (rendered) return 'trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn';
  return document.language === 'en' ? 'bản dịch tiếng Anh, chỉ có giá trị tham khảo' : undefined;
};

/** Where it was read, and when. */
function kept({ document, within, site, id, asOf }: CitedWords): string {
  const inText = document.language === 'en' ? 'bản tiếng Anh ' : '';
  const lines = within ? [`${inText}${record.lines(within.source.lines)}`] : [];
  return [site, id, ...lines, `tính đến ngày ${day(asOf)}.`].join(', ');
}

function note(cited: CitedWords): string {
  const remark = remarkOn(cited);
  return [placeOf(cited), ...(remark ? [capitalize(remark)] : []), kept(cited)].join('. ');
}

export const citation = {
  title: (name: string, document: string, words: string) => `${name}, ${document}: ${words}`,
  note,
  reference: (cited: CitedWords) => `${note(cited)} ${cited.address}`,
  quoting: (words: string, cited: CitedWords) => {
    const remark = remarkOn(cited);
    return `${placeOf(cited)}: “${words}”${remark ? ` (${remark})` : ''}. ${kept(cited)} ${cited.address}`;
  },
};
