import { describe, expect, test } from 'vitest';
import { summarizeEdition } from '../../../src/derive/changes/releases.ts';
import type { Change, ChangeKind } from '../../../src/model/release.ts';
import { localsIn } from '../../../src/site/languages.ts';
import { describeEvents, describeRelease, describeWhole } from '../../../src/site/release-words.ts';
import { catalogueWith } from '../../fixtures/changes.ts';

const locals = localsIn('en');
const catalogue = catalogueWith();
const change = (what: ChangeKind, fields: Partial<Change> = {}): Change => ({
  ...{ kind: 'task', id: 'plan-1', what },
  ...fields,
});
const deadline = { field: 'deadline', was: 'one', now: 'other' };
const leads = { field: 'leads', was: ['office'], now: ['health'] };

describe('a release in words', () => {
  const changes: Change[] = [
    ...(['added', 'withdrawn', 'merged', 'corrected', 'amended', 'retracted', 'split', 'moved'] as const).map((what) =>
      change(what),
    ),
    change('reported', { kind: 'observation', id: 'plan-i1/2025' }),
  ];
  const described = describeRelease({ changes }, summarizeEdition(changes, false), catalogue, locals);

  test('has its changes by sort, each under its own heading', () => {
    expect(described.parts.map(({ title, changes: own }) => [title, own.map(({ event }) => event)])).toEqual([
      ['Amended', ['Amended']],
      ['Corrected', ['Corrected']],
      ['Moved, split, merged or withdrawn', ['Withdrawn', 'Merged with another', 'Split', 'Moved to another address']],
      ['Added', ['Added']],
      ['Reports and measured values', ['Value for 2025 added']],
      ['Retracted', ['Retracted']],
    ]);
  });

  test('counts all of them, and has no day before it is released', () => {
    expect(described).toMatchObject({ count: 9, release: undefined, day: undefined, together: [] });
  });

  test('leaves out a sort of which there is nothing', () => {
    const one = [change('added')];
    expect(describeRelease({ changes: one }, summarizeEdition(one, false), catalogue, locals).parts).toHaveLength(1);
  });
});

test.each<[Parameters<typeof describeWhole>[0], string]>([
  [
    { kind: 'first-release', changes: [change('added'), change('added', { kind: 'document', id: 'plan' })] },
    'Published for the first time: 1 document and 1 task.',
  ],
  [
    {
      kind: 'document',
      id: 'plan',
      changes: [change('added', { kind: 'document', id: 'plan' }), change('added'), change('added')],
    },
    'with 2 tasks.',
  ],
  [{ kind: 'document', id: 'plan', changes: [change('added', { kind: 'document', id: 'plan' })] }, 'New document: '],
  [{ kind: 'document', id: 'gone', changes: [] }, 'New document: gone.'],
])('what came as a whole (%o) is said in a sentence', (whole, words) => {
  expect(describeWhole(whole, catalogue, locals)).toContain(words);
});

describe('what a record went through', () => {
  test('what came with it is no change of it', () => {
    const report = change('reported', { kind: 'report', id: 'plan-1/2025-06-24' });
    expect(describeEvents([report, change('added')], catalogue, locals)).toEqual(['First published']);
    expect(describeEvents([change('amended')], catalogue, locals)).toEqual(['Amended']);
  });

  test('names the fields of the record, and of a report only what happened to it', () => {
    const report = { kind: 'report', id: 'plan-1/2025-06-24' } as const;
    expect(
      describeEvents(
        [
          change('corrected', { fields: [deadline, leads] }),
          change('reported', report),
          change('corrected', { ...report, fields: [{ field: 'statement', was: 'a', now: 'b' }] }),
        ],
        catalogue,
        locals,
      ),
    ).toEqual([
      'Corrected: deadline and lead, as read',
      'Report of 24 June 2025 added',
      'Report of 24 June 2025 corrected',
    ]);
  });
});
