/** The sections of a text before its tables: which lines head them, what each holds, and what an item is. */
import type { DocumentSection, Language } from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import { letterOrders } from '../../parse/outline.ts';
import { findLines } from '../../parse/source.ts';

export interface TextLine {
  readonly text: string;
  /** The level of a heading as the file marks it, or null. */
  readonly heading: number | null;
}

export interface Body {
  readonly sections: readonly DocumentSection[];
  /** Titles of the groups that numbers head, by number. */
  readonly groups: ReadonlyMap<number, string>;
  readonly letters: 'vi' | 'en' | 'any';
  /** What is not sure, in sentences. */
  readonly unsure: readonly string[];
}

const marks = {
  number: /^(\d{1,3})[.)]\s+/u,
  dotted: /^(\d{1,3})(?:\.\d{1,3}){1,2}[.)]?\s+/u,
  point: /^(dd|đ|\p{Ll})\)\s*/u,
  bullet: /^[-–•+*]\s*(?=[^\s\-–•])/u,
};
const numeral =
  /^(?:(?:[Pp]hần|PHẦN|[Cc]hương|CHƯƠNG|Mục|MỤC|Part|PART|Chapter|CHAPTER|Section|SECTION)\s+(?:[IVXLC]+|\d+)(?![\p{L}\d])|[IVXLC]+\s*[.)–-]\s*\S)/u;
const capital = /^[A-H]\s*[.)–]\s+\S/u;

/** What a heading's words say of what stands below it, the first that fits. */
const kinds: readonly (readonly [DocumentSection['holds'], RegExp])[] = [
  [
    'duties',
    /^(?:to chuc (?:thuc hien|trien khai)|trach nhiem|phan cong|implementation|responsibilit|organi[sz]ation of|monitoring and)/u,
  ],
  [
    'measures',
    /nhiem vu|giai phap|bien phap|noi dung (?:thuc hien|trien khai|chu yeu|cong viec)|hoat dong|task|measure|solution|action|recommend|initiative|commitment/u,
  ],
  ['objectives', /muc tieu|quan diem|chi tieu|objective|goal|target|vision|\baims?\b/u],
  [
    'requirements',
    /muc dich|yeu cau|nguyen tac|can cu|su can thiet|thuc trang|boi canh|purpose|requirement|principle|background|introduction|context|foreword|summary/u,
  ],
  ['duties', /to chuc|kinh phi|nguon luc|dieu khoan|che do bao cao|implementation|funding|resourc|report/u],
];

const withoutMark = (text: string) => text.replace(/^(?:[IVXLC]+|[A-H]|\d{1,3})\s*[.)–-]\s*/u, '');

/** Finds the sections of a text. A text with none of tasks has none at all: its lines are paragraphs. */
export function findSections(lines: readonly TextLine[], language: Language, hasLists: boolean): Body {
  const unsure: string[] = [];
  const none: Body = { sections: [], groups: new Map(), letters: 'vi', unsure };
  const heads = headingsOf(lines);
  const parts = heads.map((at, place) => {
    const end = heads[place + 1] ?? lines.length;
    return { at, text: lines[at]?.text ?? '', ...countItems(lines.slice(at + 1, end)) };
  });
  let above: DocumentSection['holds'] | undefined;
  const held = parts.map(({ text, numbers, points, bullets }) => {
    const own = kindOf(text);
    if (own) above = own;
    const items = numbers.length + points.length + bullets;
    return { holds: own ?? (items > 0 ? above : 'requirements'), isSure: own !== undefined, items };
  });
  const hasMeasures = held.some(({ holds, items }) => holds === 'measures' && items > 0);
  if (!hasMeasures) {
    // Without a word for tasks, numbered items are what such a list is about, unless tables are.
    if (hasLists || !held.some(({ items }) => items > 0)) return none;
    for (const [place, part] of held.entries())
      if (!part.holds && parts[place] && parts[place].numbers.length + parts[place].bullets > 0)
        part.holds = 'measures';
    if (!held.some(({ holds, items }) => holds === 'measures' && items > 0)) return none;
  }

  const sections: DocumentSection[] = [];
  const groups = new Map<number, string>();
  const free = [...'mskpqrtuvw'];
  /** The prefix of items that have a bullet, and of those that have a number, with the last number. */
  let bulleted: string | undefined;
  let numbered: { prefix: string; last: number } | undefined;
  let dottedPrefix: string | undefined;
  const prefixKey = (prefix: string) => (prefix === 'm' ? {} : { prefix });
  const letters: string[][] = [];
  for (const [place, part] of parts.entries()) {
    const begins = beginningOf(part.at, lines);
    const { holds = 'requirements', isSure } = held[place] ?? {};
    if (begins === undefined) {
      unsure.push(
        `The heading "${short(part.text)}" begins several lines, so it heads no section. What stands below it is read as part of the section before.`,
      );
      continue;
    }
    if (!isSure && part.numbers.length + part.points.length + part.bullets > 0)
      unsure.push(`What stands below "${short(part.text)}" was taken for ${holds}: its words do not say.`);
    if (holds !== 'measures') {
      sections.push({ begins, holds });
      continue;
    }
    const { numbers, bullets, points, withInner } = part;
    if (numbers.length === 0) {
      if (points.length > 0 && bullets === 0)
        unsure.push(
          `The points ${points[0]}) to ${points.at(-1)}) below "${short(part.text)}" have no number above them and are read as paragraphs.`,
        );
      if (bullets > 0) {
        bulleted ??= free.shift() ?? 'z';
        sections.push({ begins, holds, items: 'bullets', ...prefixKey(bulleted) });
      } else sections.push({ begins, holds });
      continue;
    }
    if (part.dotted.length > 0) {
      // "1. Schools" above 1.1, 1.2: each number heads a section, whose items are these.
      sections.push({ begins, holds });
      dottedPrefix ??= free.shift() ?? 'z';
      for (const line of part.numberLines) {
        const own = beginningOf(part.at + 1 + line, lines);
        const has = part.dotted.includes(line);
        if (own === undefined)
          unsure.push(
            `"${short(lines[part.at + 1 + line]?.text ?? '')}" begins several lines, so it heads no section.`,
          );
        else sections.push({ begins: own, holds, ...(has ? { items: 'numbers', ...prefixKey(dottedPrefix) } : {}) });
        if (own !== undefined && !has)
          unsure.push(
            `"${short(lines[part.at + 1 + line]?.text ?? '')}" was taken for a heading, because others of its kind have items like 1.1 below them.`,
          );
      }
      continue;
    }
    const again = numbers.some((number) => groups.has(number));
    const asItems = withInner < numbers.length / 2 || again;
    if (withInner > 0 && withInner < numbers.length)
      unsure.push(
        `Below "${short(part.text)}" ${withInner} of ${numbers.length} numbers have points or bullets. Each number was taken for ${asItems ? 'a measure' : 'a group'}; ${asItems ? 'leave items: numbers out' : 'write items: numbers'} where it is ${asItems ? 'a group' : 'a measure'}.`,
      );
    if (!asItems) {
      for (const [index, number] of numbers.entries()) groups.set(number, part.titles[index] ?? '');
      letters.push(...part.letterRuns);
      sections.push({ begins, holds });
      continue;
    }
    const first = numbers[0] ?? 1;
    const runs = numbered !== undefined && first === numbered.last + 1 && first > 1;
    const prefix = runs && numbered ? numbered.prefix : (free.shift() ?? 'z');
    sections.push({
      ...{ begins, holds, items: 'numbers' as const },
      ...prefixKey(prefix),
      ...(runs ? { numbering: 'runs' as const } : {}),
    });
    numbered = { prefix, last: numbers.at(-1) ?? 0 };
  }
  if (!sections.some(({ holds }) => holds === 'measures')) return none;
  return { sections, groups, letters: orderOf(letters, language), unsure };
}

/** The lines that head sections: those with a numeral, else those that the file marks, else the line before the items. */
function headingsOf(lines: readonly TextLine[]): number[] {
  const at = (wanted: (line: TextLine, place: number) => boolean) =>
    lines.flatMap((line, place) => (wanted(line, place) ? [place] : []));
  const isMarked = ({ text }: TextLine) => marks.number.test(text) || marks.point.test(text) || marks.bullet.test(text);
  const romans = at(({ text }) => numeral.test(text) && text.length < 300);
  if (romans.length > 0) {
    const capitals = at(({ text }) => capital.test(text) && !numeral.test(text) && isLoud(withoutMark(text)));
    return [...new Set([...romans, ...capitals])].sort((a, b) => a - b);
  }
  const headed = at((line) => line.heading !== null && line.text.length < 300);
  const below = (place: number) => lines.slice(place + 1).findIndex((line) => line.heading !== null);
  const useful = headed.filter((place) => {
    const count = below(place);
    const own = lines.slice(place + 1, count < 0 ? undefined : place + 1 + count);
    return own.some((line) => isMarked(line));
  });
  if (useful.length > 0) return headed.filter((place) => place >= (useful[0] ?? 0) || kindOf(lines[place]?.text ?? ''));
  const capitals = at(({ text }) => capital.test(text));
  if (capitals.length > 1) return capitals;
  // A line of its own before each list.
  return at((line, place) => {
    const next = lines[place + 1];
    if (!next || isMarked(line) || line.text.length > 300) return false;
    return /^1[.)]\s/u.test(next.text) || (marks.bullet.test(next.text) && kindOf(line.text) === 'measures');
  });
}

const isLoud = (text: string) => text.length > 3 && text === text.toUpperCase();

function kindOf(text: string): DocumentSection['holds'] | undefined {
  const words = fold(withoutMark(text));
  return kinds.find(([, form]) => form.test(words))?.[0];
}

interface Items {
  readonly numbers: readonly number[];
  /** Where these stand among the lines. */
  readonly numberLines: readonly number[];
  /** Those of them that have items like 1.1 below. */
  readonly dotted: readonly number[];
  /** The words behind each number. */
  readonly titles: readonly string[];
  /** How many numbers have points or bullets below them. */
  readonly withInner: number;
  readonly points: readonly string[];
  /** The letters below each number. */
  readonly letterRuns: readonly string[][];
  readonly bullets: number;
}

function countItems(lines: readonly TextLine[]): Items {
  const numbers: number[] = [];
  const titles: string[] = [];
  const points: string[] = [];
  const letterRuns: string[][] = [];
  let [withInner, bullets, inner] = [0, 0, false];
  const numberLines: number[] = [];
  const dotted: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    const last = numberLines.at(-1);
    if (last !== undefined && marks.dotted.exec(text)?.[1] === String(numbers.at(-1)) && !dotted.includes(last))
      dotted.push(last);
    const number = marks.number.exec(text);
    const point = marks.point.exec(text);
    if (number) {
      numbers.push(Number(number[1]));
      numberLines.push(at);
      titles.push(text.slice(number[0].length));
      letterRuns.push([]);
      inner = false;
      continue;
    }
    if (!point && !marks.bullet.test(text)) continue;
    if (point?.[1]) {
      points.push(point[1]);
      letterRuns.at(-1)?.push(point[1] === 'đ' ? 'dd' : point[1]);
    } else bullets++;
    if (!inner && numbers.length > 0) withInner++;
    inner = true;
  }
  return {
    numbers,
    numberLines,
    dotted,
    titles,
    withInner,
    points,
    letterRuns: letterRuns.filter((run) => run.length > 0),
    bullets,
  };
}

/** The order that all letters follow: that of the language where it fits, else the other, else any. */
function orderOf(runs: readonly (readonly string[])[], language: Language): Body['letters'] {
  const follows = (order: readonly string[]) =>
    runs.every((run) => run.every((letter, at) => letter === order[at] || (letter === 'd' && order[at] === 'dd')));
  const wanted = language === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
  return wanted.find((name) => follows(letterOrders[name])) ?? 'any';
}

/** First words of a line that begin no other; undefined where there are none. */
export function beginningOf(at: number, lines: readonly Pick<TextLine, 'text'>[]): string | undefined {
  const text = lines[at]?.text ?? '';
  const texts = lines.map((line) => line.text);
  const words = text.split(' ');
  for (const count of [6, 10, 16, words.length]) {
    const begins = words.slice(0, count).join(' ');
    if (begins !== '' && findLines(texts, begins).length === 1) return begins;
  }
  return undefined;
}

export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
