/** What is said of records, pages and lines that are gone. */
import { formatIn } from '../../model/format.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Rich } from '../rich.ts';
import { address } from './address.ts';

const { day } = formatIn('en');

/** First words that end without a mark were cut. */
const whole = (words: string): string => (/[.;!?]$/u.test(words) ? words : `${words}\u00a0…`);

export const gone = {
  becameOn: (name: string, fate: Redirect['became'], on: string, why: string) =>
    `${address.became(name, fate)} on ${day(on)}. ${why}`,
  since: (on: string, why: string) => `Since ${day(on)}. ${why}`,
  began: (words: string) => `It began: “${whole(words)}”`,
  standsAt: 'It is now at:',
  /** Where it is now, with the first words there. */
  target: (id: string, href: string, begins: string | undefined): Rich => [
    { text: id, href },
    begins ? `: ${whole(begins)}` : '',
  ],
  nothing: 'Nothing took its place.',
  promise: (href: string): Rich => [
    'This address will never be given to another record. ',
    { text: 'What we promise about addresses', href },
  ],
};
