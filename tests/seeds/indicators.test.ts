// Read off the seeds by a person, not taken from the parser.
import { describe, expect, test } from 'vitest';
import { findRecord } from './records.ts';

describe('an indicator of 03/NQ-CP', () => {
  test.each<[id: string, first: number, last: number, expected: object]>([
    ['nq03-i1', 169, 173, { target: [], horizon: 2030, monitoring: ['most'] }],
    [
      'nq03-i4',
      184,
      188,
      {
        unit: 'Rank',
        target: [
          { op: '<=', value: 3, scope: 'Southeast Asia' },
          { op: '<=', value: 50, scope: 'globally' },
        ],
        monitoring: ['mic'],
      },
    ],
    ['nq03-i11', 219, 223, { number: '11', parent: null, unit: '', targetText: '', target: [], monitoring: [] }],
    [
      'nq03-i11-8',
      259,
      263,
      { number: '11.8', parent: 'nq03-i11', target: [{ op: '>=', value: 30 }], monitoring: ['gov-office'] },
    ],
    ['nq03-i11-10', 269, 273, { number: '11.10', parent: 'nq03-i11', target: [{ op: '=', value: 100 }] }],
    ['nq03-i14', 294, 298, { unit: 'HDI', targetText: '> 0,7', target: [{ op: '>', value: 0.7 }] }],
    ['nq03-i17', 309, 313, { target: [{ op: '>=', value: 3, unit: '%' }], monitoring: ['mof'] }],
    ['nq03-i19', 319, 323, { target: [{ op: '=', value: 40, upper: 50 }] }],
    ['nq03-i23-2', 349, 353, { targetText: '09', target: [{ op: '=', value: 9 }] }],
    [
      'nq03-i29',
      389,
      393,
      { target: [{ op: '>=', value: 3 }], monitoring: ['mps', 'mic', 'relevant-ministries-agencies'] },
    ],
    ['nq03-i36', 429, 433, { name: 'Digital economy size', horizon: 2045, target: [{ op: '>=', value: 50 }] }],
    [
      'nq03-i41',
      454,
      458,
      { horizon: 2045, target: [{ op: '=', value: 20, upper: 50, unit: '%' }], monitoring: ['mps'] },
    ],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(findRecord(id)).toMatchObject({ ...expected, source: { lines: [first, last] } });
  });
});
