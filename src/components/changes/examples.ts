/** Examples of changes: of one record, of its fields, and release by release. */
import type { ChangeDescription, ReleaseDescription } from '../../model/change-description.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import CalendarSteps from './CalendarSteps.astro';
import ChangeFilter from './ChangeFilter.astro';
import ChangeItem from './ChangeItem.astro';
import FollowLinks from './FollowLinks.astro';
import FollowRow from './FollowRow.astro';
import HistoryRow from './HistoryRow.astro';
import Passages from './Passages.astro';
import ReleaseRow from './ReleaseRow.astro';

const change = (fields: Partial<ChangeDescription> = {}): ChangeDescription => ({
  ...{ what: 'added', name: 'Task 26 of Resolution 03/NQ-CP', href: '/tasks/nq03-26/', event: 'Added' },
  ...{ words: 'Draft the decree on data.', fields: [], to: [], why: undefined },
  ...fields,
});
const passages = [
  { what: 'same', text: 'Draft ' },
  { what: 'removed', text: 'the decree' },
  { what: 'added', text: 'the law' },
  { what: 'same', text: ' on data.' },
] as const;
const corrected = change({
  ...{ what: 'corrected', event: 'Corrected', words: '', why: 'A misprint.' },
  fields: [
    { label: 'Words', was: 'Draft the decree on data.', now: 'Draft the law on data.', passages },
    { label: 'Note', was: '', now: 'See No. 7.' },
  ],
});
const merged = change({
  ...{ what: 'merged', name: 'Task 99 of Resolution 03/NQ-CP', href: undefined, event: 'Merged with another' },
  ...{ words: '', why: 'One row.' },
  to: [
    { text: 'Task 26', href: '/tasks/nq03-26/' },
    { text: 'Task 98', href: undefined },
  ],
});

const release = (fields: Partial<ReleaseDescription> = {}): ReleaseDescription => ({
  ...{ release: '2026-11-22', day: '2026-11-22', note: undefined, together: [], parts: [], count: 43 },
  ...fields,
});
const parts = [
  { title: 'Corrected', changes: [corrected] },
  { title: 'Added', changes: Array.from({ length: 42 }, () => change()) },
];
const history = [
  { release: undefined, day: undefined, events: ['Corrected: deadline'] },
  { release: '2026-11-22', day: '2026-11-22', events: ['Report of 14 October 2025 added', 'Amended: words'] },
  { release: '2025-02-01', day: '2025-02-01', events: ['First published'] },
];
const calendar = '/agencies/mof/deadlines.ics';
const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen '.repeat(3).trim();

export const examples: FolderExamples = {
  ChangeFilter: {
    ...examplesOf(ChangeFilter, {
      'one of each': {
        agencies: [{ id: 'mof', name: 'Ministry of Finance' }],
        themes: [{ id: 'health', name: 'Health' }],
        documents: [{ id: 'nq03', name: 'Resolution 03/NQ-CP' }],
        list: '/changes/list.json',
      },
    }),
  },
  ChangeItem: examplesOf(
    ChangeItem,
    {
      'corrected, under that heading': { change: corrected, sort: 'Corrected' },
      'merged, and gone': { change: merged, sort: 'Moved, split, merged or withdrawn' },
      added: { change: change(), sort: 'Added' },
    },
    { within: 'ul' },
  ),
  FollowLinks: examplesOf(FollowLinks, {
    'a feed': { feed: '/feed.xml' },
    'a calendar': { calendar },
    'of all': { feed: '/feed.xml', calendar: '/deadlines.ics' },
    both: { feed: '/agencies/mof/feed.xml', calendar },
    'both, where the steps stand already': {
      feed: '/agencies/mof/now/feed.xml',
      calendar: '/agencies/mof/now/deadlines.ics',
      steps: false,
    },
  }),
  CalendarSteps: examplesOf(CalendarSteps, { all: {} }),
  FollowRow: examplesOf(FollowRow, { 'a theme': { feed: '/themes/health/feed.xml' } }),
  HistoryRow: examplesOf(HistoryRow, {
    'three releases': { history },
    'with a feed': { history: history.slice(2), feed: '/agencies/mof/feed.xml', calendar },
  }),
  Passages: examplesOf(Passages, {
    'one word for another': { passages },
    'long stretches unchanged': {
      passages: [
        { what: 'same', text: long },
        { what: 'added', text: ' more ' },
        { what: 'same', text: long },
        { what: 'removed', text: ' less ' },
        { what: 'same', text: long },
      ],
    },
  }),
  ReleaseRow: examplesOf(ReleaseRow, {
    'record by record': { release: release({ parts }), full: true },
    unfolded: { release: release({ parts: parts.slice(0, 1), count: 1 }), full: true, open: true },
    'in counts': { release: release({ parts }), full: false },
    'the first': {
      release: release({ note: 'The first texts.', together: ['Published for the first time: 140 tasks.'] }),
      full: true,
    },
    'not yet released': {
      release: release({ release: undefined, day: undefined, parts: parts.slice(0, 1), count: 1 }),
      full: true,
    },
  }),
};
