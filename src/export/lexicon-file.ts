/** lexicon.json: the phrases of both languages that say the same, for the search in the reader's browser. */
import type { Lexicon, LexiconFile } from '../model/lexicon.ts';

export const lexiconFile = (rows: Lexicon): LexiconFile =>
  rows.map(({ vi, viTyped, en, enTyped, near }) =>
    [vi, viTyped, en, enTyped, near]
      .map((phrases) => phrases.join('|'))
      .join('/')
      .replace(/\/+$/u, ''),
  );
