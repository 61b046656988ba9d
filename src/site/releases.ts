/** What was published when, what is still to be, and what each record has been through. */
import { changesBetween } from '../derive/changes/changes.ts';
import { recordStatesOf } from '../derive/changes/record-states.ts';
import {
  changesOf,
  countsByKind,
  type DatedChange,
  type Edition,
  type EditionSummary,
  historiesOf,
  historyKey,
  summarizeEdition,
} from '../derive/changes/releases.ts';
import { causesIn } from '../derive/changes/rewritten.ts';
import type { ReleaseDescription } from '../model/change-description.ts';
import type { Change, ChangeKind, Release } from '../model/release.ts';
import { asOf } from './as-of.ts';
import { catalogue, catalogueOn } from './catalogue.ts';
import { describeChange } from './change-words.ts';
import { goneEntries } from './permalinks.ts';
import { project } from './project.ts';

/** Oldest first. */
export const releases: readonly Release[] = project.releases;

// A build for an earlier day takes nothing back that was released since.
const latest = catalogueOn([asOf, releases.at(-1)?.day ?? asOf].sort().at(-1) ?? asOf);
const unreleased = changesBetween(
  project.published?.records ?? {},
  recordStatesOf(latest),
  causesIn(latest, goneEntries),
);

/** Oldest first; what is not yet released last, where there is such a thing. */
export const editions: readonly Edition[] = [
  ...releases.map((release) => ({ release, changes: changesOf(release) })),
  ...(unreleased.length > 0 ? [{ changes: unreleased }] : []),
];

const histories = historiesOf(editions);

/** What a record and what was reported on it has been through, oldest first. */
export const recordHistoryOf = (record: Pick<Change, 'kind' | 'id'>): readonly DatedChange[] =>
  histories.get(historyKey(record)) ?? [];

type Locals = Pick<App.Locals, 'words' | 'format' | 'paths'>;

const parts: readonly (readonly [sort: keyof Locals['words']['changes']['sorts'], ...of: ChangeKind[]])[] = [
  ['amended', 'amended'],
  ['corrected', 'corrected'],
  ['readdressed', 'moved', 'split', 'merged', 'withdrawn'],
  ['added', 'added'],
  ['reported', 'reported'],
  ['retracted', 'retracted'],
];

const summaries = new Map(
  editions.map((edition) => [edition, summarizeEdition(edition.changes, edition === editions[0])]),
);

/** The changes of an edition, those that came as a whole apart. */
export const editionSummary = (edition: Edition): EditionSummary =>
  summaries.get(edition) ?? summarizeEdition(edition.changes, false);

/** An edition as the page of changes tells of it. */
export function describeEdition(edition: Edition, locals: Locals): ReleaseDescription {
  const { release, changes } = edition;
  const summary = editionSummary(edition);
  return {
    release: release?.release,
    day: release?.day,
    note: release?.note,
    together: [...summary.together].map(([document, own]) => wholeInWords(document, own, locals)),
    parts: parts
      .map(([sort, ...kinds]) => ({
        title: locals.words.changes.sorts[sort],
        changes: summary.changes
          .filter(({ what }) => kinds.includes(what))
          .map((change) => describeChange(change, catalogue, locals)),
      }))
      .filter((part) => part.changes.length > 0),
    count: changes.length,
  };
}

/**
 * What came as a whole, in a sentence.
 * @param document the document that it came with, or nothing for the first release
 */
export function wholeInWords(document: string, changes: readonly Change[], { words }: Locals): string {
  const { counts, whole } = words.changes;
  const records = counts(countsByKind(changes.filter(({ kind }) => document === '' || kind !== 'document')));
  return document === '' ? whole.first(records) : whole.document(nameOf(document), records);
}

/** The short name of a document, or its id where it has left. */
export const nameOf = (document: string): string => catalogue.find.document(document)?.shortName ?? document;
