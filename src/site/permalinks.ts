/** What ids name in this build, what became of those that are gone, and what addresses answer for them. */
import { type RedirectRule, redirectRules } from '../export/redirects.ts';
import { documentPath, recordPath } from '../model/paths.ts';
import type { GoneAddress } from '../model/redirect.ts';
import { asOf } from './as-of.ts';
import { catalogue } from './catalogue.ts';
import { project } from './project.ts';

const { words, gone, joined, reworded, listPages } = project.ledger;

/** Every further page of a list that was ever published. */
export const publishedListPages: readonly string[] = listPages.filter(
  (address) => !gone.some((one) => one.address === address),
);

/** What became of each, once for all its addresses: as content/redirects.yaml says, or the file of a text that was joined. */
export const goneEntries = [
  ...new Map([...joined, ...gone.map(({ entry: one }) => one)].map((one) => [one.was, one])).values(),
];

/** Addresses that are gone, of pages alone. */
export const gonePages = gone.filter(({ address }) => /^[^#]*\/$/u.test(address));

/** Addresses that are gone, of files beside pages that are JSON. */
export const goneFiles = gone.filter(({ address }) => address.endsWith('.json'));

/** Records and lines that are gone from a document's text. */
export const goneFrom = (document: string): readonly GoneAddress[] =>
  gone.filter(({ address }) => address.startsWith(`${documentPath(document)}#`));

/** Records that have a short address, with their pages. */
export const shortAddresses: ReadonlyMap<string, string> = new Map(
  [...catalogue.tasks, ...catalogue.indicators].map(({ id }) => [id, recordPath(catalogue.refOf({ id }))]),
);

export const rules: readonly RedirectRule[] = redirectRules(gone, shortAddresses);

/** The ledger of this build, as it is published. */
export const ledger = {
  asOf,
  words,
  gone: gone.map((one) => ({ address: one.address, ...one.entry })),
  reworded,
};
