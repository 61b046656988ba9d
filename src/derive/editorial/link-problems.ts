/** Whether what editors write about records holds: links, instruments and themes name records that exist and quote them letter by letter. */
import type { EditedLink } from '../../model/link.ts';
import { type Problem, recordEntry } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import { kindsOf, type LinkableKind, ownWordsOf } from '../records/quotable-text.ts';
import { findInstrumentProblems } from './instrument-problems.ts';
import { unknown } from './unknown.ts';

/** @returns a problem each, with what to do */
export function findEditorialProblems(records: Records): Problem[] {
  return [...linkProblems(records), ...findInstrumentProblems(records), ...themeProblems(records)];
}

function linkProblems(records: Records): Problem[] {
  const words = ownWordsOf(records);
  const kinds = kindsOf(records);
  const seen = new Set<string>();
  return records.links.flatMap((link) => {
    const { from, to, type } = link;
    const problem = (message: string, ...ids: string[]): Problem => ({
      ...{ file: 'content/links', line: 1, about: link },
      message: `the link ${type} from ${from} to ${to} ${message}`,
      restsOn: ids.map(recordEntry),
    });
    const key = `${type} ${[from, to].sort().join(' ')}`;
    const repeated = seen.has(key) ? [problem('stands twice. Remove one.')] : [];
    seen.add(key);
    const missing = [from, to].filter((id) => !words.has(id));
    if (missing.length > 0)
      return [...repeated, ...missing.map((id) => problem(unknown('record', id, words.keys()), id))];
    return [
      ...repeated,
      ...directionProblems(link, kinds).map((message) => problem(message)),
      ...[from, to].flatMap((id, place) => {
        const quotation = link.words[place] ?? '';
        if (words.get(id)?.some((text) => text.includes(quotation))) return [];
        return [
          problem(`quotes "${quotation}", which does not stand in the words of ${id}. Copy them letter by letter.`, id),
        ];
      }),
    ];
  });
}

/** What is wrong with where a link leads from and to, in words. */
function directionProblems({ from, to, type }: EditedLink, kinds: ReadonlyMap<string, LinkableKind>): string[] {
  const [first, second] = [kinds.get(from), kinds.get(to)];
  if (from === to) return ['leads to itself. Name another record.'];
  if (type === 'carries-out' && (first !== 'task' || second !== 'measure'))
    return [`must lead from a task to a measure; it leads from a ${first} to a ${second}.`];
  if (type === 'measured-by' && second !== 'indicator') return [`must lead to an indicator; it leads to a ${second}.`];
  return [];
}

function themeProblems({ themes, tasks, indicators }: Records): Problem[] {
  const ids = new Set([...tasks, ...indicators].map(({ id }) => id));
  return themes.flatMap((theme, place) => {
    const { id, include, exclude } = theme;
    const problem = (message: string, about: object = theme, ...records: string[]): Problem => ({
      ...{ file: 'content/themes.yaml', line: 1, about },
      message: `${id} ${message}`,
      restsOn: records.map(recordEntry),
    });
    const both = include.filter((entry) => exclude.some((other) => other.id === entry.id));
    return [
      ...(themes.findIndex((other) => other.id === id) < place ? [problem('stands twice.')] : []),
      ...both.map((entry) => problem(`both includes and excludes ${entry.id}. Keep one.`, entry)),
      ...[...include, ...exclude]
        .filter((entry) => !ids.has(entry.id))
        .map((entry) => problem(unknown('record', entry.id, ids), entry, entry.id)),
    ];
  });
}
