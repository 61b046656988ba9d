/** Whether what editors write about records holds: links, instruments and themes name records that exist and quote them letter by letter. */
import type { EditedLink } from '../model/link.ts';
import { findNearest } from '../model/nearest.ts';
import type { Records } from '../model/records.ts';
import { kindsOf, type LinkableKind, ownWordsOf } from './own-words.ts';

/** @returns one sentence a problem, with the file and what to do */
export function findEditorialProblems(records: Records): string[] {
  return [...linkProblems(records), ...instrumentProblems(records), ...themeProblems(records)];
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

function instrumentProblems({ instruments, documents, progressReports, ...records }: Records): string[] {
  const words = ownWordsOf(records);
  const ids = new Set(documents.map(({ id }) => id));
  const reports = new Set(progressReports.map(({ id }) => id));
  const owners = new Map<string, string>();
  return instruments.flatMap(({ id, names, document, relations }, place) => {
    const name = `content/instruments.yaml: ${id}`;
    const problems = instruments.findIndex((other) => other.id === id) < place ? [`${name} stands twice.`] : [];
    if (document !== undefined && !ids.has(document)) problems.push(unknown(name, 'document', document, ids));
    for (const phrase of names) {
      const other = owners.get(phrase);
      if (other !== undefined) problems.push(`${name} has the name "${phrase}", which is also a name of ${other}.`);
      owners.set(phrase, id);
    }
    for (const { record, words: quotation, report } of relations) {
      const texts = words.get(record);
      if (texts === undefined) problems.push(unknown(name, 'record', record, words.keys()));
      else if (quotation !== undefined && !texts.some((text) => text.includes(quotation)))
        problems.push(`${name} quotes "${quotation}", which does not stand in the words of ${record}.`);
      if (report !== undefined && !reports.has(report)) problems.push(unknown(name, 'report', report, reports));
      if (quotation === undefined && report === undefined)
        problems.push(`${name} has a relation to ${record} without a ground. Give words or report.`);
    }
    return problems;
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

function unknown(name: string, kind: string, id: string, known: Iterable<string>): string {
  const nearest = findNearest(id, new Set(known));
  return `${name} names ${kind} "${id}", which does not exist.${nearest ? ` Nearest: ${nearest}.` : ''}`;
}
