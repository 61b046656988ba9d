/** Examples of the components in the texts of the guide. */
import type { GlossaryTerm } from '../../model/glossary.ts';
import type { SelfTest } from '../../model/self-test.ts';
import type { MeasuredBuild, Speed } from '../../model/speed.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import GlossaryTerms from './GlossaryTerms.astro';
import GuideCode from './GuideCode.astro';
import GuideHeading from './GuideHeading.astro';
import GuideLink from './GuideLink.astro';
import SearchSpeed from './SearchSpeed.astro';
import SelfTestResults from './SelfTestResults.astro';
import SpeedPlan from './SpeedPlan.astro';
import SpeedTables from './SpeedTables.astro';
import TermPairs from './TermPairs.astro';

const term = (id: string, fields: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  ...{ id, term: `Term ${id}`, section: 'Words of the plan', words: [`the ${id} term`], meaning: `What ${id} means.` },
  ...fields,
});
const glossary = [
  term('first', { termVi: 'Từ thứ hai', sectionVi: 'Từ ngữ', wordsVi: ['từ đầu'], meaningVi: 'Nghĩa thứ hai.' }),
  term('second', { termVi: 'Đầu tiên', sectionVi: 'Từ ngữ', wordsVi: ['từ khác'], meaningVi: 'Nghĩa đầu.' }),
  term('third', { section: 'Documents and their numbers' }),
];
const users = new Map([
  ['first', ['nq03-1', 'nq03-2']],
  ['second', ['nq03-1', 'nq03-2', 'nq03-3', 'nq03-4', 'nq03-5', 'nq03-6']],
]);

const program = {
  ...{ name: 'words', title: 'Words of every page', passed: 12, failed: 0, skipped: 1, seconds: 89 },
  figures: [{ what: 'Pages read', value: '400' }],
  skips: [{ what: 'Safari', why: 'not installed' }],
};
const run: SelfTest = {
  on: '2026-11-20',
  machine: { system: 'Linux', processor: 'A processor', cores: 2, memory: '8 GB' },
  tools: [
    { name: 'node', version: '24.1' },
    { name: 'chromium', version: '156' },
  ],
  programs: [program],
};
const failing: SelfTest = {
  ...run,
  programs: [
    { ...program, failed: 2, skips: [], figures: [{ what: 'Size', value: '40 KB', budget: '39 KB' }] },
    { ...program, name: 'speed', title: 'Speed', skipped: 0, seconds: 150, skips: [], figures: [] },
  ],
};

const build = (builder: MeasuredBuild['builder'], fields: Partial<MeasuredBuild> = {}): MeasuredBuild => ({
  ...{ builder, wall: 10, cpu: 20, memory: 500_000_000, pages: 1000, files: 3000, bytes: 12_340_000 },
  ...fields,
});
const measured: Speed = {
  ...{ on: '2026-11-20', machine: 'two cores', versions: { astro: '7.3', hugo: '0.150' }, left: [] },
  catalogues: [
    {
      records: 345,
      real: true,
      runs: 3,
      builds: [build('site', { wall: 6 }), build('pages', { cpu: 15 }), build('astro')],
    },
    {
      ...{ records: 20_000, real: false, runs: 1 },
      builds: [
        build('site', { wall: 90, memory: 2_500_000_000 }),
        build('pages', { cpu: 63, pages: 21_000 }),
        build('hugo', { wall: 50 }),
      ],
    },
  ],
};

const search = {
  ...{ records: 545, bytes: 40_960, later: 0, requests: 7, first: 120, key: 14.4, block: 0 },
  ...{ exact: 0.953, slipped: 0.942, untoned: 0.9 },
};
const searches: NonNullable<Speed['searches']> = {
  ...{ on: '2026-11-21', machine: 'two cores' },
  sizes: [search, { ...search, records: 20_000, bytes: 153_600, later: 61_440, requests: 1042, block: 61 }],
};

const place = (id: string, en: string, vi: string) => ({
  ...{ id, kind: 'task', source: { document: 'nq03', lines: [12, 12] as const } },
  en: { before: 'Develop the ', words: en, after: ' sector.' },
  vi: { before: 'Phát triển ngành ', words: vi, after: '.' },
});
const pairs = [
  { vi: ['bán dẫn'], en: ['semiconductor'], places: [place('nq03-1', 'semiconductor', 'bán dẫn')], more: 0 },
  {
    ...{ vi: ['chữ ký số'], en: ['digital signature', 'digital signatures'], more: 2 },
    places: [{ ...place('nq03-i2', 'digital signature', 'chữ ký số'), kind: 'indicator', verbatim: [4, 5] as const }],
  },
];

export const examples: FolderExamples = {
  GlossaryTerms: examplesOf(GlossaryTerms, { 'none, some and many users': { glossary, users } }),
  GuideCode: examplesOf(GuideCode, { 'a command': {} }, { slots: { default: '<code>12</code>' } }),
  GuideHeading: examplesOf(
    GuideHeading,
    { 'with its link': { id: 'status' }, 'without an id': {} },
    { slots: { default: '12' } },
  ),
  GuideLink: examplesOf(
    GuideLink,
    {
      'to a page': { href: '/guide/method/#status' },
      'to data': { href: '/data/v1/tasks.json' },
      'to another site': { href: 'https://example.org/', title: '12' },
      'to a file that is left out': { href: '/tasks/nq03-76.bib', isLeftOut: true },
    },
    { slots: { default: '12' } },
  ),
  SearchSpeed: examplesOf(SearchSpeed, {
    'not measured': { speed: measured },
    measured: { speed: { ...measured, searches } },
    'in both languages': { speed: { ...measured, searches: { ...searches, vietnamese: [search] } } },
  }),
  SelfTestResults: examplesOf(SelfTestResults, {
    'no run': { run: undefined },
    'nothing failed': { run },
    'a check failed': { run: failing },
  }),
  SpeedPlan: examplesOf(SpeedPlan, { 'not measured': {}, measured: { speed: measured } }),
  SpeedTables: examplesOf(SpeedTables, {
    'not measured': {},
    measured: { speed: measured },
    'a builder left out': {
      speed: { ...measured, left: ['Eleventy: it ended with an error.'], catalogues: measured.catalogues.slice(0, 1) },
    },
  }),
  TermPairs: examplesOf(TermPairs, { 'ours, and verbatim with more': { pairs } }),
};
