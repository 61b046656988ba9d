/**
 * The built site behind the real nginx and Caddy, with the generated configuration: headers on every kind of file,
 * what is gone and moved, load, and releases that are switched under load. A missing program is skipped and named.
 * `node tests/full/hosting.ts`; the last line is `N passed, N failed, N skipped`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { deploy } from '../../src/cli/deployment/deploy.ts';
import { switchTo } from '../../src/cli/deployment/place.ts';
import { readRules } from '../../src/cli/deployment/rules.ts';
import { root } from '../../src/cli/programs.ts';
import { ask } from '../../src/cli/smoke/ask.ts';
import { smoke } from '../../src/cli/smoke/checks.ts';
import { headersOf, isHashed } from '../../src/export/hosting/headers.ts';
import { answerOf, type SiteRules } from '../../src/export/hosting/rules.ts';
import { digestOf, filesIn, readStamp } from '../../src/loaders/build-stamp.ts';
import { flood, steady } from './hosting/load.ts';
import { checkSecure } from './hosting/secure.ts';
import { hasBrotli, hasProgram, type Running, servers, start } from './hosting/servers.ts';

/** The least that a server must answer a second, and the most that 99 of 100 readers wait, in milliseconds. */
const budgets = { requestsPerSecond: 10_000, rate: 1000, wait: 30, switches: 40 };

const counts = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

async function check(name: string, find: () => Promise<string | undefined>): Promise<void> {
  const wrong = await find().catch((error: unknown) => String(error));
  counts[wrong === undefined ? 'passed' : 'failed'] += 1;
  console.log(wrong === undefined ? `  ok  ${name}` : `FAIL  ${name}: ${wrong}`);
}

function skip(name: string, why: string): void {
  counts.skipped += 1;
  console.log(`skip  ${name}: ${why}`);
}

const dist = path.join(root, 'dist');
const site = path.join(folder, 'site');
const first = await deployed(dist, new Date(Date.UTC(2026, 0, 1)));
const second = await deployed(await anotherBuild(), new Date(Date.UTC(2026, 0, 2)));
await switchTo(site, first);

const { sha256, asOf } = await readStamp(dist);
const files = await filesIn(path.join(site, 'releases', first));
const all = files.filter((name) => !/\.(?:br|gz)$/u.test(name) && name !== '404.html');
const own = await readRules(dist);
const rules: SiteRules = {
  moved: [{ from: '/old/page/', to: '/tasks/' }, ...own.moved, { from: '/short/:id', to: '/tasks/:id/' }],
  gone: [...own.gone, '/tasks/nq03-2/', '/tasks/nq03-2.json'],
};

const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
// What the rules answer is tried apart.
const plain = all.filter((name) => answerOf(rules, addressOf(name)) === undefined);
const pages = plain.filter((name) => name.endsWith('index.html')).map(addressOf);
const assets = plain.filter((name) => isHashed(`/${name}`)).map(addressOf);

for (const name of servers) {
  if (!hasProgram(name)) {
    skip(name, 'not installed');
    continue;
  }
  const running = await start(name, path.join(site, 'current'), rules, path.join(folder, name));
  try {
    await checkAnswers(running);
    await checkEveryFile(running);
    await checkLoad(running);
    await checkSwitches(running);
  } finally {
    await running.stop();
  }
}
if (hasProgram('nginx') && hasProgram('openssl')) await checkSecure(check, path.join(site, 'current'), rules, folder);
else skip('HTTPS', 'nginx or openssl is not installed');

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function deployed(from: string, day: Date): Promise<string> {
  const began = performance.now();
  const done = await deploy(from, site, 5, day);
  if (!done) throw new Error('The second build is the first.');
  console.log(
    `      released ${done.files} files, ${done.shared} shared, in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return done.id;
}

/** The same site the day after: one page and one hashed file are others. */
async function anotherBuild(): Promise<string> {
  const to = path.join(folder, 'dist');
  cpSync(dist, to, { recursive: true });
  writeFileSync(path.join(to, 'index.html'), `${readFileSync(path.join(to, 'index.html'), 'utf8')}\n`);
  const script = (await filesIn(to)).find((name) => name.startsWith('_astro/') && name.endsWith('.js')) ?? '';
  cpSync(path.join(to, script), path.join(to, '_astro/another.js'));
  rmSync(path.join(to, script));
  const said = JSON.parse(readFileSync(path.join(to, 'build.json'), 'utf8')) as object;
  writeFileSync(path.join(to, 'build.json'), JSON.stringify({ ...said, ...(await digestOf(to)) }));
  return to;
}

async function checkAnswers({ name, url }: Running): Promise<void> {
  for (const { name: what, wrong } of await smoke(url, asOf, sha256)) {
    if (/\(br\)/u.test(what) && wrong !== undefined && name === 'nginx' && !hasBrotli())
      skip(`${name}: ${what}`, 'nginx has no brotli module here');
    else await check(`${name}: ${what}`, async () => wrong);
  }
  const leads: readonly (readonly [from: string, to: string])[] = [
    ['/old/page/', '/tasks/'],
    ['/old/page/?a=1', '/tasks/'],
    ['/short/nq03-26', '/tasks/nq03-26/'],
  ];
  for (const [from, to] of leads) {
    await check(`${name}: ${from} leads to ${to}`, async () => {
      const { status, headers } = await ask(new URL(from, url));
      return status === 301 && headers.get('location') === to ? undefined : `${status} ${headers.get('location')}`;
    });
  }
  for (const path of ['/short/a%0d%0aset-cookie:%20a=b', '/short/', '/embed/none']) {
    await check(`${name}: ${path} leads nowhere`, async () => {
      const { status, headers } = await ask(new URL(path, url));
      return status === 404 && !headers.has('set-cookie') && headers.get('x-frame-options') === 'DENY'
        ? undefined
        : `${status}`;
    });
  }
  for (const path of ['/tasks/nq03-2/', '/tasks/nq03-2.json']) {
    await check(`${name}: ${path} answers 410 with what stands there`, async () => {
      const { status, headers, body } = await ask(new URL(path, url));
      if (status !== 410) return `${status}`;
      if (!body.includes('nq03-2')) return 'with another body';
      return headers.get('content-security-policy') === headersOf(path)['Content-Security-Policy']
        ? undefined
        : 'without its policy';
    });
  }
}

/** The table of headers, at every address of the site. */
async function checkEveryFile({ name, url }: Running): Promise<void> {
  await check(`${name}: all ${plain.length} files answer with the headers of their kind`, async () => {
    for (const address of plain.map(addressOf)) {
      const { status, headers, body } = await ask(new URL(address, url));
      if (status !== 200 || body.length === 0) return `${address}: ${status}`;
      for (const [header, value] of Object.entries(headersOf(address)))
        if (headers.get(header.toLowerCase()) !== value)
          return `${address}: ${header} is ${headers.get(header.toLowerCase())}`;
    }
    return undefined;
  });
}

/** Figures of a machine that does other work as well say little: they are printed, and the budget is skipped. */
async function checkLoad(running: Running): Promise<void> {
  const { name, url } = running;
  const cores = availableParallelism();
  const busy = (): string | undefined =>
    (loadavg()[0] ?? 0) > cores ? `the machine is busy: load ${loadavg()[0]?.toFixed(1)} on ${cores} cores` : undefined;
  const judge = async (what: string, good: boolean, before: string | undefined): Promise<void> => {
    if (!good && before !== undefined) skip(what, before);
    else await check(what, async () => (good ? undefined : 'outside the budget'));
  };

  if (hasProgram('wrk')) {
    const [before, cpu] = [busy(), running.cpu()];
    const { requestsPerSecond, requests, errors } = await flood(url, pages, 10, folder);
    const used = cpu === undefined ? undefined : (((running.cpu() ?? 0) - cpu) * 1e6) / requests;
    const figures = `${Math.round(requestsPerSecond)} requests/s over ${pages.length} pages${used === undefined ? '' : `, ${used.toFixed(0)} µs of processor each`}`;
    await judge(
      `${name}: ${figures} (at least ${budgets.requestsPerSecond})`,
      requestsPerSecond >= budgets.requestsPerSecond,
      before,
    );
    await check(`${name}: no error among ${requests} requests`, async () =>
      errors === 0 ? undefined : `${errors} errors`,
    );
  } else {
    skip(`${name}: requests a second`, 'wrk is not installed');
  }
  const before = busy();
  const { requests, errors, percentile } = await steady(url, pages, budgets.rate, wait(10_000));
  const figures = `at ${budgets.rate} requests/s the median waits ${percentile(0.5).toFixed(1)} ms, 99 of 100 at most ${percentile(0.99).toFixed(1)} ms`;
  await judge(`${name}: ${figures} (${budgets.wait})`, percentile(0.99) < budgets.wait, before);
  await check(`${name}: no error among ${requests} requests at a fixed rate`, async () => wordsOf(errors));
}

async function checkSwitches({ name, url }: Running): Promise<void> {
  const switching = async (): Promise<void> => {
    for (let turn = 0; turn < budgets.switches; turn++) {
      await wait(150);
      await switchTo(site, turn % 2 === 0 ? second : first);
    }
    await wait(150);
  };
  const { requests, errors } = await steady(url, [...pages, ...assets], 500, switching());
  await check(
    `${name}: ${budgets.switches} releases switched under load, no error among ${requests} requests`,
    async () => wordsOf(errors),
  );
}

function wordsOf(errors: ReadonlyMap<string, number>): string | undefined {
  const each = [...errors].slice(0, 5).map(([words, count]) => `${count} × ${words}`);
  return each.length === 0 ? undefined : each.join('; ');
}
