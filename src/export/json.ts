/** The public data, version 1, as JSON. Fields are never taken away or given another type within a version. */
import type { Catalogue } from '../derive/catalogue.ts';
import type { Scoreboard } from '../derive/scoreboard.ts';
import type { TaskState } from '../derive/state.ts';
import type { Warning } from '../derive/warnings.ts';
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import { agencyPath, documentPath, groupPath, indicatorPath, provisionPath, taskPath } from '../model/paths.ts';
import type { Provision } from '../model/provision.ts';

/** What a data file holds besides its list: the day it holds for, and where the site is served. */
export interface Edition {
  /** A calendar day, like `2026-11-22`. */
  readonly asOf: string;
  /** The site's address without a slash at its end. */
  readonly address: string;
}

/** tasks.json: all tasks and measures. */
export const tasksJson = (states: readonly TaskState[], edition: Edition): string => file('tasks', states.map((state) => taskEntry(state, edition)), edition);

/** One task or measure, as it stands in tasks.json, with the day it holds for. */
export const taskJson = (state: TaskState, edition: Edition): string => text({ asOf: edition.asOf, ...taskEntry(state, edition) });

/** reports.json: progress reports, oldest first, retracted ones too. */
export const reportsJson = (catalogue: Catalogue, edition: Edition): string => file('reports', catalogue.progressReports.map(identityFirst), edition);

/** observations.json: measured values of indicators. */
export const observationsJson = (catalogue: Catalogue, edition: Edition): string =>
  file('observations', catalogue.observations.map(identityFirst), edition);

/** warnings.json: early warnings, what is not found published where the Resolution asks for it. */
export const warningsJson = (warnings: readonly Warning[], edition: Edition): string => file('warnings', warnings, edition);

/** scoreboard.json: under the names in the documents; `bySuccessor` and `collectives` apart. */
export const scoreboardJson = ({ method, byName, bySuccessor, collectives }: Scoreboard, { asOf }: Edition): string =>
  text({ asOf, method, scoreboard: byName, bySuccessor, collectives });

/** indicators.json: all indicators and sub-indicators. */
export const indicatorsJson = (catalogue: Catalogue, edition: Edition): string =>
  file('indicators', catalogue.indicators.map((indicator) => indicatorEntry(indicator, catalogue, edition)), edition);

/** agencies.json: the registry, with what each agency leads, coordinates and monitors. */
export const agenciesJson = (catalogue: Catalogue, edition: Edition): string =>
  file('agencies', catalogue.agencies.map((agency) => agencyEntry(agency, catalogue, edition)), edition);

/** documents.json: the documents, with counts and the account of their lines. */
export const documentsJson = (catalogue: Catalogue, edition: Edition): string =>
  file('documents', catalogue.documents.map((document) => documentEntry(document, catalogue, edition)), edition);

/** groups.json: task groups and sub-groups. */
export const groupsJson = (catalogue: Catalogue, edition: Edition): string =>
  file('groups', catalogue.groups.map((group) => groupEntry(group, catalogue, edition)), edition);

/** provisions.json: articles, objectives, duties, phases, footnotes, headings and paragraphs. */
export const provisionsJson = (catalogue: Catalogue, edition: Edition): string =>
  file('provisions', catalogue.provisions.map((provision) => provisionEntry(provision, edition)), edition);

/** diagnostics.json: what was repaired or is odd in the seeds. */
export const diagnosticsJson = (catalogue: Catalogue, edition: Edition): string => file('diagnostics', catalogue.diagnostics, edition);

function taskEntry({ task, schedule, evidence, closedOn, closed }: TaskState, { address }: Edition) {
  const { id, source, flags, ...fields } = task;
  return {
    id,
    url: address + taskPath(id),
    ...fields,
    schedule,
    evidence,
    ...(closedOn ? { closedOn } : {}),
    ...(closed ? { closed } : {}),
    amendedBy: [],
    related: { tasks: [], measures: [], indicators: [] },
    source,
    flags,
  };
}

function indicatorEntry(indicator: Indicator, catalogue: Catalogue, { address }: Edition) {
  const { id, source, flags, ...fields } = indicator;
  const twins = catalogue.twinsOf(id).map((twin) => ({ id: twin.id, type: 'twin', why: `The same indicator for ${twin.horizon}.` }));
  return {
    id,
    url: address + indicatorPath(id),
    ...fields,
    observations: catalogue.observationsOf(id).map((observation) => observation.id),
    related: { tasks: [], measures: [], indicators: twins },
    source,
    flags,
  };
}

function agencyEntry(agency: Agency, catalogue: Catalogue, { address }: Edition) {
  const { id, ...fields } = agency;
  const { leads, coordinates, monitors } = catalogue.loadOf(id);
  const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
  return { id, url: address + agencyPath(id), ...fields, leads: ids(leads), coordinates: ids(coordinates), monitors: ids(monitors) };
}

function documentEntry(document: SourceDocument, catalogue: Catalogue, { address }: Edition) {
  const { id, number, shortName, title, issuer, issued, dateNote, language, publisher, about, grammar, seed, relations } = document;
  const { tasks, measures, indicators, groups, provisions, diagnostics, coverage, ignored } = catalogue.contentsOf(id);
  return {
    id,
    url: address + documentPath(id),
    number,
    shortName,
    title,
    issuer,
    issued,
    ...(dateNote ? { dateNote } : {}),
    language,
    publisher,
    about,
    grammar,
    seed,
    relations,
    counts: {
      tasks: tasks.length,
      measures: measures.length,
      indicators: indicators.filter((indicator) => indicator.parent === null).length,
      subIndicators: indicators.filter((indicator) => indicator.parent !== null).length,
      groups: groups.length,
      provisions: provisions.length,
      diagnostics: diagnostics.length,
    },
    coverage,
    ignored,
  };
}

function groupEntry(group: Group, catalogue: Catalogue, { address }: Edition) {
  const { id, source, otherHeadings, ...fields } = group;
  const { tasks, measures, children } = catalogue.groupContentsOf(id);
  const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
  return { id, url: address + groupPath(id), ...fields, groups: ids(children), tasks: ids(tasks), measures: ids(measures), source, otherHeadings };
}

function provisionEntry(provision: Provision, { address }: Edition) {
  const { id, ...fields } = provision;
  return { id, url: address + provisionPath(provision.document, id), ...fields };
}

/** An entry with its id as the first field. */
const identityFirst = <T extends { id: string }>({ id, ...fields }: T) => ({ id, ...fields });

const file = (name: string, list: readonly unknown[], { asOf }: Edition) => text({ asOf, [name]: list });
const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
