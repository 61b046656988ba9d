/** A change in readers' words. */

import { wordChanges } from '../derive/changes/word-changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { ChangeDescription, FieldDescription } from '../model/change-description.ts';
import { defaultLang } from '../model/lang.ts';
import type { Change, ChangeKind } from '../model/release.ts';
import { wordsIn } from '../words/index.ts';
import { fieldLabel, fieldValue } from './field-words.ts';
import { formatDay, formatPeriod, shorten } from './format.ts';

const { record } = wordsIn(defaultLang);

const verbs: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  amended: 'Amended',
  corrected: 'Corrected',
  moved: 'Moved to another address',
  split: 'Split',
  merged: 'Merged with another',
  withdrawn: 'Withdrawn',
  reported: 'Reported',
  retracted: 'Taken back',
};

/** Letters that are shown of the first words of a record, and of a value that cannot be compared word by word. */
const [firstWords, longValue] = [160, 600];

/** Fields that hold the words by which readers know a record. */
const ownWords: readonly string[] = ['description', 'title', 'text', 'statement'];

/** A change of one record as readers are told of it. */
export function describeChange(change: Change, catalogue: Catalogue): ChangeDescription {
  const { what, kind, id, fields = [], to = [], why } = change;
  const ref = catalogue.refOf(change);
  return {
    what,
    name: record.calledWithin(ref),
    href: ref.path,
    event: kind === 'report' || kind === 'observation' ? statementEvent(change, catalogue) : verbs[what],
    // The comparison of its words shows them.
    words: fields.some(({ field }) => ownWords.includes(field))
      ? ''
      : shorten(kind === 'report' || kind === 'observation' ? statementOf(id, catalogue) : ref.words, firstWords),
    fields: fields.map(({ field, was, now }) => describeField(field, was, now, catalogue)),
    to: to.map((other) => {
      const place = catalogue.refOf({ kind, id: other });
      return { text: record.calledWithin(place), href: place.path };
    }),
    why,
  };
}

function describeField(field: string, before: unknown, after: unknown, catalogue: Catalogue): FieldDescription {
  const [was, now] = [fieldValue(field, before, catalogue), fieldValue(field, after, catalogue)];
  const passages = was === '' || now === '' ? undefined : wordChanges(was, now);
  const told = { label: fieldLabel(field), was: shorten(was, longValue), now: shorten(now, longValue) };
  return passages?.some(({ what }) => what === 'same') ? { ...told, passages } : told;
}

/** The last part of the path of a report or value: its day or period. */
const dateOf = (id: string): string => (id.split('/')[1] ?? '').replace(/^(\d{4}(?:-\d{2}){0,2})-\d$/, '$1');

function statementEvent({ kind, id, what, fields }: Change, catalogue: Catalogue): string {
  const noun = kind === 'report' ? `Report of ${formatDay(dateOf(id))}` : `Value for ${formatPeriod(dateOf(id))}`;
  if (fields) return `${noun} ${verbs[what].toLowerCase()}`;
  if (what === 'reported') return `${noun} added`;
  const retracts = catalogue.find.report(id)?.retracts;
  return retracts
    ? `Report of ${formatDay(dateOf(retracts))} taken back on ${formatDay(dateOf(id))}`
    : `${noun} taken back`;
}

function statementOf(id: string, catalogue: Catalogue): string {
  const { find } = catalogue;
  return (find.report(id) ?? find.observation(id))?.statement ?? '';
}
