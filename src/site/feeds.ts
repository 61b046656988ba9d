/** The feeds: of all changes, of those that concern an agency, alone or with what it took over, and of those that concern a group. */
import { agenciesOf, groupsOf } from '../derive/changes/audience.ts';
import { type EditionSummary, historyKey, type Whole } from '../derive/changes/releases.ts';
import type { FeedEntry, FeedFile } from '../export/feed.ts';
import type { Agency } from '../model/agency.ts';
import type { ChangeDescription, FieldDescription, Passage } from '../model/change-description.ts';
import type { Group } from '../model/group.ts';
import { defaultLang } from '../model/lang.ts';
import {
  agencyFeedPath,
  agencyNowFeedPath,
  agencyPath,
  changesPath,
  documentPath,
  feedPath,
  groupFeedPath,
  groupPath,
  homePath,
  iconPath,
  releasePath,
} from '../model/paths.ts';
import type { Change, Release } from '../model/release.ts';
import { shorten, uncapitalize } from '../model/text.ts';
import { withoutMarkup } from '../words/rich.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { describeChange } from './change-words.ts';
import { lazyValue } from './generators.ts';
import { entryId, feedId } from './identity.ts';
import { localsIn } from './languages.ts';
import { reachesOf } from './monitoring.ts';
import { describeWhole } from './release-words.ts';
import { editionSummary, editions, recordHistoryOf, releases } from './releases.ts';

const locals = localsIn(defaultLang);
const { changes: messages, reach, record } = locals.words;

/** Older entries leave a feed; they stay on the page of changes and in the data. */
const mostEntries = 200;

const rights = `Data and words of ${site.name} itself: CC BY 4.0. Quoted texts remain their publishers'.`;

/** Whom each change concerns. */
export const audiences = lazyValue(
  () =>
    new Map(
      editions.flatMap(({ changes }) =>
        changes.map((change) => [
          change,
          { agencies: agenciesOf(change, catalogue), groups: groupsOf(change, catalogue) },
        ]),
      ),
    ),
);

/** The feed of all changes. */
export const siteFeed = (): FeedFile =>
  feedOf(
    { of: 'all', path: feedPath, page: changesPath, first: releases[0]?.day },
    messages.page.name,
    'What was added, corrected, amended or reported, by release.',
    () => true,
  );

/** The feed of the records that name an agency, and of the agency's own record. */
export const agencyFeed = ({ id, name }: Agency): FeedFile =>
  feedOf(
    { of: 'part', path: agencyFeedPath(id), page: agencyPath(id), first: firstDayOf({ kind: 'agency', id }) },
    `Changes: ${name}`,
    `Changes to records that name ${name}.`,
    (change) => Boolean(audiences.get().get(change)?.agencies.has(id)),
  );

/** The same with the agencies that it took over as a whole: their tasks are its own now. */
export function agencyNowFeed({ id, name }: Agency): FeedFile {
  const names = [id, ...catalogue.takenOverBy(id).map((agency) => agency.id)];
  const concerns = (change: Change) => names.some((one) => audiences.get().get(change)?.agencies.has(one));
  return feedOf(
    { of: 'part', path: agencyNowFeedPath(id), page: agencyPath(id), first: undefined },
    `Changes: ${locals.words.agency.page.asNow(name)}`,
    `Changes to records that name ${joinNames(names)}.`,
    concerns,
  );
}

/** The feed of a group and of the tasks and measures in it and its sub-groups. */
export function groupFeed({ id, document }: Group): FeedFile {
  const name = `${record.group(id)} of ${catalogue.getDocument(document).shortName}`;
  const inGroup = (change: Change) => Boolean(audiences.get().get(change)?.groups.has(id));
  return feedOf(
    { of: 'part', path: groupFeedPath(id), page: groupPath(id), first: firstDayOf({ kind: 'group', id }) },
    `Changes: ${name}`,
    `Changes to ${name} and to what is in it.`,
    inGroup,
  );
}

const joinNames = (ids: readonly string[]): string => locals.format.list(ids.map((id) => catalogue.getAgency(id).name));

/** The day on which a record was first published, and its feed with it. */
const firstDayOf = (record: Pick<Change, 'kind' | 'id'>): string | undefined =>
  recordHistoryOf(record)[0]?.release?.day;

interface Feed {
  /** Whether it holds all changes, or those of a part of the records. */
  readonly of: 'all' | 'part';
  readonly path: string;
  /** The page that the feed stands for. */
  readonly page: string;
  /** The day on which the feed was first published. */
  readonly first: string | undefined;
}

function feedOf(feed: Feed, title: string, subtitle: string, fits: (change: Change) => boolean): FeedFile {
  const { path, page, first } = feed;
  const entries = [...editions].reverse().flatMap((edition) => {
    if (!edition.release) return [];
    return entriesOf(edition.release, editionSummary(edition), fits, feed);
  });
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
    rights,
    entries: entries.slice(0, mostEntries),
    day: asOf,
  };
}

/** The entries of a release, one a record; what came as a whole is one entry. */
function entriesOf(
  release: Release,
  summary: EditionSummary,
  fits: (change: Change) => boolean,
  feed: Feed,
): FeedEntry[] {
  const together = summary.together.flatMap((whole) => {
    const changes = whole.changes.filter(fits);
    return changes.length > 0 ? [wholeEntry(release, { ...whole, changes }, feed)] : [];
  });
  const single = [...Map.groupBy(summary.changes.filter(fits), historyKey)].map(([key, changes]) => {
    const told = changes.map((change) => describeChange(change, catalogue, locals));
    const [{ name = key, href } = {}] = told;
    const title = `${name}: ${told.map(({ event }) => uncapitalize(event)).join(', ')}`;
    return entry(release, key, title, href ?? releasePath(release.release), told.flatMap(paragraphsOf));
  });
  return [...together, ...single];
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
