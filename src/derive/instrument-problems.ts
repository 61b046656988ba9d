/** Whether what editors write about instruments holds: each is named or related somewhere, quoted letter by letter, and its facts have a ground. */
import type { Instrument, InstrumentRelation } from '../model/instrument.ts';
import type { Records } from '../model/records.ts';
import { textsOf, usesOf } from './instruments.ts';
import { mentionFinder } from './mentions.ts';
import { ownWordsOf } from './own-words.ts';
import { unknown } from './unknown.ts';

/** @returns one sentence a problem, with what to do */
export function findInstrumentProblems(records: Records): string[] {
  const { instruments, documents } = records;
  const ids = new Set(documents.map(({ id }) => id));
  const owners = new Map<string, string>();
  const texts = textsOf(records).flatMap((record) => record.texts);
  const used = new Set(usesOf(records, mentionFinder(instruments)).map(({ instrument }) => instrument));
  const relationProblems = relationCheckerOf(records);
  return instruments.flatMap((instrument, place) => {
    const { id, names, document, relations } = instrument;
    const name = `content/instruments.yaml: ${id}`;
    const problems =
      instruments.findIndex((other) => other.id === id) < place ? [`${name} stands twice. Remove one.`] : [];
    if (document !== undefined && !ids.has(document)) problems.push(unknown(name, 'document', document, ids));
    for (const phrase of names) {
      const other = owners.get(phrase);
      if (other !== undefined)
        problems.push(
          `${name} has the name "${phrase}", which is also a name of ${other}. Remove it from one of them.`,
        );
      owners.set(phrase, id);
      if (!texts.some((text) => text.includes(phrase)))
        problems.push(
          `${name} has the name "${phrase}", which stands in no text. Copy it letter by letter, or remove it.`,
        );
    }
    if (!used.has(id))
      problems.push(`${name} is named by no record and no report. Give the words that name it in names, or remove it.`);
    return [
      ...problems,
      ...groundProblems(name, instrument),
      ...relations.flatMap((relation) => relationProblems(name, relation)),
    ];
  });
}

/** What is said of an instrument stands in its names, in a line of a document, in a held document or in a source. */
function groundProblems(
  name: string,
  { names, number, issued, issuer, document, statedIn, source, ...own }: Instrument,
): string[] {
  if (document !== undefined || statedIn !== undefined || source !== undefined) return [];
  const phrases = [own.name, ...names];
  const facts = { number, issued, issuer };
  return Object.entries(facts)
    .filter(([, fact]) => fact !== undefined && !phrases.some((phrase) => phrase.includes(fact)))
    .map(
      ([field, fact]) =>
        `${name} has ${field} "${fact}" without a ground. Give statedIn or source, or leave ${field} out.`,
    );
}

function relationCheckerOf(records: Records) {
  const words = ownWordsOf(records);
  const reports = new Map(records.progressReports.map(({ id, task }) => [id, task]));
  return (name: string, { record, kind, words: quotation, report }: InstrumentRelation): string[] => {
    const texts = words.get(record);
    if (texts === undefined) return [unknown(name, 'record', record, words.keys())];
    const problems: string[] = [];
    if (quotation !== undefined && !texts.some((text) => text.includes(quotation)))
      problems.push(
        `${name} quotes "${quotation}", which does not stand in the words of ${record}. Copy them letter by letter.`,
      );
    if (report !== undefined && !reports.has(report)) problems.push(unknown(name, 'report', report, reports.keys()));
    else if (report !== undefined && reports.get(report) !== record)
      problems.push(`${name} names report "${report}", which is not on ${record}. Name a report on it.`);
    if (quotation === undefined && report === undefined)
      problems.push(`${name} has a relation to ${record} without a ground. Give words or report.`);
    if (kind === 'resulted-in' && report === undefined)
      problems.push(`${name} resulted from ${record} as nobody reports. Give report, or write another kind.`);
    return problems;
  };
}
