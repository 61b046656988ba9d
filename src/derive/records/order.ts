/** The order in which records are shown: the only place that sorts them. */
import type { Agency } from '../../model/agency.ts';
import type { SourceDocument } from '../../model/document.ts';
import { type Instrument, instrumentKinds } from '../../model/instrument.ts';
import type { Records } from '../../model/records.ts';
import type { Revision } from '../../model/revision.ts';

/**
 * All records in order: documents with the most tasks first, then with the most measures; their records by ordinal or line, tasks before
 * measures; agencies by name, collectives last; instruments by kind and name.
 */
export function inOrder(records: Records): Records {
  const documents = [...records.documents].sort(byDocument);
  const rank = new Map(documents.map((document, index) => [document.id, index]));
  const rankOf = (record: { document: string }) => rank.get(record.document) ?? rank.size;
  const ordered = <T extends { document: string; id: string }>(list: readonly T[], placeOf: (record: T) => number) =>
    [...list].sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b) || compare(a.id, b.id));
  return {
    documents,
    agencies: [...records.agencies].sort(byName),
    groups: ordered(records.groups, (group) => group.ordinal),
    tasks: [...records.tasks].sort((a, b) => rankOf(a) - rankOf(b) || compare(b.kind, a.kind) || a.ordinal - b.ordinal),
    indicators: ordered(records.indicators, (indicator) => indicator.ordinal),
    provisions: ordered(records.provisions, (provision) => provision.source.lines[0]),
    progressReports: [...records.progressReports].sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id)),
    observations: [...records.observations].sort(
      (a, b) => compare(a.indicator, b.indicator) || compare(a.period, b.period),
    ),
    looks: [...records.looks].sort((a, b) => compare(a.on, b.on)),
    // Editors put links and themes in their order; links are sorted where they are published.
    links: records.links,
    instruments: [...records.instruments].sort(byKind),
    themes: records.themes,
    corrections: [...records.corrections].sort((a, b) => compare(a.id, b.id)),
    revisions: [...records.revisions].sort((a, b) => compare(fromOf(a), fromOf(b)) || compareIds(a.id, b.id)),
    statedClaims: records.statedClaims,
    sourceLines: ordered(records.sourceLines, (line) => line.line),
    diagnostics: [...records.diagnostics].sort(
      (a, b) => rankOf(a) - rankOf(b) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message),
    ),
  };
}

const fromOf = (revision: Revision) => ('from' in revision ? revision.from : '');

/** Ids that end in a number, by their number. */
const compareIds = (a: string, b: string) => a.length - b.length || compare(a, b);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byDocument = (a: SourceDocument, b: SourceDocument) =>
  b.expects.tasks - a.expects.tasks || measuresOf(b) - measuresOf(a) || compare(a.id, b.id);

const measuresOf = ({ expects }: SourceDocument) =>
  Object.values(expects.measures).reduce((sum, count) => sum + count, 0);

const byKind = (a: Instrument, b: Instrument) =>
  instrumentKinds.indexOf(a.kind) - instrumentKinds.indexOf(b.kind) || compare(a.name, b.name) || compare(a.id, b.id);

const byName = (a: Agency, b: Agency) =>
  Number(a.kind === 'collective') - Number(b.kind === 'collective') || compare(a.name, b.name) || compare(a.id, b.id);
