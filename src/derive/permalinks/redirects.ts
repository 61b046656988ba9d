/** The decisions of content/redirects.yaml: whether they can stand, and what each old address answers. */
import { documentOf } from '../../model/ids.ts';
import { defaultLang } from '../../model/lang.ts';
import { findNearest } from '../../model/nearest.ts';
import { langOfPath, pathIn, provisionPath, recordPath } from '../../model/paths.ts';
import type { NamedWords, Permalinks } from '../../model/permalinks.ts';
import { type Problem, recordEntry } from '../../model/problem.ts';
import type { Records, SeedRecords } from '../../model/records.ts';
import { type GoneAddress, type Redirect, type Redirects, type Rewording, targetsOf } from '../../model/redirect.ts';
import { countedRecords } from '../records/authentic.ts';
import { kindsOf } from '../records/quotable-text.ts';

/** The address of each record: its page; its place in its text where it has none, or is another record in its language. */
export function recordPaths(records: SeedRecords & Pick<Records, 'documents'>): Map<string, string> {
  const { tasks, indicators, groups, provisions } = records;
  const counted = countedRecords(records);
  return new Map([
    ...[...tasks, ...indicators, ...groups, ...provisions].map(
      ({ id, document }) => [id, provisionPath(document, id)] as const,
    ),
    ...[...kindsOf(counted)].map(([id, kind]) => [id, recordPath({ id, kind })] as const),
  ]);
}

/**
 * Whether an address belongs to what an entry names: the record's pages and files, or the path and all below it. A path
 * without a language stands for the same page in each.
 */
export function isAddressOf(was: string, published: string): boolean {
  const address = inLanguageOf(was, published);
  if (was.startsWith('/')) return address === was || (was.endsWith('/') && address.startsWith(was));
  if (address === provisionPath(documentOf(was), was)) return true;
  return !address.includes('#') && address.split('/').some((part) => part === was || part.startsWith(`${was}.`));
}

/**
 * The addresses that the entries took from their records, sorted.
 * @param paths the address of each living record by its id
 * @param words what living addresses name
 */
export function goneAddresses(
  { gone }: Pick<Redirects, 'gone'>,
  { addresses, lines }: Permalinks,
  paths: ReadonlyMap<string, string>,
  words: readonly NamedWords[] = [],
): GoneAddress[] {
  const beginnings = new Map(words.map(({ address, begins }) => [address, begins]));
  const known = [
    ...addresses.keys(),
    ...[...lines].flatMap(([path, numbers]) => [...numbers].map((line) => `${path}#L${line}`)),
  ];
  return gone
    .flatMap((entry) => {
      const targets = targetsOf(entry).map((was) => {
        const begins = beginnings.get(was.startsWith('/') ? was : provisionPath(documentOf(was), was));
        return { was, path: paths.get(was) ?? was, ...(begins ? { begins } : {}) };
      });
      // Below a page that is gone, its fragments are gone with it.
      const own = known.filter(
        (address) =>
          isAddressOf(entry.was, address) &&
          (inLanguageOf(entry.was, address) === entry.was || !isFragmentOf(entry.was, address)),
      );
      const begins = own.flatMap((address) => addresses.get(address)?.begins ?? [])[0];
      return own.map((address) => {
        const inLanguage = targets.map((target) => ({ ...target, path: pathIn(langOfPath(address), target.path) }));
        return { address, entry, targets: inLanguage, ...(begins ? { begins } : {}) };
      });
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** An address as an entry would name it: without its language, unless the entry names one. */
const inLanguageOf = (was: string, address: string) =>
  langOfPath(was) === defaultLang ? pathIn(defaultLang, address) : address;

const isFragmentOf = (path: string, address: string) => path.startsWith('/') && address.includes('#');

/**
 * Finds every entry that cannot stand: what it names lives, leads nowhere, leads on to another entry or back to itself,
 * or was never published.
 * @param paths the address of each living record by its id
 * @returns a problem each
 */
export function findRedirectProblems(
  { gone, reworded }: Redirects,
  { addresses, lines }: Permalinks,
  paths: ReadonlyMap<string, string>,
): Problem[] {
  const entries = new Map(gone.map((entry) => [entry.was, entry]));
  const problems: Problem[] = [];
  const say = (entry: Redirect | Rewording, words: string, ...restsOn: string[]) =>
    problems.push({
      ...{ file: 'content/redirects.yaml', line: 1, about: entry },
      message: `${entry.was} ${words}`,
      restsOn,
    });
  const published = (was: string) =>
    [...addresses.keys()].some((address) => isAddressOf(was, address)) ||
    [...lines].some(([path, numbers]) => [...numbers].some((line) => was === `${path}#L${line}`));

  for (const entry of gone) {
    if (entries.get(entry.was) !== entry) say(entry, 'has two entries. Keep the earlier one, as it was published.');
    if (paths.has(entry.was))
      say(entry, `is ${entry.became} and lives: an id that is gone is never used again. Give the record another id.`);
    else if (!published(entry.was))
      say(entry, 'was never published (permalinks.txt has no address of it). Correct it.', 'permalinks');
    for (const target of targetsOf(entry)) {
      const next = entries.get(target);
      if (leadsBack(entry, entries)) say(entry, `leads to ${target}, and from there back to itself.`);
      else if (next) {
        const end = targetsOf(next).join(', ');
        say(
          entry,
          `leads to ${target}, which is ${next.became} itself. Write ${end ? `to: [${end}]` : 'what it became'}.`,
        );
      } else if (!target.startsWith('/') && !paths.has(target)) {
        const nearest = findNearest(target, paths.keys());
        say(
          entry,
          `leads to ${target}, which does not exist.${nearest ? ` Nearest: ${nearest}.` : ''}`,
          recordEntry(target),
        );
      }
    }
  }
  for (const entry of reworded) {
    if (!published(entry.was)) say(entry, 'is reworded, but was never published. Correct it.', 'permalinks');
    if (entries.has(entry.was)) say(entry, 'is reworded and gone. One of the two entries is wrong.');
  }
  return problems;
}

function leadsBack(start: Redirect, entries: ReadonlyMap<string, Redirect>): boolean {
  const seen = new Set<string>();
  const pending = [...targetsOf(start)];
  for (const target of pending) {
    if (target === start.was) return true;
    const next = entries.get(target);
    if (!next || seen.has(target)) continue;
    seen.add(target);
    pending.push(...targetsOf(next));
  }
  return false;
}
