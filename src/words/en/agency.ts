/** What is said of agencies. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

/** Who took over from an agency, and since when where there is room for it. */
const nowCalled = (name: string, href: string, since?: string): Rich => [
  'now ',
  { text: name, href },
  since ? ` since ${day(since)}` : '',
];

interface Source {
  readonly publisher: string;
  readonly url: string;
  readonly published?: string | undefined;
  /** When and how the page was seen. */
  readonly seen: string;
}

const succession = {
  source: ({ publisher, url, published, seen }: Source): Rich => [
    { text: record.voices.reported, as: 'b' },
    ' ',
    { text: publisher, href: url, external: true },
    `${published ? `, ${day(published)}` : ''} (${seen})`,
  ],
  ofRecordNotSeen: 'Who took over this entry was not seen.',
};

/** A collective agency is a set of bodies that the text does not name one by one. */
const collective = {
  entry: 'An unnamed set: the text does not say which bodies.',
  brief: 'an unnamed set',
};

export const agency = { nowCalled, succession, collective };
