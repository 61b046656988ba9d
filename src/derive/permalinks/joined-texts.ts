/** What became of the pages of records that were published apart, before their document became a text of another. */
import { documentMarkdownPath, measuresPath, provisionPath } from '../../model/paths.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { documentEntry, type Problem } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import type { Redirect } from '../../model/redirect.ts';
import { joinTexts, textPairsIn } from '../records/authentic.ts';
import { isAddressOf } from './redirects.ts';

type Joinable = Pick<Records, 'documents' | 'tasks' | 'indicators' | 'groups' | 'provisions'>;

/** An entry for each record of such a text: it is the record of the document, or stands in its own text alone. */
export function joinedRedirects(records: Joinable): Redirect[] {
  const { sharedIdOf } = joinTexts(records);
  return textPairsIn(records.documents).flatMap(({ first, text }) => {
    const { joined: since } = text;
    if (!since) return [];
    return [
      ...idsOf(records, text.id).map((was): Redirect => {
        const shared = sharedIdOf(was);
        return shared === undefined
          ? { was, became: 'moved', to: [provisionPath(text.id, was)], ...since }
          : { was, became: 'merged', to: [shared], ...since };
      }),
      ...[documentMarkdownPath, measuresPath].map(
        (pathOf): Redirect => ({ was: pathOf(text.id), became: 'moved', to: [pathOf(first.id)], ...since }),
      ),
    ];
  });
}

/** A problem for each text whose records were published apart, and whose file does not say since when they are not. */
export function findJoinedProblems(records: Joinable, { addresses }: Pick<Permalinks, 'addresses'>): Problem[] {
  const pages = [...addresses.keys()].filter((address) => !address.includes('#'));
  return textPairsIn(records.documents).flatMap(({ first, text }): Problem[] => {
    if (text.joined !== undefined) return [];
    const ids = new Set(idsOf(records, text.id));
    const page = pages.find((address) => {
      const parts = address.split('/').map((part) => part.split('.')[0] ?? '');
      return parts.some((part) => ids.has(part) && isAddressOf(part, address));
    });
    const message = `translates: The records of ${text.id} were published apart (${page}), and their addresses now lead to those of ${first.id}. Say since when: joined: { on: "2026-11-29", why: a sentence for the reader of an old letter }.`;
    return page === undefined ? [] : [{ file: `${documentEntry(text.id)}.yaml`, line: 1, about: text, message }];
  });
}

const idsOf = ({ tasks, indicators, groups, provisions }: Joinable, document: string): string[] =>
  [...tasks, ...indicators, ...groups, ...provisions].flatMap((one) => (one.document === document ? [one.id] : []));
