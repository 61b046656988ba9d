/** Examples of the form of reports, and of what it ends in. */
import { examplesOf, type FolderExamples } from '../examples.ts';
import Choice from './Choice.astro';
import EvidencePage from './EvidencePage.astro';
import Field from './Field.astro';
import ReportForm from './ReportForm.astro';
import ReportResult from './ReportResult.astro';
import Templates from './Templates.astro';

const question = { label: 'Day', hint: 'The day of it.' };
const options = [
  { value: 'a', label: 'First', hint: 'The first of all.' },
  { value: 'b', label: 'Second' },
];

/** What content/site.yaml may name. */
const states = {
  none: {},
  'a contact by letter': { mail: 'editors@tasks.example' },
  'a page that takes reports': { page: 'https://tasks.example/issues/' },
  'a repository': { repository: 'https://code.example/tasks' },
  both: { mail: 'editors@tasks.example', repository: 'https://code.example/tasks' },
};
const inEachState = <Props extends object>(props: Props) =>
  Object.fromEntries(Object.entries(states).map(([state, ways]) => [state, { ...props, ways }]));

export const examples: FolderExamples = {
  Field: examplesOf(Field, {
    plain: { name: 'a', question: { label: 'Title' } },
    'a day that may be left out': { name: 'b', question, type: 'date', optional: true },
    'several lines': { name: 'c', question, long: true },
  }),
  Choice: examplesOf(Choice, {
    'one must be chosen': { name: 'a', question, options },
    'may be left out': { name: 'b', question: { label: 'Kind' }, options, optional: true },
  }),
  EvidencePage: examplesOf(EvidencePage, { 'the first': { place: 0 }, 'a further one': { place: 1 } }),
  ReportForm: examplesOf(ReportForm, inEachState({ list: '/report/list.json' })),
  ReportResult: examplesOf(ReportResult, inEachState({})),
  Templates: examplesOf(
    Templates,
    inEachState({
      templates: [
        { kind: 'progress' as const, text: 'task: nq03-76' },
        { kind: 'correction' as const, text: 'record: nq03-76' },
      ],
    }),
  ),
};
