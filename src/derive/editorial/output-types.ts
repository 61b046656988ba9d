/** Which kinds of output a task is to bring about. */
import { fold } from '../../model/fold.ts';
import type { OutputType } from '../../model/output-type.ts';
import { oncePer } from '../records/indexes.ts';

/**
 * The kinds of an expected output, by the words of content/output-types.yaml. Words within longer words of another kind do
 * not count: a "Prime Minister’s decision" is no "Minister’s decision".
 * @param outputText the output as stated; '' where the cell is blank
 * @returns ids of kinds; `other` where none fits, `unstated` where the text is blank
 */
export const outputTypesOf = (outputText: string, types: readonly OutputType[]): readonly string[] =>
  kindsIn(types)(outputText);

/** Many tasks state their output in the same words, and many pages ask for each. */
const kindsIn = oncePer((types: readonly OutputType[]) => {
  const folded = types.flatMap(({ id, words }) => words.map((word) => ({ id, words: fold(word) })));
  const known = new Map<string, readonly string[]>([['', ['unstated']]]);
  return (outputText: string): readonly string[] => {
    const kinds = known.get(outputText) ?? kindsOf(fold(outputText), folded);
    known.set(outputText, kinds);
    return kinds;
  };
});

type Words = Readonly<Record<'id' | 'words', string>>;

function kindsOf(text: string, kinds: readonly Words[]): string[] {
  const spans = kinds.flatMap(({ id, words }) => spansOf(words, text, id));
  const counting = spans.filter(
    (one) => !spans.some((other) => other.id !== one.id && within(one, other) && !within(other, one)),
  );
  const found = [...new Set(kinds.map(({ id }) => id))].filter((id) => counting.some((span) => span.id === id));
  return found.length > 0 ? found : ['other'];
}

/** Where words of a kind stand in a text. */
interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function spansOf(words: string, text: string, id: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
    spans.push({ id, from, to: from + words.length });
  return spans;
}

const within = (one: Span, other: Span) => one.from >= other.from && one.to <= other.to;
