/** The feeds: of all changes, and of those that concern one record, document, agency (alone or with what it took over), group, theme or instrument. */
import { joinParts, partsBySubject, type ReleasePart, type Subject } from '../derive/changes/audience.ts';
import { historyKey, type Whole } from '../derive/changes/releases.ts';
import { type FeedEntry, type FeedFile, toAtom } from '../export/feed.ts';
import type { Agency } from '../model/agency.ts';
import type { ChangeDescription, FieldDescription, Passage } from '../model/change-description.ts';
import { defaultLang } from '../model/lang.ts';
import {
  agencyNowFeedPath,
  agencyPath,
  changesPath,
  documentPath,
  feedPath,
  feedPathOf,
  groupPath,
  homePath,
  iconPath,
  instrumentPath,
  recordPath,
  releasePath,
  themePath,
} from '../model/paths.ts';
import type { Change, Release } from '../model/release.ts';
import { shorten, uncapitalize } from '../model/text.ts';
import { withoutMarkup } from '../words/rich.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { describeChange } from './change-words.ts';
import { lazyValue, type MachineFile } from './generators.ts';
import { entryId, feedId } from './identity.ts';
import { localsOf } from './locals.ts';
import { reachesOf } from './monitoring.ts';
import { describeWhole } from './release-words.ts';
import { editionSummary, editions, recordHistoryOf, releases } from './releases.ts';

const locals = localsOf(defaultLang);
const { changes: messages, layout, reach, record } = locals.words;
const { feed } = messages;
const { changesOf } = layout;

/** Older entries leave a feed; they stay on the page of changes and in the data. */
const mostEntries = 200;

/** What of each release concerns each subject, the newest release first. */
export const audiences = lazyValue(() => partsBySubject(published, catalogue));

/** Changes in words: most stand in many feeds. */
export const descriptions = lazyValue(() => new Map<Change, ChangeDescription>());

const published: readonly ReleasePart[] = editions
  .flatMap((edition) => (edition.release ? [{ release: edition.release, ...editionSummary(edition) }] : []))
  .reverse();

interface Feed {
  /** Whether it holds all changes, those of a part of the records, or those of one record. */
  readonly of: 'all' | 'part' | 'record';
  readonly path: string;
  /** The page that the feed stands for. */
  readonly page: string;
  /** The day on which the feed was first published, where that was with its record. */
  readonly first?: string | undefined;
  readonly title: string;
  readonly subtitle: string;
  /** What it is of; everything where left out. */
  readonly subjects?: readonly Subject[];
}

/** The feed of what a page is of. */
const feedOfPage = (
  of: Feed['of'],
  page: string,
  subject: Subject,
  { title, about }: { readonly title: string; readonly about: string },
): Feed => ({ of, page, path: feedPathOf(page), subjects: [subject], title: changesOf(title), subtitle: about });

/** All feeds. */
const feeds = (): readonly Feed[] => [
  {
    ...{ of: 'all', path: feedPath, page: changesPath, first: releases[0]?.day },
    ...{ title: messages.page.name, subtitle: feed.all },
  },
  ...catalogue.agencies.map(({ id, name }) => ({
    ...feedOfPage('part', agencyPath(id), `agency ${id}`, { title: name, about: feed.agencies([name]) }),
    first: firstDayOf({ kind: 'agency', id }),
  })),
  ...catalogue.agencies.flatMap(agencyNowFeed),
  ...catalogue.groups.map(({ id }) => {
    const name = record.calledWithin(catalogue.refOf({ id }));
    return {
      ...feedOfPage('part', groupPath(id), `group ${id}`, { title: name, about: feed.within(name) }),
      first: firstDayOf({ kind: 'group', id }),
    };
  }),
  ...catalogue.held.map(({ id, shortName }) =>
    feedOfPage('part', documentPath(id), `document ${id}`, { title: shortName, about: feed.within(shortName) }),
  ),
  ...catalogue.themes.map(({ id, name }) =>
    feedOfPage('part', themePath(id), `theme ${id}`, { title: name, about: feed.theme(name) }),
  ),
  ...catalogue.instruments.map(({ id, name }) =>
    feedOfPage('part', instrumentPath(id), `instrument ${id}`, { title: name, about: feed.instrument(name) }),
  ),
  ...[...catalogue.tasks, ...catalogue.indicators].map(({ id }) => {
    const ref = catalogue.refOf({ id });
    const name = record.calledWithin(ref);
    return feedOfPage('record', recordPath(ref), `record ${id}`, { title: name, about: feed.record(name) });
  }),
];

/** The feed of an agency with those that it took over as a whole: their tasks are its own now. */
function agencyNowFeed({ id, name }: Agency): readonly Feed[] {
  const names = [id, ...catalogue.takenOverBy(id).map((agency) => agency.id)];
  if (names.length === 1) return [];
  const about = feed.agencies(names.map((one) => catalogue.getAgency(one).name));
  const title = locals.words.agency.page.asNow(name);
  return [
    {
      ...feedOfPage('part', agencyPath(id), `agency ${id}`, { title, about }),
      ...{ path: agencyNowFeedPath(id), subjects: names.map((one) => `agency ${one}` as const) },
    },
  ];
}

/** Every feed by its address, as a file. */
export const feedFiles = (): readonly MachineFile[] => feeds().map((one) => [one.path, () => toAtom(feedFile(one))]);

/** The day on which a record was first published, and its feed with it. */
const firstDayOf = (record: Pick<Change, 'kind' | 'id'>): string | undefined =>
  recordHistoryOf(record)[0]?.release?.day;

function feedFile(own: Feed): FeedFile {
  const { path, page, first, title, subtitle } = own;
  const entries: FeedEntry[] = [];
  for (const part of partsOf(own)) if (entries.length < mostEntries) entries.push(...entriesOf(part, own));
  return {
    title: `${title} · ${site.name}`,
    // No entry for a task says nothing of the time after somebody last looked.
    subtitle: [subtitle, ...reachesOf(catalogue.documents.map(({ id }) => id)).map(reach.looked)].join(' '),
    id: feedId(path, first),
    address: site.address + path,
    page: site.address + page,
    icon: site.address + iconPath,
    author: site.name,
    home: site.address + homePath,
    rights: feed.rights(site.name),
    entries: entries.slice(0, mostEntries),
    day: asOf,
  };
}

function partsOf({ subjects }: Feed): readonly ReleasePart[] {
  if (!subjects) return published;
  const parts = subjects.map((subject) => audiences.get().get(subject) ?? []);
  return parts.length === 1 && parts[0] ? parts[0] : joinParts(published, parts.flat());
}

/** The entries of a release, one a record; what came as a whole is one entry, but in the record's own feed. */
function entriesOf({ release, together, changes }: ReleasePart, own: Feed): FeedEntry[] {
  if (own.of === 'record') return [recordEntry(release, [...together.flatMap((whole) => whole.changes), ...changes])];
  return [
    ...together.map((whole) => wholeEntry(release, whole, own)),
    ...[...Map.groupBy(changes, historyKey).values()].map((ofRecord) => recordEntry(release, ofRecord)),
  ];
}

/** The entry of the changes of one record. */
function recordEntry(release: Release, changes: readonly Change[]): FeedEntry {
  const key = changes.map(historyKey)[0] ?? '';
  const told = changes.map(describe);
  const [{ name = key, href } = {}] = told;
  const title = `${name}: ${told.map(({ event }) => uncapitalize(event)).join(', ')}`;
  return entry(release, key, title, href ?? releasePath(release.release), told.flatMap(paragraphsOf));
}

function describe(change: Change): ChangeDescription {
  const known = descriptions.get().get(change);
  if (known) return known;
  const description = describeChange(change, catalogue, locals);
  descriptions.get().set(change, description);
  return description;
}

/** The entry of what came as a whole. It differs from feed to feed, so the feed of a part has its address in the ids. */
function wholeEntry(release: Release, whole: Whole, { of, page, path }: Feed): FeedEntry {
  const said = paragraph(describeWhole(whole, catalogue, locals));
  const { titles } = messages.whole;
  const keyOf = (name: string) => (of === 'all' ? name : name + path.replace(/\/feed\.xml$/, ''));
  if (whole.kind === 'document') {
    const title = titles.document(record.called(catalogue.refOf(whole)));
    return entry(release, keyOf(whole.id), title, documentPath(whole.id), [said]);
  }
  if (of === 'part') return entry(release, keyOf('first'), titles.first, page, [said]);
  const note = release.note ? [paragraph(release.note)] : [];
  return entry(release, keyOf('first'), titles.first, releasePath(release.release), [...note, said]);
}

/** An entry whose id stays: who minted it and when, the release, and the record. */
function entry(
  release: Release,
  key: string,
  title: string,
  path: string,
  paragraphs: FeedEntry['paragraphs'],
): FeedEntry {
  const { day } = release;
  const id = entryId(release, key.replace(' ', '/'));
  return { id, title: shorten(title, 200), link: site.address + path, day, paragraphs };
}

const paragraph = (text: string): Passage[] => [{ what: 'same', text }];

function paragraphsOf({ event, words, fields, to, why }: ChangeDescription): Passage[][] {
  return [
    paragraph(
      `${event}.${to.length > 0 ? ` ${withoutMarkup(messages.item.movedTo(to))}.` : ''}${why ? ` ${why}` : ''}`,
    ),
    ...(words === '' ? [] : [paragraph(words)]),
    ...fields.map(fieldParagraph),
  ];
}

function fieldParagraph({ label, was, now, passages }: FieldDescription): Passage[] {
  if (passages) return [...paragraph(`${label}: `), ...passages];
  return [
    ...paragraph(`${label}: was `),
    { what: 'removed', text: was || messages.item.blank },
    ...paragraph('; now '),
    { what: 'added', text: now || messages.item.blank },
  ];
}
