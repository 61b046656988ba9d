/** Where a text lists items in running words: "including: - a decree; - a circular", "to: (i) remove; (ii) simplify". */

/** A stretch of the text, from its first letter to behind its last. */
type Piece = readonly [first: number, last: number];

/** Behind a colon, semicolon or full stop: a dash, or a small Roman number in brackets. */
const beginning = /(?<=[:;.]\s)(?:-\s|\([ivx]{1,5}\)\s)/gu;

/**
 * The text in pieces: what stands before the items, then each item.
 * @param names stretches that are never parted, like names with a dash
 * @returns the whole text as one piece where it lists fewer than two items
 */
export function itemsOf(text: string, names: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const starts = [...text.matchAll(beginning)]
    .map(({ index }) => index)
    .filter((at) => !names.some(({ start, end }) => start < at && at < end));
  const cuts = starts.length < 2 ? [] : starts;
  const firsts = [0, ...cuts];
  return firsts.map((first, place) => [first, firsts[place + 1] ?? text.length]);
}
