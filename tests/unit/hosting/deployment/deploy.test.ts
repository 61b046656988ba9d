import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../../../../src/content/build-manifest.ts';
import { findClosedFolder } from '../../../../src/content/reader-modes.ts';
import { alone } from '../../../../src/hosting/deployment/alone.ts';
import { deploy, rollBack } from '../../../../src/hosting/deployment/deploy.ts';
import { switchTo } from '../../../../src/hosting/deployment/history.ts';
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
    expect(readdirSync(path.join(site, 'releases')).filter((name) => /^2026[^.]*$/u.test(name))).toHaveLength(3);
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

  test('leaves nothing behind where it fails, and clears what one that was killed left, and nothing else', async () => {
    await build({});
    await deploy(dist, site, 5, at(1));
    const own = ['.snapshot', '.20261101T000000Z-mine', '20261101T000000Z-mine', '.htaccess'];
    for (const name of own) mkdirSync(path.join(site, 'releases', name));
    for (const name of ['.20261101T000000Z-0123abcd', '.20261101T000000Z-0123abcd-2'])
      mkdirSync(path.join(site, 'releases', name));
    writeFileSync(path.join(site, 'releases/20261101T000000Z-0123abcd.hashed'), '');
    await build({ 'a.html': 'a' });
    // The switch cannot be made.
    const block = path.join(site, 'releases/served.new');
    mkdirSync(path.join(block, 'in-the-way'), { recursive: true });
    await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('EISDIR');
    rmSync(block, { recursive: true });
    expect(has('a.html')).toBe(false);
    const left = readdirSync(path.join(site, 'releases')).filter((name) => !own.includes(name));
    const [id] = left;
    expect(left).toEqual([id, `${id}.hashed`, 'served']);
    for (const day of [2, 3, 4]) {
      await build({ 'a.html': `${day}` });
      await deploy(dist, site, 2, at(day));
    }
    expect(readdirSync(path.join(site, 'releases'))).toEqual(expect.arrayContaining(own));
  });

  test('is refused while another one is under way, whatever earlier ones left behind', async () => {
    await build({});
    mkdirSync(site);
    // As an earlier version of this project left it, with the number of a process that runs.
    writeFileSync(path.join(site, '.deploying'), String(process.pid));
    expect(await deploy(dist, site, 5, at(1))).toBeDefined();
    await alone(site, async () => {
      await expect(deploy(dist, site, 5, at(2))).rejects.toThrow('Another deployment');
      await expect(rollBack(site)).rejects.toThrow('no release before');
    });
    await build({ 'a.html': 'a' });
    const both = await Promise.allSettled([deploy(dist, site, 5, at(2)), deploy(dist, site, 5, at(2))]);
    const refused = both.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('Another deployment')]);
    expect(served('a.html')).toBe('a');
  });

  test.each<[string, () => void]>([
    ['folder', () => mkdirSync(path.join(site, 'current'))],
    ['file', () => writeFileSync(path.join(site, 'current'), 'mine')],
    ['folder', () => mkdirSync(path.join(site, '.current'))],
  ])('says so where a %s stands in the place of the link, and changes nothing', async (kind, place) => {
    await build({});
    mkdirSync(site);
    place();
    const before = readdirSync(site);
    await expect(deploy(dist, site, 5, at(1))).rejects.toThrow(`is a ${kind}, and must be a link`);
    await expect(rollBack(site)).rejects.toThrow(`is a ${kind}, and must be a link`);
    expect(readdirSync(site)).toEqual(before);
  });

  test.each<[string, string, (place: string) => void]>([
    ['device or a pipe', '.lock', (place) => execFileSync('mkfifo', [place])],
    ['device or a pipe', 'releases/served', (place) => execFileSync('mkfifo', [place])],
    ['folder', '.lock', (place) => mkdirSync(place)],
    ['folder', 'releases/served', (place) => mkdirSync(place)],
    ['link', '.lock', (place) => symlinkSync(path.join(parent, 'elsewhere'), place)],
    ['link', 'releases/served', (place) => symlinkSync(path.join(parent, 'elsewhere'), place)],
  ])('says at once where a %s stands in the place of %s, and writes nothing', async (kind, name, put) => {
    await build({});
    mkdirSync(path.join(site, 'releases'), { recursive: true });
    put(path.join(site, name));
    await expect(deploy(dist, site, 5, at(1))).rejects.toThrow(`is a ${kind}, and must be a file that only`);
    await expect(rollBack(site)).rejects.toThrow(`is a ${kind}, and must be a file that only`);
    expect(existsSync(path.join(parent, 'elsewhere')) || existsSync(path.join(site, 'current'))).toBe(false);
  });

  test('writes its history through no link and no pipe', async () => {
    await build({});
    for (const put of [
      (place: string) => symlinkSync(path.join(parent, 'elsewhere'), place),
      (place: string) => execFileSync('mkfifo', [place]),
    ]) {
      rmSync(site, { recursive: true, force: true });
      mkdirSync(path.join(site, 'releases'), { recursive: true });
      put(path.join(site, 'releases/served.new'));
      await deploy(dist, site, 5, at(1));
      expect([served('index.html'), existsSync(path.join(parent, 'elsewhere'))]).toEqual([long, false]);
    }
  });

  test.each(['releases/20260101T000000Z-01234567', '/nowhere', 'nowhere'])(
    'takes the place of a link to %s, where nothing is',
    async (target) => {
      await build({});
      mkdirSync(site);
      symlinkSync(target, path.join(site, 'current'));
      await deploy(dist, site, 5, at(1));
      expect(served('index.html')).toBe(long);
    },
  );

  test('publishes nothing that changes while it is copied, vanishes or comes to it', async () => {
    await build({ 'a.html': 'a' });
    await deploy(dist, site, 5, at(1));
    const pages = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p/${index}.html`, `${index}`]));
    const changes: readonly (() => void)[] = [
      () => writeFileSync(path.join(dist, 'p/0.html'), 'evil'),
      () => writeFileSync(path.join(dist, '_headers'), 'evil'),
      () => rmSync(path.join(dist, 'p/0.html')),
      () => writeFileSync(path.join(dist, 'build.json'), '{'),
      () => writeFileSync(path.join(dist, 'SHA256SUMS'), 'evil'),
    ];
    for (const change of changes) {
      await build(pages);
      const deploying = deploy(dist, site, 5, at(2));
      change();
      await expect(deploying).rejects.toThrow(/not those of the build|no finished build/u);
      expect(served('a.html')).toBe('a');
      expect(readdirSync(path.join(site, 'releases')).filter((name) => /^\.?2026\d+T/u.test(name))).toHaveLength(2);
    }
  });

  test('mends the release that is served where somebody changed it', async () => {
    await build({ 'a.html': 'a' });
    await deploy(dist, site, 5, at(1));
    rmSync(path.join(site, 'current/a.html'));
    expect(await deploy(dist, site, 5, at(1))).toMatchObject({ id: expect.stringMatching(/-2$/u) });
    expect(served('a.html')).toBe('a');
  });

  test.runIf(process.platform === 'linux')(
    'says what the system says where no folder can be made, and ends',
    async () => {
      await build({});
      writeFileSync(site, '');
      await expect(deploy(dist, path.join(site, 'x/y'), 5, at(1))).rejects.toThrow(/ENOTDIR|EEXIST/u);
      await expect(deploy(dist, '/proc/none/x', 5, at(1))).rejects.toThrow('ENOENT');
    },
  );

  test('is never made into the folder of the build', async () => {
    await build({});
    const way = path.join(parent, 'way');
    symlinkSync(dist, way);
    for (const to of [dist, path.join(dist, 'site'), `${dist}/./x/`, way, path.join(way, 'site'), `${way}/x/y`])
      await expect(deploy(dist, to, 5, at(1))).rejects.toThrow('in the folder of the build');
    expect(readdirSync(dist).sort()).toEqual(['_headers', 'build.json', 'index.html', 'robots.txt']);
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

  /** Deploys a page with these words; the id. */
  const publish = async (words: string, day: number, keep = 5): Promise<string> => {
    await build({ 'page.html': words });
    return (await deploy(dist, site, keep, at(day)))?.id ?? '';
  };

  test('leads to what was good before, not to what was left by a way back', async () => {
    await publish('good', 1);
    await publish('bad', 2);
    await rollBack(site);
    await publish('mended, and bad too', 3);
    expect(await rollBack(site)).toBeDefined();
    expect(served('page.html')).toBe('good');
    await expect(rollBack(site)).rejects.toThrow('no release before');
    await publish('better', 4);
    await publish('best', 5);
    for (const words of ['better', 'good']) {
      await rollBack(site);
      expect(served('page.html')).toBe(words);
    }
  });

  test('stays open by what was served, however the clock runs and however few are kept', async () => {
    await publish('good', 9, 2);
    for (const day of [8, 7, 6]) {
      await publish(`bad ${day}`, day, 2);
      await rollBack(site);
      expect(served('page.html')).toBe('good');
    }
    await publish('mended', 5, 2);
    expect(readdirSync(path.join(site, 'releases')).filter((name) => /^2026\d+T[^.]*$/u.test(name))).toHaveLength(2);
    await rollBack(site);
    expect(served('page.html')).toBe('good');
  });

  test.each(['lost', 'of an earlier version'])('is found where the list of what was served is %s', async (kind) => {
    await publish('good', 1);
    const bad = await publish('bad', 2);
    await publish('now', 3);
    // Switched by hand, which no list tells.
    await switchTo(site, bad);
    if (kind === 'lost') rmSync(path.join(site, 'releases/served'));
    await rollBack(site);
    expect(served('page.html')).toBe('good');
  });

  test('leads from a release that is lost to the last one that is not', async () => {
    await publish('good', 1);
    rmSync(path.join(site, 'releases', await publish('lost', 2)), { recursive: true });
    expect(await rollBack(site)).toMatchObject({ from: undefined });
    expect(served('page.html')).toBe('good');
  });

  test('never leads to a release that was killed before it was served', async () => {
    await publish('good', 1);
    const now = await publish('now', 2);
    // As it is between the last copy and the switch.
    cpSync(path.join(site, 'releases', now), path.join(site, 'releases/20261103T000000Z-0123abcd'), {
      recursive: true,
    });
    await publish('next', 4);
    await rollBack(site);
    await rollBack(site);
    expect(served('page.html')).toBe('good');
    await publish('last', 5, 2);
    expect(existsSync(path.join(site, 'releases/20261103T000000Z-0123abcd'))).toBe(false);
  });

  test('makes no folder where there is no site', async () => {
    await expect(rollBack(site)).rejects.toThrow('no release before');
    expect(existsSync(site)).toBe(false);
  });

  test('switches without a moment in which nothing is served', async () => {
    await build({ 'page.html': 'a' });
    await deploy(dist, site, 5, at(1));
    await build({ 'page.html': 'b' });
    await deploy(dist, site, 5, at(2));
    const ids = readdirSync(path.join(site, 'releases')).filter((name) => /^2026[^.]*$/u.test(name));
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
