import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../../../src/content/build-manifest.ts';
import { findClosedFolder } from '../../../../src/content/reader-modes.ts';
import { deploy, rollBack, switchTo } from '../../../../src/hosting/deployment/deploy.ts';
import { pack } from '../../../../src/hosting/deployment/pack.ts';
import { watchBuild } from '../../../../src/hosting/deployment/read-rules.ts';

let parent: string;
let dist: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  [dist, site] = [path.join(parent, 'dist'), path.join(parent, 'site')];
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const long = 'Nhiệm vụ '.repeat(200);

/** A finished build with these files besides those that every build here has. */
async function build(files: Readonly<Record<string, string>>): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const all = { 'index.html': long, 'robots.txt': 'short', _headers: '/*\n', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  writeFileSync(path.join(dist, 'build.json'), JSON.stringify({ asOf: '2026-11-22', ...(await digestOf(dist)) }));
}

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));
const served = (name: string): string => readFileSync(path.join(site, 'current', name), 'utf8');
const has = (name: string): boolean => existsSync(path.join(site, 'current', name));

describe('a deployment', () => {
  test('serves the build with a compressed copy of each long text, without what is for web hosts', async () => {
    await build({});
    const done = await deploy(dist, site, 5, at(1));
    expect(done).toMatchObject({ files: 3, compressed: 2, shared: 0 });
    expect(served('index.html')).toBe(long);
    expect(brotliDecompressSync(readFileSync(path.join(site, 'current/index.html.br'))).toString()).toBe(long);
    expect(gunzipSync(readFileSync(path.join(site, 'current/index.html.gz'))).toString()).toBe(long);
    expect([has('robots.txt'), has('robots.txt.gz'), has('_headers')]).toEqual([true, false, false]);
  });

  test('keeps the hashed files of the releases before, but not for ever', async () => {
    for (const day of [1, 2, 3, 4]) {
      await build({ [`_astro/a.${day}.js`]: `${day}${long}`, 'page/index.html': `${day}` });
      await deploy(dist, site, 3, at(day));
    }
    expect(served('page/index.html')).toBe('4');
    expect([1, 2, 3, 4].map((day) => has(`_astro/a.${day}.js.br`))).toEqual([false, true, true, true]);
    expect(readdirSync(path.join(site, 'releases')).filter((name) => !name.endsWith('.hashed'))).toHaveLength(3);
  });

  test('shares equal files with the release before, time of change included', async () => {
    await build({ 'a.html': 'one' });
    await deploy(dist, site, 5, at(1));
    const before = statSync(path.join(site, 'current/index.html.br'));
    await build({ 'a.html': 'two' });
    expect(await deploy(dist, site, 5, at(2))).toMatchObject({ files: 4, shared: 2 });
    const after = statSync(path.join(site, 'current/index.html.br'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(served('a.html')).toBe('two');
  });

  test('changes nothing where the same release is served', async () => {
    await build({});
    await deploy(dist, site, 5, at(1));
    expect(await deploy(dist, site, 5, at(2))).toBeUndefined();
  });

  test('refuses a build that was not finished or was changed afterwards', async () => {
    await build({});
    await deploy(dist, site, 5, at(1));
    const current = readlinkSync(path.join(site, 'current'));
    writeFileSync(path.join(dist, 'index.html'), 'half');
    await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('a file was changed');
    rmSync(path.join(dist, 'index.html'));
    await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('2 files instead of 3');
    rmSync(path.join(dist, 'build.json'));
    await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('Run `npm run build` first');
    expect(readlinkSync(path.join(site, 'current'))).toBe(current);
  });

  test('leaves nothing behind where it fails, and clears what one that was killed left', async () => {
    await build({});
    await deploy(dist, site, 5, at(1));
    mkdirSync(path.join(site, 'releases/.20261101T000000Z-dead'));
    await build({ 'a.html': 'a' });
    // The release would have this name.
    const id = `20261102T000000Z-${(await digestOf(dist)).sha256.slice(0, 8)}`;
    mkdirSync(path.join(site, 'releases', id, 'in-the-way'), { recursive: true });
    await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('ENOTEMPTY');
    expect(readdirSync(path.join(site, 'releases')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(has('a.html')).toBe(false);
  });

  test('waits for no other and says so, but not for one that was killed', async () => {
    await build({});
    mkdirSync(site);
    writeFileSync(path.join(site, '.deploying'), String(process.pid));
    await expect(deploy(dist, site, 5, at(1))).rejects.toThrow(`under way (process ${process.pid})`);
    writeFileSync(path.join(site, '.deploying'), '999999999');
    expect(await deploy(dist, site, 5, at(1))).toBeDefined();
  });
});

describe('a way back', () => {
  test('serves the release before, with the hashed files of the one that is left', async () => {
    await build({ '_astro/a.js': 'a', 'page.html': 'old' });
    await deploy(dist, site, 5, at(1));
    await expect(rollBack(site)).rejects.toThrow('no release before');
    await build({ '_astro/b.js': 'b', 'page.html': 'new' });
    await deploy(dist, site, 5, at(2));
    await rollBack(site);
    expect([served('page.html'), has('_astro/a.js'), has('_astro/b.js')]).toEqual(['old', true, true]);
  });

  test('switches without a moment in which nothing is served', async () => {
    await build({ 'page.html': 'a' });
    await deploy(dist, site, 5, at(1));
    await build({ 'page.html': 'b' });
    await deploy(dist, site, 5, at(2));
    const ids = readdirSync(path.join(site, 'releases')).filter((name) => !name.endsWith('.hashed'));
    for (let turn = 0; turn < 50; turn++) {
      const switching = switchTo(site, ids[turn % 2] ?? '');
      for (let look = 0; look < 5; look++) expect(['a', 'b']).toContain(served('page.html'));
      await switching;
    }
  });
});

/** All that is not 755 (folders) or 644 (files) in a folder, itself included. */
function closedIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return ['', ...names].flatMap((name) => {
    const found = statSync(path.join(folder, name));
    const mode = (found.mode & 0o7777).toString(8);
    return mode === (found.isDirectory() ? '755' : '644') ? [] : [`${name} ${mode}`];
  });
}

function underUmask(mask: number): void {
  const before = process.umask(mask);
  onTestFinished(() => {
    process.umask(before);
  });
}

describe.skipIf(process.platform === 'win32')('under any umask', () => {
  const pages = { '_astro/a.js': 'a', 'page/index.html': long };

  test.each([0o077, 0o027, 0o007, 0o000])('%d: a release may be read by all and written by its owner', async (mask) => {
    underUmask(mask);
    await build(pages);
    await deploy(dist, site, 5, at(1));
    await build({ ...pages, '_astro/a.js': 'b', '_astro/new/c.js': long });
    await deploy(dist, site, 5, at(2));
    await build({ 'page/index.html': 'after' });
    // It carries the hashed files of the others.
    await deploy(dist, site, 5, at(3));
    expect(has('_astro/new/c.js.br')).toBe(true);
    expect(closedIn(path.join(site, 'current/'))).toEqual([]);
    expect([site, path.join(site, 'releases')].map((folder) => statSync(folder).mode & 0o777)).toEqual([0o755, 0o755]);
    await pack(dist, path.join(parent, 'new/packed'));
    expect(closedIn(path.join(parent, 'new'))).toEqual([]);
  });

  test('what was deployed closed is opened by the next deployment, and by a way back', async () => {
    await build({ 'page.html': 'one' });
    await deploy(dist, site, 5, at(1));
    const close = (): void => {
      for (const name of readdirSync(path.join(site, 'current/'))) chmodSync(path.join(site, 'current', name), 0o600);
      chmodSync(path.join(site, 'current'), 0o700);
    };
    close();
    expect(await deploy(dist, site, 5, at(2))).toBeUndefined();
    expect(closedIn(path.join(site, 'current/'))).toEqual([]);
    close();
    await build({ 'page.html': 'two' });
    await deploy(dist, site, 5, at(3));
    await rollBack(site);
    expect([served('page.html'), closedIn(path.join(site, 'current/'))]).toEqual(['one', []]);
  });

  test('a folder that holds the site alone is opened; one that holds more stays closed and is named', async () => {
    underUmask(0o077);
    await build({});
    for (const [folder, more] of [[site, []] as const, [path.join(parent, 'home'), ['letters.txt']] as const]) {
      mkdirSync(folder);
      for (const name of more) writeFileSync(path.join(folder, name), '');
      await deploy(dist, folder, 5, at(1));
    }
    expect(statSync(site).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(parent, 'home')).mode & 0o777).toBe(0o700);
    chmodSync(parent, 0o755);
    expect(await findClosedFolder(site)).toBeUndefined();
    expect(await findClosedFolder(path.join(parent, 'home'))).toBe(path.join(parent, 'home'));
    chmodSync(parent, 0o700);
    expect(await findClosedFolder(site)).toBe(parent);
  });
});

test('the same build packs to the same bytes', async () => {
  await build({ 'a.json': long });
  await pack(dist, path.join(parent, 'one'));
  await pack(dist, path.join(parent, 'two'));
  expect(await digestOf(path.join(parent, 'one'))).toEqual(await digestOf(path.join(parent, 'two')));
});

test('a folder that is built anew is not served until it is whole', async () => {
  await build({ _redirects: '/old/ /new/ 301\n' });
  const find = watchBuild(dist);
  expect((await find())?.moved).toEqual([{ from: '/old/', to: '/new/' }]);
  rmSync(path.join(dist, 'build.json'));
  expect(await find()).toBeUndefined();
  await build({});
  expect((await find())?.moved).toEqual([]);
});
