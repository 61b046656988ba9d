/** What is said of indicators and their targets. */
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { count, inWords } from './counts.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const title = pageNames.indicators;
const asRead = (rule: string): Rich => [{ text: record.voices.read, as: 'b' }, `: ${rule}`];

/** The list of all indicators. */
const list = {
  description: (indicators: number) =>
    `${count(indicators, 'indicator')} with target, unit and monitoring agency, by the year they are set for.`,
  /** @param split the indicators that have parts */
  lede: (indicators: number, split: number, parts: number) =>
    `What is measured, and the value it should reach. ${count(indicators, 'indicator')}${parts > 0 ? `, ${inWords(split)} of them split into ${count(parts, 'sub-indicator')}` : ''}.`,
  horizon: (horizon: number | null) => (horizon ? `By ${horizon}` : 'No year stated'),
  columns: {
    indicator: 'Indicator',
    target: field.names.targetText,
    unit: field.names.unit,
    latest: 'Latest value',
    monitoring: field.names.monitoringText,
  },
};

interface Described {
  readonly name: string;
  readonly document: string;
  readonly words: string;
  readonly target: string;
}

/** For search engines and previews of links. */
const description = ({ name, document, words, target }: Described): string =>
  `${name} of ${document}: ${words}. Target: ${target}`;

const target = {
  /** One value as it is read, with the year where one is set. */
  value: (value: string, horizon: number | null): Rich => [
    { text: capitalize(value), as: 'strong' },
    horizon ? ` by the end of ${horizon}` : '',
  ],
  /** The words of the column for an earlier year. */
  earlier: (year: number, stated: string, lang: string | undefined): Rich => [
    `${year}: `,
    { text: stated, as: 'span', lang },
  ],
  none: (horizon: number | null) => `No value can be read${horizon ? ` for ${horizon}` : ''}.`,
  rule: (exact: boolean) => asRead(exact ? 'no sign means exactly this value' : 'from the signs and figures'),
};

interface Part {
  readonly number: string;
  readonly href: string;
  readonly name: string;
  readonly target: string;
  /** The language of name and target, where it is another than the page's. */
  readonly lang?: string | undefined;
}

const parts = {
  heading: 'Parts',
  /** An indicator that is a part of this one, or of which this one is a part. */
  part: ({ number, href, name, target: aim, lang }: Part): Rich => [
    { text: record.indicator(number), href },
    ' ',
    { text: `${name}: ${aim}`, as: 'span', lang },
  ],
  whole: 'because this one is a part of it',
  partOf: 'because it is a part of this one',
  rule: asRead('from the numbers of the list'),
};

export const indicator = { title, list, description, target, parts };
