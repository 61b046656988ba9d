import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteServer } from '../../../src/cli/serve.ts';
import { digestOfSums, sumsOf } from '../../../src/content/build-manifest.ts';
import { historyFilesIn, isHistory } from '../../../src/content/history-files.ts';

let folder: string;
/** A copy of the site, and the project that has lost something. */
let [copy, project]: [string, string] = ['', ''];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'restore-'));
  [copy, project] = [path.join(folder, 'copy'), path.join(folder, 'project')];
  mkdirSync(project);
  for (const name of await historyFilesIn('.')) cpSync(name, path.join(copy, 'history', name));
  for (const name of ['history/releases/../../evil.json', 'history/evil.ts'])
    writeFileSync(path.join(copy, name), '{}');
  await stamp();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the end of a build writes. */
async function stamp(): Promise<void> {
  for (const name of ['SHA256SUMS', 'build.json']) rmSync(path.join(copy, name), { force: true });
  const sums = await sumsOf(copy);
  writeFileSync(path.join(copy, 'SHA256SUMS'), sums);
  writeFileSync(path.join(copy, 'build.json'), JSON.stringify({ asOf: '2026-11-28', ...digestOfSums(sums) }));
}

const restore = (from = copy) =>
  spawnSync(process.execPath, ['src/cli/restore.ts', from, '--root', project], { encoding: 'utf8' });

/** @throws where the project's history is not that of this one, byte for byte */
async function expectWhole(): Promise<void> {
  const names = await historyFilesIn('.');
  expect(names).toEqual(expect.arrayContaining(['permalinks.txt', 'releases/records.json']));
  expect(await historyFilesIn(project)).toEqual(names);
  for (const name of names) expect(readFileSync(path.join(project, name)).equals(readFileSync(name)), name).toBe(true);
}

test('all that is lost is written byte for byte, and nothing else', async () => {
  expect(restore()).toMatchObject({ status: 0, stderr: '' });
  await expectWhole();
  expect([readdirSync(project).sort(), existsSync(path.join(folder, 'evil.json'))]).toEqual([
    ['permalinks.txt', 'releases'],
    false,
  ]);
  expect(restore().stdout).toContain('0 files written');
});

test.each<[string, (text: string) => string]>([
  ['emptied', () => ''],
  ['cut', (text) => text.slice(0, text.length / 2)],
  [
    'thinned out',
    (text) =>
      text
        .split('\n')
        .filter((_line, index) => index % 3 > 0)
        .join('\n'),
  ],
])('a file that was %s is whole again', async (_what, harm) => {
  mkdirSync(path.join(project, 'releases'));
  for (const name of await historyFilesIn('.'))
    writeFileSync(path.join(project, name), harm(readFileSync(name, 'utf8')));
  expect(restore()).toMatchObject({ status: 0 });
  await expectWhole();
});

test('what stands here alone is never lost', () => {
  const text = `${readFileSync('permalinks.txt', 'utf8')}/new/\n`;
  writeFileSync(path.join(project, 'permalinks.txt'), text);
  const { status, stderr } = restore();
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('permalinks.txt holds a line that is not published, "/new/"'),
  ]);
  expect(readFileSync(path.join(project, 'permalinks.txt'), 'utf8')).toBe(text);
  expect(readdirSync(project)).toEqual(['permalinks.txt']);
});

test('a copy in which something was changed restores nothing', async () => {
  const file = path.join(copy, 'history/permalinks.txt');
  writeFileSync(file, `${readFileSync(file, 'utf8')}/evil/\n`);
  expect(restore().stderr).toContain('is not the file of the build, so nothing was written');
  rmSync(path.join(copy, 'SHA256SUMS'));
  expect(restore().stderr).toContain('is not the list of files');
  expect(restore('nowhere').stderr).toContain('/build.json (404) is no stamp of a build');
  expect(readdirSync(project)).toEqual([]);
});

test.each(['permalinks.txt', 'releases'])('nothing is written where %s is a link out of the project', (name) => {
  const elsewhere = path.join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(name === 'releases' ? elsewhere : path.join(elsewhere, 'file'), path.join(project, name));
  expect(restore()).toMatchObject({ status: 1, stderr: expect.stringContaining(`${name} is a link, so nothing`) });
  expect([readdirSync(project), readdirSync(elsewhere)]).toEqual([[name], []]);
});

test('a name that no disk takes is none of the history', async () => {
  expect(isHistory(`releases/${'a'.repeat(300)}.json`)).toBe(false);
});

test.each(['/nowhere', 'http://127.0.0.1:1/', 'http://'])('what cannot be read is told in a sentence: %s', (from) => {
  const { status, stderr } = restore(from);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^(?:\S+ cannot be read \(.+\), so nothing was written\.|Say from where: .+)\n$/u);
});

test('a site that is served restores the same', async () => {
  const server = siteServer(copy).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  // In a process of its own, beside the server of this one.
  const child = spawn(process.execPath, [
    'src/cli/restore.ts',
    `http://127.0.0.1:${port}/any/page/`,
    '--root',
    project,
  ]);
  const code = await new Promise((resolve) => child.once('close', resolve));
  server.close();
  server.closeAllConnections();
  expect(code).toBe(0);
  await expectWhole();
});
