/** Places in lists whose items the text does not number: counted, but for what the document's file has put in or taken out. */
import type { SourceDocument } from '../model/document.ts';
import { fold } from '../model/fold.ts';

export interface Places {
  /**
   * The place of the next item of a list.
   * @param list what the ids of its items start with, like `1b-`
   * @param text the item's words
   * @returns like `1b-5`; the id of the document's file where it says that the item was inserted
   */
  next(list: string, text: string): string;
  /** The entries of `inserted` that no item began with. */
  unused(): readonly SourceDocument['inserted'][number][];
}

/** Counts the places of one document. */
export function countPlaces({ inserted, removed }: Pick<SourceDocument, 'inserted' | 'removed'>): Places {
  const counts = new Map<string, number>();
  const waiting = new Set(inserted);
  const empty = new Set(removed);
  return {
    next: (list, text) => {
      for (const entry of waiting) {
        if (!isIn(list, entry.id) || !startsWith(text, entry.begins)) continue;
        waiting.delete(entry);
        return entry.id;
      }
      let place = (counts.get(list) ?? 0) + 1;
      while (empty.has(`${list}${place}`)) place++;
      counts.set(list, place);
      return `${list}${place}`;
    },
    unused: () => [...waiting],
  };
}

/** What an item is numbered with: the end of its place, like `5` or `4a`. */
export const numberIn = (list: string, place: string): string => place.slice(list.length);

const isIn = (list: string, id: string) => id.startsWith(list) && /^\d+[a-z]*$/u.test(id.slice(list.length));

const startsWith = (text: string, words: string) =>
  fold(text.slice(0, words.length * 2 + 16).replace(/\s+/gu, ' ')).startsWith(fold(words));
