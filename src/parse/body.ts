/** The body of a resolution or programme: sections with groups, measures, objectives and duties. */
import type { DocumentSection } from '../model/document.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { headGroup } from './groups.ts';
import { numberIn } from './list-numbering.ts';
import { addMeasure, ourNumbering } from './measures.ts';
import { letterOrders, type OutlineItem, parseOutline } from './outline.ts';
import { firstLine, idPart, type Reading, type RecordReading, shorten } from './reading.ts';
import { nextNumbers } from './row-numbers.ts';
import { documentFilePath, type SeedLine } from './source.ts';

const numberedKinds = {
  objectives: 'objective',
  requirements: 'requirement',
  duties: 'duty',
} as const satisfies Record<Exclude<DocumentSection['holds'], 'measures'>, ProvisionKind>;

/** Where the reading stands: the section with its locator, the number in it, the letter under that. */
interface Place {
  section: DocumentSection | undefined;
  locator: string;
  number: number;
  group: string | null;
  letter: string;
  /** The letters under the number so far. */
  letters: string[];
  /** The last number of the items of each prefix. */
  readonly lastOf: Map<string, number>;
  /** The last number of two levels, like 2.1. */
  inner: string | undefined;
  /** The last article, which may stand outside of every section. */
  article: number;
}

/**
 * Reads a body. In a section of measures a number heads a group; a lettered point is a measure with the bullets under
 * it (`points: 'measures'`, as in a resolution) or heads a sub-group of bullets (`points: 'groups'`, as in a programme).
 */
export function readBody(
  reading: RecordReading,
  lines: readonly SeedLine[],
  sections: readonly DocumentSection[],
  points: 'measures' | 'groups',
): void {
  const bulletsCount = points === 'groups' || sections.some((section) => section.items === 'bullets');
  const items = parseOutline(reading, lines, sections, bulletsCount);
  const at: Place = {
    section: undefined,
    locator: '',
    number: 0,
    group: null,
    letter: '',
    letters: [],
    lastOf: new Map(),
    inner: undefined,
    article: 0,
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as OutlineItem;
    const absorbed = absorbs(item, at, points) ? absorb(items, index + 1) : [];
    readItem(reading, mergeItems(item, absorbed), at, points);
    index += absorbed.length;
  }
}

/** What the ids of a section's items start with, before their number. */
const prefixOf = (section: DocumentSection): string => section.prefix ?? 'm';

/** Whether the points and bullets that follow belong to an item itself. */
function absorbs(item: OutlineItem, at: Place, points: 'measures' | 'groups'): boolean {
  if (at.section?.items) return item.level === (at.section.items === 'numbers' ? 'number' : 'bullet');
  if (at.section?.holds === 'measures') return item.level === 'point' && points === 'measures';
  return item.level === 'number' && at.section !== undefined;
}

function absorb(items: readonly OutlineItem[], from: number): OutlineItem[] {
  const level = items[from - 1]?.level;
  if (level === 'bullet') return [];
  const inner = level === 'point' ? ['bullet'] : ['point', 'bullet'];
  let end = from;
  while (items[end] && inner.includes(items[end]?.level ?? '')) end++;
  return items.slice(from, end);
}

/** An item with those that belong to it, each on a line of its own with its marker. */
function mergeItems(item: OutlineItem, inner: readonly OutlineItem[]): OutlineItem {
  const below = inner.map((other) => `${other.written} ${other.text}`);
  return {
    ...item,
    text: [item.text, ...below].join('\n'),
    stretches: [item, ...inner].flatMap((other) => other.stretches),
  };
}

function readItem(reading: RecordReading, item: OutlineItem, at: Place, points: 'measures' | 'groups'): void {
  const { stretches, text, marker } = item;
  const line = firstLine(stretches);
  const inMeasures = at.section?.holds === 'measures';
  switch (item.level) {
    case 'section':
      Object.assign(at, {
        section: item.section,
        locator: marker ? `Section ${marker}` : shorten(text),
        number: item.section?.numbering === 'runs' ? (at.lastOf.get(prefixOf(item.section)) ?? 0) : 0,
        group: null,
        letter: '',
        letters: [],
        inner: undefined,
      });
      reading.addProvision({ kind: 'heading', number: marker, text, stretches, locator: at.locator });
      return;
    case 'number': {
      if (!at.section) break;
      if (marker.includes('.')) {
        readInnerNumber(reading, item, at, at.section);
        return;
      }
      const number = Number(marker);
      if (number !== at.number + 1) {
        reading.report(
          'number-out-of-order',
          line,
          `No. ${number} stands where No. ${at.number + 1} should. Restore what is missing.`,
          {
            expected: String(at.number + 1),
            actual: marker,
          },
        );
      }
      Object.assign(at, { number, letter: '', letters: [] });
      const locator = `${at.locator}, No. ${number}`;
      if (at.section.items === 'bullets') break;
      if (at.section.items) {
        const prefix = prefixOf(at.section);
        at.lastOf.set(prefix, number);
        addMeasure(reading, { place: `${prefix}${number}`, group: null, number: marker, text, stretches, locator });
        return;
      }
      if (at.section.holds !== 'measures')
        reading.addProvision({ kind: numberedKinds[at.section.holds], number: marker, text, stretches, locator });
      else at.group = headGroup(reading, { place: number, number: marker, title: text, stretches, locator });
      return;
    }
    case 'point': {
      if (!inMeasures || at.group === null) break;
      at.letter = readLetter(reading, marker, at, line);
      at.letters.push(at.letter);
      const locator = `${at.locator}, No. ${at.number}, point ${at.letter}`;
      if (points === 'measures') {
        addMeasure(reading, {
          place: `${at.number}${at.letter}`,
          group: at.group,
          number: at.letter,
          text,
          stretches,
          locator,
        });
        return;
      }
      if (/^\p{Ll}/u.test(text)) reading.report('small-initial', line, `${locator} starts with a small letter.`);
      headGroup(reading, {
        place: 0,
        number: marker,
        letter: at.letter,
        parent: `${reading.document.id}-g${at.number}`,
        title: text,
        stretches,
        locator,
      });
      return;
    }
    case 'bullet': {
      if (at.section?.items === 'bullets') {
        const prefix = prefixOf(at.section);
        const place = reading.places.next(prefix, text);
        const number = numberIn(prefix, place);
        const flags = [{ field: 'number', rule: 'our-numbering' as const, note: ourNumbering }];
        addMeasure(reading, {
          ...{ place, group: null, number, text, stretches, flags },
          locator: `${at.locator}, bullet ${number}`,
        });
        return;
      }
      if (!inMeasures || at.group === null) break;
      const list = `${at.number}${at.letter}-`;
      const place = reading.places.next(list, text);
      const number = numberIn(list, place);
      addMeasure(reading, {
        place,
        group: `${reading.document.id}-g${at.number}${at.letter}`,
        number,
        text,
        stretches,
        locator: `${at.locator}, No. ${at.number}${at.letter && `, point ${at.letter}`}, bullet ${number}`,
      });
      return;
    }
    case 'article':
      at.article++;
      if (Number(marker) !== at.article) {
        reading.report(
          'number-out-of-order',
          line,
          `Article ${marker} stands where Article ${at.article} should. Restore what is missing.`,
          {
            expected: String(at.article),
            actual: marker,
          },
        );
        at.article = Number(marker);
      }
      reading.addProvision({ kind: 'article', number: marker, text, stretches });
      return;
    case 'footnote':
      reading.addProvision({ kind: 'footnote', number: marker, text, stretches, locator: `Footnote [${marker}]` });
      return;
    case 'appendix':
      reading.addProvision({ kind: 'heading', text, stretches });
      reading.report('appendix-not-held', line, `"${text.slice(0, 60)}" is named, but its text does not follow.`);
      return;
    case 'paragraph':
      break;
    default:
      item.level satisfies never;
  }
  reading.addProvision({ kind: 'paragraph', text: withMarker(item), stretches });
}

/** An item whose number has two levels, like 2.1: it is unique by itself, whatever the section. */
function readInnerNumber(reading: RecordReading, item: OutlineItem, at: Place, section: DocumentSection): void {
  const { marker, text, stretches } = item;
  const part = Number(marker.split('.')[0]);
  const last = at.inner;
  const follows =
    last === undefined || Number(last.split('.')[0]) < part ? /\.1$/u.test(marker) : nextNumbers(last).includes(marker);
  if (!follows)
    reading.report(
      'number-out-of-order',
      firstLine(stretches),
      `No. ${marker} does not follow ${last === undefined ? 'the heading' : `No. ${last}`}. Restore what is missing.`,
      { actual: marker },
    );
  at.inner = marker;
  addMeasure(reading, {
    ...{ place: `${prefixOf(section)}${idPart(marker)}`, group: null, number: marker, text, stretches },
    locator: `${at.locator}, No. ${marker}`,
  });
}

/** A marked line outside of any list is a paragraph with its marker. */
function withMarker({ level, written, text }: OutlineItem): string {
  return level === 'paragraph' ? text.replaceAll('|', ' ').replace(/\s+/gu, ' ').trim() : `${written} ${text}`;
}

/** The letter of a point, in its place in the order of letters. A second "d" is đ (seed 000, line 37). */
function readLetter(reading: Reading, marker: string, { letter: last, letters }: Place, line: number): string {
  const order: readonly string[] | null = letterOrders[reading.document.letters];
  const letter = marker === 'đ' ? 'dd' : marker;
  if (!order) {
    if (letters.includes(letter))
      reading.report(
        'number-out-of-order',
        line,
        `Point ${letter}) stands twice under one number. Restore the letter of one of them.`,
        { actual: letter },
      );
    return letter;
  }
  const expected = order[order.indexOf(last) + 1] ?? '';
  if (letter === expected) return letter;
  if (letter === 'd' && expected === 'dd') {
    reading.report('repeated-letter', line, '"d)" stands twice; the second is đ and was read as dd.', {
      expected: 'dd',
      actual: 'd',
    });
    return 'dd';
  }
  reading.report(
    'number-out-of-order',
    line,
    `Point ${letter}) stands where point ${expected}) should. Restore the point that is missing, or its letter; where the text has its own order, write letters: any (or en, vi) in ${documentFilePath(reading.document)}.`,
    {
      expected,
      actual: letter,
    },
  );
  return letter;
}
