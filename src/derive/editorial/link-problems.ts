/** Whether what editors write about records holds: links, instruments and themes name records that exist and quote them letter by letter. */

import type { Instrument, InstrumentRelation } from '../../model/instrument.ts';
import type { EditedLink } from '../../model/link.ts';
import {
  allDocuments,
  allReports,
  documentEntry,
  type Problem,
  recordEntry,
  reportEntry,
} from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import { textsOf, usesOf } from '../records/instruments.ts';
import { mentionFinder } from '../records/mentions.ts';
import { kindsOf, type LinkableKind, ownWordsOf } from '../records/quotable-text.ts';
import { unknown } from './unknown.ts';

/** @returns a problem each, with what to do */
function findInstrumentProblems(records: Records): Problem[] {
  const { instruments, documents } = records;
  const ids = new Set(documents.map(({ id }) => id));
  const owners = new Map<string, string>();
  const texts = textsOf(records).flatMap((record) => record.texts);
  const uses = usesOf(records, mentionFinder(instruments));
  const used = new Set(uses.map(({ instrument }) => instrument));
  // A name that was found need not be looked for in all texts; others may stand within longer ones.
  const found = new Set(uses.flatMap(({ kind, words }) => (kind === 'names' ? [words] : [])));
  const relationProblems = relationCheckerOf(records);
  return instruments.flatMap((instrument, place) => {
    const { id, names, document, relations } = instrument;
    const problems: Problem[] = [];
    const say: Say = (message, { about = instrument, restsOn = [] } = {}) =>
      problems.push({ file: 'content/instruments.yaml', line: 1, message: `${id} ${message}`, restsOn, about });
    if (instruments.findIndex((other) => other.id === id) < place) say('stands twice. Remove one.');
    if (document !== undefined && !ids.has(document))
      say(unknown('document', document, ids), { restsOn: [documentEntry(document)] });
    for (const phrase of names) {
      const other = owners.get(phrase);
      if (other !== undefined)
        say(`has the name "${phrase}", which is also a name of ${other}. Remove it from one of them.`);
      owners.set(phrase, id);
      if (!found.has(phrase) && !texts.some((text) => text.includes(phrase)))
        say(`has the name "${phrase}", which stands in no text. Copy it letter by letter, or remove it.`, anyText);
    }
    if (!used.has(id))
      say('is named by no record and no report. Give the words that name it in names, or remove it.', anyText);
    for (const message of groundProblems(instrument)) say(message);
    for (const relation of relations) relationProblems(relation, say);
    return problems;
  });
}

/** Takes a problem of an instrument: what it says, of which part, and where it misses something. */
type Say = (message: string, place?: { readonly about?: object; readonly restsOn?: readonly string[] }) => void;

/** Names may stand in any document and any report. */
const anyText = { restsOn: [allDocuments, allReports] };

/** What is said of an instrument stands in its names, in a line of a document, in a held document or in a source. */
function groundProblems({ names, number, issued, issuer, document, statedIn, source, name }: Instrument): string[] {
  if (document !== undefined || statedIn !== undefined || source !== undefined) return [];
  const phrases = [name, ...names];
  const facts = { number, issued, issuer };
  return Object.entries(facts)
    .filter(([, fact]) => fact !== undefined && !phrases.some((phrase) => phrase.includes(fact)))
    .map(([field, fact]) => `has ${field} "${fact}" without a ground. Give statedIn or source, or leave ${field} out.`);
}

function relationCheckerOf(records: Records) {
  const words = ownWordsOf(records);
  const reports = new Map(records.progressReports.map(({ id, task }) => [id, task]));
  return (relation: InstrumentRelation, say: Say): void => {
    const { record, kind, words: quotation, report } = relation;
    const ofRecord = { about: relation, restsOn: [recordEntry(record)] };
    const texts = words.get(record);
    if (texts === undefined) {
      say(unknown('record', record, words.keys()), ofRecord);
      return;
    }
    if (quotation !== undefined && !texts.some((text) => text.includes(quotation)))
      say(
        `quotes "${quotation}", which does not stand in the words of ${record}. Copy them letter by letter.`,
        ofRecord,
      );
    if (report !== undefined && !reports.has(report))
      say(unknown('report', report, reports.keys()), { about: relation, restsOn: [reportEntry(report)] });
    else if (report !== undefined && reports.get(report) !== record)
      say(`names report "${report}", which is not on ${record}. Name a report on it.`, { about: relation });
    if (quotation === undefined && report === undefined)
      say(`has a relation to ${record} without a ground. Give words or report.`, { about: relation });
    if (kind === 'resulted-in' && report === undefined)
      say(`resulted from ${record} as nobody reports. Give report, or write another kind.`, { about: relation });
  };
}

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
