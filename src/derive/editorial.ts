/** Whether what editors write about records holds: links, instruments and themes name records that exist and quote them letter by letter. */
import type { EditedLink } from '../model/link.ts';
import type { Records } from '../model/records.ts';
import { findInstrumentProblems } from './instrument-problems.ts';
import { kindsOf, type LinkableKind, ownWordsOf } from './own-words.ts';
import { unknown } from './unknown.ts';

/** @returns one sentence a problem, with the file and what to do */
export function findEditorialProblems(records: Records): string[] {
  return [...linkProblems(records), ...findInstrumentProblems(records), ...themeProblems(records)];
}

function linkProblems(records: Records): string[] {
  const words = ownWordsOf(records);
  const kinds = kindsOf(records);
  const seen = new Set<string>();
  return records.links.flatMap((link) => {
    const { from, to, type } = link;
    const name = `content/links: the link ${type} from ${from} to ${to}`;
    const key = `${type} ${[from, to].sort().join(' ')}`;
    const repeated = seen.has(key) ? [`${name} stands twice. Remove one.`] : [];
    seen.add(key);
    const missing = [from, to].flatMap((id) => (words.has(id) ? [] : [unknown(name, 'record', id, words.keys())]));
    if (missing.length > 0) return [...repeated, ...missing];
    return [...repeated, ...directionProblems(name, link, kinds), ...quotationProblems(name, link, words)];
  });
}

function directionProblems(
  name: string,
  { from, to, type }: EditedLink,
  kinds: ReadonlyMap<string, LinkableKind>,
): string[] {
  const [first, second] = [kinds.get(from), kinds.get(to)];
  if (from === to) return [`${name} leads to itself. Name another record.`];
  if (type === 'carries-out' && (first !== 'task' || second !== 'measure'))
    return [`${name} must lead from a task to a measure; it leads from a ${first} to a ${second}.`];
  if (type === 'measured-by' && second !== 'indicator')
    return [`${name} must lead to an indicator; it leads to a ${second}.`];
  return [];
}

function quotationProblems(name: string, link: EditedLink, words: ReadonlyMap<string, readonly string[]>): string[] {
  return [link.from, link.to].flatMap((id, place) => {
    const quotation = link.words[place] ?? '';
    return words.get(id)?.some((text) => text.includes(quotation))
      ? []
      : [`${name} quotes "${quotation}", which does not stand in the words of ${id}. Copy them letter by letter.`];
  });
}

function themeProblems({ themes, tasks, indicators }: Records): string[] {
  const ids = new Set([...tasks, ...indicators].map(({ id }) => id));
  return themes.flatMap(({ id, include, exclude }, place) => {
    const name = `content/themes.yaml: ${id}`;
    const both = include.filter((entry) => exclude.some((other) => other.id === entry.id));
    return [
      ...(themes.findIndex((other) => other.id === id) < place ? [`${name} stands twice.`] : []),
      ...both.map((entry) => `${name} both includes and excludes ${entry.id}. Keep one.`),
      ...[...include, ...exclude].flatMap((entry) =>
        ids.has(entry.id) ? [] : [unknown(name, 'record', entry.id, ids)],
      ),
    ];
  });
}
