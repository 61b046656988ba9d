/**
 * Builds the site once more, in another folder, time zone and language, for the same day, and compares it with `dist`
 * byte for byte. A script and not a test, because it takes as long as a build.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildSite } from '../../src/cli/build-site.ts';
import { lastLines, root } from '../../src/cli/programs.ts';
import { copyProject } from './copy.ts';

const built = path.join(root, 'dist');
const other = mkdtempSync(path.join(tmpdir(), 'build-again-'));
process.once('exit', () => rmSync(other, { recursive: true, force: true }));

copyProject(other);

const { code, output } = await buildSite({
  folder: other,
  limit: 800_000,
  env: { AS_OF: dayOf(built), TZ: 'America/St_Johns', LANG: 'vi_VN.UTF-8', LC_ALL: 'C' },
});

if (code === 0) {
  const differences = compare(built, path.join(other, 'dist'));
  for (const difference of differences.slice(0, 40)) console.error(difference);
  if (differences.length > 40) console.error(`and ${differences.length - 40} more`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} else {
  console.error(`The second build failed.\n${lastLines(output, 60)}`);
  process.exitCode = 1;
}

/** The day for which the site was built. */
function dayOf(dist: string): string {
  const { asOf } = JSON.parse(readFileSync(path.join(dist, 'data/v1/tasks.json'), 'utf8')) as { asOf: string };
  return asOf;
}

function compare(one: string, two: string): string[] {
  const [first, second] = [filesOf(one), filesOf(two)];
  return [...new Set([...first, ...second])].sort().flatMap((name) => {
    if (!second.has(name)) return [`${name}: only in the first build`];
    if (!first.has(name)) return [`${name}: only in the second build`];
    const [a, b] = [readFileSync(path.join(one, name)), readFileSync(path.join(two, name))];
    if (a.equals(b)) return [];
    const place = a.findIndex((byte, index) => byte !== b[index]);
    const around = (bytes: Buffer) =>
      JSON.stringify(bytes.subarray(Math.max(0, place - 30), place + 30).toString('utf8'));
    return [`${name}: differs at byte ${place < 0 ? a.length : place}: ${around(a)} and ${around(b)}`];
  });
}

function filesOf(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))));
}
