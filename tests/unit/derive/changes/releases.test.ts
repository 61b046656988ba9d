import { describe, expect, test } from 'vitest';
import {
  agenciesOf,
  groupsOf,
  joinParts,
  partsBySubject,
  subjectsOf,
} from '../../../../src/derive/changes/audience.ts';
import { changesBetween } from '../../../../src/derive/changes/changes.ts';
import {
  changesOf,
  countsByKind,
  historiesOf,
  historyKey,
  inReleaseOrder,
  nextReleaseId,
  releaseOf,
  summarizeEdition,
} from '../../../../src/derive/changes/releases.ts';
import { type Change, release as releaseSchema } from '../../../../src/model/release.ts';
import { catalogueWith, reportOn, statesWith, tasksWith, valueWith } from '../../../fixtures/changes.ts';

const before = statesWith();
const reports = [reportOn('plan-1', '2025-06-24', { by: 'police' })];
const after = {
  tasks: tasksWith('plan-2', { leads: ['office'], leadText: 'Government Office', group: 'plan-g2' }),
  progressReports: reports,
  observations: [valueWith()],
};
const changes = changesBetween(before, statesWith(after));
const first = releaseOf(changesBetween({}, before), '2026-11-22', '2026-11-22', 'The first.');
const second = releaseOf(changes, '2026-12-01', '2026-12-01');

describe('a release', () => {
  test('keeps every change, and is valid as a file', () => {
    for (const [release, made] of [[first, changesBetween({}, before)] as const, [second, changes] as const]) {
      const read = releaseSchema.parse(JSON.parse(JSON.stringify(release)));
      const key = ({ kind, id }: Change) => `${kind} ${id}`;
      const sorted = (list: readonly Change[]) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(sorted(changesOf(read))).toEqual(sorted(made));
    }
    expect(second.changed.map(({ id }) => id)).toEqual(['plan-2']);
    expect([second.reported, second.added]).toEqual([
      { report: ['plan-1/2025-06-24'], observation: ['plan-i1/2025'] },
      {},
    ]);
  });

  test('has a name of its own on a day that has several, and an order', () => {
    expect(nextReleaseId('2026-11-22', [])).toBe('2026-11-22');
    expect(nextReleaseId('2026-11-22', [first])).toBe('2026-11-22-2');
    const many = Array.from({ length: 11 }, (_, index) => ({
      ...first,
      release: index === 0 ? first.day : `${first.day}-${index + 1}`,
    }));
    expect(inReleaseOrder([second, ...many.reverse()]).map(({ release }) => release)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => (index === 0 ? '2026-11-22' : `2026-11-22-${index + 1}`)),
      '2026-12-01',
    ]);
  });
});

describe('the history of a record', () => {
  const histories = historiesOf([
    { release: first, changes: changesOf(first) },
    { release: second, changes: changesOf(second) },
    { changes: [{ kind: 'task', id: 'plan-2', what: 'corrected' }] },
  ]);
  const of = (kind: Change['kind'], id: string) =>
    (histories.get(historyKey({ kind, id })) ?? []).map(({ what, release }) => [what, release?.day]);

  test('begins with its first publication and holds what was reported on it', () => {
    expect(of('task', 'plan-1')).toEqual([
      ['added', '2026-11-22'],
      ['reported', '2026-12-01'],
    ]);
    expect(of('indicator', 'plan-i1')).toEqual([
      ['added', '2026-11-22'],
      ['reported', '2026-12-01'],
    ]);
  });

  test('ends with what is not yet released', () => {
    expect(of('task', 'plan-2')).toEqual([
      ['added', '2026-11-22'],
      ['corrected', '2026-12-01'],
      ['corrected', undefined],
    ]);
  });

  test('keeps a document and an agency of the same id apart', () => {
    expect(historyKey({ kind: 'document', id: 'plan' })).not.toBe(historyKey({ kind: 'agency', id: 'plan' }));
  });
});

describe('what is told one by one', () => {
  test('is nothing of the first release', () => {
    const { changes: alone, together } = summarizeEdition(changesOf(first), true);
    expect(alone).toEqual([]);
    expect(together).toEqual([{ kind: 'first-release', changes: changesOf(first) }]);
    expect(summarizeEdition([], true).together).toEqual([]);
  });

  test('is not what came with its document', () => {
    const only = (prefix: string) =>
      Object.fromEntries(
        Object.entries(before).map(([kind, records]) => [
          kind,
          Object.fromEntries(Object.entries(records).filter(([id]) => !id.startsWith(prefix))),
        ]),
      );
    const added = changesBetween(only('report'), statesWith(after));
    const { changes: alone, together } = summarizeEdition(added, false);
    expect(together).toMatchObject([{ kind: 'document', id: 'report' }]);
    expect(together[0]?.changes.length).toBeGreaterThan(1);
    expect(alone).toEqual(changes);
  });

  test('is counted by kind, in the order of the kinds', () => {
    expect(countsByKind(changes)).toEqual([
      { kind: 'task', count: 1 },
      { kind: 'report', count: 1 },
      { kind: 'observation', count: 1 },
    ]);
    expect(countsByKind(changesOf(first)).slice(0, 1)).toEqual([{ kind: 'document', count: 2 }]);
  });
});

describe('a change concerns', () => {
  const catalogue = catalogueWith(after);
  const change = (id: string) => changes.find((other) => other.id === id) as Change;

  test('the agencies that the record names, those it named before, and who reported', () => {
    expect([...agenciesOf(change('plan-2'), catalogue)].sort()).toContain('office');
    expect([...agenciesOf(change('plan-2'), catalogue)].sort()).toContain('health');
    expect([...agenciesOf(change('plan-1/2025-06-24'), catalogue)]).toContain('police');
    expect([...agenciesOf({ kind: 'agency', id: 'mof', what: 'corrected' }, catalogue)]).toEqual(['mof']);
  });

  test('the groups that the record stands in, and stood in before', () => {
    expect([...groupsOf(change('plan-2'), catalogue)].sort()).toEqual(['plan-g1', 'plan-g2']);
    expect([...groupsOf(change('plan-i1/2025'), catalogue)]).toEqual([]);
  });

  test('also its record, its document, its themes and the instruments that it or its report names', () => {
    const theme = { id: 'plans', name: 'Plans', nameVi: 'Kế hoạch', about: 'Plans.', words: ['plan*'] };
    const own = catalogueWith({
      ...after,
      themes: [{ ...theme, not: [], include: [{ id: 'plan-1', why: 'x' }], exclude: [] }],
    });
    expect(subjectsOf({ kind: 'report', id: 'plan-1/2025-06-24', what: 'reported' }, own)).toEqual(
      expect.arrayContaining(['record plan-1', 'document plan', 'agency police', 'theme plans']),
    );
    expect(subjectsOf({ kind: 'agency', id: 'mof', what: 'added' }, own)).toEqual(['agency mof']);
  });
});

describe('the parts of releases', () => {
  const published = [second, first].map((release, place) => ({
    release,
    ...summarizeEdition(changesOf(release), place === 1),
  }));
  const parts = partsBySubject(published, catalogueWith(after));
  const told = (subject: 'record plan-1' | 'record plan-2' | 'agency police' | 'document plan') =>
    (parts.get(subject) ?? []).map(({ release, changes: single, together }) => [
      release.release,
      ...[...together.flatMap((whole) => whole.changes), ...single].map(({ id }) => id),
    ]);

  test('concern a subject, newest first, what came as a whole parted too', () => {
    expect(told('record plan-1')).toEqual([
      ['2026-12-01', 'plan-1/2025-06-24'],
      ['2026-11-22', 'plan-1'],
    ]);
    expect(told('record plan-2')).toEqual([
      ['2026-12-01', 'plan-2'],
      ['2026-11-22', 'plan-2'],
    ]);
    expect(told('agency police').at(0)).toContain('plan-1/2025-06-24');
    expect(told('document plan').map((part) => part.length)).toEqual(
      published.map(
        ({ changes: single, together }) =>
          1 +
          [...together.flatMap((whole) => whole.changes), ...single].filter(
            ({ id, kind }) => kind !== 'agency' && /^plan\b/u.test(id),
          ).length,
      ),
    );
  });

  test('of several subjects stand together once', () => {
    const some = (['record plan-1', 'record plan-2', 'document plan'] as const).flatMap((one) => parts.get(one) ?? []);
    const joined = joinParts(published, some);
    expect(joined.map(({ release }) => release.release)).toEqual(['2026-12-01', '2026-11-22']);
    expect(joined[0]?.changes).toEqual(published[0]?.changes);
  });
});
