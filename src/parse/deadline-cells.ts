/** Cells that state a deadline: read by the language's rules, or as the document's file says under `reads`. */
import { type Deadline, unreadDeadline } from '../model/deadline.ts';
import type { RuleName } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import type { TimeReading } from '../model/time-reading.ts';
import { deadlineKey, parseDeadline } from './deadline.ts';
import { parseFiscalDeadline } from './fiscal-years.ts';
import type { LanguageWords } from './language.ts';
import { documentFilePath } from './source.ts';

type Reads = Partial<Pick<SourceDocument, 'reads' | 'fiscalYear' | 'id'>>;

/** What was odd in a deadline: for the list of diagnostics, and shorter for the record itself. */
export interface DeadlineOddity {
  readonly rule: Extract<RuleName, 'deadline-unread' | 'deadline-as-told' | 'deadline-recurring' | 'uneven-spacing'>;
  readonly message: string;
  readonly note: string;
  /** The words, where they wait for somebody to say what they mean. */
  readonly actual?: string;
}

/**
 * Reads the words of a deadline. What the document's file says of them comes before the rules of the language.
 * @returns the deadline; undefined where the words cannot be read and the file does not leave them so
 */
export function readDeadline(
  raw: string,
  words: LanguageWords,
  document: Reads,
): { deadline: Deadline | undefined; oddities: DeadlineOddity[] } {
  const key = deadlineKey(raw);
  const told = Object.entries(document.reads ?? {}).find(([own]) => deadlineKey(own) === key)?.[1];
  if (told !== undefined) return { deadline: toldDeadline(raw, told), oddities: [toldOddity(raw, told)] };
  const fiscal = document.fiscalYear && parseFiscalDeadline(raw, words.time, document.fiscalYear);
  if (fiscal) return { deadline: fiscal, oddities: [asTold(raw)] };
  const { deadline, uneven, recurring } = parseDeadline(raw, words);
  const oddities: DeadlineOddity[] = [];
  if (!deadline) {
    oddities.push({
      rule: 'deadline-unread',
      message: `The deadline cannot be read, and is shown as stated. Times that are read look like ${words.time.examples}. What other words mean can be said under reads in ${readsPlace(document)}.`,
      note: 'Cannot be read as a time; shown as stated.',
      actual: raw.slice(0, 120),
    });
  }
  if (uneven)
    oddities.push({
      rule: 'uneven-spacing',
      message: `"${raw}" was read as a span.`,
      note: 'Uneven spaces; read as a span.',
    });
  if (recurring)
    oddities.push({
      rule: 'deadline-recurring',
      message: `"${raw}" recurs; it was read as ongoing.`,
      note: 'Recurs; read as ongoing.',
    });
  return { deadline, oddities };
}

/** Where a person says how words are read. */
export const readsPlace = ({ id }: Reads): string =>
  id === undefined ? "the document's file" : documentFilePath({ id });

/** The words under `reads` that none of these deadlines has. */
export function unusedReads(document: Pick<SourceDocument, 'reads' | 'amends'>, raws: readonly string[]): string[] {
  const amending = (document.amends ?? []).flatMap(({ changes }) =>
    changes.flatMap((change) => ('now' in change ? [change.now] : [])),
  );
  const known = new Set([...raws, ...amending].map(deadlineKey));
  return Object.keys(document.reads).filter((words) => !known.has(deadlineKey(words)));
}

function toldDeadline(raw: string, told: TimeReading): Deadline {
  if (told === 'unread') return unreadDeadline(raw);
  if (typeof told === 'string') return { raw, kind: told };
  if ('by' in told) return { raw, kind: 'by', end: told.by, ...(told.precision ? { precision: told.precision } : {}) };
  if ('to' in told) return { raw, kind: 'window', start: told.from, end: told.to };
  return { raw, kind: 'from', start: told.from };
}

function toldOddity(raw: string, told: TimeReading): DeadlineOddity {
  if (told === 'unread')
    return {
      rule: 'deadline-unread',
      message: `"${raw}" is no time that can be read; it is shown as stated.`,
      note: 'Cannot be read as a time; shown as stated.',
    };
  return asTold(raw);
}

const asTold = (raw: string): DeadlineOddity => ({
  rule: 'deadline-as-told',
  message: `"${raw}" was read as the document's file says.`,
  note: "Read as the document's file says, not by a rule.",
});
