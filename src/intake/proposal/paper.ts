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

/** Reads the first lines of a paper. */
export function readPaper(lines: readonly string[], language: Language): Paper {
  const head = lines.slice(0, top);
  const number = head.flatMap(
    (line) =>
      /(?:^|\s)(?:Số|No\.?|Number|Ref\.?)\s*[:.]?\s*(\d{1,5}\s*[/-][\p{L}\d][\p{L}\d/.&-]*)/iu.exec(line)?.[1] ?? [],
  )[0];
  return {
    number: number?.replace(/\s+/gu, '').replace(/[.,;]$/u, '') ?? null,
    title: titleOf(head, language),
    issuer: issuerOf(head),
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

function issuerOf(head: readonly string[]): string | null {
  const at = head.findIndex((line) => bodies.test(line) && line.length < 120 && !/[.;:]$/u.test(line));
  const found = head[at];
  if (found === undefined) return null;
  const next = head[at + 1] ?? '';
  // "ỦY BAN NHÂN DÂN" over "TỈNH HÀ GIANG".
  const whole =
    /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)\s/u.test(next) && next.length < 60 ? `${found} ${next}` : found;
  return whole === whole.toUpperCase() ? inSmallLetters(whole) : whole;
}

function dayOf(head: readonly string[]): string | null {
  for (const line of head) {
    const folded = fold(line);
    const vi = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/u.exec(folded);
    const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${months.join('|')}),? (\\d{4})\\b`, 'u').exec(folded);
    const monthFirst = new RegExp(`\\b(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'u').exec(
      folded,
    );
    // What another paper is of comes behind its number.
    if (/^(?:can cu|theo|thuc hien|kem theo|\(kem theo|pursuant)/u.test(folded)) continue;
    const found = vi
      ? [vi[3], vi[2], vi[1]]
      : dayFirst
        ? [dayFirst[3], months.indexOf(dayFirst[2] ?? '') + 1, dayFirst[1]]
        : monthFirst
          ? [monthFirst[3], months.indexOf(monthFirst[1] ?? '') + 1, monthFirst[2]]
          : undefined;
    if (!found) continue;
    const written = found.map((part) => String(part).padStart(2, '0')).join('-');
    if (!Number.isNaN(Date.parse(written))) return written;
  }
  return null;
}

// Words of names of bodies that are no names of places.
const ofBodies = new Set(
  'ỦY UỶ BAN NHÂN DÂN HỘI ĐỒNG TỈNH THÀNH PHỐ HUYỆN QUẬN XÃ PHƯỜNG THỊ TRẤN VÀ CỦA CHỈ ĐẠO PHỦ TƯỚNG ƯƠNG PHÒNG'.split(
    ' ',
  ),
);

/** "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG" as "Ủy ban nhân dân tỉnh Hà Giang". */
export function inSmallLetters(words: string): string {
  const written = words
    .split(' ')
    .map((word) => (ofBodies.has(word) ? word.toLowerCase() : sentence(word)))
    .join(' ');
  return `${written.slice(0, 1).toUpperCase()}${written.slice(1)}`;
}
