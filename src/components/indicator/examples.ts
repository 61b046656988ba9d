/** Examples of everything that shows indicators. */
import type { CellSource } from '../../derive/records/cell-sources.ts';
import type { Agency } from '../../model/agency.ts';
import type { WordField } from '../../model/correction.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency, sampleIndicator, sampleObservation, samplePage } from '../samples.ts';
import IndicatorRows from './IndicatorRows.astro';
import IndicatorTable from './IndicatorTable.astro';

const agencies: Readonly<Record<string, Agency>> = {
  mof: sampleAgency(),
  mps: sampleAgency({ id: 'mps', name: 'Ministry of Public Security', nameVi: 'Bộ Công an', abbreviation: 'BCA' }),
  mpi: sampleAgency({
    ...{ id: 'mpi', name: 'Ministry of Planning', nameVi: null, abbreviation: null },
    succeededBy: [
      {
        agency: 'mof',
        on: '2025-03-01',
        source: samplePage({ title: 'Merged', url: 'https://paper.example/merged' }),
      },
    ],
  }),
};
const getAgency = (id: string): Agency => agencies[id] ?? sampleAgency({ id });

const lines: Partial<Record<WordField, number>> = { unit: 6, targetText: 7, monitoringText: 8 };
const cells = (field: WordField): CellSource => ({ document: 'nq03', lines: [lines[field] ?? 4, lines[field] ?? 9] });
const corrected = (field: WordField): CellSource =>
  field === 'targetText' ? { ...cells(field), voice: 'corrected' } : cells(field);

const whole = sampleIndicator({
  id: 'nq03-i11',
  number: '11',
  name: 'Rank of e-government',
  unit: '',
  targetText: '3',
});
const part = (number: string, name: string) =>
  sampleIndicator({ id: `nq03-i${number.replace('.', '-')}`, number, parent: 'nq03-i11', name, targetText: '≥ 70' });
const [first, second] = [part('11.1', 'Rank of open data'), part('11.2', 'Share of online services')];
const blank = sampleIndicator({
  unit: '',
  targetText: '',
  target: [],
  horizon: null,
  monitoring: [],
  monitoringText: '',
});

/** 11.1 has one value, 11.2 two figures for one month. */
const observationsOf = (id: string) =>
  id === first.id
    ? [sampleObservation('2024', 60), sampleObservation('2025-06', 65)]
    : id === second.id
      ? [sampleObservation('2025-10', 83, { approximate: true }), sampleObservation('2025-10', 40, { method: 'Other' })]
      : [];

const plain = {
  series: [],
  twins: [],
  placeOf: () => ({ of: 'Resolution 03/NQ-CP', line: 7 }),
  whole: undefined,
  parts: [],
};
const row = { ...plain, cells, getAgency };

export const examples: FolderExamples = {
  IndicatorTable: examplesOf(IndicatorTable, {
    'an indicator with its parts': { indicators: [whole, first, second], getAgency, observationsOf, results: true },
    'blank cells': { indicators: [blank], getAgency, observationsOf: () => [] },
    'several that monitor': {
      indicators: [sampleIndicator({ monitoring: ['mps', 'mof'] })],
      ...{ getAgency, observationsOf: () => [] },
    },
  }),
  IndicatorRows: examplesOf(IndicatorRows, {
    'at least a value by a year': { ...row, indicator: sampleIndicator() },
    'exactly a value': {
      ...row,
      indicator: sampleIndicator({ targetText: '3', target: [{ op: '=', value: 3 }], unit: 'rank', horizon: null }),
    },
    'two values': {
      ...row,
      indicator: sampleIndicator({
        targetText: '20 - 50; > 70 in cities',
        target: [
          { op: '=', value: 20, upper: 50 },
          { op: '>', value: 70, scope: 'cities' },
        ],
      }),
    },
    'with targets for earlier years': {
      ...row,
      indicator: sampleIndicator({
        earlierTargets: [
          { horizon: 2026, targetText: '≥ 10', target: [{ op: '>=', value: 10 }] },
          { horizon: 2028, targetText: '', target: [] },
        ],
      }),
    },
    'in words, without a value': { ...row, indicator: sampleIndicator({ targetText: 'Among the first', target: [] }) },
    'all cells blank': { ...row, indicator: blank },
    'a target that is corrected': { ...row, cells: corrected, indicator: sampleIndicator() },
    'a part of another': { ...row, indicator: first, whole },
    'with parts': { ...row, indicator: whole, parts: [first, second] },
    'monitored by an agency that was merged': {
      ...row,
      indicator: sampleIndicator({ monitoring: ['mps', 'mpi'], monitoringText: 'Police, MPI' }),
    },
    'with a value': {
      ...row,
      indicator: sampleIndicator(),
      series: [{ method: undefined, unit: '%', observations: [sampleObservation('2025', 14)] }],
    },
  }),
};
