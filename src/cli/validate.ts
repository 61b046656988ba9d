/** `npm run -s validate [-- --out DIR]`: reads and cross-checks seeds and content without building the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFutureDays } from '../derive/days.ts';
import { findLostHistory } from '../derive/kept-history.ts';
import { findBrokenLinks } from '../derive/links.ts';
import { findRedirectProblems, recordPaths } from '../derive/redirects.ts';
import { findStatementProblems } from '../derive/relations.ts';
import { readContent } from '../loaders/content.ts';
import { readPermalinks } from '../loaders/permalinks.ts';
import { readReleases } from '../loaders/releases.ts';
import { formatDiagnostics } from '../loaders/report.ts';
import { readRevisions, readSeeds } from '../loaders/seeds.ts';
import { formatUnreadDeadlines } from '../loaders/unread-deadlines.ts';
import { isError } from '../model/diagnostic.ts';
import { noPermalinks } from '../model/permalinks.ts';
import { identityAdvice } from '../model/site.ts';
import { parseSeeds } from '../parse/index.ts';
import { readArguments } from './arguments.ts';
import { orExplain } from './failure.ts';

await orExplain(async () => {
  const { values } = readArguments({ options: { out: { type: 'string' }, root: { type: 'string', default: '.' } } });

  // The clock is read here only to refuse reports from the future.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
  const content = await readContent(values.root);
  const seeds = await readSeeds(values.root, content.documents);
  const parsed = parseSeeds(seeds.sources, content.agencies);
  const { revisions, problems: misfits } = readRevisions(parsed, content);
  const diagnostics = [...seeds.diagnostics, ...parsed.diagnostics];
  const { sourceLines, ...lists } = parsed;
  const records = {
    documents: content.documents,
    groups: lists.groups,
    tasks: lists.tasks.filter((task) => task.kind === 'task'),
    measures: lists.tasks.filter((task) => task.kind === 'measure'),
    indicators: lists.indicators,
    provisions: lists.provisions,
    agencies: content.agencies,
    progressReports: content.progressReports,
    observations: content.observations,
    corrections: content.corrections,
  };

  // A file of the history that cannot be read is one problem among others.
  const ill: string[] = [];
  const orTell = (error: Error) => {
    ill.push(error.message.startsWith('permalinks.txt') ? `error ${error.message}` : error.message);
    return undefined;
  };
  const permalinks = (await readPermalinks(values.root).catch(orTell)) ?? noPermalinks;
  const releases = await readReleases(values.root).catch(orTell);

  const problems = [
    ...content.problems.map(({ file, line, message }) => `error ${file}:${line} ${message}`),
    ...formatDiagnostics(diagnostics.filter(isError)),
    ...findBrokenLinks({ ...parsed, ...content, revisions }).map((problem) => `error ${problem}`),
    ...findStatementProblems(content.documents, content.observations, content.instruments, sourceLines).map(
      (problem) => `error ${problem}`,
    ),
    ...findRedirectProblems(content.redirects, permalinks, recordPaths(parsed)).map((problem) => `error ${problem}`),
    ...misfits.map((problem) => `error ${problem}`),
    ...findFutureDays(content, today).map((problem) => `error ${problem}`),
    ...ill,
    ...(releases && ill.length === 0 ? findLostHistory(releases, permalinks).map((problem) => `error ${problem}`) : []),
  ];

  if (values.out !== undefined) {
    await mkdir(values.out, { recursive: true });
    await writeFile(join(values.out, 'records.json'), `${JSON.stringify(records)}\n`);
    await writeFile(join(values.out, 'diagnostics.json'), `${JSON.stringify({ diagnostics })}\n`);
  }

  for (const problem of problems) console.error(problem);
  for (const line of formatUnreadDeadlines(diagnostics)) console.log(line);
  const advice = content.site && identityAdvice(content.site);
  if (advice) console.warn(`note content/site.yaml ${advice}`);
  const counts = Object.entries(records).map(([kind, list]) => `${list.length} ${kind}`);
  console.log(
    `${counts.join(', ')}; ${diagnostics.filter((entry) => !isError(entry)).length} oddities noted, ${problems.length} errors.`,
  );
  if (problems.length > 0) process.exitCode = 1;
});
