/** What to build, from the words of the command. */
import { type Builder, builders } from '../../src/model/speed.ts';

export interface Plan {
  /** How many records each catalogue holds; 0 for the real ones alone. */
  readonly records: readonly number[];
  readonly runs: number;
  readonly builders: readonly Builder[];
}

/** @throws Error that says what to write instead */
export function readPlan(words: { readonly records: string; readonly runs: string; readonly builders: string }): Plan {
  const records = listOf(words.records).map((size) => (size === 'real' ? 0 : wholeNumber(size, '--records')));
  return { records, runs: wholeNumber(words.runs, '--runs'), builders: listOf(words.builders).map(builderOf) };
}

/** How many records the catalogues have that are searched. */
export const readSizes = (words: string): number[] => listOf(words).map((size) => wholeNumber(size, '--sizes'));

const listOf = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function wholeNumber(word: string, option: string): number {
  if (!/^[1-9]\d{0,6}$/.test(word))
    throw new Error(
      `${option}: "${word}" is no number from 1${option === '--records' ? ', and not the word "real"' : ''}.`,
    );
  return Number(word);
}

function builderOf(word: string): Builder {
  const builder = (Object.keys(builders) as Builder[]).find((name) => name === word);
  if (!builder)
    throw new Error(`--builders: "${word}" is not known. The builders are ${Object.keys(builders).join(', ')}.`);
  return builder;
}
