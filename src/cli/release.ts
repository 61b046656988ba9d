/** `npm run release -- [day] [--note …]`: publishes what has changed since the last release, as files in releases/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProject } from '../content/check.ts';
import { formatProblems } from '../content/format-problems.ts';
import { readPermalinks } from '../content/permalinks.ts';
import { publishedFile, readReleases, releasesFolder } from '../content/releases.ts';
import { changesBetween } from '../derive/changes/changes.ts';
import { recordStatesOf } from '../derive/changes/record-states.ts';
import { nextReleaseId, releaseOf } from '../derive/changes/releases.ts';
import { causesIn } from '../derive/changes/rewritten.ts';
import { day as calendarDay } from '../model/day.ts';
import { formatPermalinks, promisesIn } from '../model/permalinks.ts';
import type { Change, Release } from '../model/release.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { asOf, readCatalogue } from './read.ts';
import { changeLines } from './release-words.ts';
import { today } from './today.ts';

await runCommand(async () => {
  const { positionals, values } = readArguments({
    allowPositionals: true,
    options: { root: { type: 'string', default: '.' }, note: { type: 'string' } },
  });
  const { root, note } = values;
  const { releases, records } = readReleases(root);
  const day = dayOf(positionals, releases);
  await assertValid(root);
  const { catalogue, gone } = await readCatalogue(root);
  const states = recordStatesOf(catalogue);
  const changes = changesBetween(records, states, causesIn(catalogue, gone));
  const last = releases.at(-1);
  if (changes.length === 0)
    throw new Error(`Nothing has changed since the release of ${last?.day ?? asOf}, so there is nothing to publish.`);
  assertExplained(changes);
  const release = releaseOf(changes, nextReleaseId(day, releases), day, note);
  const folder = join(root, releasesFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${release.release}.json`), json(release));
  const permalinks = readPermalinks(root);
  await writeFile(
    join(folder, publishedFile),
    json({ release: release.release, promises: promisesIn(permalinks), records: states }),
  );
  // The list names the release, and the release the length of the list: neither can be lost alone.
  const told = {
    ...permalinks,
    releases: new Set([...permalinks.releases, ...releases.map((one) => one.release), release.release]),
  };
  await writeFile(join(root, 'permalinks.txt'), formatPermalinks(told));
  for (const line of changeLines(changes, catalogue, last === undefined)) console.log(line);
  console.log(
    `\nWrote ${releasesFolder}/${release.release}.json and ${releasesFolder}/${publishedFile}, and noted it in permalinks.txt. Commit all three; the next build publishes them.`,
  );
});

/** One space of indentation, so that files can be compared by line. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** @throws Error where the content has a problem; what it is was printed before */
async function assertValid(root: string): Promise<void> {
  const { problems } = await checkProject(root, today());
  if (problems.length === 0) return;
  for (const line of formatProblems(problems)) console.error(line);
  throw new Error('Nothing was released. Mend what stands above, then run it again.');
}

/** @throws Error where the day is none, lies ahead, or before the last release */
function dayOf([asked, ...more]: readonly string[], releases: readonly Release[]): string {
  if (more.length > 0) throw new Error('Give one day, and a note in quotes: npm run release -- --note "A sentence".');
  const parsed = calendarDay.safeParse(asked ?? asOf);
  if (!parsed.success) throw new Error(`Write the day of the release like ${asOf}, or leave it out.`);
  if (parsed.data > asOf) throw new Error(`${parsed.data} is still to come; today is ${asOf}.`);
  const last = releases.at(-1);
  if (last && parsed.data < last.day)
    throw new Error(`The last release was on ${last.day}; a new one cannot lie before it.`);
  return parsed.data;
}

/** @throws Error where a record is gone and nothing says what became of it */
function assertExplained(changes: readonly Change[]): void {
  const lost = changes.filter(({ what, why, to }) => what === 'withdrawn' && why === undefined && to === undefined);
  if (lost.length === 0) return;
  throw new Error(
    `${lost.map(({ kind, id }) => `The ${kind} ${id} was published and is gone.`).join('\n')}\nRestore it, or say in content/redirects.yaml what became of it.`,
  );
}
