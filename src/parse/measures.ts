/** Measures: provisions that ask for action without an assignment. */
import type { Flag } from '../model/flag.ts';
import { findDeadlineInWords } from './deadline.ts';
import { firstLine, lastLine, type RecordReading, type Stretch } from './reading.ts';
import type { SeedLine } from './source.ts';

/** What a measure says that has its number from us. */
export const ourNumbering = 'The text does not number these items; the number is their order.';

export interface MeasureText {
  /** The id without the document's, like `3dd`. */
  readonly place: string;
  readonly group: string | null;
  readonly number: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly locator: string;
  readonly flags?: Flag[];
}

/** Adds a measure to the reading and claims its text. A time within its words becomes its deadline, flagged. */
export function addMeasure(
  reading: RecordReading,
  { place, group, number, text, stretches, locator, flags = [] }: MeasureText,
): void {
  const id = `${reading.document.id}-${place}`;
  const line = firstLine(stretches);
  const deadline = findDeadlineInWords(text, reading.words);
  if (deadline) {
    reading.report('deadline-in-words', line, `${locator} says "${deadline.raw}" within its words.`, {
      actual: deadline.raw,
    });
    flags.push({
      field: 'deadline',
      rule: 'deadline-in-words',
      note: `"${deadline.raw}" stands within the words; it may hold for a part of the measure only.`,
    });
  }
  if (/^\p{Ll}/u.test(text)) reading.report('small-initial', line, `${locator} starts with a small letter.`);
  if (text === '') reading.report('text-missing', line, `${locator} has no words. Restore them.`);
  reading.claim(id, stretches);
  reading.tasks.push({
    id,
    kind: 'measure',
    document: reading.document.id,
    group,
    number,
    ordinal: reading.nextOrdinal('measure'),
    description: text,
    leads: [],
    coordinating: [],
    leadText: '',
    coordinatingText: '',
    outputText: '',
    deadline: deadline ?? { raw: '', kind: 'unstated' },
    source: reading.provenance(line, lastLine(stretches), locator),
    ...(deadline ? { cells: { deadline: linesHolding(deadline.raw, stretches, reading.lines) } } : {}),
    flags,
  });
}

/** The lines of a measure that hold a passage of its words. */
function linesHolding(passage: string, stretches: readonly Stretch[], lines: readonly SeedLine[]): [number, number] {
  const even = (text: string) => text.replace(/\s+/g, ' ').trim();
  const texts = stretches.map(({ line, from, to }) => lines[line - 1]?.text.slice(from, to) ?? '');
  const holds = (from: number, to: number) => even(texts.slice(from, to + 1).join(' ')).includes(even(passage));
  const end = texts.findIndex((_, at) => holds(0, at));
  const start = texts.findLastIndex((_, at) => at <= end && holds(at, end));
  return [stretches[start]?.line ?? firstLine(stretches), stretches[end]?.line ?? lastLine(stretches)];
}
