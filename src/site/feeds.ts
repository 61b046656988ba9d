/** The feeds: of all changes, and of those that concern one record, document, agency (alone or with what it took over), group, theme or instrument. */
import { joinParts, partsBySubject, type ReleasePart, type Subject } from '../derive/changes/audience.ts';
import { historyKey, type Whole } from '../derive/changes/releases.ts';
import { type FeedEntry, type FeedFile, toAtom } from '../export/feed.ts';
import type { Identities } from '../export/identity.ts';
import type { Agency } from '../model/agency.ts';
import type { ChangeDescription, FieldDescription, Passage } from '../model/change-description.ts';
import { feedPathOf, iconPath } from '../model/paths.ts';
import type { Change, Release } from '../model/release.ts';
import { hasFiles } from '../model/site.ts';
import { shorten, uncapitalize } from '../model/text.ts';
import { withoutMarkup } from '../words/rich.ts';
import { asOf } from './as-of.ts';
import { catalogue, site } from './catalogue.ts';
import { describeChange, type Locals } from './change-words.ts';
import { lazyValue, type MachineFile } from './generators.ts';
import { identitiesIn } from './identity.ts';
import { perLanguage } from './locals.ts';
import { reachesOf } from './monitoring.ts';
import { describeWhole } from './release-words.ts';
import { editionSummary, editions, recordHistoryOf, releases } from './releases.ts';

/** What feeds of a language say, and the ids that they give. */
interface Voice extends Identities {
  readonly locals: Locals;
  /** Changes in its words: most stand in many feeds. */
  readonly descriptions: Map<Change, ChangeDescription>;
}

/** Older entries leave a feed; they stay on the page of changes and in the data. */
const mostEntries = 200;

/** What of each release concerns each subject, the newest release first. */
export const audiences = lazyValue(() => partsBySubject(published, catalogue));

/** The feeds' voice in each language. */
export const voices = lazyValue(() =>
  perLanguage((locals): Voice => ({ locals, descriptions: new Map(), ...identitiesIn(locals.lang) })),
);

const published: readonly ReleasePart[] = editions
  .flatMap((edition) => (edition.release ? [{ release: edition.release, ...editionSummary(edition) }] : []))
  .reverse();

interface Feed {
  readonly voice: Voice;
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

/** All feeds in a language. */
function feedsIn(voice: Voice): readonly Feed[] {
  const { words, paths, localize, localizeRef } = voice.locals;
  const { page, feed } = words.changes;
  /** The feed of what a page is of. */
  const ofPage = (of: Feed['of'], path: string, subject: Subject, title: string, subtitle: string): Feed => ({
    ...{ voice, of, page: path, path: feedPathOf(path), subjects: [subject] },
    ...{ title: words.layout.changesOf(title), subtitle },
  });
  const nameOf = (id: string) => words.record.calledWithin(localizeRef(catalogue.refOf({ id })));
  return [
    {
      ...{ voice, of: 'all', path: paths.feed, page: paths.changes, first: releases[0]?.day },
      ...{ title: page.name, subtitle: feed.all },
    },
    ...catalogue.agencies.flatMap((agency): Feed[] => {
      const { id } = agency;
      const { name } = localize(agency);
      const own = ofPage('part', paths.agency(id), `agency ${id}`, name, feed.agencies([name]));
      return [{ ...own, first: firstDayOf({ kind: 'agency', id }) }, ...agencyNowFeed(agency, own)];
    }),
    ...catalogue.groups.map(({ id }) => {
      const name = nameOf(id);
      const own = ofPage('part', paths.group(id), `group ${id}`, name, feed.within(name));
      return { ...own, first: firstDayOf({ kind: 'group', id }) };
    }),
    ...catalogue.held
      .map(localize)
      .map(({ id, shortName }) =>
        ofPage('part', paths.document(id), `document ${id}`, shortName, feed.within(shortName)),
      ),
    ...catalogue.themes
      .map(localize)
      .map(({ id, name }) => ofPage('part', paths.theme(id), `theme ${id}`, name, feed.theme(name))),
    ...catalogue.instruments
      .map(localize)
      .map(({ id, name }) => ofPage('part', paths.instrument(id), `instrument ${id}`, name, feed.instrument(name))),
    ...[...catalogue.tasks, ...catalogue.indicators].map(({ id }) => {
      const name = nameOf(id);
      return ofPage('record', paths.record(catalogue.refOf({ id })), `record ${id}`, name, feed.record(name));
    }),
  ];
}

/**
 * The feed of an agency with those that it took over as a whole: their tasks are its own now.
 * @param own the feed of the agency alone
 */
function agencyNowFeed(agency: Agency, own: Feed): readonly Feed[] {
  const { words, paths, localize } = own.voice.locals;
  const takenOver = catalogue.takenOverBy(agency.id);
  if (takenOver.length === 0) return [];
  const all = [agency, ...takenOver].map(localize);
  return [
    {
      ...own,
      ...{ path: paths.agencyNowFeed(agency.id), subjects: all.map(({ id }) => `agency ${id}` as const) },
      title: words.layout.changesOf(words.agency.page.asNow(localize(agency).name)),
      subtitle: words.changes.feed.agencies(all.map(({ name }) => name)),
    },
  ];
}

/** Every feed by its address, as a file. */
export const feedFiles = (): readonly MachineFile[] =>
  Object.values(voices.get())
    .flatMap(feedsIn)
    .filter(({ of }) => of !== 'record' || hasFiles(site, 'record-feeds'))
    .map((one) => [one.path, () => toAtom(feedFile(one))]);

/** The day on which a record was first published, and its feed with it. */
const firstDayOf = (record: Pick<Change, 'kind' | 'id'>): string | undefined =>
  recordHistoryOf(record)[0]?.release?.day;

function feedFile(own: Feed): FeedFile {
  const { path, page, first, title, subtitle, voice } = own;
  const { lang, words, paths, localize } = voice.locals;
  const { name } = localize(site);
  const entries: FeedEntry[] = [];
  for (const part of partsOf(own)) if (entries.length < mostEntries) entries.push(...entriesOf(part, own));
  return {
    lang,
    title: `${title} · ${name}`,
    // No entry for a task says nothing of the time after somebody last looked.
    subtitle: [subtitle, ...reachesOf(catalogue.documents.map(({ id }) => id)).map(words.reach.looked)].join(' '),
    id: voice.feed(path, first),
    address: site.address + path,
    page: site.address + page,
    icon: site.address + iconPath,
    author: name,
    home: site.address + paths.home,
    rights: words.changes.feed.rights(name),
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
  const { voice } = own;
  if (own.of === 'record')
    return [recordEntry(release, [...together.flatMap((whole) => whole.changes), ...changes], voice)];
  return [
    ...together.map((whole) => wholeEntry(release, whole, own)),
    ...[...Map.groupBy(changes, historyKey).values()].map((ofRecord) => recordEntry(release, ofRecord, voice)),
  ];
}

/** The entry of the changes of one record. */
function recordEntry(release: Release, changes: readonly Change[], voice: Voice): FeedEntry {
  const key = changes.map(historyKey)[0] ?? '';
  const told = changes.map((change) => describe(change, voice));
  const [{ name = key, href } = {}] = told;
  const title = `${name}: ${told.map(({ event }) => uncapitalize(event)).join(', ')}`;
  const path = href ?? voice.locals.paths.release(release.release);
  const paragraphs = told.flatMap((one) => paragraphsOf(one, voice.locals.words.changes.item));
  return { ...entryAt(release, key, voice), title: shorten(title, 200), link: site.address + path, paragraphs };
}

function describe(change: Change, { descriptions, locals }: Voice): ChangeDescription {
  const description = descriptions.get(change) ?? describeChange(change, catalogue, locals);
  descriptions.set(change, description);
  return description;
}

/** The entry of what came as a whole. It differs from feed to feed, so the feed of a part has its address in the ids. */
function wholeEntry(release: Release, whole: Whole, { of, page, path, voice }: Feed): FeedEntry {
  const { words, paths, localize, localizeRef } = voice.locals;
  const { titles } = words.changes.whole;
  const said = paragraph(describeWhole(whole, catalogue, voice.locals));
  const keyOf = (name: string) => (of === 'all' ? name : name + path.replace(/\/feed\.xml$/, ''));
  const entry = (name: string, title: string, to: string, paragraphs: FeedEntry['paragraphs']): FeedEntry => ({
    ...entryAt(release, keyOf(name), voice),
    ...{ title: shorten(title, 200), link: site.address + to, paragraphs },
  });
  if (whole.kind === 'document') {
    const title = titles.document(words.record.called(localizeRef(catalogue.refOf(whole))));
    return entry(whole.id, title, paths.document(whole.id), [said]);
  }
  if (of === 'part') return entry('first', titles.first, page, [said]);
  const told = localize(release).note;
  const note = told ? [paragraph(told)] : [];
  return entry('first', titles.first, paths.release(release.release), [...note, said]);
}

/** The day of an entry and its id, which stays: who minted it and when, the release, and the record. */
const entryAt = (release: Release, key: string, voice: Voice) => ({
  id: voice.entry(release, key.replace(' ', '/')),
  day: release.day,
});

const paragraph = (text: string): Passage[] => [{ what: 'same', text }];

type Item = Locals['words']['changes']['item'];

function paragraphsOf({ event, words, fields, to, why }: ChangeDescription, item: Item): Passage[][] {
  return [
    paragraph(`${event}.${to.length > 0 ? ` ${withoutMarkup(item.movedTo(to))}.` : ''}${why ? ` ${why}` : ''}`),
    ...(words === '' ? [] : [paragraph(words)]),
    ...fields.map((field) => fieldParagraph(field, item)),
  ];
}

function fieldParagraph({ label, was, now, passages }: FieldDescription, item: Item): Passage[] {
  if (passages) return [...paragraph(`${label}: `), ...passages];
  return [
    ...paragraph(`${label}: ${uncapitalize(item.was)} `),
    { what: 'removed', text: was || item.blank },
    ...paragraph(`; ${uncapitalize(item.now)} `),
    { what: 'added', text: now || item.blank },
  ];
}
