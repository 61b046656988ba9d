/** What is said of misprints and of how they are read. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { day } = formatIn('vi');

interface Correction {
  readonly was: string;
  readonly now: string;
  readonly why: string;
  /** The language of the words, where it is another than the page's. */
  readonly lang?: string | undefined;
}

export const correction = {
  heading: 'Đính chính',
  asPrinted: (field: string) => `${field}, đúng như văn bản ghi`,
  readAs: ({ was, now, why, lang }: Correction): Rich => [
    ...(was === '' ? ['Ô để trống'] : ['“', { text: was, as: 'span' as const, lang }, '”']),
    ' được hiểu là “',
    { text: now, as: 'span', lang },
    `”. ${why}`,
  ],
  madeBy: (who: string, on: string): Rich => [
    { text: record.voices.corrected, as: 'voice' },
    ` ngày ${day(on)}, do ${who} thực hiện`,
  ],
};
