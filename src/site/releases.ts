/** What was published when, what is not published yet, and the history of each record. */
import { changesBetween } from '../derive/changes/changes.ts';
import { recordStatesOf } from '../derive/changes/record-states.ts';
import {
  changesOf,
  type DatedChange,
  type Edition,
  type EditionSummary,
  historiesOf,
  historyKey,
  summarizeEdition,
} from '../derive/changes/releases.ts';
import { causesIn } from '../derive/changes/rewritten.ts';
import type { ReleaseDescription } from '../model/change-description.ts';
import type { Change, Release } from '../model/release.ts';
import { asOf } from './as-of.ts';
import { catalogue, catalogueOn } from './catalogue.ts';
import type { Locals } from './change-words.ts';
import { goneEntries } from './permalinks.ts';
import { project } from './project.ts';
import { describeRelease } from './release-words.ts';

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

const summaries = new Map(
  editions.map((edition) => [edition, summarizeEdition(edition.changes, edition === editions[0])]),
);

/** The changes of an edition, those that came as a whole apart. */
export const editionSummary = (edition: Edition): EditionSummary =>
  summaries.get(edition) ?? summarizeEdition(edition.changes, false);

/** An edition as the page of changes shows it. */
export const describeEdition = (edition: Edition, locals: Locals): ReleaseDescription =>
  describeRelease(edition, editionSummary(edition), catalogue, locals);
