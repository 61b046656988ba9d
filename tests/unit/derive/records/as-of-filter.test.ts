import { expect, test } from 'vitest';
import { knownObservations, knownRecords, knownReports } from '../../../../src/derive/records/as-of-filter.ts';
import type { Instrument } from '../../../../src/model/instrument.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import { lookWith, reportWith, source } from '../../../fixtures/monitoring.ts';

const observe = (period: string, published?: string): Observation => ({
  ...{ id: `nq03-i10/${period}`, indicator: 'nq03-i10', period, value: 1, unit: '%', statement: 'It is 1 %.' },
  ...{ approximate: false, baseline: false },
  source: published ? { ...source('A'), published } : source('A'),
});

const lawThatResultedFrom = (reports: readonly ProgressReport[]): Instrument => ({
  ...{ id: 'law-on-data', kind: 'law', name: 'Law on Data', names: ['Law on Data'] },
  relations: [
    { record: 'nq03-1', kind: 'drafts', words: 'Draft it.' },
    ...reports.map(({ id }) => ({ record: 'nq03-1', kind: 'resulted-in' as const, report: id })),
  ],
});

test('a report is known from the day that it holds for', () => {
  const report = reportWith('2025-12-31');
  expect(knownReports([report], '2025-12-30')).toEqual([]);
  expect(knownReports([report], '2025-12-31')).toEqual([report]);
});

test('a value is known once it is published, or else once its period has ended', () => {
  const early = observe('2025', '2025-09-17');
  const silent = observe('2025-06');
  expect(knownObservations([early, silent], '2025-06-29')).toEqual([]);
  expect(knownObservations([early, silent], '2025-06-30')).toEqual([silent]);
  expect(knownObservations([early, silent], '2025-09-17')).toEqual([early, silent]);
});

test('records keep all that no day can change', () => {
  const records = {
    progressReports: [reportWith('2025-12-31'), reportWith('2026-01-01')],
    observations: [observe('2025'), observe('2026')],
    looks: [lookWith('2025-12-31'), lookWith('2026-01-01')],
    instruments: [lawThatResultedFrom([reportWith('2025-12-31'), reportWith('2026-01-01')])],
    tasks: ['any'],
  };
  const known = knownRecords(records, '2025-12-31');
  expect(known.progressReports.map(({ on }) => on)).toEqual(['2025-12-31']);
  expect(known.looks.map(({ on }) => on)).toEqual(['2025-12-31']);
  expect(known.observations.map(({ period }) => period)).toEqual(['2025']);
  expect(known.instruments[0]?.relations.map(({ report }) => report)).toEqual([
    undefined,
    records.progressReports[0]?.id,
  ]);
  expect(known.tasks).toBe(records.tasks);
});
