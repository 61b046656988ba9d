/** What is said of the last full run of the checks. */
import { formatIn } from '../../model/format.ts';
import type { SelfTest } from '../../model/self-test.ts';

const { day } = formatIn('en');

export const selfTest = {
  none: 'No full run has been recorded yet.',
  results: 'Results',
  run: (on: string, allPassed: boolean) =>
    `Run on ${day(on)}. ${allPassed ? 'No check failed.' : 'Some checks failed; they are counted below.'}`,
  columns: { checked: 'What was checked', passed: 'Passed', failed: 'Failed', skipped: 'Skipped', time: 'Time' },
  time: (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`),
  figures: 'Figures',
  figureColumns: { what: 'What', found: 'Found', budget: 'Budget' },
  skipped: 'What was skipped',
  nothingSkipped: 'Nothing.',
  machine: 'Machine and tools',
  ranOn: ({ system, processor, cores, memory }: SelfTest['machine']) =>
    `${system}, ${processor}, ${cores} cores, ${memory} of memory.`,
};
