/** What a catalogue in parts is searched with: the same as one in a whole. */
import { isMarked, wordsAsTyped } from '../../model/indexed-words.ts';
import { engineOver, fieldsOf, holdsPhrase, indexOf, nearestSlips, variantsOf } from './engine.ts';
import { entriesOf, idsOf, readColumn } from './entries.ts';
import { loadFile } from './source.ts';

/** Handed to the script that loads parts: imported there, it would stand in a file of its own, which every reader would load. */
export const kit = {
  ...{ isMarked, wordsAsTyped, engineOver, fieldsOf, holdsPhrase, indexOf, nearestSlips, variantsOf },
  ...{ entriesOf, idsOf, readColumn, loadFile },
};

export type Kit = typeof kit;
