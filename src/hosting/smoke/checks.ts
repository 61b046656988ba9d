/** What a deployed site must answer. Every check asks over HTTP alone and knows the site only from its own answers. */

import { z } from 'zod';
import { daysBetween } from '../../model/calendar.ts';
import { otherCataloguesPath, permalinksPath, tasksPath } from '../../model/paths.ts';
import { headersOf } from '../headers.ts';
import { mediaTypeOf, otherType } from '../media-types.ts';
import { policyOf } from '../rules.ts';
import { type Answer, ask, LateError } from './ask.ts';
import {
  addressOf,
  byFolder,
  contentFault,
  type Get,
  parseJson,
  readRelease,
  type ServedRelease,
  shortIdOf,
  within,
} from './release.ts';
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

/** Requests under way at a time. */
const atOnce = 16;

/** After so many answers that were late the site is not asked any more. */
const mostLate = 3;

/** How browsers ask. */
const asBrowsers = { 'accept-encoding': 'gzip, br' };

/**
 * Runs all checks, in order. Ends in any case: a server that is late again and again is not asked any more.
 * @param today the day in Viet Nam, for how old the site may be
 * @param expected the digest of the release that should be served, where it is known
 * @param limit milliseconds for a whole answer; 20 seconds where left out
 * @throws an Error where the site does not answer at all
 */
export async function smoke(base: URL, today: string, expected?: string, limit?: number): Promise<Finding[]> {
  const home = await ask(base, {}, 'GET', limit);
  const findings: Finding[] = [];
  const check = async (name: string, find: () => Promise<string | undefined>): Promise<void> => {
    const wrong = await find().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    findings.push({ name, wrong });
  };
  let late = 0;
  const get: Get = async (path, headers, method) => {
    if (late >= mostLate) throw new Error(`not asked: ${mostLate} answers were late`);
    return ask(within(base, path), headers, method, limit).catch((error: unknown) => {
      if (error instanceof LateError) late += 1;
      throw error;
    });
  };

  const catalogues = await get(otherCataloguesPath).catch(() => undefined);
  const policy = catalogues?.status === 200 ? policyIn(catalogues) : undefined;
  let release: ServedRelease | undefined;
  await check('the list of its files is the one of the build', async () => {
    release = await readRelease(get);
    return undefined;
  });
  const gone = await goneIn(get).catch(() => []);
  const ruled = new Map(gone.map(({ address, became }) => [address, became]));
  const files = release?.files ?? new Map<string, string>();
  /** What is wrong with the answer at a file's address. */
  const faultAt = async (name: string): Promise<string | undefined> => {
    const path = addressOf(name);
    const became = ruled.get(decodeURI(path));
    const id = shortIdOf(path);
    if (id !== undefined || became === 'moved' || became === 'merged')
      return faultOfMove(await get(path), id, files, base);
    const answer = await get(path, asBrowsers);
    // Web hosts without rules for 410 answer with the page, which says it.
    const status = became === 'withdrawn' && answer.status === 410 ? 410 : 200;
    return faultOf(path, answer, status, policy) ?? contentFault(answer, files.get(name));
  };
  for (const [folder, names] of byFolder([...files.keys()].filter((name) => name !== notFound)))
    await check(`${folder}: ${names.length} files answer whole, with their types and headers`, () =>
      faultsIn(names, faultAt),
    );
  for (const path of ['/no-such-page/', '/_astro/none.js', '/data/v1/none.json'])
    await check(`${path} answers 404 with the page for it`, async () =>
      faultOfLost(await get(path), files.get(notFound), policy),
    );
  await check('a folder leads to its address with a slash', async () => leadsTo(await get('/tasks'), tasksPath, base));
  await check('what is withdrawn and moved says so', async () => {
    await goneIn(get);
    const other = gone.filter(({ address }) => !address.includes('#') && !files.has(fileAt(address)));
    for (const { address, became } of other) {
      const answer = await get(address);
      const fault =
        became === 'withdrawn' && answer.status === 410 ? undefined : faultOfMove(answer, undefined, files, base);
      if (fault !== undefined) return `${address} (${became}): ${fault}`;
    }
    return undefined;
  });
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
  await check('the release is the one that was built', async () => {
    const said = release?.stamp.sha256 ?? 'none';
    return said === (expected ?? said) && release ? undefined : `${said} instead of ${expected ?? 'one'}`;
  });
  await check(`its day is at most ${daily} days old`, async () => {
    if (!release) return 'it does not say its day';
    const days = daysBetween(release.stamp.asOf, today);
    if (days < -daily) return `as of ${release.stamp.asOf}, which is to come: the clock of the build runs ahead`;
    return days <= daily ? undefined : `as of ${release.stamp.asOf}, ${days} days ago: the nightly build does not run`;
  });
  return findings;
}

const notFound = '404.html';

/** The file at an address. */
const fileAt = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

/** The policy of pages; undefined where the answer is no list of catalogues, which another check tells. */
function policyIn({ body }: Answer): string | undefined {
  try {
    return policyOf(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** How many of some files are not as they should be, and the first of them; undefined where all are. */
async function faultsIn(
  names: readonly string[],
  find: (name: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const faults: string[] = [];
  const pending = names.values();
  const work = async (): Promise<void> => {
    for (const name of pending) {
      const fault = await find(name).catch((error: Error) => error.message);
      if (fault !== undefined) faults.push(`${addressOf(name)} ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (faults.length === 0) return undefined;
  return `${faults.length} of ${names.length}, like ${faults.sort().slice(0, 3).join('; ')}`;
}

/** What is wrong with an answer, by the table of headers; undefined where nothing is. */
function faultOf(
  path: string,
  { status, headers }: Answer,
  wanted: number,
  policy: string | undefined,
): string | undefined {
  if (status !== wanted) return `${status} instead of ${wanted}`;

  const type = headers.get('content-type') ?? '';
  const expected = mediaTypeOf(path);
  if (expected !== otherType && type.toLowerCase().replace(/; */u, '; ') !== expected.toLowerCase())
    return `content-type is "${type}" instead of "${expected}"`;
  for (const [name, value] of Object.entries(headersOf(path, policy))) {
    const found = headers.get(name.toLowerCase());
    if (found !== value) return `${name} is ${found === undefined ? 'missing' : `"${found}"`}; it should be "${value}"`;
  }
  if (headers.has('set-cookie')) return 'sets a cookie';
  const frame = headers.get('x-frame-options');
  return frame !== undefined && headersOf(path)['X-Frame-Options'] === undefined
    ? `X-Frame-Options is "${frame}"`
    : undefined;
}

function leadsTo({ status, headers }: Answer, path: string, base: URL): string | undefined {
  const location = headers.get('location');
  const to = location === undefined ? undefined : new URL(location, base);
  const permanent = status === 301 || status === 308;
  return permanent && to?.href === within(base, path).href ? undefined : `${status} ${location ?? 'leads nowhere'}`;
}

/** What is wrong with an answer that should lead to a page of the site for good: that of the id, where there is one. */
function faultOfMove(
  answer: Answer,
  id: string | undefined,
  files: ReadonlyMap<string, string>,
  base: URL,
): string | undefined {
  const { pathname } = new URL(answer.headers.get('location') ?? '/none', base);
  const path = pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length - 1) : '';
  const fitting = files.has(fileAt(path)) && (id === undefined || path.endsWith(`/${id}/`));
  return leadsTo(answer, fitting ? path : '/none/', base);
}

/** What is wrong with an answer that should be the page for what is not there. */
function faultOfLost(answer: Answer, sha256: string | undefined, policy: string | undefined): string | undefined {
  const fault = faultOf(`/${notFound}`, answer, 404, policy);
  return fault ?? (sha256 === undefined ? undefined : contentFault(answer, sha256));
}

const goneList = z.object({
  gone: z.array(z.object({ address: z.string().startsWith('/'), became: z.string() })),
});

/** What is gone. A site without a list has nothing that is. */
async function goneIn(get: Get): Promise<readonly { readonly address: string; readonly became: string }[]> {
  const list = await get(permalinksPath);
  if (list.status === 404) return [];
  const read = goneList.safeParse(parseJson(list.body));
  if (!read.success) throw new Error(`${permalinksPath} (${list.status}) is no list of addresses`);
  return read.data.gone;
}
