/** Many texts in few bytes: words that come often give way to one sign each. */

/** Texts in which signs stand for words. */
export interface Shorthand {
  /** The words, with spaces between them, in the order of their signs. A sign stands for the word and the space before it. */
  readonly words: string;
  /** The first signs: characters of one byte that no text holds. */
  readonly signs: string;
  readonly texts: readonly string[];
}

/** The signs that follow on the first ones, two bytes each: letters that the texts of this site do not use. */
const laterSigns = { first: 0x400, count: 0x400 } as const;

/** All signs, in the order of their words. */
export const signsOf = (first: string): string[] => [
  ...first,
  ...Array.from({ length: laterSigns.count }, (_, index) => String.fromCodePoint(laterSigns.first + index)),
];

/** The texts with their words. */
export function expand({ words, signs, texts }: Shorthand): string[] {
  const all = signsOf(signs);
  const wordOf = new Map(words.split(' ').map((word, place) => [all[place], ` ${word}`]));
  return texts.map((text) => Array.from(text, (letter) => wordOf.get(letter) ?? letter).join(''));
}
