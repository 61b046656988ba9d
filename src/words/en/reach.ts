/** How near finds come to a task, what was only heard of it, and how far somebody looked. */
import type { Reach } from '../../derive/status/reach.ts';
import { formatIn } from '../../model/format.ts';
import type { SearchResult } from '../../model/look.ts';
import type { Nearness } from '../../model/nearness.ts';
import { knownDayOf, type ProgressReport } from '../../model/progress-report.ts';

const { day, period } = formatIn('en');

const nearness: Readonly<Record<Nearness, string>> = {
  'names-the-output': 'Names the output',
  'other-form': 'Other form',
  'one-body': 'One body of many',
  part: 'A part, or near it',
};

/** What each level says of a find. */
const nearnessMeaning: Readonly<Record<Nearness, string>> = {
  'names-the-output': 'It is what the task names.',
  'other-form': 'It is on the same subject, in another form or at another level.',
  'one-body': 'It is what the task says, but for one body, sector or place of many. It counts in no share.',
  part: 'It is a part of the task, something next to it, a framework or an aim. It counts in no share.',
};

/** What came of looking, where nothing is on record. */
const results: Readonly<Record<SearchResult, string>> = {
  'in-vain': 'We found nothing for this task.',
  'too-weak': 'What we found is too far from this task to be shown.',
  'not-searched': 'We did not search for this task.',
};

/** As much of a report's day as is known: `2 March 2026`, `July 2025` or `2025`. */
const reportDay = (report: Pick<ProgressReport, 'on' | 'onPrecision'>): string => period(knownDayOf(report));

/** How far outcomes were looked for, and when the next look is due. */
const looked = ({ until, in: within, next, overdue }: Pick<Reach, 'until' | 'in' | 'next' | 'overdue'>): string =>
  `We searched for outcomes up to ${day(until)}, in ${within}. ${
    overdue ? `The next search was due by ${day(next)} and is overdue.` : `The next search is due by ${day(next)}.`
  }`;

const heard = (report: Pick<ProgressReport, 'on' | 'onPrecision' | 'by'>): string =>
  `Last heard of ${report.onPrecision ? 'in' : 'on'} ${reportDay(report)}: in preparation, according to ${report.by}.`;

export const reach = {
  ...{ nearness, nearnessMeaning, results, reportDay, looked, heard },
  label: 'Nearness of the outcome',
  notLooked: 'We have not searched for outcomes.',
  shownBy: 'What would show that it is done',
};
