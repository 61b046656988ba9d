/** What a paper says of itself in its first lines: its number, title, issuer and day. A proposal: a person compares it. */
import type { Language } from '../../model/document.ts';
import { fold, foldedWords } from '../../model/fold.ts';

export interface Paper {
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  /** Like 2025-02-10. */
  readonly issued: string | null;
}

/** How many lines at the top may speak of the paper itself. */
const top = 40;

const frequent = {
  vi: new Set(
    'va cua cac cho trong theo den nam thuc hien nhiem vu co quan bo ngay voi duoc phat trien cong nghe so'.split(' '),
  ),
  en: new Set('the and of to in for by on with be will or from is are all as at task agency'.split(' ')),
};

/** The language of a text, by its most frequent words and its letters. */
export function languageOf(texts: readonly string[]): Language {
  const sample = texts.join(' ').slice(0, 20_000);
  const words = foldedWords(sample);
  const share = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const marked = (sample.match(/[ăâđêôơưĂÂĐÊÔƠƯ]|[\u0300-\u0303\u0309\u0323]/gu) ?? []).length;
  const tones = (sample.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/giu) ?? []).length;
  return marked + tones > words.length / 10 || share(frequent.vi) > share(frequent.en) ? 'vi' : 'en';
}

const kinds = {
  vi: /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|CHỈ THỊ|THÔNG BÁO|ĐỀ ÁN|KẾT LUẬN|BÁO CÁO|CÔNG ĐIỆN|HƯỚNG DẪN|DỰ THẢO|DANH MỤC|BẢNG PHÂN CÔNG|PHÂN CÔNG)(?![\p{L}\p{N}])/u,
  en: /\b(?:action plan|plan|resolution|decision|programme|program|strategy|directive|roadmap|agenda|recommendations|report|action list|task list|tracker)\b/iu,
};
const bodies =
  /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|thủ tướng|bộ |sở |ban |tỉnh ủy|thành ủy|huyện ủy|đảng |văn phòng |quốc hội|cục |tổng cục |trường |đại học |viện |ministry|department|government|city council|council|office of|people's committee|provincial|commission|agency|authority|board of)/iu;
const months = 'january february march april may june july august september october november december'.split(' ');

// What another paper is called, of which this one speaks.
const isOther = (line: string) => /^(?:can cu|theo|thuc hien|pursuant|having regard)(?![\p{L}\p{N}])/u.test(fold(line));
// The paper that this one belongs to, as an appendix says it.
const isAttached = (line: string) => /^\(?(?:ban hanh )?kem theo(?![\p{L}\p{N}])/u.test(fold(line));
const numbers = [
  /(?:^|\s)(?:Số|No\.?|Number|Ref\.?|Reference)\s*(?:[:.]\s*)?(\d{1,5}\s*[/-][\p{L}\d][\p{L}\d/.&-]*)/iu,
  /(?:^|\s)(?:No[.:]|Number:?|Ref(?:erence)?[.:]?(?: (?:no\.?|number))?:?)\s+(?=[^\s\d]*[\d])(\p{L}{1,8}[/-][\p{L}\d/.&-]+)/iu,
];

/**
 * Reads the first lines of a paper.
 * @param known names of bodies in their usual capitals, by which one in capitals alone is written
 */
export function readPaper(lines: readonly string[], language: Language, known: readonly string[] = []): Paper {
  const head = lines.slice(0, top);
  const number = head.flatMap((line) =>
    isOther(line) ? [] : (numbers.map((form) => form.exec(line)?.[1]).find((found) => found !== undefined) ?? []),
  )[0];
  return {
    number: number?.replace(/\s+/gu, '').replace(/[.,;]$/u, '') ?? null,
    title: titleOf(head, language),
    issuer: issuerOf(head, known),
    issued: dayOf(head),
  };
}

function titleOf(head: readonly string[], language: Language): string | null {
  if (language === 'en') {
    const found = head.find((line) => kinds.en.test(line) && line.length < 200 && !/[.;:]$/u.test(line)) ?? null;
    return found;
  }
  const isTitle = (line: string) => kinds.vi.test(line) && line.length < 250;
  const loud = head.findIndex(isTitle);
  // "Kế hoạch năm 2026 của Sở Y tế" as a heading of a page.
  const at =
    loud >= 0 ? loud : head.findIndex((line) => isTitle(line.slice(0, 20).toUpperCase()) && !/[.;:]$/u.test(line));
  const found = head[at];
  if (found === undefined) return null;
  // "KẾ HOẠCH" alone is followed by what the plan is about.
  const more: string[] = [];
  for (const line of head.slice(at + 1)) {
    const ends = /^(?:Căn cứ|\(|[IVX]+\s*[.)]|\d|Điều |Ủy ban|UBND)|^[-_–—* .]+$|[;:.]$/u.test(line);
    const goesOn = more.length === 0 || line === line.toUpperCase();
    if (found.length > 40 || more.length >= 3 || ends || !goesOn || line.length > 200) break;
    more.push(line);
  }
  const [next = '', ...rest] = more;
  if (next === '') return found;
  const kind = found === found.toUpperCase() && found.length <= 40 ? sentence(found) : found;
  return [kind, next === next.toUpperCase() ? next : small(next), ...rest].join(' ');
}

const sentence = (words: string) => `${words.slice(0, 1)}${words.slice(1).toLowerCase()}`;
const small = (words: string) => words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

// "Issued by the City Council of Westhaven, 12 January 2026."
const issuedBy =
  /(?:^|[.;(] ?)(?:Issued|Adopted|Approved|Published|Agreed|Endorsed|Made) (?:on [^.;]{1,30} )?by (?:the )?/u;
const dayBehind = new RegExp(`[,;(]? (?:on |in |of )?(?:the )?(?:\\d|(?:${months.join('|')}) )|[.;(]`, 'iu');

/** The body behind "Issued by", up to a day or the sentence's end. */
function issuerIn(line: string): string | undefined {
  const found = issuedBy.exec(line);
  if (!found) return undefined;
  const rest = line.slice(found.index + found[0].length);
  const end = rest.search(dayBehind);
  const name = (end < 0 ? rest : rest.slice(0, end)).trim();
  return /^\p{Lu}/u.test(name) && name.length < 120 ? name : undefined;
}

/** The body in "(Kèm theo Quyết định số … của Sở …)". */
function attachedIssuer(line: string): string | undefined {
  const at = line.lastIndexOf(' của ');
  if (!isAttached(line) || at < 0) return undefined;
  const name = (line.slice(at + 5).split(/[;)]/u)[0] ?? '').trim();
  return /^\p{Lu}/u.test(name) && name.length < 120 ? name : undefined;
}

function issuerOf(head: readonly string[], known: readonly string[]): string | null {
  const said = head.flatMap((line) => issuerIn(line) ?? [])[0];
  if (said !== undefined) return said;
  const at = head.findIndex((line) => bodies.test(line) && line.length < 120 && !/[.;:]$/u.test(line));
  const found = head[at];
  if (found === undefined) return head.flatMap((line) => attachedIssuer(line) ?? [])[0] ?? null;
  const next = head[at + 1] ?? '';
  // "ỦY BAN NHÂN DÂN" over "TỈNH HÀ GIANG".
  const whole =
    /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)\s/u.test(next) && next.length < 60 ? `${found} ${next}` : found;
  return whole === whole.toUpperCase() ? inSmallLetters(whole, known) : whole;
}

/** The day of the paper: of the line that says who issued it, then of any, then of the paper that it belongs to. */
function dayOf(head: readonly string[]): string | null {
  // What another paper is of comes behind its number.
  const own = head.filter((line) => !isOther(line) && !isAttached(line));
  const lines = [...own.filter((line) => issuedBy.test(line)), ...own, ...head.filter(isAttached)];
  return lines.flatMap((line) => dayIn(line) ?? [])[0] ?? null;
}

function dayIn(line: string): string | undefined {
  const folded = fold(line);
  const vi =
    /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/u.exec(folded) ??
    (isAttached(line) ? /ngay (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(folded) : null);
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/u.exec(folded);
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')}),? (\\d{4})\\b`, 'u').exec(folded);
  const monthFirst = new RegExp(`\\b(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'u').exec(folded);
  const found = vi
    ? [vi[3], vi[2], vi[1]]
    : dayFirst
      ? [dayFirst[3], months.indexOf(dayFirst[2] ?? '') + 1, dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], months.indexOf(monthFirst[1] ?? '') + 1, monthFirst[2]]
        : iso && issuedBy.test(line)
          ? iso.slice(1)
          : undefined;
  if (!found) return undefined;
  const written = found.map((part) => String(part).padStart(2, '0')).join('-');
  return Number.isNaN(Date.parse(written)) ? undefined : written;
}

// Words of names of bodies that are no names of places, and small words.
const ofBodies = new Set(
  'ỦY UỶ BAN NHÂN DÂN HỘI ĐỒNG TỈNH THÀNH PHỐ HUYỆN QUẬN XÃ PHƯỜNG THỊ TRẤN VÀ CỦA CHỈ ĐẠO PHỦ TƯỚNG ƯƠNG PHÒNG OF AND THE FOR ON'.split(
    ' ',
  ),
);
const abbreviations: readonly string[] = ['UBND', 'HĐND', 'TP', 'TP.'];
// What a place is, before its name.
const placeWord =
  /(?:^| )(?:(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) (?:ỦY|UỶ)|NHÂN DÂN(?! (?:TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ|TP|ĐẶC|CÁC))|TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|ĐẶC KHU) (?=\S)/u;

/**
 * "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG" as "Ủy ban nhân dân tỉnh Lâm Đồng": each word of a place's name has its capital. Of a
 * body whose words are not known, capitals do not say which begin a name: it stays as it is.
 * @param known names in their usual capitals
 */
export function inSmallLetters(words: string, known: readonly string[] = []): string {
  const usual = (text: string) => known.find((name) => name.toUpperCase() === text);
  const whole = usual(words);
  if (whole !== undefined) return whole;
  const place = placeWord.exec(words);
  const end = place ? place.index + place[0].length : words.length;
  const body = words.slice(0, place?.index ?? end).trim();
  const kind = words.slice(body.length, end);
  const isField = /^(?:SỞ|BỘ|CỤC|TỔNG CỤC|PHÒNG|BAN|CHI CỤC|THANH TRA|TRƯỜNG|VIỆN|TRUNG TÂM) /u.test(body);
  if (isField && usual(body) === undefined && !body.split(' ').every((word) => ofBodies.has(word)))
    return place && /^(?:SỞ|PHÒNG) /u.test(body)
      ? `${fieldsOf(body)}${kind.toLowerCase()}${words.slice(end).split(' ').map(sentence).join(' ')}`
      : words;
  const small = (word: string) =>
    abbreviations.includes(word) ? word : ofBodies.has(word) ? word.toLowerCase() : sentence(word);
  const written = [
    usual(body) ?? body.split(' ').map(small).join(' '),
    kind.toLowerCase().replace('tp', 'TP'),
    words.slice(end).split(' ').map(sentence).join(' '),
  ].join('');
  return `${written.slice(0, 1).toUpperCase()}${written.slice(1)}`;
}

/** "SỞ THÔNG TIN VÀ TRUYỀN THÔNG" before a place as "Sở Thông tin và Truyền thông": the first word of each field. */
const fieldsOf = (body: string): string => {
  const [kind = '', ...fields] = body.split(' ');
  const written = fields.map((word, at) =>
    word !== 'VÀ' && (at === 0 || fields[at - 1] === 'VÀ' || /[,–-]$/u.test(fields[at - 1] ?? ''))
      ? sentence(word)
      : word.toLowerCase(),
  );
  return [sentence(kind), ...written].join(' ');
};
