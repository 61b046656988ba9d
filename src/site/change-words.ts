/** A change in readers' words. */

import { written } from '../derive/changes/changes.ts';
import { wordChanges } from '../derive/changes/word-changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { ChangeDescription, FieldDescription } from '../model/change-description.ts';
import { deadline } from '../model/deadline.ts';
import { force } from '../model/force.ts';
import { defaultLang } from '../model/lang.ts';
import { nearness } from '../model/nearness.ts';
import { knownDayOf } from '../model/progress-report.ts';
import type { Change, FieldChange, RecordKind } from '../model/release.ts';
import { renderedFields } from '../model/rendering.ts';
import { target } from '../model/target.ts';
import { shorten } from '../model/text.ts';

/** What the pages of a language are given, as far as changes need it. */
export type Locals = Pick<
  App.Locals,
  'lang' | 'words' | 'format' | 'paths' | 'localize' | 'localizeRef' | 'langOfWords'
>;

/** The value of a field as readers see it; empty where there is none. */
export function fieldValue(
  field: string,
  value: unknown,
  catalogue: Catalogue,
  { words, format, localize }: Locals,
): string {
  if (value === undefined || value === null) return '';
  switch (field) {
    case 'deadline': {
      const stated = deadline.safeParse(value);
      if (!stated.success) return written(value);
      return words.field.values.deadline(stated.data.raw, words.schedule.asRead(stated.data));
    }
    case 'target':
      return each(value, (part) => {
        const parsed = target.safeParse(part);
        return parsed.success ? words.target.asRead(parsed.data) : written(part);
      });
    case 'leads':
    case 'coordinating':
    case 'monitoring':
      return each(value, (id) => {
        const agency = catalogue.find.agency(written(id));
        return agency ? localize(agency).name : written(id);
      });
    case 'group':
    case 'parent':
      return /-g[^-]+$/.test(written(value)) ? words.record.group(written(value)) : written(value);
    case 'force':
      return words.schedule.force[force.parse(value)];
    case 'nearness':
      return words.reach.nearness[nearness.parse(value)];
    case 'issued':
    case 'on':
      return format.day(written(value));
    default:
      return each(value, (part) => plainly(part, words));
  }
}

const each = (value: unknown, write: (part: unknown) => string): string =>
  (Array.isArray(value) ? value : [value]).map(write).join('; ');

/** An object as its values in their order, without addresses of addresses. */
function plainly(value: unknown, words: Locals['words']): string {
  const { yes, no } = words.field.values;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'object' || value === null) return written(value);
  return Object.values(value)
    .map((part) => plainly(part, words))
    .join(', ');
}

/** Letters that are shown of the first words of a record, and of a value that cannot be compared word by word. */
const [firstWords, longValue] = [160, 600];

/** Fields that hold the words by which readers know a record. */
const ownWords: readonly string[] = ['description', 'title', 'text', 'statement'];

/** A change of one record as it is shown to readers. */
export function describeChange(change: Change, catalogue: Catalogue, locals: Locals): ChangeDescription {
  const { words, paths, localize, localizeRef } = locals;
  const { what, kind, id, fields = [], to = [] } = change;
  const ref = localizeRef(catalogue.refOf(change));
  const isStatement = kind === 'report' || kind === 'observation';
  return {
    what,
    name: words.record.calledWithin(ref),
    href: ref.path && paths.record(ref),
    event: isStatement ? statementEvent(change, catalogue, words) : words.changes.events[what],
    // The comparison of its words shows them.
    words: fields.some(({ field }) => ownWords.includes(field))
      ? ''
      : shorten(isStatement ? statementOf(id, catalogue, locals) : ref.words, firstWords),
    fields: fields.map((field) => ({
      ...describeField(field, kind, catalogue, locals),
      lang: langOfValue(field.field, ref.document?.id, locals),
    })),
    to: to.map((other) => {
      const place = localizeRef(catalogue.refOf({ kind, id: other }));
      return { text: words.record.calledWithin(place), href: place.path && paths.record(place) };
    }),
    why: localize(change).why,
  };
}

/** Fields whose values are said in the language of the page, by `fieldValue`. */
const saidFields: readonly string[] = [
  ...['deadline', 'target', 'leads', 'coordinating', 'monitoring'],
  ...['group', 'parent', 'force', 'nearness', 'issued', 'on'],
];

/** The language of a field's values, where it is another than the page's: words of a document are in its language. */
function langOfValue(field: string, document: string | undefined, { lang, langOfWords }: Locals): string | undefined {
  if (saidFields.includes(field)) return undefined;
  if (document && renderedFields.some((rendered) => rendered === field)) return langOfWords(document);
  const own = field.endsWith('Vi') ? 'vi' : defaultLang;
  return own === lang ? undefined : own;
}

function describeField(
  { field, was: before, now: after }: FieldChange,
  kind: RecordKind,
  catalogue: Catalogue,
  locals: Locals,
): FieldDescription {
  const [was, now] = [fieldValue(field, before, catalogue, locals), fieldValue(field, after, catalogue, locals)];
  const passages = was === '' || now === '' ? undefined : wordChanges(was, now);
  const label = locals.words.field.label(field, kind);
  const described = { label, was: shorten(was, longValue), now: shorten(now, longValue) };
  return passages?.some(({ what }) => what === 'same') ? { ...described, passages } : described;
}

/** The last part of the path of a report or value: its day or period. */
const dateOf = (id: string): string => (id.split('/')[1] ?? '').replace(/^(\d{4}(?:-\d{2}){0,2})-\d$/, '$1');

/** As much of a report's day as is known; of a report that has left, and of a value, what its path says. */
function knownDateOf(id: string, catalogue: Catalogue): string {
  const report = catalogue.find.report(id);
  return report ? knownDayOf(report) : dateOf(id);
}

function statementEvent({ kind, id, what, fields }: Change, catalogue: Catalogue, words: Locals['words']): string {
  const { statements } = words.changes;
  const own = { kind: kind === 'report' ? kind : 'observation', of: knownDateOf(id, catalogue) } as const;
  if (fields) return statements.changed(own, what);
  if (what === 'reported') return statements.added(own);
  const retracts = catalogue.find.report(id)?.retracts;
  return retracts
    ? statements.takenBackOn({ kind: 'report', of: knownDateOf(retracts, catalogue) }, dateOf(id))
    : statements.takenBack(own);
}

function statementOf(id: string, { find }: Catalogue, { localize }: Locals): string {
  const stated = find.report(id) ?? find.observation(id);
  return stated ? localize(stated).statement : '';
}
