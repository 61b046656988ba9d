/** Words with a little of the text around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Cuts the first place of some words out of a text, at the ends of words, with dots where something is left out.
 * @param text any text; line breaks become spaces
 * @param words a stretch of it, letter by letter
 * @param options where it begins, and how many letters of the text stand on each side
 */
export function excerptOf(
  text: string,
  words: string,
  { at = Math.max(0, text.indexOf(words)), around = 90 } = {},
): Excerpt {
  const even = (part: string) => part.replace(/\s+/gu, ' ');
  const [before, after] = [even(text.slice(0, at)), even(text.slice(at + words.length))];
  return { before: lastOf(before, around), words: even(words), after: firstOf(after, around) };
}

function lastOf(text: string, around: number): string {
  if (text.length <= around) return text;
  const cut = text.slice(-around);
  return `…\u00a0${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstOf(text: string, around: number): string {
  if (text.length <= around) return text;
  const cut = text.slice(0, around);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?<![\s,;:.])[\s,;:.]+$/u, '')}\u00a0…`;
}
