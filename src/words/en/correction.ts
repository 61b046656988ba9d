/** What is said of misprints and of how they are read. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

interface Correction {
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

export const correction = {
  heading: 'Corrections',
  asPrinted: (field: string) => `${field}, as printed`,
  readAs: ({ was, now, why }: Correction) => `${was === '' ? 'The blank' : `“${was}”`} is read as “${now}”. ${why}`,
  madeBy: (who: string, on: string): Rich => [
    { text: record.voices.corrected, as: 'voice' },
    ` on ${day(on)} by ${who}`,
  ],
};
