/** Counts with their nouns, as English writes them. */
import { formatIn } from '../../model/format.ts';

const { number } = formatIn('en');

/** A number with its noun: `1 task`, `140 tasks`. */
export const count = (value: number, noun: string, plural = `${noun}s`): string =>
  `${number(value)} ${value === 1 ? noun : plural}`;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A small number in words, others in figures. */
export const inWords = (value: number): string => small[value] ?? number(value);

/** A number in words with its noun: `one document`, `five documents`. */
export const countInWords = (value: number, noun: string, plural = `${noun}s`): string =>
  `${inWords(value)} ${value === 1 ? noun : plural}`;
