/** Examples of the catalogue of tasks and measures: its search field, its facets, and the bar above its list. */
import type { FacetCount } from '../../derive/facets.ts';
import { evidenceLevels } from '../../derive/status/evidence.ts';
import { schedules } from '../../derive/status/schedule.ts';
import { force } from '../../model/force.ts';
import { mostLinks } from '../../model/list-page.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import AnswerBar from './AnswerBar.astro';
import Examples from './Examples.astro';
import FacetBox from './FacetBox.astro';
import FacetColumn from './FacetColumn.astro';
import FacetOptions from './FacetOptions.astro';
import StatusShapes from './StatusShapes.astro';
import TaskCatalogue from './TaskCatalogue.astro';

type Option = FacetCount['options'][number];

const optionOf = (id: string, fields: Partial<Option> = {}): Option => ({
  ...{ id, name: id, now: '', words: '', within: '', count: 1 },
  ...fields,
});
const optionsOf = (ids: readonly string[]): Option[] => ids.map((id, place) => optionOf(id, { count: place + 1 }));
const many = (length: number): Option[] =>
  Array.from({ length }, (_, place) =>
    optionOf(`a${place + 1}`, { name: `Agency ${place + 1}`, count: length - place }),
  );

const merged = optionOf('mic', {
  name: 'Ministry of Information',
  now: 'Ministry of Science',
  words: 'technology BKHCN',
  count: 12,
});
const longTitle =
  'Perfecting institutions and removing what stands in the way of science, technology, innovation and digital transformation';
const groups = [
  optionOf('nq03-g1', { name: `1. ${longTitle}`, within: 'Resolution 03/NQ-CP' }),
  optionOf('nq03-g2', { name: '2. Money', within: 'Resolution 03/NQ-CP' }),
  optionOf('plan-g1', { name: '1. Services', within: 'Plan' }),
];

/** Every facet, each with its options. */
const facets: readonly FacetCount[] = [
  { name: 'kind', options: optionsOf(['task', 'measure']) },
  { name: 'theme', options: [optionOf('data', { name: 'Data' })] },
  { name: 'lead', options: [merged] },
  { name: 'now', options: [optionOf('most', { name: 'Ministry of Science' })] },
  { name: 'year', options: optionsOf(['2025', 'annual', 'ongoing', 'unread', 'unstated']) },
  { name: 'schedule', options: optionsOf([...schedules, ...force.options]) },
  { name: 'evidence', options: optionsOf(evidenceLevels) },
  { name: 'document', options: [optionOf('nq03', { name: 'Resolution 03/NQ-CP' })] },
  { name: 'group', options: groups },
  { name: 'coordinating', options: [optionOf('mof', { name: 'Ministry of Finance' })] },
  { name: 'instrument', options: [optionOf('digital-law', { name: 'Law on Data' })] },
  { name: 'output', options: [optionOf('decree', { name: 'Decree' }), ...optionsOf(['other', 'unstated'])] },
];
const other = {
  ...{ name: 'Tasks of a province', nameVi: 'Nhiệm vụ của tỉnh', address: 'https://tasks.province.example' },
  covers: 'Plan of the province for 2026',
};
const bar = {
  ...{ total: 361, listed: 140, target: undefined },
  ...{ address: 'https://tasks.example/tasks/', embedAddress: 'https://tasks.example/embed/tasks/' },
};

export const examples: FolderExamples = {
  AnswerBar: examplesOf(AnswerBar, {
    'the first of the records': bar,
    'all records': { ...bar, listed: 361 },
    'one record, framed': { ...bar, total: 1, listed: 1, target: '_top' },
  }),
  Examples: examplesOf(Examples, { 'English and Vietnamese': { queries: ['digital signature', 'Bộ Công an'] } }),
  FacetBox: examplesOf(
    FacetBox,
    {
      'of a record, with who took over': { name: 'lead', option: merged },
      'of a long group under a heading': { name: 'group', option: groups[0] ?? merged },
      'without a record': { name: 'output', option: optionOf('unstated', { count: 3 }) },
    },
    { within: 'ul' },
  ),
  FacetColumn: examplesOf(FacetColumn, {
    'every facet': { facets, limits: {}, others: [] },
    'limited to an agency': { facets, limits: { lead: ['mic'] }, others: [] },
    'with another catalogue': { facets: facets.slice(0, 1), limits: {}, others: [other] },
  }),
  FacetOptions: examplesOf(FacetOptions, {
    few: { name: 'kind', options: optionsOf(['task', 'measure']) },
    'more than a page shows at once': { name: 'lead', options: many(13) },
    'more than a page holds': { name: 'lead', options: many(mostLinks + 1) },
    'under headings': { name: 'group', options: groups },
  }),
  StatusShapes: examplesOf(StatusShapes, { all: {} }),
  TaskCatalogue: examplesOf(TaskCatalogue, {
    whole: { ...bar, facets },
    'limited and framed': { ...bar, facets, limits: { lead: ['mic'] }, framed: true },
  }),
};
