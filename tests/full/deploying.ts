/**
 * What can befall a deployment, brought about for real, before a real nginx with the generated configuration: killed at
 * every step, on a full disk, from a folder that changes meanwhile, under a strict umask, two at once, where process ids
 * repeat, back and forth. After every scene the last good release must be served, whole. The end is a table.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Outcome, root, runProgram } from '../../src/cli/programs.ts';
import { digestOf } from '../../src/content/build-manifest.ts';
import { noRules } from '../../src/hosting/rules.ts';
import { ask } from '../../src/hosting/smoke/ask.ts';
import { hasProgram, start, versionOf } from './hosting/servers.ts';
import { temporaryFolder } from './shared/folder.ts';
import { findSpace, unmountable } from './shared/mount.ts';
import { check, figure, finish, skip, tool } from './shared/tally.ts';

const limit = 60_000;
const title = 'Deployments that go wrong, before a real nginx';

// Once more within a space of its own, where a small disk can be mounted and is gone with the space.
const inside = process.argv.includes('--inside');
const space = inside ? undefined : await findSpace();
if (space) {
  const [command, ...args] = space;
  const again = [...args, process.execPath, import.meta.filename, '--inside'];
  process.exitCode = (await runProgram(command, again, { limit: 20 * limit, shown: true })).code ?? 1;
} else if (hasProgram('nginx')) {
  tool('nginx', versionOf('nginx'));
  await play();
  finish(title);
} else {
  skip(title, 'nginx is not installed (Debian: nginx)');
  finish(title);
}

async function play(): Promise<void> {
  const folder = temporaryFolder('deploying-');
  const rows: (readonly [scene: string, outcome: string, served: string])[] = [];
  let count = 0;

  /** A finished build whose pages and styles say which it is: `good`, `bad 2`. */
  async function build(words: string, weight = 0): Promise<string> {
    count += 1;
    const dist = path.join(folder, `dist-${count}`);
    const files: Record<string, string> = {
      'index.html': `<p>${words}</p><link rel="stylesheet" href="/_astro/style.${count}.css">${' '.repeat(2000)}`,
      'tasks/index.html': `<p>${words}</p>`,
      '404.html': '<p>Not here.</p>',
      [`_astro/style.${count}.css`]: `/* ${words} */`,
      ...(weight > 0 ? { 'heavy.txt': randomBytes(weight / 2).toString('hex') } : {}),
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
      writeFileSync(path.join(dist, name), text);
    }
    writeFileSync(path.join(dist, 'build.json'), JSON.stringify({ asOf: '2026-01-01', ...(await digestOf(dist)) }));
    return dist;
  }

  /** Plays scenes at one place, with a server before it. */
  async function at(site: string, scenes: (place: Place) => Promise<void>): Promise<void> {
    // A server starts only where something is to be served.
    const place: Place = {
      run: (args, { before = [], env = {}, shell } = {}) => {
        const command = [process.execPath, ...before, path.join(root, 'src/cli/deploy.ts'), '--to', site, ...args];
        const words = command.map((word) => `'${word}'`).join(' ');
        return shell === undefined
          ? runProgram(process.execPath, command.slice(1), { limit, env })
          : runProgram('sh', ['-c', shell.replace('DEPLOY', words)], { limit, env });
      },
      served: async () => {
        const { url } = await server;
        const page = await ask(url);
        const body = page.body.toString('utf8');
        const style = await ask(new URL(/href="([^"]+)"/u.exec(body)?.[1] ?? '/none', url));
        const tasks = (await ask(new URL('/tasks/', url))).body.toString('utf8');
        const words = /<p>(.*?)<\/p>/u.exec(body)?.[1] ?? `status ${page.status}`;
        const whole = style.body.toString('utf8') === `/* ${words} */` && tasks === `<p>${words}</p>`;
        return whole ? words : `${words}, in part`;
      },
      scene: (name, play) =>
        check(name, async () => {
          const { outcome, wanted } = await play();
          const served = await place.served();
          rows.push([name, outcome, served]);
          if (![wanted].flat().includes(served)) throw new Error(`"${served}" is served, not "${wanted}".\n${outcome}`);
        }),
    };
    const first = await place.run(['--from', await build('good')]);
    if (first.code !== 0) throw new Error(first.output);
    const server = start('nginx', path.join(site, 'current'), noRules, path.join(folder, `nginx-${count}`));
    try {
      await scenes(place);
    } finally {
      await (await server).stop();
    }
  }

  const hook = ['--import', path.join(root, 'tests/full/shared/at-step.mjs')];
  /** The sentence of a command. That folders of a test are closed to others is told too, and is beside the point. */
  const last = ({ code, output }: Outcome): string =>
    `${code}: ${output.split('\n').findLast((line) => line !== '' && !/^steps:|lets no other users/u.test(line)) ?? ''}`
      .replaceAll(folder, '')
      .slice(0, 110);
  const remainsIn = (site: string): string[] =>
    readdirSync(path.join(site, 'releases')).filter((name) => name.startsWith('.'));

  const site = path.join(folder, 'site');
  await at(site, async ({ run, served, scene }) => {
    await scene('killed before each change on the disk', async () => {
      const outcomes = new Set<string>();
      let good = 'good';
      let step = 1;
      for (; ; step++) {
        const next = `good ${step}`;
        const env = { AT_STEP: `${step}`, AT_STEP_DO: 'kill' };
        const outcome = await run(['--from', await build(next)], { before: hook, env });
        const now = await served();
        if (now !== good && now !== next) throw new Error(`At step ${step} "${now}" is served.`);
        good = now;
        if (outcome.code === 0) break;
        outcomes.add(last(outcome));
      }
      figure('Steps at which a deployment was killed', step - 1);
      if (outcomes.size > 1) throw new Error(`It ended in other ways: ${[...outcomes].join(', ')}`);
      if (remainsIn(site).length > 0) throw new Error(`This is left: ${remainsIn(site).join(', ')}`);
      return { outcome: `${step - 1} times killed, then deployed`, wanted: good };
    });
    await scene('killed before each change of a way back', async () => {
      let step = 1;
      for (; ; step++) {
        await run(['--from', await build('good')]);
        await run(['--from', await build('bad')]);
        const outcome = await run(['--rollback'], { before: hook, env: { AT_STEP: `${step}`, AT_STEP_DO: 'kill' } });
        if (!['good', 'bad'].includes(await served()))
          throw new Error(`At step ${step} "${await served()}" is served.`);
        if (outcome.code === 0) break;
        // Asked again it is done, or was done before it was killed.
        if ((await served()) === 'bad') await run(['--rollback']);
        if ((await served()) !== 'good') throw new Error(`After step ${step} the way back leads elsewhere.`);
      }
      return { outcome: `${step - 1} times killed, then gone back`, wanted: 'good' };
    });
    await scene('back, mended, and back again', async () => {
      for (const words of ['good', 'bad']) await run(['--from', await build(words)]);
      await run(['--rollback']);
      await run(['--from', await build('mended, and bad too')]);
      return { outcome: last(await run(['--rollback'])), wanted: 'good' };
    });
    await scene('the build changes while it is copied', async () => {
      await run(['--from', await build('good')]);
      let refused = 0;
      let outcome: Outcome | undefined;
      for (let step = 1; ; step++) {
        const dist = await build('changing');
        const env = { AT_STEP: `${step}`, AT_STEP_DO: path.join(dist, 'tasks/index.html') };
        const done = await run(['--from', dist], { before: hook, env });
        // What is served now came before the change; a step that is never reached ends the scene.
        if (done.code === 0) break;
        refused += 1;
        outcome = done;
        if ((await served()) !== 'good') throw new Error(`At step ${step} "${await served()}" is served.`);
      }
      if (refused === 0 || outcome === undefined) throw new Error('No change was noticed.');
      if (!/not those of the build/u.test(outcome.output)) throw new Error(outcome.output);
      return { outcome: `${refused} times ${last(outcome)}`, wanted: 'changing' };
    });
    await scene('under a strict umask', async () => {
      const done = await run(['--from', await build('good')], { shell: 'umask 077; DEPLOY' });
      const released = readdirSync(path.join(site, 'current/'), { recursive: true, encoding: 'utf8' });
      const closed = released.filter((name) => (statSync(path.join(site, 'current', name)).mode & 0o004) === 0);
      if (closed.length > 0) throw new Error(`Closed: ${closed.join(', ')}`);
      return { outcome: last(done), wanted: 'good' };
    });
    await scene('two at once', async () => {
      const builds = await Promise.all([build('one', 1_000_000), build('other', 1_000_000)]);
      const both = await Promise.all(builds.map((dist) => run(['--from', dist])));
      const refused = both.filter(({ code }) => code !== 0);
      if (refused.some(({ output }) => !/under way/u.test(output)) || refused.length > 1)
        throw new Error(both.map(last).join('\n'));
      return { outcome: refused.map(last)[0] ?? 'one after the other', wanted: ['one', 'other'] };
    });
    const repeated = 'killed where process ids repeat, as in containers';
    const apart = 'unshare --pid --fork --mount-proc';
    if (spawnSync('sh', ['-c', `${apart} true`]).status !== 0)
      skip(repeated, 'no space for processes can be made here');
    else
      await scene(repeated, async () => {
        const [dist, env] = [await build('good'), { AT_STEP: '12', AT_STEP_DO: 'kill' }];
        // The shell is the first process of the space, and the deployment always the second.
        const shell = `${apart} sh -c "DEPLOY; echo ended"`;
        const killed = await run(['--from', dist], { before: hook, env, shell });
        writeFileSync(path.join(site, '.deploying'), '1');
        const done = await run(['--from', dist], { shell });
        if (!/Now serving/u.test(done.output)) throw new Error(`${killed.output}\n${done.output}`);
        return { outcome: 'killed, then deployed under the same id', wanted: 'good' };
      });
    await scene('the place of the link is taken', async () => {
      const other = path.join(folder, 'other');
      mkdirSync(path.join(other, 'current'), { recursive: true });
      const done = await runProgram(
        process.execPath,
        [path.join(root, 'src/cli/deploy.ts'), '--to', other, '--from', await build('other')],
        { limit },
      );
      if (done.code === 0 || readdirSync(other).join() !== 'current') throw new Error(done.output);
      return { outcome: last(done), wanted: 'good' };
    });
  });

  const full = 'on a disk that is full';
  const small = path.join(folder, 'small');
  mkdirSync(small);
  const mounted = inside && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status === 0;
  if (!mounted) {
    skip(full, unmountable);
  } else {
    await at(path.join(small, 'site'), async ({ run, scene }) => {
      await scene(full, async () => {
        const done = await run(['--from', await build('too heavy', 5_000_000)]);
        if (done.code === 0 || !done.output.includes(small)) throw new Error(done.output);
        const left = readdirSync(path.join(small, 'site/releases')).filter((name) => !name.startsWith('served'));
        if (left.length !== 2) throw new Error(`This is left: ${left.join(', ')}`);
        return { outcome: last(done), wanted: 'good' };
      });
      await scene('room on the disk runs out at each of many sizes', async () => {
        const filler = path.join(small, 'filler');
        const ends = { full: 0, done: 0 };
        for (let kilobytes = 0; kilobytes <= 120; kilobytes += 4) {
          // All but so much is taken.
          const { stdout } = spawnSync('df', ['--output=avail', '-k', small], { encoding: 'utf8' });
          writeFileSync(filler, 'x'.repeat(Math.max(0, Number(stdout.split('\n')[1]) - kilobytes) * 1024));
          const done = await run(['--from', await build('good'), '--keep', '2']);
          if (done.code !== 0 && !/disk is full/u.test(done.output)) throw new Error(done.output);
          ends[done.code === 0 ? 'done' : 'full'] += 1;
          if (remainsIn(path.join(small, 'site')).length > 0) throw new Error('Remains are left.');
          rmSync(filler);
        }
        if (ends.full === 0 || ends.done === 0) throw new Error(JSON.stringify(ends));
        return { outcome: `${ends.full} times full, ${ends.done} times deployed`, wanted: 'good' };
      });
    });
  }
  // Before the folder is removed.
  if (mounted) spawnSync('umount', ['-l', small]);
  if (existsSync(path.join(site, '.deploying'))) throw new Error('An old lock is left.');

  const width = Math.max(...rows.map(([scene]) => scene.length));
  console.log(`\n${'Scene'.padEnd(width)}  Then served  How it ended`);
  for (const [scene, outcome, served] of rows) console.log(`${scene.padEnd(width)}  ${served.padEnd(11)}  ${outcome}`);
}

interface Place {
  /** Runs `npm run deploy` with further arguments; in a shell, `DEPLOY` stands for it. */
  readonly run: (
    args: readonly string[],
    options?: { before?: readonly string[]; env?: Readonly<Record<string, string>>; shell?: string },
  ) => Promise<Outcome>;
  /** What the server serves: the words of a build, and whether all of it is of that build. */
  readonly served: () => Promise<string>;
  readonly scene: (
    name: string,
    play: () => Promise<{ readonly outcome: string; readonly wanted: string | readonly string[] }>,
  ) => Promise<void>;
}
