/** What ids name in this build, what became of those that are gone, and what addresses answer for them. */
import { getCollection } from 'astro:content';
import { type RedirectRule, redirectRules } from '../export/redirects.ts';
import { documentPath, indicatorPath, taskPath } from '../model/paths.ts';
import type { NamedWords } from '../model/permalinks.ts';
import type { GoneAddress, Rewording } from '../model/redirect.ts';
import { asOf } from './as-of.ts';
import { catalogue } from './catalogue.ts';

const [wordEntries, goneEntries, rewordedEntries] = await Promise.all([
  getCollection('words'),
  getCollection('gone'),
  getCollection('reworded'),
]);

const inFileOrder = <T>(entries: readonly { id: string; data: T }[]): T[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data);

const words: readonly NamedWords[] = inFileOrder(wordEntries);
const gone: readonly GoneAddress[] = inFileOrder(goneEntries);
const reworded: readonly Rewording[] = inFileOrder(rewordedEntries);

/** Addresses that are gone, of pages alone. */
export const gonePages = gone.filter(({ address }) => /^[^#]*\/$/u.test(address));

/** Addresses that are gone, of files beside pages that are JSON. */
export const goneFiles = gone.filter(({ address }) => address.endsWith('.json'));

/** Records and lines that are gone from a document's text. */
export const goneFrom = (document: string): readonly GoneAddress[] =>
  gone.filter(({ address }) => address.startsWith(`${documentPath(document)}#`));

/** Records that have a short address, with their pages. */
export const shortAddresses: ReadonlyMap<string, string> = new Map([
  ...catalogue.tasks.map(({ id }) => [id, taskPath(id)] as const),
  ...catalogue.indicators.map(({ id }) => [id, indicatorPath(id)] as const),
]);

export const rules: readonly RedirectRule[] = redirectRules(gone, shortAddresses);

/** The ledger of this build, as it is published. */
export const ledger = {
  asOf,
  words: words.map(({ address, digest, begins }) => ({ address, digest, begins })),
  gone: gone.map(({ address, entry }) => ({ address, ...entry })),
  reworded,
};
