/** All records in one frozen object with their cross-links. Every page and every data file reads from it. */
import type { Agency } from '../../model/agency.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language, SourceDocument, StatingLine } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Link } from '../../model/link.ts';
import type { Look } from '../../model/look.ts';
import type { Observation } from '../../model/observation.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { Task } from '../../model/task.ts';
import type { Theme } from '../../model/theme.ts';
import { type Revised, revisedBy } from '../changes/revised.ts';
import { assertLinks } from '../editorial/integrity.ts';
import { themesOf } from '../editorial/themes.ts';
import { type AmendmentNotice, amendmentNotices } from './amendment-notices.ts';
import { knownRecords } from './as-of-filter.ts';
import { countedRecords, joinTexts, type TextRecord } from './authentic.ts';
import { type AuthenticText, authenticTexts } from './authentic-texts.ts';
import { type CellSources, cellSourcesOf } from './cell-sources.ts';
import { type Connection, connectionsOf, linksOf } from './connections.ts';
import { contentsIn, type DocumentContents } from './document-contents.ts';
import { assertFound, buildFinder, type Finder, getterIn } from './finder.ts';
import { recordsInForce } from './in-force.ts';
import { groupBy, type Neighbours, neighboursIn } from './indexes.ts';
import { type InstrumentUse, usesOf } from './instruments.ts';
import { type FindMentions, mentionFinder } from './mentions.ts';
import { inOrder } from './order.ts';
import { kindsOf, type LinkableKind } from './quotable-text.ts';
import type { RecordRef } from './record-ref.ts';
import { statingLines } from './relations.ts';
import { sameSetsOf } from './same-sets.ts';
import { takenOverBy } from './succession.ts';

/** What an agency is named for by tasks in force and by indicators, in the order of the documents. */
export interface AgencyLoad {
  readonly leads: readonly Task[];
  readonly coordinates: readonly Task[];
  readonly monitors: readonly Indicator[];
}

/** A group with the tasks directly in it that are in force, and its sub-groups. */
export interface GroupContents {
  readonly tasks: readonly Task[];
  readonly measures: readonly Task[];
  readonly children: readonly Group[];
  /** Tasks and measures that are repealed or not yet in force. */
  readonly notInForce: readonly Task[];
}

export interface Catalogue extends Revised {
  readonly documents: readonly SourceDocument[];
  /**
   * Every text that is held: each of these documents, and behind it its texts in other languages. They have pages and
   * lines of their own; their records are those of the document.
   */
  readonly held: readonly SourceDocument[];
  readonly agencies: readonly Agency[];
  readonly groups: readonly Group[];
  /**
   * Tasks and measures of all documents, in the order of the documents and their lists, in the words of the day:
   * corrected and amended. Those with `force` are repealed or not yet in force; they have pages and count nowhere.
   */
  readonly tasks: readonly Task[];
  /** Of these, the tasks and measures in force. */
  readonly tasksInForce: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly provisions: readonly Provision[];
  readonly diagnostics: readonly Diagnostic[];
  /** Progress reports, oldest first. */
  readonly progressReports: readonly ProgressReport[];
  /** Measured values, each indicator's from the earliest period on. */
  readonly observations: readonly Observation[];
  /** How far outcomes were looked for, oldest first. */
  readonly looks: readonly Look[];
  /** Links between records, by type and in the order of the records. */
  readonly links: readonly Link[];
  readonly instruments: readonly Instrument[];
  readonly themes: readonly Theme[];
  /** Records that may have left: the record, or undefined. */
  readonly find: Finder;
  /** The words of a record in a language that another text of its document is in; undefined where none has them. */
  textOf<R extends TextRecord>(record: R, language: Language): AuthenticText<R> | undefined;
  /** The texts of a document in other languages. */
  textsOf(documentId: string): readonly SourceDocument[];
  /**
   * Any record that is or once was here, as others speak of it; `kind` where it may be an agency or have left. A record
   * of another language's text has its words and lines there, and the id and page of the record that it is.
   */
  refOf(record: { readonly id: string; readonly kind?: string }): RecordRef;
  /** Each throws an Error that names the id where it does not exist. */
  getDocument(id: string): SourceDocument;
  getAgency(id: string): Agency;
  getGroup(id: string): Group;
  getTask(id: string): Task;
  getIndicator(id: string): Indicator;
  getInstrument(id: string): Instrument;
  getTheme(id: string): Theme;
  /** What a document holds; of a text in another language its lines, and no records: those are its document's. */
  contentsOf(documentId: string): DocumentContents;
  groupContentsOf(groupId: string): GroupContents;
  /** The groups that a group stands in, outermost first, itself last. */
  groupTrailOf(groupId: string): readonly Group[];
  loadOf(agencyId: string): AgencyLoad;
  /**
   * The same under every name that is all of it now: its own, those of the agencies that it took over, and those of the
   * sets that are the same; each record once.
   */
  loadNowOf(agencyId: string): AgencyLoad;
  /** The agencies that an agency took over from. */
  predecessorsOf(agencyId: string): readonly Agency[];
  /** Of these, the agencies that it took over as a whole. */
  takenOverBy(agencyId: string): readonly Agency[];
  /** The sets of bodies that are the same set in other words. */
  sameSetsOf(agencyId: string): readonly Agency[];
  /** Previous and next in the same list of the same document (tasks among tasks, measures among measures). */
  taskNeighbours(id: string): Neighbours<Task>;
  indicatorNeighbours(id: string): Neighbours<Indicator>;
  /** Sub-indicators of an indicator. */
  partsOf(indicatorId: string): readonly Indicator[];
  /** Measured values of an indicator, from the earliest period on. */
  observationsOf(indicatorId: string): readonly Observation[];
  /** The same indicator at another horizon: same name, same document. */
  twinsOf(indicatorId: string): readonly Indicator[];
  /** What a task, measure, indicator or group is. Throws where there is none with this id. */
  kindOf(id: string): LinkableKind;
  /** The links of a task, measure, indicator or group, seen from it. */
  connectionsOf(id: string): readonly Connection[];
  /** The themes of a task, measure or indicator. */
  themesOf(id: string): readonly Theme[];
  /** What names an instrument, or is more than that to it. */
  usesOf(instrumentId: string): readonly InstrumentUse[];
  /** The instruments that a record names or has to do with, and how. */
  instrumentsOf(recordId: string): readonly InstrumentUse[];
  /** The places of a text that name instruments. */
  findMentions: FindMentions;
  /** The line of a document that states something. Throws where no line, or more than one, begins with its words. */
  getStatingLine(statement: StatingLine): number;
  /** What amended a document. */
  amendmentNoticesOf(documentId: string): readonly AmendmentNotice[];
  /** Where the words of each field of a record stand. */
  cellsOf(record: Task | Indicator | Group): CellSources;
  /** The diagnostics on a record's own lines. */
  diagnosticsOf(record: { document: string; source: { lines: readonly [number, number] } }): readonly Diagnostic[];
}

/**
 * Builds the catalogue as it stands on a day and checks that every cross-link leads to a record.
 * @param asOf a calendar day in Viet Nam; what was published later is left out, and amendments that apply from a later
 *   day are known and change nothing yet
 * @throws Error that lists every link to a record that does not exist, with the nearest id that does
 */
export function buildCatalogue(unordered: Records, asOf: string): Catalogue {
  assertLinks(unordered);
  const inForce = recordsInForce(knownRecords(unordered, asOf), asOf);
  const joined = joinTexts(inForce.corrected);
  const all = inOrder({ ...inForce.records, diagnostics: [...unordered.diagnostics, ...joined.diagnostics] });
  const records = countedRecords(all);
  const current = records.tasks.filter((task) => task.force === undefined);
  const revised = revisedBy(records, inForce.versions);
  const documents = records.documents.filter(({ id }) => !joined.texts.has(id));
  const textsOf = (id: string) => records.documents.filter(({ translates }) => translates === id);
  const find = buildFinder(records);
  const texts = authenticTexts(joined, { ...revised, find: buildFinder(all) });
  const get = getterIn(find);
  const [getDocument, getTask, getIndicator, getTheme] = [get('document'), get('task'), get('indicator'), get('theme')];

  const ledBy = groupBy(current, (task) => task.leads);
  const coordinatedBy = groupBy(current, (task) => task.coordinating);
  const monitoredBy = groupBy(records.indicators, (indicator) => indicator.monitoring);
  const tasksIn = groupBy(records.tasks, (task) => (task.group ? [task.group] : []));
  const groupsIn = groupBy(records.groups, (group) => (group.parent ? [group.parent] : []));
  const partsOf = groupBy(records.indicators, (indicator) => (indicator.parent ? [indicator.parent] : []));
  const observed = groupBy(records.observations, (observation) => [observation.indicator]);
  const predecessors = groupBy(records.agencies, (agency) => agency.succeededBy.map((succession) => succession.agency));
  const contents = new Map(records.documents.map((document) => [document.id, contentsIn(document.id, records)]));
  const getStatingLine = statingLines((id) => contents.get(id)?.lines ?? []);
  const kinds = kindsOf(records);
  const links = linksOf(records);
  const connections = connectionsOf(links);
  const themesIn = themesOf(records, records.themes);
  const findMentions = mentionFinder(records.instruments);
  const uses = usesOf(records, findMentions);
  const usesBy = groupBy(uses, (use) => [use.instrument]);
  const usedBy = groupBy(uses, (use) => [use.record]);
  const taskLists = groupBy(records.tasks, (task) => [`${task.document} ${task.kind}`]);
  const diagnosed = groupBy(records.diagnostics, ({ document, other }) => [
    document,
    ...(other ? [other.document] : []),
  ]);
  const indicatorLists = groupBy(records.indicators, (indicator) => [indicator.document]);

  return Object.freeze<Catalogue>({
    ...revised,
    documents,
    held: documents.flatMap((document) => [document, ...textsOf(document.id)]),
    agencies: records.agencies,
    groups: records.groups,
    tasks: records.tasks,
    tasksInForce: current,
    indicators: records.indicators,
    provisions: records.provisions,
    diagnostics: records.diagnostics,
    progressReports: records.progressReports,
    observations: records.observations,
    looks: records.looks,
    links,
    instruments: records.instruments,
    themes: records.themes,
    find,
    textOf: texts.textOf,
    textsOf,
    refOf: texts.refOf,
    getDocument,
    getAgency: get('agency'),
    getGroup: get('group'),
    getTask,
    getIndicator,
    getInstrument: get('instrument'),
    getTheme,
    contentsOf: (id) => assertFound(contents.get(id), id, 'document'),
    groupContentsOf: (id) => {
      const inGroup = tasksIn.get(id) ?? [];
      return {
        tasks: inGroup.filter(({ kind, force }) => kind === 'task' && force === undefined),
        measures: inGroup.filter(({ kind, force }) => kind === 'measure' && force === undefined),
        notInForce: inGroup.filter(({ force }) => force !== undefined),
        children: groupsIn.get(id) ?? [],
      };
    },
    groupTrailOf: (id) => {
      const trail: Group[] = [];
      for (let group = find.group(id); group; group = find.group(group.parent ?? '')) trail.unshift(group);
      return trail;
    },
    loadOf: (id) => ({
      leads: ledBy.get(id) ?? [],
      coordinates: coordinatedBy.get(id) ?? [],
      monitors: monitoredBy.get(id) ?? [],
    }),
    loadNowOf: (id) => {
      const others = [...takenOverBy(id, records.agencies), ...sameSetsOf(id, records.agencies)];
      const names = new Set([id, ...others.map((agency) => agency.id)]);
      const isNamed = (agency: string) => names.has(agency);
      return {
        leads: current.filter(({ leads }) => leads.some(isNamed)),
        coordinates: current.filter(({ coordinating }) => coordinating.some(isNamed)),
        monitors: records.indicators.filter(({ monitoring }) => monitoring.some(isNamed)),
      };
    },
    takenOverBy: (id) => takenOverBy(id, records.agencies),
    sameSetsOf: (id) => sameSetsOf(id, records.agencies),
    predecessorsOf: (id) => predecessors.get(id) ?? [],
    taskNeighbours: (id) => {
      const { document, kind } = getTask(id);
      return neighboursIn(taskLists.get(`${document} ${kind}`) ?? [], id);
    },
    indicatorNeighbours: (id) => neighboursIn(indicatorLists.get(getIndicator(id).document) ?? [], id),
    partsOf: (id) => partsOf.get(id) ?? [],
    observationsOf: (id) => observed.get(id) ?? [],
    twinsOf: (id) =>
      (connections.get(id) ?? []).flatMap((link) => (link.type === 'twin' ? [getIndicator(link.id)] : [])),
    kindOf: (id) => assertFound(kinds.get(id), id, 'record'),
    connectionsOf: (id) => connections.get(id) ?? [],
    themesOf: (id) => (themesIn.get(id) ?? []).map(getTheme),
    usesOf: (id) => usesBy.get(id) ?? [],
    instrumentsOf: (id) => usedBy.get(id) ?? [],
    findMentions,
    getStatingLine,
    amendmentNoticesOf: (id) => amendmentNotices(id, { ...revised, getDocument, getStatingLine }),
    cellsOf: (record) => cellSourcesOf(record, { ...revised, getDocument }),
    diagnosticsOf: ({ document, source }) => {
      const isOwn = (place: { readonly document: string; readonly line: number } | undefined) =>
        place?.document === document && place.line >= source.lines[0] && place.line <= source.lines[1];
      return (diagnosed.get(document) ?? []).filter(
        (entry) => isOwn(entry) || (entry.rule !== 'text-unmatched' && isOwn(entry.other)),
      );
    },
  });
}
