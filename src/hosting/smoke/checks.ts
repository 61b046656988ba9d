/** What a deployed site must answer. Every check asks over HTTP alone and knows the site only from its own answers. */

import { buildStamp } from '../../model/build-manifest.ts';
import { daysBetween } from '../../model/calendar.ts';
import {
  documentMarkdownPath,
  embedPath,
  homePath,
  llmsPath,
  otherCataloguesPath,
  permalinksPath,
  tasksPath,
} from '../../model/paths.ts';
import { headersOf } from '../headers.ts';
import { mediaTypeOf, otherType } from '../media-types.ts';
import { policyOf } from '../rules.ts';
import { type Answer, ask } from './ask.ts';
import { marksOf, scoreOf } from './score.ts';

export interface Finding {
  readonly name: string;
  /** What was wrong; undefined where it passed. */
  readonly wrong?: string | undefined;
}

/** How old the site may be. Days. */
const daily = 2;

/** The least that its headers must reach. Points. */
export const observatory = 130;

/**
 * Runs all checks, in order.
 * @param today the day in Viet Nam, for how old the site may be
 * @param expected the digest of the release that should be served, where it is known
 * @throws an Error where the site does not answer at all
 */
export async function smoke(base: URL, today: string, expected?: string): Promise<Finding[]> {
  const home = await ask(base);
  const findings: Finding[] = [];
  const check = async (name: string, find: () => Promise<string | undefined>): Promise<void> => {
    const wrong = await find().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    findings.push({ name, wrong });
  };
  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> =>
    ask(new URL(path, base), headers, method);

  const catalogues = await get(otherCataloguesPath);
  const policy = catalogues.status === 200 ? policyOf(catalogues.body.toString('utf8')) : undefined;
  const paths = await samplePaths(home, get);
  for (const path of paths)
    await check(`${path} answers with its type and headers`, async () => faultOf(path, await get(path), 200, policy));
  for (const path of ['/no-such-page/', '/_astro/none.js', '/data/v1/none.json'])
    await check(`${path} answers 404 with the page for it`, async () =>
      faultOf('/404.html', await get(path), 404, policy),
    );
  await check('a folder leads to its address with a slash', async () => leadsTo(await get('/tasks'), tasksPath, base));
  await check('what is withdrawn and moved says so', () => faultOfGone(get, base));
  for (const encoding of ['br', 'gzip'])
    await check(`texts come compressed (${encoding})`, async () => {
      const { headers } = await get(tasksPath, { 'accept-encoding': encoding });
      if (headers.get('content-encoding') !== encoding) return `content-encoding is ${headers.get('content-encoding')}`;
      return /accept-encoding/iu.test(headers.get('vary') ?? '') ? undefined : 'no Vary: Accept-Encoding';
    });
  await check('a part of a file can be asked for', async () => {
    const { status, headers, body } = await get('/data/v1/tasks.json', { range: 'bytes=10-109' });
    const range = headers.get('content-range') ?? '';
    return status === 206 && body.length === 100 && range.startsWith('bytes 10-109/')
      ? undefined
      : `${status} ${range}`;
  });
  await check('a file that did not change is not sent again', async () => {
    const etag = (await get('/data/v1/tasks.json')).headers.get('etag');
    if (etag === undefined) return 'no ETag';
    const { status } = await get('/data/v1/tasks.json', { 'if-none-match': etag });
    return status === 304 ? undefined : `${status} instead of 304`;
  });
  await check('nothing can be written', async () => {
    const { status } = await get('/', {}, 'POST');
    return status >= 400 && status < 500 ? undefined : `POST was answered ${status}`;
  });
  for (const path of ['/.git/config', '/..%2f..%2fetc/passwd', '/_headers', '/index.html.gz'])
    await check(`${path} is not served`, async () => {
      const { status } = await get(path);
      return status >= 400 && status < 500 ? undefined : `${status}`;
    });
  await check('no cookie, no version of the server', async () => {
    if (home.headers.has('set-cookie')) return 'sets a cookie';
    const server = `${home.headers.get('server') ?? ''} ${home.headers.get('x-powered-by') ?? ''}`;
    return /\d/u.test(server) ? `names its version: ${server.trim()}` : undefined;
  });
  await check(`security headers reach ${observatory} points of the Observatory`, async () => {
    const marks = marksOf(home, base.protocol === 'https:');
    const score = scoreOf(marks);
    return score >= observatory
      ? undefined
      : `${score}: ${marks.map(({ points, why }) => `${points} ${why}`).join('; ')}`;
  });
  if (base.protocol === 'https:') {
    await check('plain HTTP leads to HTTPS', async () => {
      const { status, headers } = await ask(new URL(`http://${base.hostname}/`));
      const to = headers.get('location') ?? '';
      return status >= 301 && status <= 308 && to.startsWith('https:') ? undefined : `${status} ${to}`;
    });
  }
  await check('the release is whole, and the one that was built', async () => {
    const said = buildStamp.parse(JSON.parse((await get('/build.json')).body.toString('utf8')));
    return expected === undefined || said.sha256 === expected ? undefined : `${said.sha256} instead of ${expected}`;
  });
  await check(`its day is at most ${daily} days old`, async () => {
    const { asOf } = buildStamp.parse(JSON.parse((await get('/build.json')).body.toString('utf8')));
    const days = daysBetween(asOf, today);
    return days <= daily ? undefined : `as of ${asOf}, ${days} days ago: the nightly build does not run`;
  });
  return findings;
}

type Get = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** One address of each kind of file, as the site itself names them. */
async function samplePaths(home: Answer, get: Get): Promise<string[]> {
  const html = home.body.toString('utf8');
  const assets = [...html.matchAll(/(?:href|src)="(\/[^"#?]+\.(?:css|js|svg))"/gu)].map(([, path = '']) => path);
  const styles = await Promise.all(assets.filter((path) => path.endsWith('.css')).map((path) => get(path)));
  const fonts = styles.flatMap(({ body }) => [...body.toString('utf8').matchAll(/url\("?(\/[^"()]+\.woff2)/gu)]);
  const { tasks } = JSON.parse((await get('/data/v1/tasks.json')).body.toString('utf8')) as {
    tasks: { id: string; document: string }[];
  };
  const record = tasks[0]
    ? [`${tasksPath}${tasks[0].id}/`, `${tasksPath}${tasks[0].id}.json`, documentMarkdownPath(tasks[0].document)]
    : [];
  return [
    ...new Set([
      ...[homePath, tasksPath, ...record, '/search/', '/guide/', '/vi/', embedPath],
      ...[
        '/catalogue.json',
        '/data/v1/tasks.json',
        '/data/v1/tasks.csv',
        '/data/v1/tasks.xlsx',
        '/robots.txt',
        llmsPath,
        '/build.json',
      ],
      ...['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json'],
      ...assets,
      ...fonts.map(([, path = '']) => path),
    ]),
  ];
}

/** What is wrong with an answer, by the table of headers; undefined where nothing is. */
function faultOf(
  path: string,
  { status, headers, body }: Answer,
  wanted: number,
  policy: string | undefined,
): string | undefined {
  if (status !== wanted) return `${status} instead of ${wanted}`;
  if (body.length === 0) return 'it is empty';
  const type = headers.get('content-type') ?? '';
  const expected = mediaTypeOf(path);
  if (expected !== otherType && type.toLowerCase().replace(/; */u, '; ') !== expected.toLowerCase())
    return `content-type is "${type}" instead of "${expected}"`;
  for (const [name, value] of Object.entries(headersOf(path, policy))) {
    const found = headers.get(name.toLowerCase());
    if (found !== value) return `${name} is ${found === undefined ? 'missing' : `"${found}"`}; it should be "${value}"`;
  }
  const frame = headers.get('x-frame-options');
  return frame !== undefined && headersOf(path)['X-Frame-Options'] === undefined
    ? `X-Frame-Options is "${frame}"`
    : undefined;
}

function leadsTo({ status, headers }: Answer, path: string, base: URL): string | undefined {
  const location = headers.get('location');
  const to = location === undefined ? undefined : new URL(location, base);
  const permanent = status === 301 || status === 308;
  return permanent && to?.pathname === path && to.host === base.host
    ? undefined
    : `${status} ${location ?? 'leads nowhere'}`;
}

/** The first address of what is gone that does not say so. A site without a list has nothing that is gone. */
async function faultOfGone(get: Get, base: URL): Promise<string | undefined> {
  const list = await get(permalinksPath);
  if (list.status === 404) return undefined;
  const { gone } = JSON.parse(list.body.toString('utf8')) as { gone: { address: string; became: string }[] };
  for (const { address, became } of gone.filter(({ address }) => !address.includes('#'))) {
    const answer = await get(address);
    const location = answer.headers.get('location');
    const moved = became === 'moved' || became === 'merged';
    if (moved && location !== undefined && new URL(location, base).host !== base.host)
      return `${address} leads to ${location}`;
    // Web hosts without rules for 410 answer with the page, which says it.
    const fitting = became === 'withdrawn' ? [410, 200] : moved ? [301, 308, 200] : [200];
    if (!fitting.includes(answer.status)) return `${address} (${became}) was answered ${answer.status}`;
  }
  return undefined;
}
