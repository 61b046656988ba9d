/** A change in readers' words. */

import { pageOf } from '../derive/changes/change-page.ts';
import { ownerOf } from '../derive/changes/changes.ts';
import { wordChanges } from '../derive/changes/word-changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { ChangeDescription, FieldDescription, PlaceDescription } from '../model/change-description.ts';
import { documentOf } from '../model/ids.ts';
import type { Change, ChangeKind } from '../model/release.ts';
import { fieldLabel, fieldValue } from './field-words.ts';
import { formatDay, formatGroup, formatPeriod, formatRecord, shorten } from './format.ts';

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
  const { text: name, href, words } = placeOf(change, catalogue);
  return {
    what,
    name,
    href,
    event: kind === 'report' || kind === 'observation' ? statementEvent(change, catalogue) : verbs[what],
    // The comparison of its words shows them.
    words: fields.some(({ field }) => ownWords.includes(field))
      ? ''
      : shorten(kind === 'report' || kind === 'observation' ? statementOf(id, catalogue) : words, firstWords),
    fields: fields.map(({ field, was, now }) => describeField(field, was, now, catalogue)),
    to: to.map((other) => placeOf({ kind, id: other }, catalogue)),
    why,
  };
}

function describeField(field: string, before: unknown, after: unknown, catalogue: Catalogue): FieldDescription {
  const [was, now] = [fieldValue(field, before, catalogue), fieldValue(field, after, catalogue)];
  const passages = was === '' || now === '' ? undefined : wordChanges(was, now);
  const told = { label: fieldLabel(field), was: shorten(was, longValue), now: shorten(now, longValue) };
  return passages?.some(({ what }) => what === 'same') ? { ...told, passages } : told;
}

/** What a record is called, its page while it has one, and its own first words. */
function placeOf(change: Pick<Change, 'kind' | 'id'>, catalogue: Catalogue): PlaceDescription & { words: string } {
  const id = ownerOf(change);
  const { find } = catalogue;
  const document = find.document(documentOf(id));
  const href = pageOf(change, catalogue);
  const place = (name: string, words = '') => ({ text: name, href, words });
  const within = (name: string, words?: string) => place(document ? `${name} of ${document.shortName}` : name, words);
  switch (change.kind) {
    case 'document':
      return place(document?.shortName ?? id, document?.title);
    case 'agency':
      return place(find.agency(id)?.name ?? id, find.agency(id)?.nameVi ?? '');
    case 'group':
      return within(formatGroup(id), find.group(id)?.title);
    case 'indicator':
    case 'observation': {
      const indicator = find.indicator(id);
      return within(`Indicator ${indicator?.number ?? id}`, indicator?.name);
    }
    case 'provision': {
      const provision = find.provision(id);
      return within(formatRecord({ id, kind: provision?.kind ?? 'provision' }), provision?.text);
    }
    default: {
      const task = find.task(id);
      const kind = task?.kind ?? (change.kind === 'measure' ? 'measure' : 'task');
      return within(formatRecord({ id, kind }), task?.description);
    }
  }
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
