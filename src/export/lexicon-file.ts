/** lexicon.json: the phrases of both languages that say the same, for the search in the reader's browser. */
import type { Lexicon, LexiconFile } from '../model/lexicon.ts';

export const lexiconFile = (rows: Lexicon): LexiconFile =>
  rows.map(({ vi, viTyped, en, enTyped, near }) => {
    const lists = [vi, viTyped, en, enTyped, near].map((phrases) => phrases.join('|'));
    return lists.slice(0, lists.findLastIndex((list) => list !== '') + 1).join('/');
  });
