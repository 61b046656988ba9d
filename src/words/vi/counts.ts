/** Counts with their nouns, as Vietnamese writes them: in figures, and one form of the noun for 1 and for many. */
import { formatIn } from '../../model/format.ts';

const { number } = formatIn('vi');

/** A number with its noun: `1 nhiệm vụ`, `140 nhiệm vụ`. */
export const count = (value: number, noun: string): string => `${number(value)} ${noun}`;

/** Also a small number stands in figures. */
export const inWords = (value: number): string => number(value);

/** The same as `count`, as other languages part the two. */
export const countInWords = (value: number, noun: string): string => count(value, noun);
