import { describe, expect, test } from 'vitest';
import { look } from '../../../src/model/look.ts';
import { exactDayOf, knownDayOf, progressReport } from '../../../src/model/progress-report.ts';
import { lookWith, reportWith } from '../../fixtures/monitoring.ts';

const problemsOf = (fields: object): string[] => {
  const { id: _, ...report } = reportWith('2025-06-30');
  const { error } = progressReport.safeParse({ ...report, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the nearness of a report', () => {
  test('is asked for with a related outcome, and with nothing else', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ nearness: undefined })).toEqual([expect.stringMatching(/^nearness: give nearness/u)]);
    expect(problemsOf({ claim: 'progress' })).toEqual([expect.stringMatching(/^nearness: give nearness/u)]);
    expect(problemsOf({ claim: 'progress', nearness: undefined })).toEqual([]);
    expect(problemsOf({ nearness: 'near' })).toEqual([
      'nearness: write one of: names-the-output, other-form, one-body, part',
    ]);
  });
});

describe('the day of a report', () => {
  test('may be known to the month or year', () => {
    expect(problemsOf({ onPrecision: 'month' })).toEqual([]);
    expect(problemsOf({ onPrecision: 'quarter' })).toEqual([
      'onPrecision: write month or year, or leave it out where the day is known',
    ]);
  });
  test('is known to the day where completion is claimed', () =>
    expect(problemsOf({ claim: 'completed', nearness: undefined, onPrecision: 'month' })).toEqual([
      expect.stringMatching(/^onPrecision: give the day itself/u),
    ]));
  test.each([
    [undefined, '2025-06-30', '2025-06-30'],
    ['month', undefined, '2025-06'],
    ['year', undefined, '2025'],
  ] as const)('known to the %s is exactly %s and as known %s', (onPrecision, exact, known) => {
    const report = reportWith('2025-06-30', onPrecision ? { onPrecision } : {});
    expect([exactDayOf(report), knownDayOf(report)]).toEqual([exact, known]);
  });
});

test('a look ends after what it looked for, and somebody has to look again after it', () => {
  expect(look.safeParse(lookWith('2026-11-20')).success).toBe(true);
  expect(look.safeParse(lookWith('2026-11-20', { until: '2026-11-21' })).error?.issues[0]?.path).toEqual(['until']);
  expect(look.safeParse(lookWith('2026-11-20', { next: '2026-11-20' })).error?.issues[0]?.path).toEqual(['next']);
});
