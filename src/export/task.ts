/** A task or measure as it is published: the record with its address and what is known of it on the day. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { evidenceLevels } from '../derive/status/evidence.ts';
import type { Schedule } from '../derive/status/schedule.ts';
import type { TaskState } from '../derive/status/state.ts';
import { instrumentRelations } from '../model/instrument.ts';
import { searchResults } from '../model/look.ts';
import { nearness } from '../model/nearness.ts';
import { taskPath } from '../model/paths.ts';
import { task } from '../model/task.ts';
import { address, idsOf } from './entry-fields.ts';
import { related, relatedOf } from './link.ts';
import { amendedBy, asPrinted, correctedShape, versions, versionsEntry } from './revised.ts';
import { heardEntry, lastHeard, searchedUntil } from './search-fields.ts';
import { vietnameseShape } from './vietnamese-fields.ts';

const { id, source, cells: _, flags, ...fields } = task.shape;

const publishedSchedules = z.enum(['past-due', 'due-soon', 'not-due', 'ongoing', 'annual', 'unstated']);

/** A schedule by the names of version 1 of the data, which has none for a time that was not read: its deadline says so. */
export const publishedSchedule = (schedule: Schedule): z.infer<typeof publishedSchedules> =>
  schedule === 'unread' ? 'unstated' : schedule;

export const taskEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03-26.'),
  url: address,
  ...fields,
  ...correctedShape('task', 'measure'),
  schedule: publishedSchedules.describe(
    'Where the deadline stands on the day of the file, from the deadline alone; unstated too where deadline.unread says that a time is stated and was not read.',
  ),
  evidence: z.enum(evidenceLevels).describe('What has been published on it, from the reports alone.'),
  closedOn: z.iso.date().optional().describe('The day on which a report says that it was completed.'),
  closed: z.enum(['on-time', 'late']).optional().describe('Whether that day is within the deadline.'),
  nearness: nearness.optional(),
  lastHeard,
  searchedUntil,
  searchResult: z
    .enum(searchResults)
    .optional()
    .describe(
      'What came of looking, where nothing is on record. in-vain: nothing was found. too-weak: only finds too far from the task. not-searched: left out.',
    ),
  shownBy: z
    .array(z.string())
    .optional()
    .describe('What would show the task done, by the kinds of its expected output; absent from measures.'),
  amendedBy: z.array(z.string()).describe('Ids of the provisions of later documents that gave it its present form.'),
  versions,
  related,
  themes: z.array(z.string()).describe('Ids of its themes.'),
  instruments: z
    .array(
      z.strictObject({
        id: z.string().describe('The id of the instrument.'),
        kind: z.enum(['names', ...instrumentRelations]).describe('What the record is to it.'),
      }),
    )
    .describe('Instruments that it names or has more to do with.'),
  source,
  flags,
  ...vietnameseShape('description', 'outputText', 'noteText'),
});

/** @param shownBy what would show a task done, by the words of its expected output */
export function toTaskEntry(
  state: TaskState,
  catalogue: Catalogue,
  site: string,
  shownBy: (outputText: string) => readonly string[],
) {
  const { task, schedule, evidence, closedOn, closed } = state;
  const { id, source, cells: _, flags, ...fields } = task;
  return {
    id,
    url: site + taskPath(id),
    ...asPrinted(id, fields, catalogue),
    schedule: publishedSchedule(schedule),
    evidence,
    ...(closedOn ? { closedOn } : {}),
    ...(closed ? { closed } : {}),
    ...(state.nearness ? { nearness: state.nearness } : {}),
    ...heardEntry(state.lastHeard),
    ...(state.searchedUntil ? { searchedUntil: state.searchedUntil } : {}),
    ...(state.searchResult ? { searchResult: state.searchResult } : {}),
    ...(task.kind === 'task' ? { shownBy: [...shownBy(task.outputText)] } : {}),
    amendedBy: amendedBy(task, catalogue),
    ...versionsEntry(task, catalogue),
    related: relatedOf(id, catalogue),
    themes: idsOf(catalogue.themesOf(id)),
    instruments: catalogue.instrumentsOf(id).map(({ instrument, kind }) => ({ id: instrument, kind })),
    source,
    flags,
  };
}
