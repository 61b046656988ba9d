/** `npm run report`: counts, diagnostics by rule, coverage of the seeds, states and warnings on the day. */

import { evidenceLevels } from '../derive/status/evidence.ts';
import { schedules } from '../derive/status/schedule.ts';
import { warningsOf } from '../derive/status/warnings.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { asOf, readCatalogue } from './read.ts';

await runCommand(async () => {
  const { values } = readArguments({ options: { root: { type: 'string', default: '.' } } });
  const { catalogue, states } = await readCatalogue(values.root);
  console.log('Documents');
  for (const document of catalogue.documents) {
    const { tasks, measures, indicators, provisions, coverage } = catalogue.contentsOf(document.id);
    const counts = `${tasks.length} tasks, ${measures.length} measures, ${indicators.length} indicators, ${provisions.length} provisions`;
    console.log(
      `  ${document.id.padEnd(6)} ${counts}; ${coverage.lines} lines = ${coverage.blank} blank + ${coverage.claimed} claimed + ${coverage.ignored} ignored`,
    );
  }
  printCounts(
    'Diagnostics by rule',
    catalogue.diagnostics.map((entry) => entry.rule),
  );
  const tasks = states.filter((state) => state.task.kind === 'task');
  console.log(`\nTasks as of ${asOf}`);
  printCounts(
    'Schedule',
    tasks.map((state) => state.schedule),
    schedules,
  );
  printCounts(
    'Evidence',
    tasks.map((state) => state.evidence),
    evidenceLevels,
  );
  printCounts(
    'Warnings by rule',
    warningsOf(tasks, asOf).map((warning) => warning.rule),
  );
  const latest = catalogue.progressReports.at(-1);
  console.log(
    `\n${catalogue.progressReports.length} progress reports, the latest of ${latest?.on ?? 'no day'}; ${catalogue.observations.length} observations.`,
  );
});

function printCounts(
  title: string,
  values: readonly string[],
  order: readonly string[] = [...new Set(values)].sort(),
): void {
  console.log(`\n${title}`);
  for (const value of order)
    console.log(`  ${String(values.filter((other) => other === value).length).padStart(4)} ${value}`);
}
