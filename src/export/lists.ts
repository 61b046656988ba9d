/** The public data, version 1: the lists and the fields of their entries. Fields are never taken away or given another type within a version. */

import type { Edition as PublishedTogether } from '../derive/changes/releases.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { Scoreboard } from '../derive/status/scoreboard.ts';
import type { TaskState } from '../derive/status/state.ts';
import type { Warning } from '../derive/status/warnings.ts';
import type { Agency } from '../model/agency.ts';
import type { DataFile } from '../model/data-file.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Instrument } from '../model/instrument.ts';
import {
  agencyPath,
  documentPath,
  groupPath,
  indicatorPath,
  instrumentPath,
  provisionPath,
  taskPath,
  themePath,
} from '../model/paths.ts';
import type { Provision } from '../model/provision.ts';
import type { Theme } from '../model/theme.ts';
import { changeEntries } from './change-entries.ts';
import type { DataEntries } from './data-schemas.ts';
import { publishedSchedule } from './entries/task-entry.ts';
import { linkEntry, relatedOf } from './related.ts';
import { amendedBy, asPrinted, versionsEntry } from './revised.ts';

/** What a data file holds besides its list: the day it holds for, and where the site is served. */
export interface Edition {
  /** A calendar day, like `2026-11-22`. */
  readonly asOf: string;
  /** The site's address without a slash at its end. */
  readonly address: string;
}

/** Everything that is published, before it has its public shape. */
export interface Publication {
  readonly catalogue: Catalogue;
  readonly states: readonly TaskState[];
  readonly warnings: readonly Warning[];
  readonly scoreboard: Scoreboard;
  /** What was published when, oldest first; what is not yet released last. */
  readonly editions: readonly PublishedTogether[];
}

/** The entries of every data file, in their order. */
export function dataLists(
  { catalogue, states, warnings, scoreboard, editions }: Publication,
  edition: Edition,
): DataEntries {
  return {
    tasks: states.map((state) => taskEntry(state, catalogue, edition)),
    indicators: catalogue.indicators.map((indicator) => indicatorEntry(indicator, catalogue, edition)),
    agencies: catalogue.agencies.map((agency) => agencyEntry(agency, catalogue, edition)),
    documents: catalogue.documents.map((document) => documentEntry(document, catalogue, edition)),
    groups: catalogue.groups.map((group) => groupEntry(group, catalogue, edition)),
    provisions: catalogue.provisions.map((provision) => provisionEntry(provision, catalogue, edition)),
    reports: catalogue.progressReports.map(identityFirst),
    observations: catalogue.observations.map(identityFirst),
    links: catalogue.links.map(linkEntry),
    instruments: catalogue.instruments.map((instrument) => instrumentEntry(instrument, catalogue, edition)),
    themes: catalogue.themes.map((theme) => themeEntry(theme, catalogue, edition)),
    warnings,
    scoreboard: scoreboard.byName,
    diagnostics: catalogue.diagnostics,
    changes: changeEntries(editions, catalogue, edition.address),
  };
}

/** What a data file holds beside its list: the day, and of the scoreboard its method and other views. */
export function dataHead(name: DataFile, { scoreboard }: Publication, { asOf }: Edition): object {
  if (name !== 'scoreboard') return { asOf };
  const { method, bySuccessor, collectives } = scoreboard;
  return { asOf, method, bySuccessor, collectives };
}

/** One task or measure, as it stands in tasks.json, with the day it holds for. */
export const taskRecord = (state: TaskState, catalogue: Catalogue, edition: Edition): object => ({
  asOf: edition.asOf,
  ...taskEntry(state, catalogue, edition),
});

function taskEntry(
  { task, schedule, evidence, closedOn, closed }: TaskState,
  catalogue: Catalogue,
  { address }: Edition,
) {
  const { id, source, cells: _, flags, ...fields } = task;
  return {
    id,
    url: address + taskPath(id),
    ...asPrinted(id, fields, catalogue),
    schedule: publishedSchedule(schedule),
    evidence,
    ...(closedOn ? { closedOn } : {}),
    ...(closed ? { closed } : {}),
    amendedBy: amendedBy(task, catalogue),
    ...versionsEntry(task, catalogue),
    related: relatedOf(id, catalogue),
    themes: ids(catalogue.themesOf(id)),
    instruments: catalogue.instrumentsOf(id).map(({ instrument, kind }) => ({ id: instrument, kind })),
    source,
    flags,
  };
}

function indicatorEntry(indicator: Indicator, catalogue: Catalogue, { address }: Edition) {
  const { id, source, cells: _, flags, ...fields } = indicator;
  return {
    id,
    url: address + indicatorPath(id),
    ...asPrinted(id, fields, catalogue),
    observations: catalogue.observationsOf(id).map((observation) => observation.id),
    related: relatedOf(id, catalogue),
    themes: ids(catalogue.themesOf(id)),
    source,
    flags,
  };
}

function agencyEntry(agency: Agency, catalogue: Catalogue, { address }: Edition) {
  const { id, ...fields } = agency;
  const { leads, coordinates, monitors } = catalogue.loadOf(id);
  return {
    id,
    url: address + agencyPath(id),
    ...fields,
    leads: ids(leads),
    coordinates: ids(coordinates),
    monitors: ids(monitors),
  };
}

function documentEntry(document: SourceDocument, catalogue: Catalogue, { address }: Edition) {
  const {
    id,
    number,
    shortName,
    title,
    issuer,
    issued,
    dateNote,
    language,
    publisher,
    about,
    grammar,
    seed,
    relations,
  } = document;
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
  return {
    id,
    url: address + groupPath(id),
    ...asPrinted(id, fields, catalogue),
    groups: ids(children),
    tasks: ids(tasks),
    measures: ids(measures),
    source,
    otherHeadings,
  };
}

function provisionEntry(provision: Provision, catalogue: Catalogue, { address }: Edition) {
  const { id, ...fields } = provision;
  return { id, url: address + provisionPath(provision.document, id), ...asPrinted(id, fields, catalogue) };
}

function instrumentEntry(
  { id, names, relations: _, ...fields }: Instrument,
  catalogue: Catalogue,
  { address }: Edition,
) {
  const uses = catalogue.usesOf(id).map(({ instrument: __, ...use }) => use);
  return { id, url: address + instrumentPath(id), ...fields, names, uses };
}

function themeEntry({ id, name, nameVi, about }: Theme, catalogue: Catalogue, { address }: Edition) {
  const has = (record: { id: string }) => catalogue.themesOf(record.id).some((theme) => theme.id === id);
  const tasks = catalogue.tasks.filter(has);
  return {
    id,
    url: address + themePath(id),
    name,
    nameVi,
    about,
    tasks: ids(tasks.filter(({ kind }) => kind === 'task')),
    measures: ids(tasks.filter(({ kind }) => kind === 'measure')),
    indicators: ids(catalogue.indicators.filter(has)),
  };
}

const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);

/** An entry with its id as the first field. */
const identityFirst = <T extends { id: string }>({ id, ...fields }: T) => ({ id, ...fields });
