/** What records are to each other, and how it is known. */
import type { Connection } from '../../derive/records/connections.ts';
import { formatIn } from '../../model/format.ts';
import type { LinkOrigin, LinkType } from '../../model/link.ts';
import type { Rich } from '../rich.ts';

const { list, number } = formatIn('en');

/** What the other records are, seen from this one. */
const labels: Readonly<Record<LinkType, Readonly<Record<Connection['direction'], string>>>> = {
  'carries-out': { from: 'Carries out', to: 'Carried out by' },
  'measured-by': { from: 'Measured by', to: 'Measures the success of' },
  restates: { from: 'Restates', to: 'Also stated in' },
  'same-subject': { from: 'On the same subject', to: 'On the same subject' },
  amends: { from: 'Amends', to: 'Amended by' },
  twin: { from: 'For another target year', to: 'For another target year' },
};

const origins: Readonly<Record<LinkOrigin, string>> = {
  stated: 'stated in a text',
  computed: 'found by a rule',
  edited: 'made by an editor who read both texts',
};

/** The reason of a link: the words of both sides, or a sentence. */
const because = ({ words, why }: Pick<Connection, 'words' | 'why'>): Rich =>
  words
    ? [
        'because of “',
        { text: words.here, as: 'span' },
        '” here and “',
        { text: words.there, as: 'span' },
        `” there${why && `. ${why}`}`,
      ]
    : [`because: ${why}`];

export const related = {
  heading: 'Related',
  labels,
  /** What is folded below the first ones. */
  further: (value: number) => `${number(value)} more`,
  why: 'Why',
  within: (name: string, document: string | undefined) => (document ? `${name}, ${document}` : name),
  because,
  madeBy: (how: readonly LinkOrigin[], guide: string): Rich => [
    'Links ',
    { text: list(how.map((origin) => origins[origin])), as: 'b' },
    '. ',
    { text: 'How links are made', href: guide },
  ],
};
