/** `npm run diff <revision>`: which records, states and ranks changed since a revision of the repository. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../derive/changes.ts';
import { asOf, readCatalogue, runCommand } from './read.ts';

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: '.' } },
  });
  const [revision] = positionals;
  if (revision === undefined) throw new Error('Name a revision: npm run diff HEAD~1');
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  try {
    extract(values.root, revision, folder);
    const before = await readCatalogue(folder);
    const after = await readCatalogue(values.root);
    const changes = changesBetween(before.catalogue, after.catalogue, asOf);
    for (const { id, what, field, was, now } of changes) {
      console.log(what === 'changed' ? `${id}: ${field} was ${was}; it is ${now}` : `${id}: ${what}`);
    }
    console.log(`${changes.length} change(s) since ${revision}, as of ${asOf}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Writes seeds and content of a revision into a folder. The texts are read by the parser of today. */
function extract(root: string, revision: string, folder: string): void {
  const archive = spawnSync('git', ['archive', '--format=tar', revision, 'seeds', 'content'], {
    cwd: root,
    maxBuffer: 1 << 30,
    timeout: 60_000,
  });
  if (archive.status !== 0)
    throw new Error(`git cannot read ${revision}: ${String(archive.stderr).trim() || archive.error?.message}`);
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout, timeout: 60_000 });
  if (unpacked.status !== 0)
    throw new Error(`The revision cannot be unpacked: ${String(unpacked.stderr).trim() || unpacked.error?.message}`);
}
