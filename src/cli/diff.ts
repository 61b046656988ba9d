/** `npm run diff [revision]`: which records, states and ranks changed since a revision, or since the last release. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReleases } from '../content/releases.ts';
import { changesBetween } from '../derive/changes/changes.ts';
import { factChangesBetween } from '../derive/changes/fact-changes.ts';
import { recordStatesOf } from '../derive/changes/record-states.ts';
import { causesIn } from '../derive/changes/rewritten.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { asOf, readCatalogue } from './read.ts';
import { changeLines } from './release-words.ts';

await runCommand(async () => {
  const { positionals, values } = readArguments(
    { allowPositionals: true, options: { root: { type: 'string', default: '.' } } },
    1,
  );
  const [revision] = positionals;
  if (revision === undefined) return sinceRelease(values.root);
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  try {
    extract(values.root, revision, folder);
    const before = await readCatalogue(folder);
    const after = await readCatalogue(values.root);
    const changes = changesBetween(
      recordStatesOf(before.catalogue),
      recordStatesOf(after.catalogue),
      causesIn(after.catalogue, after.gone),
    );
    const facts = factChangesBetween(before.catalogue, after.catalogue, asOf);
    for (const line of changeLines(changes, after.catalogue, false)) console.log(line);
    for (const { id, fact, was, now } of facts) console.log(`${id}: ${fact} was ${was}; it is ${now}`);
    console.log(`${changes.length + facts.length} change(s) since ${revision}, as of ${asOf}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Tells what the next release would publish. */
async function sinceRelease(root: string): Promise<void> {
  const { releases, records } = readReleases(root);
  const { catalogue, gone } = await readCatalogue(root);
  const changes = changesBetween(records, recordStatesOf(catalogue), causesIn(catalogue, gone));
  const last = releases.at(-1);
  for (const line of changeLines(changes, catalogue, last === undefined)) console.log(line);
  console.log(`${changes.length} change(s) ${last ? `since the release of ${last.day}` : 'to be published first'}.`);
}

/** Writes seeds and content of a revision into a folder. The texts are read by the parser of today. */
function extract(root: string, revision: string, folder: string): void {
  const git = (...args: readonly string[]): Buffer => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      maxBuffer: 1 << 30,
      timeout: 60_000,
    });
    if (status === 0) return stdout;
    throw new Error(`git cannot read ${JSON.stringify(revision)}: ${String(stderr).trim() || error?.message}`);
  };
  // What a person writes is a revision and never an option; what follows is the name of one.
  const name = String(git('rev-parse', '--verify', '--end-of-options', revision)).trim();
  const archive = git('archive', '--format=tar', name, 'seeds', 'content');
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive, timeout: 60_000 });
  if (unpacked.status !== 0)
    throw new Error(`The revision cannot be unpacked: ${String(unpacked.stderr).trim() || unpacked.error?.message}`);
}
