/** What a citation says: the reference to a record or document, ready to copy. */
import { formatIn } from '../../model/format.ts';

const { day } = formatIn('en');

/** What a later document did to the words that are cited. */
const revised = { amends: 'amended', adds: 'added', repeals: 'repealed' } as const;

export const citation = {
  title: (name: string, document: string, words: string) => `${name} of ${document}: ${words}`,
  dated: (document: string, issued: string | null) => (issued ? `${document} of ${day(issued)}` : document),
  translation: 'English translation, not authentic',
  kept: (site: string, id: string, asOf: string) => `${site}, ${id}, as of ${day(asOf)}.`,
  /** `as amended by Resolution 71/NQ-CP from 1 July 2025`. */
  revised: (what: keyof typeof revised, document: string, from: string) =>
    `as ${revised[what]} by ${document} from ${day(from)}`,
  corrected: (on: string) => `as corrected on ${day(on)}`,
  quoted: (words: string) => `“${words}”`,
};
