// Read off the seeds by a person, not taken from the parser.
import { describe, expect, test } from 'vitest';
import { findRecord } from './records.ts';

describe('a task of 03/NQ-CP', () => {
  test.each<[id: string, first: number, last: number, expected: object]>([
    [
      'nq03-1',
      477,
      482,
      {
        group: 'nq03-g1',
        leads: ['mic'],
        coordinating: ['cpec', 'ministries-agencies-localities', 'vtv', 'vov', 'vna'],
        outputText: 'Prime Minister’s decision',
        deadline: { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' },
      },
    ],
    [
      'nq03-5',
      501,
      506,
      {
        leads: ['moha'],
        outputText: 'PROPOSAL',
        deadline: { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' },
      },
    ],
    [
      'nq03-8',
      519,
      524,
      {
        leads: ['mic', 'most'],
        leadText: 'Ministry of Information and Communications Ministry of Science and Technology',
        coordinating: [],
        coordinatingText: '',
        outputText: 'Guiding document',
      },
    ],
    [
      'nq03-20',
      597,
      602,
      {
        group: 'nq03-g2',
        leads: ['moha'],
        coordinating: ['relevant-ministries-agencies-localities'],
        deadline: { raw: 'February 2025', kind: 'by', end: '2025-02-28', precision: 'month' },
      },
    ],
    [
      'nq03-32',
      669,
      674,
      {
        description:
          'Amend Decree No. 109/2022/ND-CP on scientific and technological activities in higher education institutions.',
        leads: ['moet'],
        coordinating: ['most'],
        outputText: 'Government Decree',
        deadline: { raw: '2026', kind: 'by', end: '2026-12-31', precision: 'year' },
      },
    ],
    [
      'nq03-41',
      723,
      728,
      {
        leads: ['mps'],
        coordinating: [],
        outputText: '',
        deadline: { raw: '2025', kind: 'by', end: '2025-12-31', precision: 'year' },
      },
    ],
    [
      'nq03-42',
      729,
      734,
      {
        group: 'nq03-g2',
        leads: ['mps'],
        coordinating: ['mnd'],
        outputText: '',
        deadline: { raw: '', kind: 'unstated' },
      },
    ],
    [
      'nq03-46',
      759,
      764,
      {
        group: 'nq03-g3',
        leads: ['most', 'mic', 'mpi', 'localities'],
        coordinating: ['most', 'mic', 'mofa'],
        outputText: 'Connected network',
        deadline: { raw: '2030', kind: 'by', end: '2030-12-31', precision: 'year' },
      },
    ],
    [
      'nq03-47',
      765,
      770,
      {
        leads: ['most'],
        coordinating: ['mpi', 'relevant-ministries-agencies'],
        deadline: { raw: '2025 - 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' },
      },
    ],
    [
      'nq03-49',
      777,
      782,
      {
        leads: ['mof'],
        coordinating: ['most', 'relevant-ministries-agencies', 'localities'],
        deadline: { raw: 'Annually', kind: 'annual' },
      },
    ],
    [
      'nq03-55',
      813,
      818,
      {
        leads: ['relevant-ministries-agencies-localities'],
        coordinating: [],
        deadline: { raw: 'Ongoing', kind: 'ongoing' },
      },
    ],
    [
      'nq03-58',
      831,
      836,
      {
        coordinating: [],
        coordinatingText: '-',
        deadline: { raw: 'December 2028', kind: 'by', end: '2028-12-31', precision: 'month' },
      },
    ],
    [
      'nq03-64',
      867,
      872,
      { leads: ['centrally-affiliated-cities-and-selected-provinces'], coordinating: ['mic', 'moc'] },
    ],
    ['nq03-72', 915, 920, { deadline: { raw: '2025- 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' } }],
    [
      'nq03-76',
      939,
      944,
      {
        group: 'nq03-g3',
        leads: ['mpi', 'mof'],
        coordinating: ['mps'],
        outputText: '',
        deadline: { raw: '2025 and subsequent years', kind: 'from', start: '2025-01-01' },
      },
    ],
    [
      'nq03-77',
      951,
      956,
      {
        group: 'nq03-g4',
        leads: ['most', 'mic'],
        coordinating: ['relevant-ministries-sectors-localities'],
        coordinatingText: 'Relevant ministries, sectors, and localities.',
      },
    ],
    ['nq03-83', 987, 992, { leads: ['vast', 'vass'], coordinating: ['mpi', 'most'] }],
    [
      'nq03-90',
      1035,
      1040,
      { group: 'nq03-g5', leads: ['mic'], coordinating: ['party-agencies', 'national-assembly', 'spc', 'spp'] },
    ],
    ['nq03-98', 1083, 1088, { leads: ['mcst'], leadText: 'Ministry of Culture, Sports, and Tourism' }],
    [
      'nq03-108',
      1143,
      1148,
      { leads: ['mps', 'molisa', 'monre', 'mot', 'sbv', 'mard', 'most', 'mof'], coordinating: [], outputText: '' },
    ],
    [
      'nq03-111',
      1161,
      1166,
      { leads: ['moh'], coordinating: ['vss', 'mps', 'bac-ninh', 'binh-duong', 'an-giang'], outputText: 'Proposal' },
    ],
    ['nq03-113', 1173, 1178, { leads: ['gov-office', 'mps'] }],
    [
      'nq03-123',
      1239,
      1244,
      {
        group: 'nq03-g6',
        leads: ['mic'],
        deadline: { raw: '2nd quarter 2025', kind: 'by', end: '2025-06-30', precision: 'quarter' },
      },
    ],
    [
      'nq03-138',
      1335,
      1340,
      {
        group: 'nq03-g7',
        leads: ['digital-technology-enterprises'],
        coordinating: ['most', 'mic'],
        outputText: 'At least 10 institutions established',
      },
    ],
    [
      'nq03-140',
      1347,
      1352,
      {
        group: 'nq03-g7',
        leads: ['most', 'mic'],
        coordinating: [],
        outputText: 'Cooperation activities',
        deadline: { raw: 'Ongoing', kind: 'ongoing' },
      },
    ],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(findRecord(id)).toMatchObject({
      ...expected,
      kind: 'task',
      source: { lines: [first, last], locator: `Appendix II, No. ${id.slice(5)}` },
    });
  });
});
