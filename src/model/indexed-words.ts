/** The words by which the catalogue is searched, as its texts and as readers have them. */
import { fold, foldedWords, keyboardText } from './fold.ts';

/** The words by which a text is found: folded, and those with tones or other marks as they are too. */
export const indexedWords = (text: string): string[] =>
  // Most texts have no marks at all.
  isMarked(keyboardText(text).toLowerCase())
    ? [...foldedWords(text), ...wordsAsTyped(text).filter(isMarked)]
    : foldedWords(text);

/** Words folded, but those with tones or other marks as they are. */
export const wordsAsTyped = (text: string): string[] => {
  const typed =
    keyboardText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return typed.map((word) => word.normalize('NFC'));
};

export const isMarked = (word: string): boolean => fold(word) !== word;
