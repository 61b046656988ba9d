/** An early warning as it is published. */
import { z } from 'zod';
import { type Warning, type WarningRule, warningRules } from '../derive/status/warnings.ts';
import { agencyId, recordId } from '../model/ids.ts';
import { heardEntry, lastHeard, searchedUntil } from './search-fields.ts';

const days = z.int().nonnegative().optional();

export const warningEntry = z.strictObject({
  rule: z.enum(Object.keys(warningRules) as [WarningRule, ...WarningRule[]]).describe('The rule that it comes from.'),
  task: recordId.describe('The task or measure that it is about.'),
  agencies: z.array(agencyId).describe('The lead agencies of the task, as stated.'),
  numbers: z.strictObject({
    daysPast: days.describe('Days since the printed date.'),
    daysLeft: days.describe('Days until the printed date.'),
    daysSinceReport: days.describe('Days since the latest report.'),
  }),
  lastHeard,
  searchedUntil,
  message: z.string().min(1).describe('The rule in plain words.'),
});

export const toWarningEntry = ({ lastHeard: heard, searchedUntil: until, message, ...warning }: Warning) => ({
  ...warning,
  ...heardEntry(heard),
  ...(until ? { searchedUntil: until } : {}),
  message,
});
