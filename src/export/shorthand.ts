/** Writes texts in shorthand. What comes often is learned from the texts themselves. */
import { type Shorthand, signsOf } from '../model/shorthand.ts';

/** A word and the space before it. */
const spacedWord = / [A-Za-z]{2,}/g;

/** More words than this cost more in the list of words than they save in the texts. */
const mostWords = 500;

/**
 * The texts with a sign for each word that comes often.
 * @throws Error where a text holds a letter that is a sign
 */
export function shorten(texts: readonly string[]): Shorthand {
  const held = new Set(texts.join(''));
  // Not those that JSON would write as two.
  const printable = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(33 + index));
  const signs = printable.filter((sign) => !held.has(sign) && sign !== '"' && sign !== '\\').join('');
  const all = signsOf(signs);
  const taken = all.find((sign) => held.has(sign));
  if (taken) throw new Error(`A text holds “${taken}”, which the shorthand of the catalogue uses: choose other signs.`);
  const words = oftenIn(texts).slice(0, mostWords);
  const signOf = new Map(words.map((word, place) => [word, all[place] ?? word]));
  return {
    words: words.join('').slice(1),
    signs,
    texts: texts.map((text) => text.replace(spacedWord, (word) => signOf.get(word) ?? word)),
  };
}

/** The words that are worth a sign, most frequent first. */
function oftenIn(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.match(spacedWord) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const saved = ([word, count]: [string, number]) => (word.length - 1) * count - word.length;
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort((a, b) => saved(b) - saved(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWords)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}
