/** `npm run report [-- --all]`: counts, diagnostics by rule, coverage of the seeds, states and warnings on the day, and what to look at again. */

import { type NamedSource, staleSources, unarchivedSources } from '../derive/editorial/sources.ts';
import { evidenceLevels } from '../derive/status/evidence.ts';
import { outcomeLevelOf, outcomeLevels } from '../derive/status/outcome.ts';
import { neverSearched, reachOf } from '../derive/status/reach.ts';
import { schedules } from '../derive/status/schedule.ts';
import { warningsOf } from '../derive/status/warnings.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { asOf, readCatalogue } from './read.ts';

/** How many lines of a list stand without --all. */
const fewLines = 8;

await runCommand(async () => {
  const { values } = readArguments({
    options: { all: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
  });
  const { catalogue, states } = await readCatalogue(values.root);
  console.log('Documents');
  for (const document of catalogue.held) {
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
  printCounts(
    'On record for tasks past their date',
    tasks.filter(({ schedule }) => schedule === 'past-due').map(outcomeLevelOf),
    outcomeLevels,
  );
  console.log('\nHow far outcomes were looked for');
  for (const { id } of catalogue.documents) {
    const reach = reachOf(catalogue.looks, id, asOf);
    if (reach)
      console.log(
        `  ${id.padEnd(6)} until ${reach.until}; ${reach.overdue ? 'overdue since' : 'next by'} ${reach.next}`,
      );
    else if (catalogue.contentsOf(id).tasks.length > 0) console.log(`  ${id.padEnd(6)} nobody has looked`);
  }
  printList(
    'Tasks never searched for',
    neverSearched(catalogue.tasks, catalogue.looks, asOf).map(({ id }) => id),
    values.all,
  );
  printSources(
    'Sources without an archived copy',
    unarchivedSources({ ...catalogue, documents: catalogue.held }),
    values.all,
  );
  printSources(
    'Sources not looked at for 183 days',
    staleSources({ ...catalogue, documents: catalogue.held }, asOf),
    values.all,
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

function printList(title: string, lines: readonly string[], all: boolean): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of all ? lines : lines.slice(0, fewLines)) console.log(`  ${line}`);
  if (!all && lines.length > fewLines) console.log(`  … and ${lines.length - fewLines} more (--all lists them)`);
}

function printSources(title: string, sources: readonly NamedSource[], all: boolean): void {
  printList(title, [...new Set(sources.map(({ file, source }) => `${file} ${source.url}`))], all);
}
