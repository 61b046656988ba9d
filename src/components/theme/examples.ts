/** Examples of themes: how their tasks stand, who leads them, what belongs to them and by what rule. */
import { seriesOf } from '../../derive/status/observed.ts';
import type { Schedule } from '../../derive/status/schedule.ts';
import type { ThemeState } from '../../derive/status/theme-state.ts';
import { anchorOf } from '../../model/anchor.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import {
  sampleAgency,
  sampleIndicator,
  sampleObservation,
  sampleRef,
  sampleState,
  sampleTask,
  sampleTheme,
} from '../samples.ts';
import ThemeAgencies from './ThemeAgencies.astro';
import ThemeHead from './ThemeHead.astro';
import ThemeIndicators from './ThemeIndicators.astro';
import ThemeMeasures from './ThemeMeasures.astro';
import ThemeRule from './ThemeRule.astro';
import ThemeStanding from './ThemeStanding.astro';
import ThemeTable from './ThemeTable.astro';

const statesOf = (counts: Readonly<Partial<Record<Schedule, number>>>) =>
  (Object.entries(counts) as [Schedule, number][]).flatMap(([schedule, count]) =>
    Array.from({ length: count }, () => sampleState({ schedule })),
  );
const measure = (id: string, document = 'nq03') =>
  sampleState({
    schedule: 'unstated',
    task: sampleTask({
      id,
      kind: 'measure',
      number: anchorOf(id),
      document,
      leads: [],
      description: `Open the data of ${id}.`,
    }),
  });

const themeState = (fields: Partial<ThemeState> = {}): ThemeState => ({
  ...{ theme: sampleTheme(), tasks: [], measures: [], indicators: [] },
  tally: { recorded: 0, passed: 0, open: 0, undated: 0 },
  summary: { tasks: 0, passed: 0, related: 0, reported: 0, silent: 0, outcomes: 0, oneBody: 0, parts: 0 },
  ...{ dueSoon: 0, recorded: 0, coming: [], passed: [], reports: [], leads: [] },
  ...fields,
});
const many = themeState({
  tasks: statesOf({ 'past-due': 12, 'due-soon': 1, 'not-due': 2, ongoing: 2, annual: 1, unread: 1, unstated: 1 }),
  measures: [measure('nq03-1a'), measure('nq03-1b')],
  indicators: [sampleIndicator()],
  summary: { tasks: 20, passed: 12, related: 3, reported: 1, silent: 8, outcomes: 1, oneBody: 1, parts: 1 },
  ...{ dueSoon: 1, recorded: 4 },
});
const one = themeState({
  theme: sampleTheme({ id: 'schools', name: 'Schools', nameVi: 'Trường học' }),
  tasks: statesOf({ 'past-due': 1 }),
  measures: [measure('nq03-1a')],
  summary: { tasks: 1, passed: 1, related: 0, reported: 0, silent: 1, outcomes: 0, oneBody: 0, parts: 0 },
});
const open = themeState({
  tasks: statesOf({ 'not-due': 3 }),
  summary: { tasks: 3, passed: 0, related: 0, reported: 0, silent: 0, outcomes: 0, oneBody: 0, parts: 0 },
});
const none = themeState({ theme: sampleTheme({ id: 'space', name: 'Space' }) });

const finance = { agency: sampleAgency(), count: 12 };
const police = { agency: sampleAgency({ id: 'mps', name: 'Ministry of Public Security' }), count: 1 };

const getDocument = (id: string) => ({ shortName: id === 'kh01' ? 'Plan 01' : 'Resolution 03/NQ-CP' });
const refOf = ({ id }: { readonly id: string }) => sampleRef(id);
const values = seriesOf([
  sampleObservation('2024', 14),
  sampleObservation('2025', 17, { approximate: true }),
  sampleObservation('2023', 12),
]);

export const examples: FolderExamples = {
  ThemeAgencies: examplesOf(ThemeAgencies, {
    two: { theme: 'health', leads: [finance, police] },
    'more than are shown': { theme: 'health', leads: Array.from({ length: 63 }, () => police) },
    nobody: { theme: 'health', leads: [] },
  }),
  ThemeHead: examplesOf(ThemeHead, { plain: { theme: sampleTheme() } }),
  ThemeIndicators: examplesOf(ThemeIndicators, {
    'with values, and without': {
      indicators: [
        sampleIndicator(),
        sampleIndicator({ id: 'nq03-i11', number: '11', horizon: null, targetText: '', unit: '', target: [] }),
      ],
      valuesOf: (id: string) => (id === 'nq03-i10' ? values : []),
    },
  }),
  ThemeMeasures: examplesOf(ThemeMeasures, {
    'of two documents': {
      measures: [
        ...['1a', '1b', '1c', '1d', '1e', '1f', '3dd1'].map((anchor) => measure(`nq03-${anchor}`)),
        measure('kh01-2', 'kh01'),
      ],
      getDocument,
    },
  }),
  ThemeRule: examplesOf(ThemeRule, {
    'with exceptions of both kinds': {
      theme: sampleTheme({
        not: ['mental health'],
        include: [{ id: 'nq03-7', why: 'It is about clinics.' }],
        exclude: [
          { id: 'nq03-i10', why: 'It only names the ministry.' },
          { id: 'nq03-8', why: 'Health of the economy.' },
        ],
      }),
      refOf,
    },
    'words alone': { theme: sampleTheme(), refOf },
  }),
  ThemeStanding: examplesOf(ThemeStanding, {
    'all kinds': { state: many },
    'one has passed': { state: one },
    'none has passed': { state: open },
    'no tasks': { state: none },
  }),
  ThemeTable: examplesOf(ThemeTable, { three: { states: [many, one, none] } }),
};
