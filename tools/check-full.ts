/**
 * `npm run check:full [-- names] [-- --write]`: what needs servers, Java or minutes. Runs each program of tests/full in
 * turn, on a fresh build, each with a time limit; a tool that is missing is named and its checks are skipped. What the
 * programs write is gone afterwards, on Ctrl-C too. With `--write` the results are kept in content/self-test.yaml, from
 * which the guide's page about them is made.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, tmpdir, totalmem, type } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { readArguments } from '../src/cli/arguments.ts';
import { assertBuilt, buildSite } from '../src/cli/build-site.ts';
import { runCommand } from '../src/cli/failure.ts';
import { lastLines, root, runProgram } from '../src/cli/programs.ts';
import { today } from '../src/cli/today.ts';
import { type SelfTest, type SelfTestProgram, selfTest } from '../src/model/self-test.ts';
import { formatOutcomes, formatSum, outcomeOf } from './full/outcome.ts';

/** The longest that one program may take; on a quiet machine with two cores each takes less than a third. Minutes. */
const limit = 20;
/** What runs whole test suites of its own. Minutes. */
const longer: Readonly<Record<string, number>> = { adding: 90 };

/** The programs that look at the built site. */
const ofTheSite: readonly string[] = ['hosting', 'pages', 'paper', 'spreadsheets'];

await runCommand(async () => {
  const { positionals, values } = readArguments({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const all = readdirSync(path.join(root, 'tests/full'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no program ${unknown.join(', ')}. The programs are: ${all.join(', ')}.`);
  if (values.write && positionals.length > 0)
    throw new Error('Only a run of all programs is put on record: leave out their names, or --write.');

  const tools = new Map([['Node.js', process.versions.node]]);
  const programs: SelfTestProgram[] = [];
  const names = all.filter((other) => positionals.length === 0 || positionals.includes(other));
  if (names.some((name) => ofTheSite.includes(name))) {
    console.log('Building the site …');
    assertBuilt(await buildSite({ limit: limit * 60_000 }));
  }
  for (const name of names) {
    const { program, versions, output } = await runOne(name);
    programs.push(program);
    for (const version of versions) tools.set(version.name, version.version);
    console.log(`${name.padEnd(14)} ${formatSum([program])} (${Math.round(program.seconds)} s)`);
    if (program.failed > 0) console.log(`\n${lastLines(output, 100).replace(/^/gm, '    ')}\n`);
  }

  console.log(`\n${formatOutcomes(programs)}`);
  if (values.write) writeResults(programs, tools);
  console.log(`\n${formatSum(programs)}`);
  process.exitCode = programs.some(({ failed }) => failed > 0) ? 1 : 0;
});

async function runOne(name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-full-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const file = path.join(folder, 'results.json');
  try {
    const from = Date.now();
    // In a folder of its own, so that a program which is ended in the middle leaves nothing behind.
    const env = { CHECK_FULL_RESULTS: file, TMPDIR: folder, TMP: folder, TEMP: folder };
    const minutes = longer[name] ?? limit;
    const { code, output, late } = await runProgram(process.execPath, [`tests/full/${name}.ts`], {
      limit: minutes * 60_000,
      env,
    });
    const seconds = Math.round((Date.now() - from) / 1000);
    const results = readIfThere(file);
    const { program, tools } = outcomeOf({ name, code, output, seconds, results });
    const words = late ? `${output}\nIt was stopped: it took longer than ${minutes} minutes.` : output;
    return { program, versions: tools, output: words };
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function writeResults(programs: SelfTestProgram[], tools: ReadonlyMap<string, string>): void {
  const results: SelfTest = {
    on: today(),
    machine: {
      system: `${type()} ${release()} (${arch()})`,
      processor: cpus()[0]?.model.trim() || 'not named',
      cores: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    },
    tools: [...tools].map(([name, version]) => ({ name, version })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    programs,
  };
  const head = '# Written by `npm run check:full -- --write`. Not edited by hand.\n';
  const text = stringify(selfTest.parse(results), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const file = 'content/self-test.yaml';
  writeFileSync(path.join(root, file), head + text);
  console.log(`\nWrote ${file}.`);
}
