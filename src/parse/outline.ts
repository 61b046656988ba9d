/** Lines of a body as a list of marked items: sections, numbers, lettered points, bullets, articles, footnotes, paragraphs. */
import type { DocumentSection, SourceDocument } from '../model/document.ts';
import { type SeedText, type Stretch, wholeLine } from './reading.ts';
import { documentFilePath, findLines, type SeedLine } from './source.ts';

export type OutlineLevel =
  | 'section'
  | 'number'
  | 'point'
  | 'bullet'
  | 'article'
  | 'footnote'
  | 'appendix'
  | 'paragraph';

/** One item: its marker without marks ("a") and as written ("a)"), its words without the marker, and where it stands. */
export interface OutlineItem {
  readonly level: OutlineLevel;
  readonly marker: string;
  readonly written: string;
  text: string;
  stretches: Stretch[];
  /** The section that the document's file describes, at level `section`. */
  readonly section?: DocumentSection;
}

const vietnameseLetters = 'a b c d dd e g h i k l m n o p q r s t u v x y'.split(' ');
const latinLetters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The order of lettered points; none where any will do. In Vietnamese order "dd" is đ; there is no f, j, w or z. */
export const letterOrders = {
  vietnamese: vietnameseLetters,
  vi: vietnameseLetters,
  latin: latinLetters,
  en: latinLetters,
  any: null,
} as const satisfies Record<SourceDocument['letters'], readonly string[] | null>;

const numberMarker = /^(\d{1,3})[.)]\s+/u;
// Where the items of a section are its numbers, they may be of two levels: "2.1. Open", "2.1 Open". Among items of one
// level such a line is a heading.
const itemMarker = /^(\d{1,3}(?:\.\d{1,3}){1,2})[.)]?\s+/u;
const pointMarker = /^(dd|đ|\p{Ll})\)\s*/u;
// A bullet has words behind it: "---" is a drawn rule.
const bulletMarker = /^[-–•+*]\s*(?=[^\s\-–•])/u;
const footnoteMarker = /^\[(\d+)\][.:]?\s*/u;
// Where a sentence or an item may end.
const ended = /[.;:!?…)\]"”’]$/u;
// Seed 000, line 95: "… population aging.- Modernize …".
const gluedBullet = /[.;…]\s?[-–]\s+(?=\p{Lu})/gu;

/**
 * Reads lines as outline items.
 * @param sections the headings that the document's file names; each must begin exactly one line
 * @param bulletsCount whether bullets are items of their own, so that a glued one is split off
 */
export function parseOutline(
  reading: SeedText,
  lines: readonly SeedLine[],
  sections: readonly DocumentSection[],
  bulletsCount: boolean,
): OutlineItem[] {
  const sectionAt = placeSections(reading, lines, sections);
  const items: OutlineItem[] = [];
  let section: DocumentSection | undefined;
  // Whether the items of the section have numbers of two levels: its first one says so.
  let inner: boolean | undefined;
  let lineBefore = '';
  for (const line of lines) {
    if (line.ignored !== null || line.text.trim() === '') continue;
    const heading = sectionAt.get(line.number);
    if (heading) [section, inner] = [heading, undefined];
    const item = classify(reading, line, heading, section?.items === 'numbers' && inner !== false);
    if (item.level === 'number') inner ??= item.marker.includes('.');
    const previous = items.at(-1);
    const open = !ended.test(lineBefore);
    lineBefore = item.text;
    if (previous && open && runsOn(previous, item, line)) {
      previous.text += ` ${item.text}`;
      for (const stretch of item.stretches) previous.stretches.push(stretch);
      reading.report(
        'wrapped-line',
        line.number,
        'The line before ends without a mark; this line was read as its end.',
      );
      continue;
    }
    // A line may hold more bullets than a call can take arguments.
    for (const part of item.level === 'bullet' && bulletsCount ? splitBullets(reading, item) : [item]) items.push(part);
  }
  return items;
}

function placeSections(
  reading: SeedText,
  lines: readonly SeedLine[],
  sections: readonly DocumentSection[],
): Map<number, DocumentSection> {
  const texts = lines.map((line) => (line.ignored === null ? line.text : ''));
  const placed = new Map<number, DocumentSection>();
  for (const section of sections) {
    const found = findLines(texts, section.begins);
    const line = lines[found[0] ?? -1];
    if (line && found.length === 1) placed.set(line.number, section);
    else {
      reading.report(
        'place-not-found',
        line?.number ?? 1,
        `The heading "${section.begins}" of ${documentFilePath(reading.document)} begins ${found.length === 0 ? 'no line' : `${found.length} lines`}. Restore the heading, or correct its words there.`,
        { expected: section.begins },
      );
    }
  }
  return placed;
}

function classify(
  reading: SeedText,
  line: SeedLine,
  section: DocumentSection | undefined,
  inNumbers: boolean,
): OutlineItem {
  const stretch = wholeLine(line);
  const text = line.text.trim();
  const item = (level: OutlineLevel, marker: string, length: number): OutlineItem => ({
    level,
    marker,
    written: text.slice(0, length).trim(),
    text: text.slice(length),
    stretches: [stretch],
  });
  if (section) {
    const numeral = /^([IVXLC]+|[A-Z]|\d+)\s*[.)–-]\s*/u.exec(text);
    return { ...item('section', numeral?.[1] ?? '', numeral?.[0].length ?? 0), section };
  }
  const markers: readonly (readonly [OutlineLevel, RegExp])[] = [
    ['article', reading.words.article],
    ['number', numberMarker],
    ...(inNumbers ? [['number', itemMarker] as const] : []),
    ['point', pointMarker],
    ['bullet', bulletMarker],
    ['footnote', footnoteMarker],
  ];
  for (const [level, marker] of markers) {
    const match = marker.exec(text);
    if (match) return item(level, match[1] ?? '', match[0].length);
  }
  return item(reading.words.appendix.test(text) ? 'appendix' : 'paragraph', '', 0);
}

/** Whether an unmarked line ends the sentence of the item before it, which ends without a mark. */
function runsOn(previous: OutlineItem, item: OutlineItem, line: SeedLine): boolean {
  if (item.level !== 'paragraph') return false;
  const text = line.text.trim();
  // Seed 001, lines 1 to 6 and 19 to 21: a letterhead whose cells run over two lines.
  if (previous.level === 'paragraph')
    return text.endsWith('|') && !previous.text.endsWith('|') && previous.text.length < 40 && text.length < 60;
  if (previous.level === 'point' || previous.level === 'bullet') return true;
  return /^\p{Ll}/u.test(text);
}

function splitBullets(reading: SeedText, item: OutlineItem): OutlineItem[] {
  const [stretch] = item.stretches;
  if (!stretch) return [item];
  const offset = stretch.to - item.text.length;
  const cuts = [...item.text.matchAll(gluedBullet)].map((match) => ({
    end: match.index + 1,
    next: match.index + match[0].length,
  }));
  if (cuts.length === 0) return [item];
  reading.report('glued-bullet', stretch.line, `${cuts.length} bullet(s) hang at the end of this line.`, {
    actual: item.text.slice((cuts[0]?.end ?? 0) - 20, (cuts[0]?.next ?? 0) + 20),
  });
  const starts = [0, ...cuts.map((cut) => cut.next)];
  const ends = [...cuts.map((cut) => cut.end), item.text.length];
  return starts.map((start, index) => ({
    level: 'bullet',
    marker: '',
    written: index === 0 ? item.written : '-',
    text: item.text.slice(start, ends[index]).trim(),
    stretches: [
      {
        line: stretch.line,
        from: index === 0 ? stretch.from : offset + (ends[index - 1] ?? 0),
        to: offset + (ends[index] ?? 0),
      },
    ],
  }));
}
