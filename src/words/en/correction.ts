/** What is said of misprints and of how they are read. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

interface Correction {
  readonly was: string;
  readonly now: string;
  readonly why: string;
  /** The language of the words, where it is another than the page's. */
  readonly lang?: string | undefined;
}

export const correction = {
  heading: 'Corrections',
  asPrinted: (field: string) => `${field}, as printed`,
  readAs: ({ was, now, why, lang }: Correction): Rich => [
    ...(was === '' ? ['The blank'] : ['“', { text: was, as: 'span' as const, lang }, '”']),
    ' is read as “',
    { text: now, as: 'span', lang },
    `”. ${why}`,
  ],
  madeBy: (who: string, on: string): Rich => [
    { text: record.voices.corrected, as: 'voice' },
    ` on ${day(on)} by ${who}`,
  ],
};
