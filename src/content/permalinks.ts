/** The list of published addresses from disk, and the digests of what ids name. */
import { createHash } from 'node:crypto';
import { joinedRedirects } from '../derive/permalinks/joined-texts.ts';
import { goneAddresses, recordPaths } from '../derive/permalinks/redirects.ts';
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import { agencyPath, documentPath, listOfPage, provisionPath } from '../model/paths.ts';
import { type NamedWords, noPermalinks, type Permalinks, parsePermalinks, type Words } from '../model/permalinks.ts';
import type { Problem } from '../model/problem.ts';
import type { Records, SeedRecords } from '../model/records.ts';
import type { Ledger, Redirects } from '../model/redirect.ts';
import { readBytes } from './disk.ts';

/**
 * Reads permalinks.txt. A project without the file has published nothing yet.
 * @throws Error that names a line that cannot be read
 */
export function readPermalinks(root: string): Permalinks {
  const bytes = readBytes(root, 'permalinks.txt');
  return bytes === undefined ? noPermalinks : parsePermalinks(bytes.toString());
}

/** Reads permalinks.txt; where a line cannot be read, the list is empty and `problems` takes the line. */
export function readPermalinksFile(root: string, problems: Problem[]): Permalinks {
  try {
    return readPermalinks(root);
  } catch (error) {
    const [, line = '1', message = String(error)] =
      /^permalinks\.txt:(\d+) (.*)$/su.exec((error as Error).message) ?? [];
    problems.push({ file: 'permalinks.txt', line: Number(line), message, harms: ['permalinks'] });
    return noPermalinks;
  }
}

/**
 * What each id names, by the address that stands for it: records and provisions by their fragment in the text they
 * come from, agencies and documents by their page. The words are those of the seed, before any correction or amendment.
 */
export function wordsOf(
  { tasks, indicators, groups, provisions }: SeedRecords,
  documents: readonly SourceDocument[],
  agencies: readonly Agency[],
): NamedWords[] {
  const inText = (record: { id: string; document: string }, text: string) =>
    [provisionPath(record.document, record.id), text] as const;
  const named = [
    ...tasks.map((task) => inText(task, task.description)),
    ...indicators.map((indicator) => inText(indicator, indicator.name)),
    ...groups.map((group) => inText(group, group.title)),
    ...provisions.map((provision) => inText(provision, provision.text)),
    ...documents.map(({ id, title }) => [documentPath(id), title] as const),
    ...agencies.map(({ id, name }) => [agencyPath(id), name] as const),
  ];
  return named.map(([address, text]) => ({ address, ...digestOf(text) }));
}

/** A digest of words and their beginning, at most 60 letters, cut between words. */
export function digestOf(text: string): Words {
  const even = text.replace(/\s+/gu, ' ').trim().normalize('NFC');
  const cut = even.length <= 60 ? even : even.slice(0, Math.max(even.lastIndexOf(' ', 60), 1));
  return { digest: createHash('sha256').update(even).digest('hex').slice(0, 12), begins: cut.trim() };
}

/**
 * What ids name and what became of others, where no decision is wrong.
 * @param records those of the seeds, as printed: nothing that is laid over them later counts
 */
export function ledgerOf({ gone, reworded }: Redirects, permalinks: Permalinks, records: Records): Ledger {
  const paths = recordPaths(records);
  const words = wordsOf(records, records.documents, records.agencies);
  const joined = joinedRedirects(records);
  // The places of a text in another language stay; its records have no pages of their own any more.
  const goneJoined = goneAddresses({ gone: joined }, permalinks, paths, words).filter(
    ({ address }) => !address.includes('#'),
  );
  return {
    words,
    gone: [...goneAddresses({ gone }, permalinks, paths, words), ...goneJoined],
    joined,
    reworded,
    listPages: [...permalinks.addresses.keys()].filter((address) => listOfPage(address) !== undefined),
  };
}
