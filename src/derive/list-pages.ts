/** Splits a long list over pages, so that none outgrows what a reader waits for, and nothing is lost. */
import type { ListPage } from '../model/list-page.ts';
import { listPagePath } from '../model/paths.ts';

/** What stands under one heading of a list. */
export interface Section<Item> {
  readonly items: readonly Item[];
}

/** What of a section stands on one page. */
export type Piece<S extends Section<unknown>> = S & {
  /** How many of its items stand on pages before. */
  readonly before: number;
};

/**
 * Splits sections into pages of at most so many items, in order. A section that fits on one page is kept whole.
 * @param most items of a page, at least 1
 * @returns at least one page; the only one where all items fit
 */
export function splitList<S extends Section<unknown>>(sections: readonly S[], most: number): Piece<S>[][] {
  const all = sections.reduce((sum, { items }) => sum + items.length, 0);
  const pages: Piece<S>[][] = [[]];
  let room = all <= most ? all : most;
  const turn = () => {
    pages.push([]);
    room = most;
  };
  for (const section of sections) {
    const count = section.items.length;
    if (count > room && room < most && count <= most) turn();
    let before = 0;
    do {
      if (room === 0 && count > 0) turn();
      const items = section.items.slice(before, before + room);
      pages.at(-1)?.push({ ...section, items, before });
      before += items.length;
      room -= items.length;
    } while (before < count);
  }
  return pages;
}

/**
 * Makes the pages of a list.
 * @param path of its first page
 * @param beginsWith names what a page begins with, for the list of pages
 */
export function listPagesOf<S extends Section<unknown>>(
  path: string,
  sections: readonly S[],
  most: number,
  beginsWith: (piece: Piece<S>) => string,
): ListPage<Piece<S>>[] {
  const pages = splitList(sections, most);
  const all = pages.map(([first], index) => ({
    path: listPagePath(path, index + 1),
    begins: first ? beginsWith(first) : '',
  }));
  return pages.map((pieces, index) => ({ path: listPagePath(path, index + 1), place: index + 1, pieces, all }));
}
