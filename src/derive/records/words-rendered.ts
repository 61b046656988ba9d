/** What in the English words of a record has changed since they were rendered. */
import { type RenderedField, renderedFields } from '../../model/rendering.ts';
import type { Catalogue } from './catalogue.ts';
import { digestOf, type Rendered } from './renderings.ts';
import { wordsAt } from './words-at.ts';

/** A part of the words of a field that reads otherwise than before. */
export interface ChangedWords {
  readonly field: RenderedField;
  /** The sentences from the first that differs to the last; empty where none stood there. */
  readonly before: string;
  readonly now: string;
}

type LookUp = Pick<Catalogue, 'versionsOf' | 'correctedFieldsOf'>;

/**
 * What has changed in the words that a rendering was written for, in the order of the fields. The words of then are found
 * by their digest among those that are still held: as printed, before an amendment, or both.
 * @returns undefined where they are not held any more
 */
export function changesSinceRendered(
  { record, rendering }: Pick<Rendered, 'record' | 'rendering'>,
  { versionsOf, correctedFieldsOf }: LookUp,
): ChangedWords[] | undefined {
  const printed = correctedFieldsOf(record.id).map((one) => [one.field, one.printed] as const);
  const asPrinted = Object.fromEntries(printed);
  const held = [record, ...versionsOf(record.id).map(({ task }) => task)].flatMap((version) => [
    ...[version, { ...version, ...asPrinted }],
    ...printed.map(([field, words]) => ({ ...version, [field]: words })),
  ]);
  const then = held.find((version) => digestOf(version) === rendering.of);
  return (
    then &&
    renderedFields.flatMap((field) => {
      const [before, now] = [wordsAt(then, field), wordsAt(record, field)];
      return before === now ? [] : [{ field, ...differenceOf(before, now) }];
    })
  );
}

/** Two texts without the sentences with which both begin and end. */
function differenceOf(before: string, now: string): Pick<ChangedWords, 'before' | 'now'> {
  const [was, is] = [sentencesOf(before), sentencesOf(now)];
  const least = Math.min(was.length, is.length);
  let start = 0;
  while (start < least && was[start] === is[start]) start++;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const middle = (sentences: readonly string[]) => sentences.slice(start, sentences.length - end).join(' ');
  return { before: middle(was), now: middle(is) };
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.;:!?])\s+/u);
