/** Examples of agencies: ministries, unnamed sets, and who took over from whom. */
import type { AgencyLoad } from '../../derive/records/catalogue.ts';
import type { Agency } from '../../model/agency.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency, sampleIndicator, samplePage, sampleState, sampleTask, sampleTheme } from '../samples.ts';
import AgencyEntry from './AgencyEntry.astro';
import AgencyHead from './AgencyHead.astro';
import AgencyLines from './AgencyLines.astro';
import AgencyTable from './AgencyTable.astro';
import AgencyThemes from './AgencyThemes.astro';
import EveryProvinceRow from './EveryProvinceRow.astro';
import LocalitySets from './LocalitySets.astro';
import NowCalled from './NowCalled.astro';
import OtherName from './OtherName.astro';
import PlaceNames from './PlaceNames.astro';
import SuccessionSources from './SuccessionSources.astro';

const finance = sampleAgency();
const source = samplePage({ publisher: 'A gazette', url: 'https://gazette.example/1', published: '2025-03-01' });
const planning = sampleAgency({
  ...{ id: 'mpi', name: 'Ministry of Planning', nameVi: 'Bộ Kế hoạch', abbreviation: null },
  succeededBy: [{ agency: 'mof', on: '2025-03-01', act: 'Resolution 176/2025/QH15', source }],
});
const labour = sampleAgency({
  ...{ id: 'molisa', name: 'Ministry of Labour', nameVi: null, abbreviation: 'BLĐTBXH' },
  succeededBy: [
    { agency: 'mof', on: '2025-03-01', source: { ...source } },
    { agency: 'mps', on: '2025-04-01', scope: 'Training for jobs', source: samplePage({ publisher: 'Another paper' }) },
  ],
});
const unnamed = sampleAgency({
  ...{ id: 'relevant', name: 'Relevant ministries', nameVi: null, abbreviation: null, kind: 'collective' },
});
const television = sampleAgency({
  ...{ id: 'vtv', name: 'Vietnam Television', nameVi: 'Đài Truyền hình', abbreviation: 'VTV', kind: 'media' },
});
const known: readonly Agency[] = [finance, planning, labour, unnamed, television];
const getAgency = (id: string): Agency =>
  known.find((one) => one.id === id) ?? sampleAgency({ id, name: `Agency ${id}` });

const nothing: AgencyLoad = { leads: [], coordinates: [], monitors: [] };
const loads: Readonly<Record<string, AgencyLoad>> = {
  mof: { leads: [sampleTask(), sampleTask()], coordinates: [sampleTask()], monitors: [sampleIndicator()] },
  vtv: { ...nothing, coordinates: [sampleTask()] },
};
const loadOf = (id: string): AgencyLoad => loads[id] ?? nothing;
const head = (agency: Agency, predecessors: readonly Agency[] = []) => ({
  ...{ agency, load: loadOf(agency.id), predecessors, getAgency },
});

export const examples: FolderExamples = {
  AgencyEntry: examplesOf(
    AgencyEntry,
    {
      plain: { agency: finance, getAgency },
      'merged since': { agency: planning, getAgency },
      'an unnamed set': { agency: unnamed, getAgency },
    },
    { within: 'ul' },
  ),
  AgencyHead: examplesOf(AgencyHead, {
    'a ministry that took over from two': head(finance, [planning, labour]),
    'a ministry with the tasks of what it took over': {
      ...head(finance, [planning, labour]),
      now: {
        agencies: [planning],
        load: { ...loadOf('mof'), leads: [sampleTask(), sampleTask(), sampleTask()] },
        follow: {
          feed: '/agencies/mof/now/feed.xml',
          calendar: '/agencies/mof/now/deadlines.ics',
        },
      },
    },
    'merged since, by an act': head(planning),
    'parted between two': head(labour),
    'an unnamed set': head(unnamed),
    'an unnamed set that is another in other words': {
      ...head({ ...unnamed, sameSet: { agency: 'all', why: 'The Vietnamese text has one phrase for both.' } }),
      same: { sets: [sampleAgency({ id: 'all', name: 'Ministries', kind: 'collective' })], load: loadOf('mof') },
    },
    'other names, a website and a remark': head({
      ...television,
      ...{ otherNames: ['VTV', 'National Television'], website: 'https://vtv.example/en', note: 'Run by the State.' },
    }),
  }),
  AgencyLines: examplesOf(AgencyLines, {
    'one merged, one unnamed set': { agencies: [finance, planning, unnamed], getAgency },
  }),
  AgencyTable: examplesOf(AgencyTable, {
    'of two kinds': { agencies: [television, finance, planning], loadOf, getAgency, caption: 'Agencies' },
    'of one kind': { agencies: [unnamed], loadOf, getAgency, caption: 'Sets' },
  }),
  AgencyThemes: examplesOf(AgencyThemes, {
    two: {
      agency: 'mof',
      themes: [
        { theme: sampleTheme(), count: 12 },
        { theme: sampleTheme({ id: 'schools', name: 'Schools' }), count: 1 },
      ],
    },
    none: { agency: 'mof', themes: [] },
  }),
  EveryProvinceRow: examplesOf(EveryProvinceRow, { 'some led': { localities: { led: 23, coordinated: 55 } } }),
  LocalitySets: examplesOf(LocalitySets, {
    'one that leads and coordinates, one that only leads': {
      sets: [
        {
          agency: { ...unnamed, name: 'Localities', id: 'localities', localities: 'all' },
          load: {
            ...nothing,
            leads: [sampleTask()],
            coordinates: [sampleTask({ id: 'plan-2' }), sampleTask({ id: 'plan-3' })],
          },
        },
        { agency: { ...unnamed, name: 'Provinces', id: 'provinces' }, load: { ...nothing, leads: [sampleTask()] } },
      ],
      factsOf: () => ({ leads: [{ name: 'Localities' }], addedBy: undefined }),
      stateOf: () => sampleState(),
    },
  }),
  PlaceNames: examplesOf(PlaceNames, {
    'of today and before': {
      places: {
        since: '2025-07-01',
        source,
        today: [['Hà Nội', 'Hanoi'], ['Huế']],
        before: [['Hà Nam']],
        around: ['tỉnh'],
      },
    },
  }),
  NowCalled: examplesOf(NowCalled, {
    'with its day': { agency: planning, getAgency },
    brief: { agency: planning, getAgency, brief: true },
    'still stands': { agency: finance, getAgency },
  }),
  SuccessionSources: examplesOf(SuccessionSources, {
    'each page once': { agencies: [planning, labour] },
    'of one record': { agencies: [labour], ofRecord: true },
    none: { agencies: [finance], ofRecord: true },
  }),
  OtherName: examplesOf(OtherName, {
    'with its abbreviation': { agency: finance },
    'an abbreviation alone': { agency: labour },
    none: { agency: unnamed },
  }),
};
