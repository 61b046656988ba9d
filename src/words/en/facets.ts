/** What the tasks and measures are narrowed by, and what this can be set to where no record gives it its name. */
import type { FacetName } from '../../derive/facets.ts';
import type { Schedule } from '../../derive/status/schedule.ts';
import type { Force } from '../../model/force.ts';
import type { Task } from '../../model/task.ts';
import { capitalize } from '../../model/text.ts';
import { field } from './field.ts';
import { reach } from './reach.ts';
import { schedule } from './schedule.ts';
import { status } from './status.ts';

const labels: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  theme: 'Theme',
  lead: 'Lead agency',
  now: 'Lead agency now',
  year: field.names.deadline,
  schedule: status.statusRow.schedule,
  evidence: status.statusRow.evidence,
  nearness: reach.label,
  document: 'Document',
  group: 'Group',
  coordinating: 'Coordinating agency',
  instrument: 'Law, decree or plan',
  output: field.names.outputText,
};

const { ongoing, annual, unread, unstated } = schedule.names;

const kinds: Readonly<Record<Task['kind'], string>> = { task: 'Task, with a lead agency', measure: 'Measure' };
const schedules: Readonly<Record<Schedule | Force, string>> = { ...schedule.names, ...schedule.force };

const options: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: kinds,
  year: { ongoing, annual, unread, unstated },
  schedule: schedules,
  evidence: status.evidence,
  nearness: reach.nearness,
  output: { other: 'Other', unstated: capitalize(field.notStated) },
};

export const facets = {
  labels,
  /** What an option of a facet is called, where no record gives it its name. */
  optionOf: (facet: FacetName, id: string) => options[facet]?.[id],
  /** Over the lead agencies: whose names are listed. */
  switch: 'Under the names of today',
  switchWhy: 'What a merged agency led counts for the one that took over.',
  /** Which records a facet counts, where it is not all of them. */
  notes: {
    year: 'Tasks, and measures whose text states a time.',
    schedule: 'Tasks, and measures whose text states a time.',
    evidence: 'Tasks, and measures on which something was reported.',
  } satisfies Partial<Record<FacetName, string>> as Readonly<Partial<Record<FacetName, string>>>,
  successor: (name: string) => `now ${name}`,
  more: (count: number) => `${count} more`,
  others: (count: number) => `${count} ${count === 1 ? 'other' : 'others'}`,
};
