/** `npm run -s validate [-- --all] [-- --out DIR]`: reads and cross-checks seeds and content without building the site. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProject } from '../content/check.ts';
import { formatExpects } from '../content/format-expects.ts';
import {
  formatNotes,
  formatProblems,
  formatUnknownAgencies,
  formatUnreadDeadlines,
} from '../content/format-problems.ts';
import { isError } from '../model/diagnostic.ts';
import { identityAdvice } from '../model/site.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { makeFolder } from './make-folder.ts';
import { today } from './today.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      all: { type: 'boolean', default: false },
      out: { type: 'string' },
      root: { type: 'string', default: '.' },
    },
  });

  const {
    content,
    records: parsed,
    progressReports,
    held,
    diagnostics,
    problems,
    notes,
  } = await checkProject(values.root, today());
  const records = {
    documents: content.documents.filter(({ translates }) => translates === undefined),
    texts: content.documents.filter(({ translates }) => translates !== undefined),
    groups: parsed.groups,
    tasks: parsed.tasks.filter((task) => task.kind === 'task'),
    measures: parsed.tasks.filter((task) => task.kind === 'measure'),
    indicators: parsed.indicators,
    provisions: parsed.provisions,
    agencies: content.agencies,
    progressReports,
    observations: content.observations,
    corrections: content.corrections,
  };

  if (values.out !== undefined) {
    await makeFolder(values.out);
    await writeFile(join(values.out, 'records.json'), `${JSON.stringify(records)}\n`);
    await writeFile(join(values.out, 'diagnostics.json'), `${JSON.stringify({ diagnostics })}\n`);
  }

  for (const line of formatProblems(problems, values.all)) console.error(line);
  for (const line of formatNotes(notes, values.all)) console.log(line);
  for (const line of formatUnknownAgencies(diagnostics)) console.log(line);
  for (const line of formatUnreadDeadlines(diagnostics)) console.log(line);
  for (const line of formatExpects(content.documents, held)) console.log(line);
  const advice = content.site && identityAdvice(content.site);
  if (advice) console.warn(`note content/site.yaml ${advice}`);
  const counts = Object.entries(records).flatMap(([kind, list]) =>
    kind === 'texts' && list.length === 0 ? [] : [`${list.length} ${kind}`],
  );
  console.log(
    `${counts.join(', ')}; ${diagnostics.filter((entry) => !isError(entry)).length} oddities noted, ${problems.length} errors.`,
  );
  if (problems.length > 0) process.exitCode = 1;
});
