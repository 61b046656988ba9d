/** Laws of schedule, evidence and rank, for any deadline, any reports and any day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/derive/status/evidence.ts';
import { type Schedule, scheduleOf } from '../../src/derive/status/schedule.ts';
import { scoreboardOf } from '../../src/derive/status/scoreboard.ts';
import { warningsOf } from '../../src/derive/status/warnings.ts';
import type { Deadline } from '../../src/model/deadline.ts';
import { claims, type ProgressReport } from '../../src/model/progress-report.ts';
import { agencies, agencyOf, reportWith, source, statesWith, taskWith } from '../fixtures/monitoring.ts';

const runs = { numRuns: 2_000 };

const day = fc
  .integer({ min: 0, max: 9_500 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  day.map((end): Deadline => ({ kind: 'by', end, precision: 'month', raw: end })),
  fc.tuple(day, day).map(([a, b]): Deadline => ({ kind: 'window', start: a < b ? a : b, end: a < b ? b : a, raw: '' })),
  day.map((start): Deadline => ({ kind: 'from', start, raw: start })),
  fc.constantFrom<Deadline>({ kind: 'annual', raw: '' }, { kind: 'ongoing', raw: '' }, { kind: 'unstated', raw: '' }),
);

const leads = fc.uniqueArray(fc.constantFrom('alone', 'new', 'old', 'split', 'sets'), { minLength: 1, maxLength: 2 });
const tasks = fc
  .array(fc.record({ deadline, leads }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((fields, index) => taskWith({ ...fields, id: `nq03-${index + 1}` })));

/** Reports on the first tasks; some take back, confirm or contradict the one before them. */
const reports = fc
  .array(
    fc.record({
      task: fc.integer({ min: 1, max: 4 }),
      on: day,
      by: fc.constantFrom('Task register', 'Another body', 'old', 'new', 'alone'),
      claim: fc.constantFrom(...claims),
      grade: fc.constantFrom<'A' | 'B'>('A', 'B'),
      link: fc.constantFrom<'retracts' | 'verifies' | 'disputes' | undefined>(
        'retracts',
        'verifies',
        'disputes',
        undefined,
        undefined,
        undefined,
      ),
    }),
    { maxLength: 12 },
  )
  .map((list) => {
    const made: ProgressReport[] = [];
    for (const { task, on, by, claim, grade, link } of [...list].sort((a, b) => (a.on < b.on ? -1 : 1))) {
      const id = `nq03-${task}/${on}-${made.length + 2}`;
      const earlier = made.filter((other) => other.task === `nq03-${task}`).at(-1);
      made.push({
        ...reportWith(on, { task: `nq03-${task}` }),
        id,
        by,
        claim,
        evidence: [source(grade)],
        ...(link && earlier ? { [link]: earlier.id } : {}),
      });
    }
    return made;
  });

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const rest = [...list];
  const out: T[] = [];
  for (let step = seed; rest.length > 0; step = (step * 31 + 7) % 10_007)
    out.push(...rest.splice(step % rest.length, 1));
  return out;
};

describe('the schedule', () => {
  test('is a function of the deadline and the day', () => {
    fc.assert(
      fc.property(deadline, day, (one, asOf) => scheduleOf(structuredClone(one), asOf) === scheduleOf(one, asOf)),
      runs,
    );
  });

  test('only moves forward as time passes: a date that has passed never becomes one to come', () => {
    const order: readonly Schedule[] = ['not-due', 'due-soon', 'past-due'];
    fc.assert(
      fc.property(deadline, day, day, (one, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const [first, second] = [scheduleOf(one, before), scheduleOf(one, after)];
        if (first === 'past-due') expect(second).toBe('past-due');
        else if (order.includes(first) && order.includes(second))
          expect(order.indexOf(second)).toBeGreaterThanOrEqual(order.indexOf(first));
        else if (second !== 'ongoing') expect(second).toBe(first);
      }),
      runs,
    );
  });

  test('does not hear of reports', () => {
    fc.assert(
      fc.property(tasks, reports, day, (list, told, asOf) => {
        const schedules = (with_: readonly ProgressReport[]) =>
          statesWith(list, with_, asOf).map(({ schedule }) => schedule);
        expect(schedules(told)).toEqual(schedules([]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the evidence', () => {
  test('is the same whatever the order of the reports, and does not change what it is given', () => {
    fc.assert(
      fc.property(reports, day, fc.nat(10_000), (told, asOf, seed) => {
        const own = told.filter(({ task }) => task === 'nq03-1');
        const kept = structuredClone(own);
        const one = evidenceOf(taskWith(), own, agencyOf, asOf);
        expect(evidenceOf(taskWith(), shuffled(own, seed), agencyOf, asOf)).toEqual(one);
        expect(own).toEqual(kept);
      }),
      runs,
    );
  });

  test('is none just where nothing is on record, and hears of no later report', () => {
    fc.assert(
      fc.property(reports, day, (told, asOf) => {
        const own = told.filter(({ task }) => task === 'nq03-1');
        const finding = evidenceOf(taskWith(), own, agencyOf, asOf);
        expect(finding.evidence === 'none').toBe(finding.onRecord.length === 0);
        for (const report of finding.onRecord) expect(finding.reports).toContain(report);
        expect(
          evidenceOf(
            taskWith(),
            own.filter(({ on }) => on <= asOf),
            agencyOf,
            asOf,
          ),
        ).toEqual(finding);
        for (const report of finding.reports) expect(report.on <= asOf).toBe(true);
      }),
      runs,
    );
  });
});

describe('the scoreboard', () => {
  test('ranks the same whatever the order of the tasks', () => {
    fc.assert(
      fc.property(tasks, reports, day, fc.nat(10_000), (list, told, asOf, seed) => {
        const board = (order: typeof list) => scoreboardOf(statesWith(order, told, asOf), agencies, asOf);
        expect(board(shuffled(list, seed))).toEqual(board(list));
      }),
      { numRuns: 800 },
    );
  });

  test('gives equal shares equal ranks, a better share a better rank, and fewer than three due none', () => {
    fc.assert(
      fc.property(tasks, reports, day, (list, told, asOf) => {
        const { byName } = scoreboardOf(statesWith(list, told, asOf), agencies, asOf);
        for (const one of byName) {
          expect(one.rank === null).toBe(one.due < 3);
          for (const other of byName) {
            if (one.rank === null || other.rank === null) continue;
            expect(Math.sign(one.rank - other.rank)).toBe(Math.sign((other.share ?? 0) - (one.share ?? 0)) + 0);
          }
        }
      }),
      { numRuns: 800 },
    );
  });
});

test('no warning speaks of a date on a task whose evidence is more than none', () => {
  fc.assert(
    fc.property(tasks, reports, day, (list, told, asOf) => {
      const states = statesWith(list, told, asOf);
      for (const { rule, task } of warningsOf(states, asOf)) {
        const state = states.find((other) => other.task.id === task);
        if (rule.endsWith('-without-evidence') || rule.endsWith('-without-report'))
          expect(state?.evidence).toBe('none');
        else expect(state?.onRecord.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 800 },
  );
});
