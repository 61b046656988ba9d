/** Changes as lines for a terminal, as a reader would say them. */

import { written } from '../derive/changes/changes.ts';
import { countsByKind, summarizeEdition } from '../derive/changes/releases.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { Change, ChangeKind } from '../model/release.ts';
import { changes as words } from '../words/en/changes.ts';

const verbs: Readonly<Record<ChangeKind, string>> = {
  added: 'is new',
  amended: 'was amended',
  corrected: 'was corrected',
  moved: 'was moved',
  split: 'was split',
  merged: 'was merged',
  withdrawn: 'was withdrawn',
  reported: 'is newly on record',
  retracted: 'was taken back',
};

/** Letters of a value that are shown. */
const limit = 160;

/**
 * What will be published, a line a change, and what comes together in one line.
 * @param first whether nothing was published before
 */
export function changeLines(changes: readonly Change[], catalogue: Catalogue, first: boolean): string[] {
  const summary = summarizeEdition(changes, first);
  const together = summary.together.map((whole) => {
    const title =
      whole.kind === 'first-release' ? 'The first release' : `${catalogue.getDocument(whole.id).shortName} is new`;
    return `${title}: ${words.counts(countsByKind(whole.changes))}.`;
  });
  return [...together, ...summary.changes.flatMap(linesOf)];
}

function linesOf({ kind, id, what, fields = [], to, why }: Change): string[] {
  const place = to ? `, now ${to.join(', ')}` : '';
  return [
    `${kind} ${id} ${verbs[what]}${place}${why ? `: ${why}` : ''}.`,
    ...fields.map(({ field, was, now }) => `  ${field} was ${shown(was)}; it is ${shown(now)}`),
  ];
}

function shown(value: unknown): string {
  if (value === undefined) return 'empty';
  const text = written(value).replace(/\s+/g, ' ');
  return `"${text.length > limit ? `${text.slice(0, limit)}…` : text}"`;
}
