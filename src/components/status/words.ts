/** What schedules, evidence and claims are called, and the rule behind each. */
import type { Evidence } from '../../derive/evidence.ts';
import type { Deadline } from '../../model/deadline.ts';
import type { ProgressReport } from '../../model/progress-report.ts';

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  none: 'No report published here',
  'related-outcome': 'Related outcome',
  'self-reported': 'Reported by its lead',
  documented: 'Documented',
  verified: 'Confirmed by another body',
  disputed: 'Disputed',
};

/** What each evidence says, and what it does not. */
export const evidenceMeaning: Readonly<Record<Evidence, string>> = {
  none: 'We hold no dated statement about it. That is not a finding that nothing was done.',
  'related-outcome':
    'Something near it, or said of it by another body, is on record. Whether that completes it is for the lead agency to say.',
  'self-reported': 'A lead agency, or who took over from it, says so itself.',
  documented: 'A lead agency, or who took over from it, says so and shows an official text.',
  verified: 'A lead agency says so, and another body confirms it.',
  disputed: 'One report contradicts another.',
};

export const evidenceRule: Readonly<Record<Evidence, string>> = {
  none: 'no report dated up to this day, or each was taken back',
  'related-outcome': 'reports, but none by a lead agency on the task itself',
  'self-reported': 'a report by a lead agency, without an official text',
  documented: 'a report by a lead agency with an official text (grade A)',
  verified: 'a report by a lead agency that another body’s report confirms',
  disputed: 'a report that contradicts another wins over all',
};

export const scheduleRule: Readonly<Record<Deadline['kind'], string>> = {
  by: 'due soon from 90 days before the last day to the last day itself; passed from the day after',
  window: 'counted to its last day: due soon from 90 days before it; passed from the day after',
  from: 'not yet due before its first day, then ongoing',
  annual: 'the text asks for it every year',
  ongoing: 'the text names no end',
  unstated: 'the text names no time',
};

export const claimWords: Readonly<Record<ProgressReport['claim'], string>> = {
  'related-outcome': 'Related outcome',
  progress: 'Progress',
  completed: 'Completed, as the report says',
  delayed: 'Delayed, as the report says',
  'lacks-resources': 'Lacks resources, as the report says',
  withdrawn: 'Withdrawn, as the report says',
};
