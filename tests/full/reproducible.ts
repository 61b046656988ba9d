/** The site built in nine surroundings, each compared with a plain build of the same day by the checksums of all files. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { assertBuilt, type BuildOptions, buildSite } from '../../src/cli/build-site.ts';
import { lastLines, root, runProgram } from '../../src/cli/programs.ts';
import { temporaryFolder } from './shared/folder.ts';
import { assertAlike, checksumsOf, copyProject, linkPackages } from './shared/rebuild.ts';
import { check, figure, finish, skip } from './shared/tally.ts';

const day = { AS_OF: '2026-03-02' };
let plain: ReadonlyMap<string, string> = new Map();

const build = async (folder: string, env?: BuildOptions['env'], command?: BuildOptions['command']) =>
  assertBuilt(await buildSite({ folder, command, limit: 20 * 60_000, env: { ...day, ...env } }));

/** Builds in a folder and compares; `prepare` readies the folder. */
async function surrounding(what: string, { env, command }: BuildOptions = {}, folder = copyProject()) {
  await check(what, async () => {
    if (plain.size === 0) throw new Error('There is no plain build to compare with.');
    await build(folder, env, command);
    assertAlike(plain, checksumsOf(path.join(folder, 'dist')));
  });
}

const first = copyProject();
await check('a plain build', async () => {
  await build(first);
  plain = checksumsOf(path.join(first, 'dist'));
  figure('Files compared in each surrounding', plain.size);
});

await surrounding('another folder');
await surrounding('another time zone and language', {
  env: { TZ: 'America/St_Johns', LANG: 'vi_VN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
});

const pinned = ['taskset', '-c', '0', process.execPath] as const;
if ((await runProgram('taskset', ['--version'], { limit: 20_000 })).code === 0)
  await surrounding('one core', { command: pinned });
else skip('one core', 'taskset is not installed (Debian: util-linux)');

await surrounding('a clock that is years ahead', {
  command: [process.execPath, '--import', path.join(import.meta.dirname, 'shared/shifted-clock.mjs')],
});

const home = temporaryFolder('empty-home-');
await surrounding('an empty home', {
  env: { HOME: home, XDG_CACHE_HOME: undefined, XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined },
});

const aged = copyProject();
for (const entry of readdirSync(aged, { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && !file.includes('node_modules')) utimesSync(file, 946_684_800, 946_684_800);
}
await surrounding('files that are decades old', {}, aged);

const clone = path.join(temporaryFolder('clone-'), 'project');
const cloned = await runProgram('git', ['clone', '--quiet', root, clone], { limit: 300_000 });
const changed = await runProgram('git', ['status', '--porcelain'], { cwd: root, limit: 60_000 });
if (cloned.code !== 0) skip('a fresh clone', `git cannot clone this folder: ${lastLines(cloned.output, 1)}`);
else if (changed.output.trim() !== '') skip('a fresh clone', 'the folder has changes that are not committed');
else {
  linkPackages(clone);
  await surrounding('a fresh clone', {}, clone);
}

const windows = path.join(temporaryFolder('windows-'), 'project');
const settings = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf'];
if (cloned.code === 0 && changed.output.trim() === '') {
  await runProgram('git', ['clone', '--quiet', ...settings, root, windows], { limit: 300_000 });
  linkPackages(windows);
  await surrounding('a checkout as Git for Windows makes it', {}, windows);
} else skip('a checkout as Git for Windows makes it', 'git cannot clone this folder as it is');

const saved = copyProject();
for (const entry of readdirSync(saved, { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  // The seeds are held by their checksums.
  if (!entry.isFile() || /[\\/](?:node_modules|seeds|tests)[\\/]/u.test(file) || /\.(?:png|ico|woff2)$/u.test(file))
    continue;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/gu, '\r\n'));
}
await surrounding('texts with the line ends of Windows', {}, saved);

finish('The same site in nine surroundings');
