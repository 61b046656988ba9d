// Read off the seeds by a person, not taken from the parser.
import { describe, expect, test } from 'vitest';
import { records } from './records.ts';

type Expected = Record<string, unknown>;

const byId = new Map([...records.tasks, ...records.indicators, ...records.provisions, ...records.groups].map((record) => [record.id, record]));

describe('a task of 03/NQ-CP', () => {
  test.each<[id: string, first: number, last: number, expected: Expected]>([
    ['nq03-1', 477, 482, { group: 'nq03-g1', leads: ['mic'], coordinating: ['cpec', 'ministries-agencies-localities', 'vtv', 'vov', 'vna'], outputText: 'Prime Minister’s decision', deadline: { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' } }],
    ['nq03-5', 501, 506, { leads: ['moha'], outputText: 'PROPOSAL', deadline: { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' } }],
    ['nq03-8', 519, 524, { leads: ['mic', 'most'], leadText: 'Ministry of Information and Communications Ministry of Science and Technology', coordinating: [], coordinatingText: '', outputText: 'Guiding document' }],
    ['nq03-20', 597, 602, { group: 'nq03-g2', leads: ['moha'], coordinating: ['relevant-ministries-agencies-localities'], deadline: { raw: 'February 2025', kind: 'by', end: '2025-02-28', precision: 'month' } }],
    ['nq03-32', 669, 674, { description: 'Amend Decree No. 109/2022/ND-CP on scientific and technological activities in higher education institutions.', leads: ['moet'], coordinating: ['most'], outputText: 'Government Decree', deadline: { raw: '2026', kind: 'by', end: '2026-12-31', precision: 'year' } }],
    ['nq03-41', 723, 728, { leads: ['mps'], coordinating: [], outputText: '', deadline: { raw: '2025', kind: 'by', end: '2025-12-31', precision: 'year' } }],
    ['nq03-42', 729, 734, { group: 'nq03-g2', leads: ['mps'], coordinating: ['mnd'], outputText: '', deadline: { raw: '', kind: 'unstated' } }],
    ['nq03-46', 759, 764, { group: 'nq03-g3', leads: ['most', 'mic', 'mpi', 'localities'], coordinating: ['most', 'mic', 'mofa'], outputText: 'Connected network', deadline: { raw: '2030', kind: 'by', end: '2030-12-31', precision: 'year' } }],
    ['nq03-47', 765, 770, { leads: ['most'], coordinating: ['mpi', 'relevant-ministries-agencies'], deadline: { raw: '2025 - 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' } }],
    ['nq03-49', 777, 782, { leads: ['mof'], coordinating: ['most', 'relevant-ministries-agencies', 'localities'], deadline: { raw: 'Annually', kind: 'annual' } }],
    ['nq03-55', 813, 818, { leads: ['relevant-ministries-agencies-localities'], coordinating: [], deadline: { raw: 'Ongoing', kind: 'ongoing' } }],
    ['nq03-58', 831, 836, { coordinating: [], coordinatingText: '-', deadline: { raw: 'December 2028', kind: 'by', end: '2028-12-31', precision: 'month' } }],
    ['nq03-64', 867, 872, { leads: ['centrally-affiliated-cities-and-selected-provinces'], coordinating: ['mic', 'moc'] }],
    ['nq03-72', 915, 920, { deadline: { raw: '2025- 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' } }],
    ['nq03-76', 939, 944, { group: 'nq03-g3', leads: ['mpi', 'mof'], coordinating: ['mps'], outputText: '', deadline: { raw: '2025 and subsequent years', kind: 'from', start: '2025-01-01' } }],
    ['nq03-77', 951, 956, { group: 'nq03-g4', leads: ['most', 'mic'], coordinating: ['relevant-ministries-sectors-localities'], coordinatingText: 'Relevant ministries, sectors, and localities.' }],
    ['nq03-83', 987, 992, { leads: ['vast', 'vass'], coordinating: ['mpi', 'most'] }],
    ['nq03-90', 1035, 1040, { group: 'nq03-g5', leads: ['mic'], coordinating: ['party-agencies', 'national-assembly', 'spc', 'spp'] }],
    ['nq03-98', 1083, 1088, { leads: ['mcst'], leadText: 'Ministry of Culture, Sports, and Tourism' }],
    ['nq03-108', 1143, 1148, { leads: ['mps', 'molisa', 'monre', 'mot', 'sbv', 'mard', 'most', 'mof'], coordinating: [], outputText: '' }],
    ['nq03-111', 1161, 1166, { leads: ['moh'], coordinating: ['vss', 'mps', 'bac-ninh', 'binh-duong', 'an-giang'], outputText: 'Proposal' }],
    ['nq03-113', 1173, 1178, { leads: ['gov-office', 'mps'] }],
    ['nq03-123', 1239, 1244, { group: 'nq03-g6', leads: ['mic'], deadline: { raw: '2nd quarter 2025', kind: 'by', end: '2025-06-30', precision: 'quarter' } }],
    ['nq03-138', 1335, 1340, { group: 'nq03-g7', leads: ['digital-technology-enterprises'], coordinating: ['most', 'mic'], outputText: 'At least 10 institutions established' }],
    ['nq03-140', 1347, 1352, { group: 'nq03-g7', leads: ['most', 'mic'], coordinating: [], outputText: 'Cooperation activities', deadline: { raw: 'Ongoing', kind: 'ongoing' } }],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(byId.get(id)).toMatchObject({ ...expected, kind: 'task', source: { lines: [first, last], locator: `Appendix II, No. ${id.slice(5)}` } });
  });
});

describe('an indicator of 03/NQ-CP', () => {
  test.each<[id: string, first: number, last: number, expected: Expected]>([
    ['nq03-i1', 169, 173, { target: [], horizon: 2030, monitoring: ['most'] }],
    ['nq03-i4', 184, 188, { unit: 'Rank', target: [{ op: '<=', value: 3, scope: 'Southeast Asia' }, { op: '<=', value: 50, scope: 'globally' }], monitoring: ['mic'] }],
    ['nq03-i11', 219, 223, { number: '11', parent: null, unit: '', targetText: '', target: [], monitoring: [] }],
    ['nq03-i11-8', 259, 263, { number: '11.8', parent: 'nq03-i11', target: [{ op: '>=', value: 30 }], monitoring: ['gov-office'] }],
    ['nq03-i11-10', 269, 273, { number: '11.10', parent: 'nq03-i11', target: [{ op: '=', value: 100 }] }],
    ['nq03-i14', 294, 298, { unit: 'HDI', targetText: '> 0,7', target: [{ op: '>', value: 0.7 }] }],
    ['nq03-i17', 309, 313, { target: [{ op: '>=', value: 3, unit: '%' }], monitoring: ['mof'] }],
    ['nq03-i19', 319, 323, { target: [{ op: '=', value: 40, upper: 50 }] }],
    ['nq03-i23-2', 349, 353, { targetText: '09', target: [{ op: '=', value: 9 }] }],
    ['nq03-i29', 389, 393, { target: [{ op: '>=', value: 3 }], monitoring: ['mps', 'mic', 'relevant-ministries-agencies'] }],
    ['nq03-i36', 429, 433, { name: 'Digital economy size', horizon: 2045, target: [{ op: '>=', value: 50 }] }],
    ['nq03-i41', 454, 458, { horizon: 2045, target: [{ op: '=', value: 20, upper: 50, unit: '%' }], monitoring: ['mps'] }],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(byId.get(id)).toMatchObject({ ...expected, source: { lines: [first, last] } });
  });
});

describe('a measure', () => {
  test.each<[id: string, first: number, last: number, begins: string, expected?: Expected]>([
    ['nq03-1dd', 38, 38, 'Develop digital platforms and digital tools', { group: 'nq03-g1', number: 'dd' }],
    ['nq03-2g', 56, 59, 'Supplement policies to remove bottlenecks', { group: 'nq03-g2' }],
    ['nq03-3b', 69, 69, 'Develop a network connecting innovation centers', { deadline: { raw: 'By 2030', kind: 'by', end: '2030-12-31', precision: 'year' } }],
    ['dh14-1b-5', 22, 22, 'Continue to implement clear and synchronous decentralization', { group: 'dh14-g1b', number: '5' }],
    ['dh14-1dd-1', 38, 38, 'Build and complete a legal framework to develop a circular', { group: 'dh14-g1dd' }],
    ['dh14-3-1', 70, 70, 'Complete, promulgate and organize', { group: 'dh14-g3' }],
    ['dh14-6-5', 95, 95, 'Build and perfect a national policy framework on population aging'],
    ['dh14-6-6', 95, 95, 'Modernize and improve the quality of supply-demand forecasting'],
    ['dh14-14c-1', 252, 252, 'Focus on investing in and building', { deadline: { raw: 'before 2030', kind: 'by', end: '2029-12-31', precision: 'year' } }],
    ['kl57-1', 10, 10, 'The unified 2026 motto is', { group: null }],
    ['kl57-13', 22, 22, 'The Party chief ordered developing performance indicators'],
    ['kh01-s2', 21, 21, 'Industrial development and technological autonomy'],
    ['kh01-m5', 29, 29, 'Perfecting mechanisms, policies and testing specific models'],
    ['hn18-7', 23, 25, 'Saturday on health and social security', { number: '7' }],
  ])('%s stands in lines %i to %i, "%s"', (id, first, last, begins, expected = {}) => {
    const record = byId.get(id) as { description: string } | undefined;
    expect(record).toMatchObject({ ...expected, kind: 'measure', source: { lines: [first, last] } });
    expect(record?.description.startsWith(begins)).toBe(true);
  });

  test('2g keeps its three bullets', () => {
    const { description } = byId.get('nq03-2g') as unknown as { description: string };
    expect(description.split('\n').map((line) => line.slice(0, 20))).toEqual(['Supplement policies ', '- Pilot programs und', '- Review and amend l', '- Review the Investm']);
  });
});

describe('another provision', () => {
  test.each<[id: string, first: number, last: number, expected: Expected]>([
    ['nq03-article-2', 17, 17, { text: 'This Resolution comes into force as of the date of signing.' }],
    ['nq03-footnote-1', 1353, 1353, { number: '1', text: 'As assigned in the detailed implementation plan of the Action Program for the execution of Scheme 06.' }],
    ['dh14-duty-5', 261, 261, { number: '5' }],
    ['dh14-requirement-3', 4, 4, { number: '3' }],
    ['kh01-phase-1', 31, 31, { years: [2025, 2026] }],
    ['kh01-phase-2', 31, 31, { years: [2026, 2030] }],
    ['kh01-phase-3', 31, 31, { years: [2030, 2045] }],
    ['nq03-g4', 86, 86, { number: '4', otherHeadings: [{ number: '', source: { lines: [945, 950] } }] }],
    ['dh14-g1dd', 37, 37, { parent: 'dh14-g1', number: 'd' }],
  ])('%s stands in lines %i to %i', (id, first, last, expected) => {
    expect(byId.get(id)).toMatchObject({ ...expected, source: { lines: [first, last] } });
  });
});
