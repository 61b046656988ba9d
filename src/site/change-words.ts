/** A change in readers' words. */

import { wordChanges } from '../derive/changes/word-changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { ChangeDescription, FieldDescription } from '../model/change-description.ts';
import type { Change, FieldChange, RecordKind } from '../model/release.ts';
import { shorten } from '../model/text.ts';
import { fieldValue } from './field-words.ts';

/** What the pages of a language are given, as far as changes need it. */
export type Locals = Pick<App.Locals, 'words' | 'format' | 'paths'>;

/** Letters that are shown of the first words of a record, and of a value that cannot be compared word by word. */
const [firstWords, longValue] = [160, 600];

/** Fields that hold the words by which readers know a record. */
const ownWords: readonly string[] = ['description', 'title', 'text', 'statement'];

/** A change of one record as readers are told of it. */
export function describeChange(change: Change, catalogue: Catalogue, locals: Locals): ChangeDescription {
  const { words, paths } = locals;
  const { what, kind, id, fields = [], to = [], why } = change;
  const ref = catalogue.refOf(change);
  const isStatement = kind === 'report' || kind === 'observation';
  return {
    what,
    name: words.record.calledWithin(ref),
    href: ref.path && paths.record(ref),
    event: isStatement ? statementEvent(change, catalogue, words) : words.changes.events[what],
    // The comparison of its words shows them.
    words: fields.some(({ field }) => ownWords.includes(field))
      ? ''
      : shorten(isStatement ? statementOf(id, catalogue) : ref.words, firstWords),
    fields: fields.map((field) => describeField(field, kind, catalogue, locals)),
    to: to.map((other) => {
      const place = catalogue.refOf({ kind, id: other });
      return { text: words.record.calledWithin(place), href: place.path && paths.record(place) };
    }),
    why,
  };
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

function statementEvent({ kind, id, what, fields }: Change, catalogue: Catalogue, words: Locals['words']): string {
  const { statements } = words.changes;
  const own = { kind: kind === 'report' ? kind : 'observation', of: dateOf(id) } as const;
  if (fields) return statements.changed(own, what);
  if (what === 'reported') return statements.added(own);
  const retracts = catalogue.find.report(id)?.retracts;
  return retracts
    ? statements.takenBackOn({ kind: 'report', of: dateOf(retracts) }, dateOf(id))
    : statements.takenBack(own);
}

function statementOf(id: string, catalogue: Catalogue): string {
  const { find } = catalogue;
  return (find.report(id) ?? find.observation(id))?.statement ?? '';
}
