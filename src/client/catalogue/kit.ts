/** What a catalogue in parts is searched with: the same as one in a whole. */
import { isMarked, wordsAsTyped } from '../../model/indexed-words.ts';
import { engineOver, fieldOf, holdsPhrase, nearestSlips, variantsOf, weights, worthOf } from './engine.ts';
import { entriesOf, idsOf, readColumn } from './entries.ts';
import { loadFile } from './source.ts';
import { WordIndex } from './word-index.ts';

/** Handed to the script that loads parts: imported there, it would stand in a file of its own, which every reader would load. */
export const kit = {
  ...{ isMarked, wordsAsTyped, engineOver, fieldOf, holdsPhrase, nearestSlips, variantsOf, weights, worthOf },
  ...{ entriesOf, idsOf, readColumn, loadFile, WordIndex },
};

export type Kit = typeof kit;
