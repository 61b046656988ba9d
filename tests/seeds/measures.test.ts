// Read off the seeds by a person, not taken from the parser.
import { describe, expect, test } from 'vitest';
import { findRecord } from './records.ts';

describe('a measure', () => {
  test.each<[id: string, first: number, last: number, begins: string, expected?: object]>([
    ['nq03-1dd', 38, 38, 'Develop digital platforms and digital tools', { group: 'nq03-g1', number: 'dd' }],
    ['nq03-2g', 56, 59, 'Supplement policies to remove bottlenecks', { group: 'nq03-g2' }],
    [
      'nq03-3b',
      69,
      69,
      'Develop a network connecting innovation centers',
      { deadline: { raw: 'By 2030', kind: 'by', end: '2030-12-31', precision: 'year' } },
    ],
    [
      'dh14-1b-5',
      22,
      22,
      'Continue to implement clear and synchronous decentralization',
      { group: 'dh14-g1b', number: '5' },
    ],
    ['dh14-1dd-1', 38, 38, 'Build and complete a legal framework to develop a circular', { group: 'dh14-g1dd' }],
    ['dh14-3-1', 70, 70, 'Complete, promulgate and organize', { group: 'dh14-g3' }],
    ['dh14-6-5', 95, 95, 'Build and perfect a national policy framework on population aging'],
    ['dh14-6-6', 95, 95, 'Modernize and improve the quality of supply-demand forecasting'],
    [
      'dh14-14c-1',
      252,
      252,
      'Focus on investing in and building',
      { deadline: { raw: 'before 2030', kind: 'by', end: '2029-12-31', precision: 'year' } },
    ],
    ['kl57-1', 10, 10, 'The unified 2026 motto is', { group: null }],
    ['kl57-13', 22, 22, 'The Party chief ordered developing performance indicators'],
    ['kh01-s2', 21, 21, 'Industrial development and technological autonomy'],
    ['kh01-m5', 29, 29, 'Perfecting mechanisms, policies and testing specific models'],
    ['hn18-7', 23, 25, 'Saturday on health and social security', { number: '7' }],
  ])('%s stands in lines %i to %i, "%s"', (id, first, last, begins, expected = {}) => {
    const record = findRecord(id) as { description: string } | undefined;
    expect(record).toMatchObject({ ...expected, kind: 'measure', source: { lines: [first, last] } });
    expect(record?.description.startsWith(begins)).toBe(true);
  });

  test('2g keeps its three bullets', () => {
    const { description } = findRecord('nq03-2g') as unknown as { description: string };
    expect(description.split('\n').map((line) => line.slice(0, 20))).toEqual([
      'Supplement policies ',
      '- Pilot programs und',
      '- Review and amend l',
      '- Review the Investm',
    ]);
  });
});

describe('another provision', () => {
  test.each<[id: string, first: number, last: number, expected: object]>([
    ['nq03-article-2', 17, 17, { text: 'This Resolution comes into force as of the date of signing.' }],
    [
      'nq03-footnote-1',
      1353,
      1353,
      {
        number: '1',
        text: 'As assigned in the detailed implementation plan of the Action Program for the execution of Scheme 06.',
      },
    ],
    ['dh14-duty-5', 261, 261, { number: '5' }],
    ['dh14-requirement-3', 4, 4, { number: '3' }],
    ['kh01-phase-1', 31, 31, { years: [2025, 2026] }],
    ['kh01-phase-2', 31, 31, { years: [2026, 2030] }],
    ['kh01-phase-3', 31, 31, { years: [2030, 2045] }],
    ['nq03-g4', 86, 86, { number: '4', otherHeadings: [{ number: '', source: { lines: [945, 950] } }] }],
    ['dh14-g1dd', 37, 37, { parent: 'dh14-g1', number: 'd' }],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(findRecord(id)).toMatchObject({ ...expected, source: { lines: [first, last] } });
  });
});
