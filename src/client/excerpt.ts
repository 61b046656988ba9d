/** Pagefind's excerpts taken apart, so that no markup is ever set from a string. Pure. */

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
]);

/**
 * Splits an excerpt at its marks.
 * @param excerpt text whose hits stand in `<mark>`, everything else escaped
 * @returns the pieces in order, as plain text
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = part.startsWith('<mark>');
      return { text: decode(hit ? part.slice(6, -7) : part), hit };
    });
}

const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
