/**
 * `npm run -s sbom [-- --out FILE]`: writes all packages that a build uses, with their versions, checksums and licences, as
 * a software bill of materials (CycloneDX). npm makes it from the lock file alone, so that it is the same on every system.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stableBom } from '../content/bill-of-materials.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';
import { root } from './programs.ts';

const megabytes = 64;

await runCommand(async () => {
  const { values } = readArguments({ options: { out: { type: 'string', default: 'sbom.cdx.json' } } });
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('npm makes the list. Run `npm run -s sbom`.');
  const made = execFileSync(
    process.execPath,
    [npm, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--omit', 'dev'],
    { cwd: root, encoding: 'utf8', maxBuffer: megabytes * 2 ** 20 },
  );
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  writeFileSync(values.out, stableBom(made, name, dayOfRevision()));
  console.log(`${values.out} is written.`);
});

/** When the revision was made that is checked out; undefined where git does not know. */
function dayOfRevision(): string | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(seconds) * 1000).toISOString();
  } catch {
    return undefined;
  }
}
