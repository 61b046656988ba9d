/** The feeds: of all changes, of those that concern an agency, and of those that concern a group. */
import { agenciesOf, groupsOf } from '../derive/changes/audience.ts';
import { type EditionSummary, historyKey } from '../derive/changes/releases.ts';
import type { FeedEntry, FeedFile } from '../export/feed.ts';
import type { Agency } from '../model/agency.ts';
import type { ChangeDescription, FieldDescription, Passage } from '../model/change-description.ts';
import type { Group } from '../model/group.ts';
import { defaultLang } from '../model/lang.ts';
import {
  agencyFeedPath,
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
import { describeWhole } from './release-words.ts';
import { editionSummary, editions, recordHistoryOf, releases } from './releases.ts';

const locals = localsIn(defaultLang);
const { changes: messages, record } = locals.words;

/** Older entries leave a feed; they stay on the page of changes and in the data. */
const mostEntries = 200;

const rights = `Own data and words of ${site.name}: CC BY 4.0. Quoted texts remain their publishers'.`;

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
    { path: feedPath, page: changesPath, first: releases[0]?.day },
    messages.page.name,
    'What was added, corrected, amended or reported, by release.',
    () => true,
  );

/** The feed of the records that name an agency, and of the agency's own record. */
export const agencyFeed = ({ id, name }: Agency): FeedFile =>
  feedOf(
    { path: agencyFeedPath(id), page: agencyPath(id), first: firstDayOf({ kind: 'agency', id }) },
    `Changes: ${name}`,
    `Changes of records that name ${name}.`,
    (change) => Boolean(audiences.get().get(change)?.agencies.has(id)),
  );

/** The feed of a group and of the tasks and measures in it and its sub-groups. */
export function groupFeed({ id, document }: Group): FeedFile {
  const name = `${record.group(id)} of ${catalogue.getDocument(document).shortName}`;
  const inGroup = (change: Change) => Boolean(audiences.get().get(change)?.groups.has(id));
  return feedOf(
    { path: groupFeedPath(id), page: groupPath(id), first: firstDayOf({ kind: 'group', id }) },
    `Changes: ${name}`,
    `Changes of ${name} and what stands in it.`,
    inGroup,
  );
}

/** The day on which a record was first published, and its feed with it. */
const firstDayOf = (record: Pick<Change, 'kind' | 'id'>): string | undefined =>
  recordHistoryOf(record)[0]?.release?.day;

interface Place {
  readonly path: string;
  /** The page that the feed stands for. */
  readonly page: string;
  /** The day on which the feed was first published. */
  readonly first: string | undefined;
}

function feedOf(
  { path, page, first }: Place,
  title: string,
  subtitle: string,
  fits: (change: Change) => boolean,
): FeedFile {
  const entries = [...editions].reverse().flatMap((edition) => {
    if (!edition.release) return [];
    return entriesOf(edition.release, editionSummary(edition), fits, page);
  });
  return {
    title: `${title} · ${site.name}`,
    subtitle,
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
  page: string,
): FeedEntry[] {
  const together = [...summary.together].flatMap(([document, changes]) => {
    const part = changes.filter(fits);
    if (part.length === 0) return [];
    const sentence = describeWhole(document, part, catalogue, locals);
    const link =
      document === '' ? (page === changesPath ? releasePath(release.release) : page) : documentPath(document);
    const note = page === changesPath && document === '' && release.note ? [paragraph(release.note)] : [];
    const title = messages.whole.title(document && record.called(catalogue.refOf({ kind: 'document', id: document })));
    // What came as a whole differs from feed to feed.
    const key = `${document || 'first'}${page === changesPath ? '' : page.replace(/\/$/, '')}`;
    return [entry(release, key, title, link, [...note, paragraph(sentence)])];
  });
  const single = [...Map.groupBy(summary.changes.filter(fits), historyKey)].map(([key, changes]) => {
    const told = changes.map((change) => describeChange(change, catalogue, locals));
    const [{ name = key, href } = {}] = told;
    const title = `${name}: ${told.map(({ event }) => uncapitalize(event)).join(', ')}`;
    return entry(release, key, title, href ?? releasePath(release.release), told.flatMap(paragraphsOf));
  });
  return [...together, ...single];
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
