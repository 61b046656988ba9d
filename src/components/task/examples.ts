/** Examples of the rows, lists and headings of tasks, measures and groups. */

import type { Version } from '../../derive/changes/versions.ts';
import type { GroupContents } from '../../derive/records/catalogue.ts';
import type { CellSource } from '../../derive/records/cell-sources.ts';
import type { RowFacts } from '../../derive/status/task-facts.ts';
import type { Agency } from '../../model/agency.ts';
import type { WordField } from '../../model/correction.ts';
import { type Deadline, unreadDeadline } from '../../model/deadline.ts';
import type { AmendingRevision } from '../../model/revision.ts';
import type { Task } from '../../model/task.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency, sampleGroup, sampleState, sampleTask } from '../samples.ts';
import Assignment from './Assignment.astro';
import DayScale from './DayScale.astro';
import DeadlineRow from './DeadlineRow.astro';
import FoldedTasks from './FoldedTasks.astro';
import GroupFold from './GroupFold.astro';
import GroupRow from './GroupRow.astro';
import GroupTable from './GroupTable.astro';
import MeasureGroup from './MeasureGroup.astro';
import OtherHeadings from './OtherHeadings.astro';
import TaskContents from './TaskContents.astro';
import TaskList from './TaskList.astro';
import TaskRows from './TaskRows.astro';
import TaskSections from './TaskSections.astro';
import ThemesAndTerms from './ThemesAndTerms.astro';
import VersionsRow from './VersionsRow.astro';

const police = sampleAgency({ id: 'mps', name: 'Ministry of Public Security', nameVi: null, abbreviation: null });
const source = {
  title: 'It was merged',
  publisher: 'A paper',
  url: 'https://paper.example/merged',
  grade: 'B' as const,
};
const merged = sampleAgency({
  ...{ id: 'mpi', name: 'Ministry of Planning' },
  succeededBy: [{ agency: 'mof', on: '2025-03-01', source: { ...source, seen: 'web page, 1 November 2026' } }],
});
const unnamed = sampleAgency({
  id: 'ministries',
  name: 'Ministries',
  nameVi: null,
  abbreviation: null,
  kind: 'collective',
});
const agencies: Readonly<Record<string, Agency>> = {
  mof: sampleAgency(),
  mps: police,
  mpi: merged,
  ministries: unnamed,
};
const getAgency = (id: string): Agency => agencies[id] ?? sampleAgency({ id });

const onLines = (first: number, last = first): CellSource => ({ document: 'nq03', lines: [first, last] });
const amended: CellSource = { document: 'nq71', lines: [12, 12], voice: 'amended', of: 'Resolution 71/NQ-CP' };
const corrected: CellSource = { ...onLines(8), voice: 'corrected' };
const lines: Partial<Record<WordField, number>> = { leadText: 6, coordinatingText: 7, outputText: 8, deadline: 9 };
const cells = (field: WordField) => onLines(lines[field] ?? 4);
const dueBy = (end: string): Deadline => ({ kind: 'by', raw: 'June 2025', end, precision: 'month' });
const blank: Deadline = { kind: 'unstated', raw: '' };

const measure = (number: string, fields: Partial<Task> = {}) =>
  sampleTask({
    ...{ id: `nq03-${number}`, kind: 'measure', number, description: `Open the data of list ${number}.` },
    ...{ leads: [], leadText: '', coordinating: [], coordinatingText: '', outputText: '', deadline: blank },
    ...fields,
  });
const second = sampleTask({ id: 'nq03-2', number: '2', description: 'Build a data centre.', leads: ['mps', 'mof'] });
const factsOf = ({ leads }: Task): RowFacts => ({ leads: leads.map(getAgency), addedBy: undefined });
const stateOf = (id: string) => sampleState({ task: id === second.id ? second : sampleTask({ id }) });

const inner = sampleGroup({ id: 'nq03-g1b', parent: 'nq03-g1', number: 'b', title: 'Data of provinces' });
const last = sampleGroup({ id: 'nq03-g2', number: '2', title: 'Networks' });
const contents: Readonly<Record<string, Partial<GroupContents>>> = {
  'nq03-g1': { tasks: [sampleTask(), second], measures: [measure('1a')], children: [inner] },
  'nq03-g1b': { measures: [measure('1b'), measure('1c'), measure('1d')] },
  'nq03-g2': { children: [inner] },
};
const contentsOf = (id: string): GroupContents => ({
  tasks: [],
  measures: [],
  children: [],
  notInForce: [],
  ...contents[id],
});
const withoutTasks = (id: string): GroupContents => ({ ...contentsOf(id), tasks: [] });

const piece = {
  group: sampleGroup(),
  force: true,
  anchor: 'g1',
  of: undefined,
  items: [sampleTask(), second],
  before: 0,
};

const change = (type: AmendingRevision['type'], fields: Partial<AmendingRevision> = {}): AmendingRevision => ({
  ...{ id: 'nq71/1', type, record: 'nq03-1', fields: {}, from: '2026-04-01', document: 'nq71', by: 'nq71-a1' },
  ...{ words: 'The time is put off to June 2027.', line: 12 },
  ...fields,
});
const issued: Version = {
  from: '2025-01-09',
  until: '2026-03-31',
  when: 'past',
  task: sampleTask(),
  by: [],
  repealed: false,
};
const putOff: Version = {
  ...{ from: '2026-04-01', until: null, when: 'current', repealed: false },
  task: sampleTask({ deadline: { ...dueBy('2027-06-30'), raw: 'June 2027' } }),
  by: [change('amends', { field: 'deadline' })],
};
const theme = {
  ...{ id: 'data', name: 'Data', nameVi: 'Dữ liệu', about: 'Data are opened.', words: ['data'] },
  ...{ not: [], include: [], exclude: [] },
};
const term = {
  id: 'e-id',
  term: 'Electronic identification',
  section: 'Terms',
  words: ['e-ID'],
  meaning: 'An account.',
};
const nameOf = (id: string) => (id === 'nq71' ? 'Resolution 71/NQ-CP' : 'Resolution 03/NQ-CP');

const ongoing = sampleTask({ deadline: { kind: 'ongoing', raw: 'Ongoing' } });

export const examples: FolderExamples = {
  Assignment: examplesOf(Assignment, {
    'one lead': {
      role: 'lead',
      agencies: [sampleAgency()],
      stated: 'Ministry of Finance',
      place: onLines(6),
      getAgency,
    },
    'a lead that was merged': { role: 'lead', agencies: [merged], stated: 'MPI', place: onLines(6), getAgency },
    'a lead set by a later document': { role: 'lead', agencies: [police], stated: 'Police', place: amended, getAgency },
    'an unnamed set': { role: 'lead', agencies: [unnamed], stated: 'Ministries', place: onLines(6), getAgency },
    'a blank cell': { role: 'lead', agencies: [], stated: '', place: onLines(4, 9), getAgency },
    'words that name nobody': {
      role: 'coordinating',
      agencies: [],
      stated: 'As assigned',
      place: onLines(7),
      getAgency,
    },
    'several that coordinate': {
      ...{ role: 'coordinating', agencies: [police, unnamed, merged], stated: 'The police and others' },
      ...{ place: onLines(7, 8), getAgency },
    },
  }),
  DayScale: examplesOf(DayScale, {
    passed: { issued: '2025-01-09', end: '2025-06-30' },
    'to come': { issued: '2025-01-09', end: '2030-12-31' },
    'in the middle': { issued: '2023-01-09', end: '2024-12-31' },
  }),
  DeadlineRow: examplesOf(DeadlineRow, {
    passed: { deadline: dueBy('2025-06-30'), place: onLines(9), issued: '2025-01-09' },
    corrected: { deadline: dueBy('2025-06-30'), place: corrected, issued: '2025-01-09' },
    'put off by a later document': { deadline: dueBy('2027-06-30'), place: amended, issued: '2025-01-09' },
    'no day of issue': { deadline: dueBy('2025-06-30'), place: onLines(9), issued: null },
    blank: { deadline: blank, place: onLines(4, 9), issued: '2025-01-09' },
    unread: { deadline: unreadDeadline('As scheduled'), place: onLines(9), issued: '2025-01-09' },
    ongoing: { deadline: { kind: 'ongoing', raw: 'Ongoing' }, place: onLines(9), issued: '2025-01-09' },
  }),
  GroupFold: examplesOf(GroupFold, {
    closed: { group: sampleGroup(), count: 20, kind: 'task' },
    'open and continued, of one of several documents': {
      ...{ group: inner, count: 1, kind: 'measure', anchor: 'nq03-g1b', of: 'Resolution 03/NQ-CP' },
      ...{ continued: true, open: true },
    },
  }),
  GroupRow: examplesOf(GroupRow, {
    'of the same document': { group: sampleGroup() },
    'of another document': { group: sampleGroup(), of: 'Resolution 03/NQ-CP' },
  }),
  GroupTable: examplesOf(GroupTable, {
    'tasks and measures': { groups: [sampleGroup(), inner, last], contentsOf, caption: 'Groups of Resolution 03' },
    'measures only': { groups: [sampleGroup(), inner], contentsOf: withoutTasks, caption: 'Groups of Resolution 03' },
    long: { groups: [sampleGroup({ title: 'Data of the people '.repeat(12) })], contentsOf, caption: 'Groups' },
  }),
  MeasureGroup: examplesOf(MeasureGroup, {
    'with a sub-group': { group: sampleGroup(), contentsOf, factsOf, open: true },
    'only sub-groups': { group: last, contentsOf, factsOf },
  }),
  FoldedTasks: examplesOf(FoldedTasks, {
    'one more than fits': { tasks: Array.from({ length: 4 }, () => sampleTask()), factsOf, stateOf, first: 1 },
    'few enough to show': { tasks: Array.from({ length: 3 }, () => sampleTask()), factsOf, stateOf, first: 1 },
    none: { tasks: [], factsOf },
  }),
  OtherHeadings: examplesOf(OtherHeadings, {
    'in the same words': {
      group: sampleGroup({
        otherHeadings: [
          {
            number: 'I',
            title: sampleGroup().title.toUpperCase(),
            source: { ...sampleGroup().source, locator: 'Appendix I' },
          },
        ],
      }),
    },
    none: { group: sampleGroup() },
    'in an appendix': {
      group: sampleGroup({
        otherHeadings: [{ number: 'I', title: 'On data', source: { ...sampleGroup().source, locator: 'Appendix I' } }],
      }),
    },
  }),
  TaskContents: examplesOf(TaskContents, {
    'all ways': {
      pieces: [piece, { ...piece, group: undefined }],
      lists: [],
      leads: [{ agency: sampleAgency(), count: 140 }],
    },
    'too many agencies to choose from': {
      ...{ pieces: [piece], lists: [] },
      leads: Array.from({ length: 61 }, (_, index) => ({ agency: sampleAgency({ id: `a${index}` }), count: 1 })),
    },
  }),
  TaskList: examplesOf(TaskList, {
    'tasks as they stand': { tasks: [second, sampleTask()], factsOf, stateOf, results: true },
    'as read, in a frame': { tasks: [sampleTask()], factsOf, framed: true },
    'a time that the schedule says in the same word': {
      ...{ tasks: [ongoing], factsOf, stateOf: () => ({ ...stateOf(ongoing.id), task: ongoing }) },
    },
    'a blank time': { tasks: [sampleTask({ deadline: blank })], factsOf },
    repealed: { tasks: [sampleTask({ force: 'repealed' })], factsOf },
    'added later': {
      tasks: [sampleTask()],
      factsOf: () => ({ leads: [], addedBy: { shortName: 'Resolution 71/NQ-CP' } }),
    },
    'measures with long numbers': { tasks: [measure('3dd2')], factsOf },
  }),
  TaskRows: examplesOf(TaskRows, {
    'a task': {
      ...{ task: sampleTask(), cells, issued: '2025-01-09', getAgency },
      findMentions: (text: string) => (text.startsWith('Decree') ? [{ start: 0, end: 6, instrument: 'a-decree' }] : []),
    },
    'a task without output': {
      ...{ task: sampleTask({ outputText: '' }), cells, issued: '2025-01-09', getAgency, findMentions: () => [] },
    },
    'a measure': { task: measure('1a'), cells, issued: '2025-01-09', getAgency, findMentions: () => [] },
    'a measure with a time': {
      ...{ task: measure('1a', { deadline: dueBy('2025-06-30') }), cells, issued: '2025-01-09', getAgency },
      findMentions: () => [],
    },
  }),
  TaskSections: examplesOf(TaskSections, {
    'groups, loose tasks and those not in force': {
      pieces: [
        { ...piece, before: 2 },
        { ...piece, group: undefined, force: false, items: [sampleTask({ id: 'nq03-7', force: 'repealed' })] },
        { ...piece, group: undefined, items: [sampleTask({ id: 'nq03-8' })] },
      ],
      ...{ factsOf, stateOf },
    },
  }),
  ThemesAndTerms: examplesOf(ThemesAndTerms, {
    none: { themes: [] },
    themes: { themes: [theme, { ...theme, id: 'networks', name: 'Networks' }] },
    terms: { themes: [], terms: [term] },
    both: { themes: [theme], terms: [term] },
  }),
  VersionsRow: examplesOf(VersionsRow, {
    none: { document: 'nq03', versions: [], nameOf },
    'put off': { document: 'nq03', versions: [issued, putOff], nameOf },
    'to be put off': {
      document: 'nq03',
      versions: [
        { ...issued, when: 'current' },
        { ...putOff, when: 'coming' },
      ],
      nameOf,
    },
    'added and repealed': {
      document: 'nq71',
      versions: [
        { ...putOff, until: '2026-09-30', by: [change('adds')], when: 'past' },
        {
          ...putOff,
          from: '2026-10-01',
          by: [change('repeals', { from: '2026-10-01', words: 'It ends.' })],
          repealed: true,
        },
      ],
      nameOf,
    },
  }),
};
