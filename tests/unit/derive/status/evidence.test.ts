import { describe, expect, test } from 'vitest';
import { evidenceOf, withoutRetracted } from '../../../../src/derive/status/evidence.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import { agencyOf, by, ongoing, reportWith, source, taskWith } from '../../../fixtures/monitoring.ts';

const find = (reports: readonly ProgressReport[], asOf = '2026-11-22', task = taskWith()) =>
  evidenceOf(task, reports, agencyOf, asOf);
const claim = reportWith('2025-05-01', { by: 'old', claim: 'progress' });
const other = { by: 'Another body', claim: 'progress' } as const;

describe('the ladder of evidence', () => {
  test.each<readonly [string, readonly ProgressReport[], string]>([
    ['nothing', [], 'none'],
    ['a related outcome', [reportWith('2025-05-01')], 'related-outcome'],
    ['a related outcome told by the lead itself', [reportWith('2025-05-01', { by: 'old' })], 'related-outcome'],
    ['what somebody else says of work that goes on', [reportWith('2025-05-01', other)], 'none'],
    [
      'what somebody else says of a delay',
      [reportWith('2025-05-01', { by: 'Another body', claim: 'delayed' })],
      'related-outcome',
    ],
    ['a claim by the lead', [claim], 'self-reported'],
    ['a claim by who took over', [reportWith('2025-05-01', { by: 'new', claim: 'progress' })], 'self-reported'],
    [
      'a claim by the lead that it is delayed',
      [reportWith('2025-05-01', { by: 'old', claim: 'delayed' })],
      'self-reported',
    ],
    ['a claim by the lead with an official text', [{ ...claim, evidence: [source('B'), source('A')] }], 'documented'],
    [
      'an official text in a related outcome only',
      [claim, reportWith('2025-06-01', { evidence: [source('A')] })],
      'self-reported',
    ],
    [
      'a claim that another body confirms',
      [claim, reportWith('2025-06-01', { ...other, verifies: claim.id })],
      'verified',
    ],
    [
      'a claim that its own successor confirms',
      [claim, reportWith('2025-06-01', { by: 'new', claim: 'progress', verifies: claim.id })],
      'self-reported',
    ],
    [
      'a related outcome that another body confirms',
      [reportWith('2025-05-01'), reportWith('2025-06-01', { ...other, verifies: 'nq03-1/2025-05-01' })],
      'related-outcome',
    ],
    [
      'a confirmation of a report that is not there',
      [claim, reportWith('2025-06-01', { ...other, verifies: 'nq03-1/2025-04-01' })],
      'self-reported',
    ],
    ['a claim that is disputed', [claim, reportWith('2025-06-01', { ...other, disputes: claim.id })], 'disputed'],
    [
      'a related outcome that is disputed',
      [reportWith('2025-05-01'), reportWith('2025-06-01', { ...other, disputes: 'nq03-1/2025-05-01' })],
      'disputed',
    ],
    [
      'a claim that is confirmed and disputed',
      [
        claim,
        reportWith('2025-06-01', { ...other, verifies: claim.id }),
        reportWith('2025-07-01', { ...other, disputes: claim.id }),
      ],
      'disputed',
    ],
  ])('%s is %s', (_, reports, evidence) => expect(find(reports).evidence).toBe(evidence));
});

describe('retractions', () => {
  const first = reportWith('2025-05-01');
  const second = reportWith('2025-06-01', { retracts: first.id });
  const third = reportWith('2025-07-01', { retracts: second.id });
  const fourth = reportWith('2025-08-01', { retracts: third.id });
  test.each<readonly [number, readonly ProgressReport[], readonly ProgressReport[]]>([
    [1, [first, second], []],
    [2, [first, second, third], [first]],
    [3, [first, second, third, fourth], []],
  ])('a chain of %i leaves what stands', (_, reports, left) => {
    expect(withoutRetracted(reports)).toEqual(left);
    expect(withoutRetracted([...reports].reverse())).toEqual([...left].reverse());
  });

  test('a dispute that is taken back does not count', () => {
    const dispute = reportWith('2025-06-01', { ...other, disputes: claim.id });
    const back = reportWith('2025-07-01', { ...other, retracts: dispute.id });
    expect(find([claim, dispute, back]).evidence).toBe('self-reported');
  });

  test('a dispute of a report that is taken back does not count', () => {
    const dispute = reportWith('2025-06-01', { ...other, disputes: claim.id });
    const back = reportWith('2025-07-01', { by: 'old', claim: 'withdrawn', retracts: claim.id });
    expect(find([claim, dispute, back]).evidence).toBe('related-outcome');
  });

  test('counts only from its own day on', () => {
    expect(find([first, second], '2025-05-31').evidence).toBe('related-outcome');
    expect(find([first, second], '2025-06-01').evidence).toBe('none');
  });
});

describe('completion', () => {
  const done = (on: string) => reportWith(on, { by: 'old', claim: 'completed' });
  test.each([
    ['2025-06-30', 'on-time'],
    ['2025-07-01', 'late'],
  ] as const)('reported on %s is %s', (on, closed) => expect(find([done(on)])).toMatchObject({ closedOn: on, closed }));
  test('is of the day of the first report that claims it', () =>
    expect(find([done('2025-08-01'), done('2025-05-01')]).closedOn).toBe('2025-05-01'));
  test('has no day while only other things are claimed', () =>
    expect(find([claim, reportWith('2025-06-01')])).not.toHaveProperty('closedOn'));
  test('is neither in time nor late where no day is stated', () => {
    const finding = find([done('2025-08-01')], '2026-11-22', taskWith({ deadline: ongoing }));
    expect(finding.closedOn).toBe('2025-08-01');
    expect(finding).not.toHaveProperty('closed');
  });
  test('ends with the report that claims it', () => {
    expect(find([done('2025-05-01'), reportWith('2025-06-01', { retracts: 'nq03-1/2025-05-01' })])).not.toHaveProperty(
      'closedOn',
    );
  });
});

describe('what others say of work that goes on', () => {
  const drafting = (on: string, fields: Partial<ProgressReport> = {}) => reportWith(on, { ...other, ...fields });

  test('stands among the reports and is none that the evidence rests on', () => {
    const finding = find([drafting('2025-05-01'), drafting('2025-07-01')]);
    expect(finding).toMatchObject({ evidence: 'none', onRecord: [], lastHeard: { on: '2025-07-01' } });
    expect(finding.reports).toHaveLength(2);
  });

  test('stands beside an outcome and does not change it', () => {
    const finding = find([reportWith('2025-05-01', { nearness: 'part' }), drafting('2025-07-01')]);
    expect(finding).toMatchObject({ evidence: 'related-outcome', nearness: 'part', lastHeard: { on: '2025-07-01' } });
    expect(finding.onRecord.map(({ on }) => on)).toEqual(['2025-05-01']);
  });

  test('is not heard once it is taken back, nor before its day', () => {
    const back = reportWith('2025-06-01', { retracts: 'nq03-1/2025-05-01' });
    expect(find([drafting('2025-05-01'), back])).not.toHaveProperty('lastHeard');
    expect(find([drafting('2025-05-01')], '2025-04-30')).not.toHaveProperty('lastHeard');
  });

  test('is a report where the lead says it itself', () => {
    expect(find([claim])).toMatchObject({ evidence: 'self-reported' });
    expect(find([claim])).not.toHaveProperty('lastHeard');
  });
});

describe('the nearness of a task', () => {
  test.each([
    [['part', 'one-body'], 'one-body'],
    [['part', 'other-form', 'one-body'], 'other-form'],
    [['other-form', 'names-the-output'], 'names-the-output'],
    [['part'], 'part'],
  ] as const)('with finds that are %o is %s', (levels, nearest) => {
    const finds = levels.map((nearness, index) => reportWith(`2025-05-0${index + 1}`, { nearness }));
    expect(find(finds).nearness).toBe(nearest);
    expect(find([...finds].reverse()).nearness).toBe(nearest);
  });
  test('is none without a related outcome, and goes with the one that is taken back', () => {
    expect(find([claim])).not.toHaveProperty('nearness');
    const first = reportWith('2025-05-01');
    const weaker = reportWith('2025-06-01', { nearness: 'part' });
    expect(find([first, weaker, reportWith('2025-07-01', { retracts: first.id })]).nearness).toBe('part');
  });
});

test('a report counts from its own day on', () => {
  expect(find([claim], '2025-04-30').evidence).toBe('none');
  expect(find([claim], '2025-05-01').evidence).toBe('self-reported');
});

test('reports stand newest first', () => {
  expect(
    find([reportWith('2025-05-01'), reportWith('2025-07-01'), reportWith('2025-06-01')]).reports.map(({ on }) => on),
  ).toEqual(['2025-07-01', '2025-06-01', '2025-05-01']);
});

test('the deadline has no say in it', () => {
  expect(find([claim], '2026-11-22', taskWith({ deadline: by('2030-12-31') })).evidence).toBe('self-reported');
});
