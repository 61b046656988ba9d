import { describe, expect, test } from 'vitest';
import { findFutureDays, findImpossibleDays } from '../../../../src/derive/editorial/days.ts';
import type { Correction } from '../../../../src/model/correction.ts';
import type { EvidenceSource } from '../../../../src/model/evidence.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import type { Records } from '../../../../src/model/records.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const page: EvidenceSource = {
  title: 'A page',
  publisher: 'A paper',
  url: 'https://a.example/',
  grade: 'A',
  seen: 'web page',
} as const;
const report: ProgressReport = {
  id: 'plan-1/2025-06-01',
  task: 'plan-1',
  on: '2025-06-01',
  by: 'A body',
  claim: 'progress',
  statement: 'It goes on.',
  evidence: [page],
};
const value: Observation = {
  id: 'plan-i1/2025',
  indicator: 'plan-i1',
  period: '2025',
  value: 1,
  unit: '%',
  approximate: false,
  statement: 'One.',
  baseline: false,
  source: page,
};
const correction: Correction = {
  id: 'x',
  record: 'plan-1',
  field: 'description',
  was: 'a',
  now: 'b',
  why: 'So.',
  who: 'A body',
  on: '2025-07-01',
};

const plan = smallRecords.documents.map((document) => ({ ...document, id: 'plan', issued: '2025-01-09' })).slice(0, 1);
const records = (fields: Partial<Records>): Records => ({
  ...smallRecords,
  documents: plan,
  progressReports: [],
  observations: [],
  corrections: [],
  ...fields,
});

test('sound days are no problem', () => {
  const sound = records({
    progressReports: [{ ...report, evidence: [{ ...page, published: '2025-06-02', seen: 'web page, 2 June 2025' }] }],
    observations: [{ ...value, source: { ...page, published: '2025-12-31', seen: 'stored copy, December 2025' } }],
    corrections: [correction],
  });
  expect(findImpossibleDays(sound)).toEqual([]);
  expect(findFutureDays(sound, '2025-12-31')).toEqual([]);
});

describe('a day in the future', () => {
  test.each<[what: string, fields: Partial<Records>, place: string]>([
    [
      'of a report',
      { progressReports: [{ ...report, on: '2062-06-01' }] },
      'content/progress/plan-1/2025-06-01.yaml:1 on: 2062-06-01',
    ],
    [
      'of evidence',
      { progressReports: [{ ...report, evidence: [{ ...page, published: '2062-04-10' }] }] },
      'evidence published: 2062-04-10',
    ],
    [
      'on which a page was seen',
      { progressReports: [{ ...report, evidence: [{ ...page, seen: 'web page, 3 May 2062' }] }] },
      'evidence seen: 2062-05-03',
    ],
    [
      'of a value',
      { observations: [{ ...value, period: '2062' }] },
      'content/observations/plan-i1/2025.yaml:1 period: 2062',
    ],
    ['of a month', { observations: [{ ...value, period: '2026-12' }] }, 'period: 2026-12'],
    [
      'on which a value was published',
      { observations: [{ ...value, source: { ...page, published: '2062-04-10' } }] },
      'source published: 2062-04-10',
    ],
    [
      'of a correction',
      { corrections: [{ ...correction, on: '2126-07-01' }] },
      'content/corrections/x.yaml:1 on: 2126-07-01',
    ],
    [
      'of a document',
      { documents: plan.map((document) => ({ ...document, issued: '2052-01-09' })) },
      'content/documents/plan.yaml:1 issued: 2052-01-09',
    ],
  ])('is refused: %s', (_what, fields, place) => {
    const problems = findFutureDays(records(fields), '2026-11-28');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(place);
    expect(problems[0]).toContain('lies in the future');
  });
});

describe('a day that contradicts another', () => {
  test.each<[what: string, fields: Partial<Records>, problem: string]>([
    [
      'a report before its document',
      { progressReports: [{ ...report, on: '1999-06-01' }] },
      'on: 1999-06-01 lies before plan was issued (2025-01-09)',
    ],
    [
      'evidence before the document',
      { progressReports: [{ ...report, evidence: [{ ...page, published: '2024-12-31' }] }] },
      'evidence published: 2024-12-31 lies before plan was issued',
    ],
    [
      'a correction before the document',
      { corrections: [{ ...correction, on: '2024-07-01' }] },
      'on: 2024-07-01 lies before plan was issued',
    ],
    [
      'a value published before its period',
      { observations: [{ ...value, source: { ...page, published: '2024-12-31' } }] },
      '2024-12-31 lies before the period 2025 began',
    ],
    [
      'a page seen before it was published',
      {
        progressReports: [
          { ...report, evidence: [{ ...page, published: '2026-03-03', seen: 'web page, 2 March 2026' }] },
        ],
      },
      'lies before the page was published (2026-03-03)',
    ],
    [
      'a page seen in a month before',
      {
        observations: [{ ...value, source: { ...page, published: '2026-03-03', seen: 'stored copy, February 2026' } }],
      },
      'lies before the page was published',
    ],
    [
      'a page seen on a day in figures',
      { observations: [{ ...value, source: { ...page, published: '2026-03-03', seen: 'web page, 2026-03-02' } }] },
      'lies before the page was published',
    ],
  ])('is refused: %s', (_what, fields, problem) => {
    const problems = findImpossibleDays(records(fields));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('is none where the day of the document is not known', () => {
    const documents = plan.map((document) => ({ ...document, issued: null }));
    expect(findImpossibleDays(records({ documents, progressReports: [{ ...report, on: '1999-06-01' }] }))).toEqual([]);
  });
});
