/** Splits a long list over pages, so that none outgrows what a reader waits for, and nothing is lost. */
import type { ListPage, PageLimit } from '../../model/list-page.ts';
import { listPagePath } from '../../model/paths.ts';

/** What stands under one heading of a list. */
export interface Section<Item> {
  readonly items: readonly Item[];
}

/** What of a section stands on one page. */
export type Piece<S extends Section<unknown>> = S & {
  /** How many of its items stand on pages before. */
  readonly before: number;
};

type ItemOf<S> = S extends Section<infer Item> ? Item : never;

/**
 * Splits sections into pages, in order. A page holds no more rows and no more bytes than its limit, but one row at
 * least. A section that fits on one page is kept whole.
 * @example splitList([{ items: ['a', 'bb', 'c'] }], { rows: 2, bytes: 9, bytesOf: (item) => item.length }) // [a, bb], [c]
 * @returns at least one page; the only one where all items fit
 */
export function splitList<S extends Section<unknown>>(
  sections: readonly S[],
  limit: PageLimit<ItemOf<S>>,
): Piece<S>[][] {
  const pages: Piece<S>[][] = [[]];
  let room = new Room(limit);
  for (const section of sections) {
    const items = section.items as readonly ItemOf<S>[];
    let before = 0;
    do {
      const rest = items.slice(before);
      const apart = before === 0 && !room.isWhole && room.countOf(rest) < rest.length;
      const fits = apart && new Room(limit).countOf(rest) === rest.length;
      if (fits || (rest.length > 0 && room.countOf(rest) === 0)) {
        pages.push([]);
        room = new Room(limit);
      }
      const own = rest.slice(0, room.countOf(rest));
      room.take(own);
      pages.at(-1)?.push({ ...section, items: own, before });
      before += own.length;
    } while (before < items.length);
  }
  return pages;
}

/** What is still free on a page. */
class Room<Item> {
  readonly #limit: PageLimit<Item>;
  #rows: number;
  #bytes: number;

  constructor(limit: PageLimit<Item>) {
    this.#limit = limit;
    this.#rows = limit.rows;
    this.#bytes = limit.bytes;
  }

  /** Whether nothing stands on the page yet. */
  get isWhole(): boolean {
    return this.#rows === this.#limit.rows;
  }

  /** How many of these, from the first on, still fit; a page on which nothing stands takes one of any size. */
  countOf(items: readonly Item[]): number {
    let bytes = 0;
    for (const [place, item] of items.entries()) {
      bytes += this.#limit.bytesOf(item);
      const first = place === 0 && this.isWhole;
      if (!first && (place >= this.#rows || bytes > this.#bytes)) return place;
    }
    return items.length;
  }

  take(items: readonly Item[]): void {
    this.#rows -= items.length;
    for (const item of items) this.#bytes -= this.#limit.bytesOf(item);
  }
}

/**
 * Makes the pages of a list.
 * @param path of its first page
 * @param beginsWith names what a page begins with, for the list of pages
 */
export function listPagesOf<S extends Section<unknown>>(
  path: string,
  sections: readonly S[],
  limit: PageLimit<ItemOf<S>>,
  beginsWith: (piece: Piece<S>) => string,
): ListPage<Piece<S>>[] {
  const pages = splitList(sections, limit);
  const all = pages.map(([first], index) => ({
    path: listPagePath(path, index + 1),
    begins: first ? beginsWith(first) : '',
  }));
  return pages.map((pieces, index) => ({ path: listPagePath(path, index + 1), place: index + 1, pieces, all }));
}

/** What of a list begins behind its first page, each with the page. */
export const begunOnFurtherPages = <S extends Section<unknown>>(pages: readonly ListPage<Piece<S>>[]) =>
  pages.slice(1).flatMap((page) => page.pieces.filter(({ before }) => before === 0).map((piece) => ({ piece, page })));
