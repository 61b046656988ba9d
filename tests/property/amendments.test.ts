/** Laws of corrections and amendments: order does not matter, and time only moves versions forward. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/derive/records/catalogue.ts';
import { recordsInForce } from '../../src/derive/records/in-force.ts';
import type { Amends } from '../../src/model/amendment.ts';
import type { Records } from '../../src/model/records.ts';
import { correctionWith, first, printedRecords, revised, second } from '../fixtures/amending.ts';
import { agencies, records as seedRecords, sources } from '../seeds/records.ts';

const corrections = [
  correctionWith({ id: 'a' }),
  correctionWith({ id: 'b', was: 'rules', now: 'laws' }),
  correctionWith({ id: 'c', record: 'plan-1', field: 'deadline', was: '2025', now: '2026' }),
];
const days = fc
  .integer({ min: 0, max: 1500 })
  .map((day) => new Date(Date.UTC(2024, 5, 1 + day)).toISOString().slice(0, 10));
/** The order's changes spread over some parts, each from the same day. */
const parts: readonly Amends[] = [...first.changes.map((change) => ({ ...first, changes: [change] })), second];

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

/** Everything that pages and data are made from. */
function factsOf(records: Records, day: string): unknown {
  const catalogue = buildCatalogue(records, day);
  const { tasks, indicators, groups, provisions } = catalogue;
  const withoutPlace = tasks.map(({ id }) =>
    catalogue.versionsOf(id).map(({ by, ...version }) => ({ ...version, by: by.map(({ id: _, ...rest }) => rest) })),
  );
  return {
    tasks,
    indicators,
    groups,
    provisions,
    versions: withoutPlace,
    corrections: tasks.map(({ id }) => catalogue.correctionsOf(id)),
  };
}

test('amendments and corrections in any order of files and lists give the same catalogue', () => {
  const expected = new Map<string, unknown>();
  fc.assert(
    fc.property(shuffled(parts), shuffled(corrections), fc.boolean(), days, (order, errata, turned, day) => {
      const printed = printedRecords(order, errata);
      const { records, problems } = revised(
        turned ? { ...printed, documents: printed.documents.toReversed() } : printed,
      );
      expect(problems).toEqual([]);
      if (!expected.has(day)) expected.set(day, factsOf(revised(printedRecords(parts, corrections)).records, day));
      expect(factsOf(records, day)).toEqual(expected.get(day));
    }),
    { numRuns: 40 },
  );
});

test('time only moves versions forward: what has passed does not come back, and what is in force was coming', () => {
  const { records } = revised(printedRecords());
  const rank = { coming: 0, current: 1, past: 2 } as const;
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      const [before, after] = [buildCatalogue(records, earlier), buildCatalogue(records, later)];
      for (const { id } of records.tasks) {
        const [was, is] = [before.versionsOf(id), after.versionsOf(id)];
        expect(is.map(({ from }) => from)).toEqual(was.map(({ from }) => from));
        for (const [index, { when }] of was.entries())
          expect(rank[is[index]?.when ?? 'coming']).toBeGreaterThanOrEqual(rank[when]);
        expect(is.filter(({ when }) => when === 'current').length).toBeLessThanOrEqual(1);
        if (before.getTask(id).force === 'repealed') expect(after.getTask(id).force).toBe('repealed');
      }
    }),
    { numRuns: 60 },
  );
});

test('no amendment and no correction: every record of the seeds is the same object on any day', () => {
  const records: Records = {
    ...{ ...seedRecords, agencies, documents: sources.map(({ document }) => document) },
    ...{ progressReports: [], observations: [], looks: [], corrections: [], revisions: [] },
    ...{ links: [], instruments: [], themes: [] },
  };
  fc.assert(
    fc.property(days, (day) => {
      const inForce = recordsInForce(records, day).records;
      for (const kind of ['tasks', 'indicators', 'groups', 'provisions', 'documents'] as const)
        expect(inForce[kind].every((record, index) => record === records[kind][index])).toBe(true);
    }),
    { numRuns: 10 },
  );
});
