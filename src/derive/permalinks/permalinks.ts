/** What was ever published against what a build has: what is gone, what names other words, and what to write about it. */
import { anchorOf, documentOf } from '../../model/ids.ts';
import type { Permalinks, Words } from '../../model/permalinks.ts';
import { formatGoneEntry, formatPlaces, formatRewording } from './redirect-snippets.ts';
import { isAddressOf } from './redirects.ts';

/** The addresses and words of a build. */
export interface BuiltPermalinks extends Permalinks {
  /** The addresses for which an entry of content/redirects.yaml says what became of them. */
  readonly gone: ReadonlySet<string>;
  /** The digest that the latest entry on a reworded record names, by id or path. */
  readonly reworded: ReadonlyMap<string, string>;
  /** Whether something stands at a path, and at its fragment where it has one. */
  answers(address: string): boolean;
  /** The day that the build holds for. */
  readonly asOf: string;
}

export interface BrokenPromise {
  readonly address: string;
  readonly what: string;
  /** What to do; where it ends in a line break, YAML to copy. */
  readonly todo: string;
}

/** All promises that a build breaks, in the order of their addresses. */
export function findBrokenPromises(published: Permalinks, built: BuiltPermalinks): BrokenPromise[] {
  const changed = changedRecords(published, built);
  const problems = [
    ...lostAddresses(published, built),
    ...rewordedRecords(changed, built),
    ...renumberedRecords(changed, published, built),
    ...lostLines(published, built),
    ...lostDecisions(published, built),
  ];
  return problems.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What a build has that was never listed, sorted. */
export function findUnlisted(published: Permalinks, built: Permalinks): string[] {
  const lines = [...built.lines].flatMap(([path, numbers]) =>
    [...numbers].filter((line) => !published.lines.get(path)?.has(line)).map((line) => `${path}#L${line}`),
  );
  const decisions = [...built.decisions].filter((decision) => !published.decisions.has(decision));
  const addresses = [...built.addresses].flatMap(([address, words]) =>
    published.addresses.has(address) && published.addresses.get(address)?.digest === words?.digest ? [] : [address],
  );
  return [...addresses, ...lines, ...decisions].sort();
}

/** The id that a fragment of a text stands for, or the path itself. */
function nameOf(address: string): string {
  const [, document, anchor] = /^\/documents\/([a-z0-9]+)\/#(.+)$/u.exec(address) ?? [];
  return document && anchor ? `${document}-${anchor}` : address;
}

function lostAddresses(published: Permalinks, built: BuiltPermalinks): BrokenPromise[] {
  const lost = [...published.addresses]
    .filter(([address, words]) => {
      if (built.gone.has(address)) return !built.answers(address);
      return words ? !built.addresses.has(address) : !built.answers(address);
    })
    .map(([address]) => address);
  const living = placesOfWords(built);
  // One record has several addresses; one entry stands for all of them.
  const names = new Map<string, string[]>();
  const roots = [...published.addresses.keys()].flatMap((address) => {
    const name = nameOf(address);
    return name !== address && lost.includes(address) ? [name] : [];
  });
  for (const address of lost.sort()) {
    const root =
      roots.find((id) => isAddressOf(id, address)) ?? [...names.keys()].find((of) => isAddressOf(of, address));
    const name = root ?? address;
    names.set(name, [...(names.get(name) ?? []), address]);
  }
  return [...names].flatMap(([was, own]): BrokenPromise[] => {
    const words = own.map((address) => published.addresses.get(address)).find((found) => found !== undefined);
    const now = words ? (living.get(words.digest) ?? []) : [];
    // Words that took the place of others belong to a list that was renumbered, which is reported once for the whole list.
    if (now.some((address) => published.addresses.has(address))) return [];
    return [
      {
        address: own.find((address) => !address.includes('#')) ?? was,
        what: `no longer answers${own.length > 1 ? `, nor do ${own.length - 1} more addresses of ${was}` : ''}${words ? ` ("${words.begins}")` : ''}`,
        todo: `restore it, or write under gone: in content/redirects.yaml\n${formatGoneEntry(was, now.map(nameOf), built.asOf)}`,
      },
    ];
  });
}

/** A record whose address names other words than when it was published. */
interface Changed {
  readonly address: string;
  readonly name: string;
  readonly was: Words;
  readonly now: Words;
  /** Where its old words stand now. */
  readonly movedTo: readonly string[];
  /** Whether its new words were never published. */
  readonly unknown: boolean;
}

function changedRecords(published: Permalinks, built: BuiltPermalinks): Changed[] {
  const living = placesOfWords(built);
  const old = placesOfWords(published);
  return [...published.addresses].flatMap(([address, was]): Changed[] => {
    const now = built.addresses.get(address);
    const name = nameOf(address);
    if (!was || !now || was.digest === now.digest || built.reworded.get(name) === now.digest) return [];
    // Equal words in another list are other records: only within its own list can one have taken another's place.
    const inOwnList = (place: string) => listOf(nameOf(place)) === listOf(name);
    // What had the same words before is no place to which they moved.
    const isNew = (place: string) => published.addresses.get(place)?.digest !== was.digest;
    const movedTo = (living.get(was.digest) ?? []).filter((place) => inOwnList(place) && isNew(place));
    const unknown = !(old.get(now.digest) ?? []).some(inOwnList);
    return [{ address, name, was, now, movedTo, unknown }];
  });
}

function placesOfWords({ addresses }: Permalinks): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [address, words] of addresses) {
    if (words) places.set(words.digest, [...(places.get(words.digest) ?? []), address]);
  }
  return places;
}

/** The list that a record is counted in: its id without the number at its end. */
const listOf = (name: string) => name.replace(/(?<!\d)\d+[a-z]*$/u, '');

const isRenumbered = (list: readonly Changed[]) => list.some(({ movedTo, unknown }) => movedTo.length > 0 || !unknown);

function byList(changed: readonly Changed[]): Map<string, Changed[]> {
  const lists = new Map<string, Changed[]>();
  for (const entry of changed) lists.set(listOf(entry.name), [...(lists.get(listOf(entry.name)) ?? []), entry]);
  return lists;
}

function rewordedRecords(changed: readonly Changed[], built: BuiltPermalinks): BrokenPromise[] {
  return [...byList(changed).values()]
    .filter((list) => !isRenumbered(list))
    .flat()
    .map(({ address, name, was, now }) => ({
      address,
      what: `names other words than when it was published: it was "${was.begins}", it is "${now.begins}"`,
      todo: `restore the words; or, if it is still the same record, write under reworded: in content/redirects.yaml\n${formatRewording(name, now.digest, built.asOf)}`,
    }));
}

/** Lists in which words stand under the ids of others: something was put in above them, or taken out. */
function renumberedRecords(
  changed: readonly Changed[],
  published: Permalinks,
  built: BuiltPermalinks,
): BrokenPromise[] {
  return [...byList(changed)]
    .filter(([, list]) => isRenumbered(list))
    .map(([stem, list]) => {
      const [first] = [...list].sort((a, b) => inList(a.name, b.name)) as [Changed, ...Changed[]];
      const document = documentOf(first.name);
      const removed = list.filter(({ movedTo }) => movedTo.length === 0).map(({ name }) => anchorOf(name));
      const fates = removed.map((place) => formatGoneEntry(`${document}-${place}`, [], built.asOf)).join('');
      const more = list.length > 1 ? `and ${list.length - 1} more of the list ${stem}… name` : 'names';
      return {
        address: first.address,
        what: `${more} the words of others ("${first.was.begins}" is now ${first.movedTo.map(nameOf).join(', ') || 'nowhere'})`,
        todo: [
          `restore the text; or, where its items have no numbers of their own, write into content/documents/${document}.yaml, so that the others keep their ids\n`,
          formatPlaces(insertedInto(stem, published, built), removed),
          fates && `      and under gone: in content/redirects.yaml\n${fates}`,
        ].join(''),
      };
    });
}

/** What was put into a list above words that were published, each with the id of the entry before it and a letter. */
function insertedInto(stem: string, published: Permalinks, built: Permalinks): { id: string; begins: string }[] {
  const old = placesOfWords(published);
  const items = [...built.addresses]
    .flatMap(([address, words]) =>
      words && listOf(nameOf(address)) === stem ? [{ name: nameOf(address), words }] : [],
    )
    .sort((a, b) => inList(a.name, b.name));
  const inserted: { id: string; begins: string }[] = [];
  let pending: string[] = [];
  let before = `${stem}0`;
  for (const { words } of items) {
    const known = old
      .get(words.digest)
      ?.map(nameOf)
      .find((name) => listOf(name) === stem);
    if (known === undefined) {
      pending.push(words.begins);
      continue;
    }
    const place = anchorOf(before);
    inserted.push(
      ...pending.map((begins, index) => ({ id: place + 'abcdefghijklmnopqrstuvwxyz'.charAt(index), begins })),
    );
    pending = [];
    before = known;
  }
  return inserted;
}

/** The order of ids in a list: by the number at their end, then by its letter. */
function inList(a: string, b: string): number {
  const [, numberA = '', letterA = ''] = /(?<!\d)(\d+)([a-z]*)$/u.exec(a) ?? [];
  const [, numberB = '', letterB = ''] = /(?<!\d)(\d+)([a-z]*)$/u.exec(b) ?? [];
  return Number(numberA) - Number(numberB) || (letterA < letterB ? -1 : 1);
}

function lostLines(published: Permalinks, built: BuiltPermalinks): BrokenPromise[] {
  return [...published.lines].flatMap(([path, numbers]) => {
    const lost = [...numbers].filter((line) => !built.answers(`${path}#L${line}`)).sort((a, b) => a - b);
    const [first] = lost;
    if (first === undefined) return [];
    const entries = lost.slice(0, 3).map((line) => formatGoneEntry(`${path}#L${line}`, [], built.asOf));
    return [
      {
        address: `${path}#L${first}`,
        what: `and ${lost.length - 1} more lines no longer answer`,
        todo: `restore the lines; or write under gone: in content/redirects.yaml, for each line\n${entries.join('')}`,
      },
    ];
  });
}

function lostDecisions(published: Permalinks, built: BuiltPermalinks): BrokenPromise[] {
  return [...published.decisions]
    .filter((decision) => !built.decisions.has(decision))
    .map((decision) => ({
      address: 'content/redirects.yaml',
      what: `lacks an entry that was published: ${decision}`,
      todo: 'restore the entry as it was; entries are only added',
    }));
}
