/**
 * The built site behind the real nginx and Caddy, with the generated configuration, on a host of its own and under a path:
 * headers on every kind of file, what is gone and moved, load, and releases that are switched under load. A missing program is skipped and named.
 * `node tests/full/hosting.ts`; the last line is `N passed, N failed, N skipped`.
 */
import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/cli/programs.ts';
import { digestOfSums, filesIn, readStamp, stampFile, sumsFile, sumsOf } from '../../src/content/build-manifest.ts';
import { deploy } from '../../src/hosting/deployment/deploy.ts';
import { switchTo } from '../../src/hosting/deployment/history.ts';
import { readRules } from '../../src/hosting/deployment/read-rules.ts';
import { headersOf, isHashed } from '../../src/hosting/headers.ts';
import { answerOf, type SiteRules } from '../../src/hosting/rules.ts';
import { ask } from '../../src/hosting/smoke/ask.ts';
import { observatory, smoke } from '../../src/hosting/smoke/checks.ts';
import { marksOf, scoreOf } from '../../src/hosting/smoke/score.ts';
import { permalinksPath } from '../../src/model/paths.ts';
import { measureLoad, measureSwitches } from './hosting/figures.ts';
import { checkSecure } from './hosting/secure.ts';
import {
  hasBrotli,
  hasProgram,
  type Running,
  servers,
  start,
  theirs,
  titles,
  underPath,
  versionOf,
} from './hosting/servers.ts';
import { temporaryFolder } from './shared/folder.ts';
import { check, figure, finish, skip, tool } from './shared/tally.ts';

const folder = temporaryFolder('hosting-');

/** A check that answers what is wrong. */
const expect = (what: string, find: () => Promise<string | undefined>): Promise<void> =>
  check(what, async () => {
    const wrong = await find();
    if (wrong !== undefined) throw new Error(wrong);
  });

const site = path.join(folder, 'site');
// With something that is gone.
const dist = await changedBuild(path.join(root, 'dist'), async (to) => {
  const file = path.join(to, permalinksPath);
  const said = JSON.parse(readFileSync(file, 'utf8')) as { gone: object[] };
  const gone = ['/tasks/nq03-2/', '/tasks/nq03-2.json'].map((address) => ({ address, became: 'withdrawn' }));
  writeFileSync(file, JSON.stringify({ ...said, gone: [...said.gone, ...gone] }));
});
const first = await deployed(dist, new Date(Date.UTC(2026, 0, 1)));
// The day after one page and one hashed file are others.
const another = await changedBuild(dist, async (to) => {
  writeFileSync(path.join(to, 'index.html'), `${readFileSync(path.join(to, 'index.html'), 'utf8')}\n`);
  const script = (await filesIn(to)).find((name) => name.startsWith('_astro/') && name.endsWith('.js')) ?? '';
  renameSync(path.join(to, script), path.join(to, '_astro/another.js'));
});
const second = await deployed(another, new Date(Date.UTC(2026, 0, 2)));
await switchTo(site, first);

const { sha256, asOf } = await readStamp(dist);
const files = await filesIn(path.join(site, 'releases', first));
const all = files.filter((name) => !/\.(?:br|gz)$/u.test(name) && name !== '404.html');
const own = await readRules(dist);
const rules: SiteRules = {
  ...own,
  moved: [{ from: '/old/page/', to: '/tasks/' }, ...own.moved, { from: '/short/:id', to: '/tasks/:id/' }],
};

const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
// What the rules answer is tried apart.
const plain = all.filter((name) => answerOf(rules, addressOf(name)) === undefined);
const pages = plain.filter((name) => name.endsWith('index.html')).map(addressOf);
const assets = plain.filter((name) => isHashed(`/${name}`)).map(addressOf);

/** Addresses as letters write them: capitals, marks of the sentence, numbers as printed. */
const fromLetters: readonly (readonly [from: string, to: string])[] = [
  ...['.', ',', ')', ';', '%22', '%E2%80%9D', '%20', '%C2%A0', ').'].map(
    (mark) => [`/t/nq03-26${mark}`, '/tasks/nq03-26/'] as const,
  ),
  ...['/T/nq03-26', '/t/NQ03-26', '/T/NQ03-26.', '/TASKS/nq03-26/', '/tasks/NQ03-26', '/tasks/nq03-26,'].map(
    (address) => [address, '/tasks/nq03-26/'] as const,
  ),
  ['/t/nq03-i11.1', '/indicators/nq03-i11-1/'],
  ['/T/NQ03-I11.10.', '/indicators/nq03-i11-10/'],
  ['/t/nq03-3%C4%91', '/tasks/nq03-3dd/'],
  ['/t/nq03-3%C4%90)', '/tasks/nq03-3dd/'],
  ['/Agencies/MOST/', '/agencies/most/'],
  ['/Tasks/?q=data', '/tasks/?q=data'],
];

if (hasProgram('wrk')) tool('wrk', versionOf('wrk'));
for (const name of servers) {
  if (!hasProgram(name)) {
    skip(`the site behind ${titles[name]}`, `it is not installed (Debian: ${name})`);
    continue;
  }
  tool(titles[name], versionOf(name));
  const running = await start(name, path.join(site, 'current'), rules, path.join(folder, name));
  try {
    await checkAnswers(running);
    await measureLoad(running, pages, folder);
    await measureSwitches(running, [...pages, ...assets], (turn) => switchTo(site, turn % 2 === 0 ? second : first));
  } finally {
    await running.stop();
  }
  for (const standing of ['path', 'guest'] as const) {
    const below = await start(
      name,
      path.join(site, 'current'),
      rules,
      path.join(folder, `${name}-${standing}`),
      standing,
    );
    try {
      await checkBelow(
        { ...below, name: `${name}, ${standing === 'path' ? 'under a path' : 'under a path of others'}` },
        standing,
      );
    } finally {
      await below.stop();
    }
  }
}
if (hasProgram('nginx') && hasProgram('openssl')) await checkSecure(expect, path.join(site, 'current'), rules, folder);
else skip('HTTPS', 'nginx or openssl is not installed');

finish('The site behind real web servers, under load');

async function deployed(from: string, day: Date): Promise<string> {
  const began = performance.now();
  const done = await deploy(from, site, 5, day);
  if (!done) throw new Error('The second build is the first.');
  console.log(
    `      released ${done.files} files, ${done.shared} shared, in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return done.id;
}

/** A copy of a build in which something is another, as a build of its own. */
async function changedBuild(from: string, change: (to: string) => Promise<void>): Promise<string> {
  const to = mkdtempSync(path.join(folder, 'dist-'));
  cpSync(from, to, { recursive: true });
  await change(to);
  const said = JSON.parse(readFileSync(path.join(to, stampFile), 'utf8')) as object;
  const sums = await sumsOf(to);
  writeFileSync(path.join(to, sumsFile), sums);
  writeFileSync(path.join(to, stampFile), JSON.stringify({ ...said, ...digestOfSums(sums) }));
  return to;
}

async function checkAnswers({ name, url }: Running): Promise<void> {
  const score = scoreOf(marksOf(await ask(url), false));
  figure(`${name}: points of its headers by the rules of Mozilla’s HTTP Observatory`, score, `at least ${observatory}`);
  for (const { name: what, wrong } of await smoke(url, asOf, sha256)) {
    if (/\(br\)/u.test(what) && wrong !== undefined && name.startsWith('nginx') && !hasBrotli())
      skip(`${name}: ${what}`, 'nginx has no brotli module here');
    else await expect(`${name}: ${what}`, async () => wrong);
  }
  await checkAddresses({ name, url });
}

/** A site under a path: all of it answers there, and nothing else of its host is touched. */
async function checkBelow(running: Running, standing: 'path' | 'guest'): Promise<void> {
  const { name, url } = running;
  if (standing === 'path') await checkAnswers(running);
  else await checkAddresses(running);
  await expect(`${name}: the path leads to its address with a slash`, async () => {
    const { status, headers } = await ask(new URL(underPath, url));
    return status === 301 && headers.get('location') === `${underPath}/` ? undefined : `${status}`;
  });
  for (const address of ['/tasks/', '/t/nq03-26', '/tasks/nq03-2/', '/T/NQ03-26.', '/registers/', '/old/page/'])
    await expect(`${name}: ${address} is none of it`, async () => {
      const { status, headers, body } = await ask(new URL(address, url));
      const fits = standing === 'path' ? status === 404 : status === 200 && body.toString() === theirs;
      return fits && !headers.has('content-security-policy') ? undefined : `${status} ${body}`;
    });
  await expect(`${name}: the host's own address leads there, where it is nobody else's`, async () => {
    const { status, headers } = await ask(new URL('/', url));
    return standing === 'guest'
      ? status === 200
        ? undefined
        : `${status}`
      : headers.get('location') === `${underPath}/`
        ? undefined
        : `${status}`;
  });
}

async function checkAddresses({ name, url }: Pick<Running, 'name' | 'url'>): Promise<void> {
  const under = url.pathname.replace(/\/$/u, '');
  const at = (address: string): URL => new URL(under + address, url);
  const leads: readonly (readonly [from: string, to: string])[] = [
    ['/old/page/', '/tasks/'],
    ['/old/page/?a=1', '/tasks/'],
    ['/short/nq03-26', '/tasks/nq03-26/'],
    ...fromLetters,
  ];
  for (const [from, to] of leads) {
    await expect(`${name}: ${from} leads to ${to}`, async () => {
      const { status, headers } = await ask(at(from));
      return status === 301 && headers.get('location') === under + to
        ? undefined
        : `${status} ${headers.get('location')}`;
    });
  }
  for (const path of [
    ...['/short/a%0d%0aset-cookie:%20a=b', '/short/', '/embed/none', '/t/nq03-9999.', '/T//evil.example/'],
    ...['/t/https:%2f%2fevil.example', '/t/nq03-26%0d%0aset-cookie:%20a=b', `/t/${'.'.repeat(7000)}x`],
  ]) {
    await expect(`${name}: ${path} leads nowhere`, async () => {
      const { status, headers } = await ask(at(path));
      return status === 404 && !headers.has('set-cookie') && headers.get('x-frame-options') === 'DENY'
        ? undefined
        : `${status}`;
    });
  }
  for (const [from, to] of [
    ['/tasks', '/tasks/'],
    ['/tasks?q=data', '/tasks/?q=data'],
    ['/guide/method?a=1&b=%C4%91', '/guide/method/?a=1&b=%C4%91'],
  ] as const) {
    await expect(`${name}: ${from} gets its slash, and keeps what is asked`, async () => {
      const { status, headers } = await ask(at(from));
      const { pathname, search } = new URL(headers.get('location') ?? '', url);
      return (status === 301 || status === 308) && pathname + search === under + to
        ? undefined
        : `${status} ${pathname}${search}`;
    });
  }
  for (const path of ['/%00', '/tasks/%00', '/tasks%00/', '/tasks/nq03-26%00?q=data'])
    await expect(`${name}: ${path} is no error of the server`, async () => {
      const { status } = await ask(at(path));
      return status < 500 ? undefined : `${status}`;
    });
  for (const path of ['/tasks/nq03-2/', '/tasks/nq03-2.json']) {
    await expect(`${name}: ${path} answers 410 with what stands there`, async () => {
      const { status, headers, body } = await ask(at(path));
      if (status !== 410) return `${status}`;
      if (!body.includes('nq03-2')) return 'with another body';
      return headers.get('content-security-policy') === headersOf(path)['Content-Security-Policy']
        ? undefined
        : 'without its policy';
    });
  }
}
