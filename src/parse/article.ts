/** The grammar of a news text or report: paragraphs, some of which are lists of measures or phases. */
import type { DocumentList, SourceDocument } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import { numberIn } from './list-numbering.ts';
import { addMeasure, ourNumbering } from './measures.ts';
import { firstLine, type Reading, type RecordReading, type SeedText, type Stretch, wholeLine } from './reading.ts';
import { documentFilePath, findLines, type SeedLine } from './source.ts';

export type Article = Extract<SourceDocument, { grammar: 'article' }>;

interface ListItem {
  readonly list: DocumentList;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly oddity?: string | undefined;
  readonly oddityVi?: string | undefined;
}

/** Reads an article: the items of its lists where they stand, every other stretch of text as a paragraph. */
export function readArticle(reading: RecordReading, document: Article): void {
  const items = document.lists.flatMap((list) => findItems(reading, list));
  const byLine = new Map<number, ListItem[]>();
  for (const item of items) {
    for (const { line } of item.stretches) {
      const here = byLine.get(line);
      if (here) here.push(item);
      else byLine.set(line, [item]);
    }
  }
  const added = new Set<ListItem>();
  for (const line of reading.lines) {
    if (line.ignored !== null || line.text.trim() === '') continue;
    const here = byLine.get(line.number) ?? [];
    let from = wholeLine(line).from;
    for (const item of here) {
      const own = item.stretches.find((stretch) => stretch.line === line.number);
      if (!own) continue;
      addParagraph(reading, line, from, own.from);
      if (!added.has(item)) addItem(reading, item);
      added.add(item);
      from = own.to;
    }
    addParagraph(reading, line, from, line.text.length);
  }
}

function addParagraph(reading: Reading, line: SeedLine, from: number, to: number): void {
  const text = line.text.slice(from, to).trim();
  const footnote = /^\[(\d+)\][.:]?\s*/u.exec(text);
  if (text === '') return;
  const stretches = [{ line: line.number, from, to }];
  if (footnote) {
    reading.addProvision({
      kind: 'footnote',
      number: footnote[1] ?? '',
      text: text.slice(footnote[0].length),
      stretches,
      locator: `Footnote [${footnote[1]}]`,
    });
  } else reading.addProvision({ kind: 'paragraph', text, stretches });
}

function addItem(reading: RecordReading, { list, text, stretches, oddity, oddityVi }: ListItem): void {
  const stem = list.holds === 'phases' ? 'phase-' : list.prefix;
  const place = reading.places.next(stem, text);
  const number = numberIn(stem, place);
  const locator = `${list.name} ${number}`;
  const flags: Flag[] = [];
  if (oddity) {
    reading.report('ordinal-oddity', firstLine(stretches), `${locator}: ${oddity}`);
    flags.push({ field: 'number', rule: 'ordinal-oddity', note: oddity, ...(oddityVi ? { noteVi: oddityVi } : {}) });
  }
  if (list.by !== 'beginning')
    flags.push({
      field: 'number',
      rule: 'our-numbering',
      note: ourNumbering,
    });
  if (list.holds === 'measures') {
    addMeasure(reading, {
      place,
      group: null,
      number,
      text,
      stretches,
      locator,
      flags,
    });
    return;
  }
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map((match) => Number(match[0]));
  const [first, last] = years;
  if (first === undefined || last === undefined || first > last) {
    reading.report(
      'text-missing',
      firstLine(stretches),
      `${locator} does not name two years in their order. Restore them.`,
      { actual: years.join(', ') },
    );
  } else
    reading.addProvision({
      kind: 'phase',
      number,
      text,
      stretches,
      locator,
      years: [first, last],
      flags,
    });
}

function findItems(reading: SeedText, list: DocumentList): ListItem[] {
  if (list.by === 'separator') return itemsBetweenSeparators(reading, list);
  const starts =
    list.by === 'paragraph'
      ? paragraphStarts(reading, list)
      : list.items.map((item) => ({
          index: findPlace(reading, item.begins),
          oddity: item.oddity,
          oddityVi: item.oddityVi,
          through: item.through,
          drop: list.marker ? item.begins.length : 0,
        }));
  const until =
    list.by === 'beginning'
      ? list.until === undefined
        ? reading.lines.length
        : findPlace(reading, list.until)
      : undefined;
  if (starts.some((start) => start.index === undefined) || (list.by === 'beginning' && until === undefined)) return [];
  const places = starts.map((start) => start.index as number);
  if (places.some((place, index) => place <= (places[index - 1] ?? -1))) {
    reading.report(
      'number-out-of-order',
      (places[0] ?? 0) + 1,
      `The items of the list "${list.name}" do not stand in the order of ${documentFilePath(reading.document)}. Restore their order.`,
    );
    return [];
  }
  if (list.by === 'paragraph')
    reading.report(
      'our-numbering',
      (places[0] ?? 0) + 1,
      `The ${places.length} items of the list "${list.name}" have no numbers; they are numbered in their order.`,
    );
  return starts.map(({ oddity, oddityVi, through, drop }, index) => {
    const start = places[index] as number;
    const next = list.by === 'paragraph' ? start + 1 : (places[index + 1] ?? until ?? start + 1);
    const end = through === undefined ? next : endOf(reading, through, start, next);
    const own = reading.lines.slice(start, end).filter((line) => line.ignored === null && line.text.trim() !== '');
    return {
      list,
      text: own
        .map((line) => line.text.trim())
        .join('\n')
        .slice(drop)
        .trimStart(),
      stretches: own.map(wholeLine),
      ...{ oddity, oddityVi },
    };
  });
}

/** The place behind the last line of an item. Its words may stand in other items too, once in each. */
function endOf(reading: SeedText, through: string, start: number, next: number): number {
  const texts = reading.lines.slice(start, next).map((line) => (line.ignored === null ? line.text : ''));
  const found = findLines(texts, through);
  if (found.length === 1) return start + (found[0] ?? 0) + 1;
  reportPlace(reading, through, found.length, start + 1);
  return next;
}

function paragraphStarts(
  reading: SeedText,
  list: Extract<DocumentList, { by: 'paragraph' }>,
): { index: number | undefined; oddity?: undefined; oddityVi?: undefined; through?: undefined; drop: number }[] {
  const first = findPlace(reading, list.begins);
  const last = findPlace(reading, list.through);
  if (first === undefined || last === undefined) return [{ index: undefined, drop: 0 }];
  return reading.lines.flatMap((line, index) =>
    index >= first && index <= last && line.ignored === null && line.text.trim() !== '' ? [{ index, drop: 0 }] : [],
  );
}

/** Items of one sentence: from the words before the list to the sentence's end. A separator belongs to the item before it. */
function itemsBetweenSeparators(reading: SeedText, list: Extract<DocumentList, { by: 'separator' }>): ListItem[] {
  const holding = reading.lines.filter((line) => line.ignored === null && line.text.includes(list.after));
  const [line] = holding;
  if (!line || holding.length > 1) {
    reportPlace(reading, list.after, holding.length, line?.number);
    return [];
  }
  reading.report(
    'our-numbering',
    line.number,
    `The items of the list "${list.name}" have no numbers; they are numbered in their order.`,
  );
  const start = line.text.indexOf(list.after) + list.after.length;
  const stop = /[.!?](?=\s|$)/u.exec(line.text.slice(start));
  const end = stop ? start + stop.index + 1 : line.text.length;
  const items: ListItem[] = [];
  for (let from = start; from < end; ) {
    const separator = line.text.indexOf(list.separator, from);
    const last = separator < 0 || separator >= end;
    const textEnd = last ? end : separator;
    const to = last ? end : separator + list.separator.length;
    const text = line.text.slice(from, textEnd).trim();
    if (text !== '') items.push({ list, text, stretches: [{ line: line.number, from, to }] });
    from = to;
  }
  return items;
}

function findPlace(reading: SeedText, words: string): number | undefined {
  const found = findLines(
    reading.lines.map((line) => (line.ignored === null ? line.text : '')),
    words,
  );
  if (found.length === 1) return found[0];
  reportPlace(reading, words, found.length, found[0] === undefined ? undefined : found[0] + 1);
  return undefined;
}

function reportPlace(reading: SeedText, words: string, count: number, line: number | undefined): void {
  reading.report(
    'place-not-found',
    line ?? 1,
    `Words of ${documentFilePath(reading.document)} ${count === 0 ? 'stand in no line' : `stand in ${count} lines`}. Restore the line, or correct the words there.`,
    { expected: words },
  );
}
