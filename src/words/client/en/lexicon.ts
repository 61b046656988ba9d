/** What a search says in English of words of the other language. */
import type { Rich, RichPart } from '../../rich.ts';

/** Phrases of the page's language with what says the same in the other one. */
type Pairs = readonly (readonly [own: string, other: string])[];

/** `semiconductor = bán dẫn`, each marked by its language. */
const pairs = (all: Pairs): (string | RichPart)[] =>
  all.flatMap(([own, other], place) => [
    ...(place > 0 ? [', '] : []),
    { text: own, as: 'b' as const },
    ' = ',
    { text: other, as: 'span' as const, lang: 'vi' },
  ]);

export const lexicon = {
  /** @param more results that the words of the other language gave beside these */
  searched: (all: Pairs, more: number): Rich => [
    ...(all.length > 0 ? ['Searched: ', ...pairs(all), more > 0 ? ' · ' : '.'] : []),
    ...(more > 0 ? [`${more}${all.length > 0 ? ' more' : ''} from the Vietnamese words.`] : []),
  ],
  /** The way to the same search among the pages in the other language, said in that. */
  inOther: (quoted: string, href: string): Rich => [
    { text: `Tìm ${quoted} trong bản tiếng Việt`, href, lang: 'vi' },
    '.',
  ],
  nearest: 'Nearest terms: ',
  /** A term that is offered, with what says the same in the other language. */
  term: (own: string, other: string): Rich => [
    { text: own, as: 'button' },
    ' = ',
    { text: other, as: 'span', lang: 'vi' },
  ],
};
