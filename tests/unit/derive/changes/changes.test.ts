import { describe, expect, test } from 'vitest';
import { changesBetween, written } from '../../../../src/derive/changes/changes.ts';
import { recordStatesOf } from '../../../../src/derive/changes/record-states.ts';
import { causesOf } from '../../../../src/derive/changes/rewritten.ts';
import { ownerOf } from '../../../../src/model/ids.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { catalogueWith, reportOn, statesWith, tasksWith, valueWith } from '../../../fixtures/changes.ts';

const before = statesWith();

describe('what counts as a change', () => {
  test('is nothing where nothing changed, also after the records were written and read again', () => {
    expect(changesBetween(before, statesWith())).toEqual([]);
    expect(changesBetween(JSON.parse(JSON.stringify(before)), statesWith())).toEqual([]);
  });

  test('is every record where nothing was published before, each once', () => {
    const { documents, agencies, groups, tasks, indicators, provisions } = smallRecords;
    const all = changesBetween({}, before);
    expect(all).toHaveLength([documents, agencies, groups, tasks, indicators, provisions].flat().length);
    expect(new Set(all.map(({ what }) => what))).toEqual(new Set(['added']));
  });

  test('is not where a record stands, what is remarked on it, or in which order the lists come', () => {
    const moved = smallRecords.tasks.map((task) => ({
      ...task,
      ordinal: task.ordinal + 1,
      flags: [{ field: 'leads', rule: 'blank-cell', note: 'Blank.' }],
      source: { ...task.source, lines: [7, 9] as [number, number], sha256: 'f'.repeat(64) },
    }));
    const agencies = [...smallRecords.agencies].reverse();
    expect(changesBetween(before, statesWith({ tasks: moved, agencies }))).toEqual([]);
  });

  test('is a field, with both values', () => {
    const tasks = tasksWith('plan-1', { description: 'Draft two laws.', outputText: 'Two laws' });
    const was = smallRecords.tasks.find(({ id }) => id === 'plan-1');
    expect(changesBetween(before, statesWith({ tasks }))).toEqual([
      {
        kind: 'task',
        id: 'plan-1',
        what: 'corrected',
        fields: [
          { field: 'description', was: was?.description, now: 'Draft two laws.' },
          { field: 'outputText', ...(was?.outputText ? { was: was.outputText } : {}), now: 'Two laws' },
        ],
      },
    ]);
  });

  test('is a field that became empty, without a value since', () => {
    const tasks = tasksWith('plan-1', { leads: [], leadText: '' });
    const [change] = changesBetween(before, statesWith({ tasks }));
    expect(change?.fields?.map(({ field, now }) => [field, now])).toEqual([
      ['leads', undefined],
      ['leadText', undefined],
    ]);
  });

  test('never follows from the day alone: the states hold no schedule, evidence, warning or rank', () => {
    const fields = new Set(Object.values(before).flatMap((records) => Object.values(records).flatMap(Object.keys)));
    for (const field of ['schedule', 'evidence', 'closedOn', 'rank', 'warnings', 'source', 'flags', 'ordinal'])
      expect(fields.has(field), field).toBe(false);
  });
});

describe('a report', () => {
  const first = reportOn('plan-1', '2025-06-24');

  test('that is new is reported on its task', () => {
    const after = statesWith({ progressReports: [first], observations: [valueWith()] });
    const changes = changesBetween(before, after);
    expect(changes).toEqual([
      { kind: 'report', id: 'plan-1/2025-06-24', what: 'reported' },
      { kind: 'observation', id: 'plan-i1/2025', what: 'reported' },
    ]);
    expect(changes.map(({ id }) => ownerOf(id))).toEqual(['plan-1', 'plan-i1']);
  });

  test('that takes another back is a retraction, and so is one that is gone', () => {
    const one = statesWith({ progressReports: [first] });
    const second = reportOn('plan-1', '2025-07-01', { retracts: first.id });
    expect(changesBetween(one, statesWith({ progressReports: [first, second] }))).toEqual([
      { kind: 'report', id: second.id, what: 'retracted' },
    ]);
    expect(changesBetween(one, before)).toEqual([{ kind: 'report', id: first.id, what: 'retracted' }]);
  });

  test('is not changed by a copy in an archive or by when its evidence was read', () => {
    const evidence = first.evidence.map((page) => ({ ...page, seen: 'again', archived: 'https://archive.example/1' }));
    const one = statesWith({ progressReports: [first] });
    expect(changesBetween(one, statesWith({ progressReports: [{ ...first, evidence }] }))).toEqual([]);
  });
});

describe('a cause', () => {
  const amended = {
    record: 'plan-2',
    what: 'amended',
    why: 'Resolution 71/NQ-CP, Article 2.',
    fields: { outputText: 'A decree' },
  } as const;
  const tasks = tasksWith('plan-2', { outputText: 'A decree' });

  test('makes a changed field an amendment, with the act', () => {
    expect(changesBetween(before, statesWith({ tasks }), causesOf([], [amended]))).toMatchObject([
      { id: 'plan-2', what: 'amended', why: amended.why },
    ]);
  });

  test('of an earlier release is none of a later change', () => {
    const later = tasksWith('plan-2', { outputText: 'A decree', description: 'Draft it well.' });
    expect(changesBetween(statesWith({ tasks }), statesWith({ tasks: later }), causesOf([], [amended]))).toEqual([
      expect.objectContaining({ id: 'plan-2', what: 'corrected' }),
    ]);
  });

  test('without a changed field is no change', () => {
    expect(changesBetween(before, statesWith(), causesOf([], [amended]))).toEqual([]);
  });

  test('says what became of a record that left; without one it is withdrawn without a reason', () => {
    const fewer = smallRecords.tasks.filter(({ id }) => id !== 'plan-4');
    const causes = causesOf([{ was: 'plan-4', became: 'merged', to: ['plan-3'], why: 'One row.' }], []);
    expect(changesBetween(before, statesWith({ tasks: fewer }), causes)).toEqual([
      { kind: 'task', id: 'plan-4', what: 'merged', to: ['plan-3'], why: 'One row.' },
    ]);
    expect(changesBetween(before, statesWith({ tasks: fewer }))).toEqual([
      { kind: 'task', id: 'plan-4', what: 'withdrawn' },
    ]);
  });

  test('names an agency by its path', () => {
    const { departures } = causesOf([{ was: '/agencies/alone/', became: 'withdrawn', why: 'Never named.' }], []);
    expect(departures?.get('alone')).toEqual({ what: 'withdrawn', to: [], why: 'Never named.' });
  });
});

test('a value is written with its keys in order, whatever their order was', () => {
  expect(written({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(written({ a: [{ c: 3, d: 2 }], b: 1 }));
  expect([written('as it stands'), written(undefined)]).toEqual(['as it stands', '']);
});

test('states are plain data in the order of the catalogue', () => {
  const states = recordStatesOf(catalogueWith());
  expect(JSON.parse(JSON.stringify(states))).toEqual(states);
  expect(Object.keys(states.task ?? {})).toEqual(['plan-1', 'plan-2', 'plan-3', 'plan-4']);
});
