import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfSums, toSums } from '../../../../src/content/build-manifest.ts';
import { headersOf } from '../../../../src/hosting/headers.ts';
import { mediaTypeOf } from '../../../../src/hosting/media-types.ts';
import { smoke } from '../../../../src/hosting/smoke/checks.ts';
import { findSite } from '../../../../src/hosting/smoke/release.ts';

const page = '<!doctype html><p>Công việc</p>'.repeat(100);
const ledger = JSON.stringify({
  gone: [
    { address: '/old/', became: 'moved' },
    { address: '/withdrawn/', became: 'withdrawn' },
    { address: '/lost.json', became: 'moved' },
  ],
});

/** A whole site: its files by name, and where its rules lead. */
const files = new Map<string, string>(
  [
    ...[
      '404.html',
      'index.html',
      'tasks/index.html',
      'vi/tasks/index.html',
      'tasks/a-1/index.html',
      't/a-1/index.html',
    ],
    ...['old/index.html', 'withdrawn/index.html', 'feed.xml', 'vi/feed.xml', 'data/v1/tasks.json', '_astro/a.css'],
    ...[
      'pagefind/index/en_1.pf_index',
      'pagefind/index/vi_1.pf_index',
      'pagefind/fragment/vi_1.pf_fragment',
      '_headers',
    ],
  ].map((name) => [name, `${name}${page}`]),
);
files.set('permalinks.json', ledger);
const leads: Readonly<Record<string, string>> = {
  '/t/a-1/': '/tasks/a-1/',
  '/old/': '/tasks/',
  '/lost.json': '/data/v1/tasks.json',
  '/tasks': '/tasks/',
};
const sums = toSums(new Map([...files].map(([name, text]) => [name, hash('sha256', text)])));
const stamp = JSON.stringify({ asOf: '2026-11-28', ...digestOfSums(sums) });
for (const [name, text] of [
  ['SHA256SUMS', sums],
  ['build.json', stamp],
] as const)
  files.set(name, text);

type Damage = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

let server: Server;
/** The path that the site stands under. */
let under: string;
/** Answers by itself where it is true. */
let damage: Damage;

beforeEach(async () => {
  damage = () => false;
  under = '/';
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** As the servers of the guide answer. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').replace(new RegExp(`^${under}`, 'u'), '/');
  if (damage(path, response, request)) return;
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  if (request.method !== 'GET') return void response.writeHead(405).end();
  const to = leads[path];
  if (to !== undefined) return void response.writeHead(301, { Location: under + to.slice(1) }).end();
  const name = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const text = path === '/_headers' ? undefined : files.get(name);
  if (text === undefined)
    for (const [own, value] of Object.entries(headersOf('/404.html'))) response.setHeader(own, value);
  response.setHeader('Content-Type', mediaTypeOf(text === undefined ? '/404.html' : path));
  const body = Buffer.from(text ?? files.get('404.html') ?? '');
  const etag = `"${hash('sha256', body)}"`;
  const asked = String(request.headers['accept-encoding'] ?? '');
  const encoding = ['br', 'gzip'].find((name) => asked.includes(name));
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  if (request.headers.range !== undefined)
    return void response.writeHead(206, { 'Content-Range': `bytes 10-109/${body.length}` }).end(body.subarray(10, 110));
  const status = text === undefined ? 404 : path === '/withdrawn/' ? 410 : 200;
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { ETag: etag, Vary: 'Accept-Encoding' }).end(packed(body, encoding));
}

function packed(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
  return encoding === 'br' ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }) : body;
}

/** What is wrong, by the checks that failed. */
async function faults(limit?: number, expected?: string): Promise<string[]> {
  const url = await findSite(`http://127.0.0.1:${(server.address() as AddressInfo).port}${under}tasks/?q=data`, limit);
  const findings = await smoke(url, '2026-11-29', expected, limit);
  return findings.filter(({ wrong }) => wrong !== undefined).map(({ name, wrong }) => `${name}: ${wrong}`);
}

test('a whole site passes', async () => expect(await faults()).toEqual([]));

test('a whole site under a path passes, whichever of its pages is named', async () => {
  under = '/the/register/';
  expect(await faults()).toEqual([]);
  damage = (path, response) => path === '/old/' && Boolean(response.writeHead(301, { Location: '/tasks/' }).end());
  expect((await faults()).join()).toContain('/old/ 301 /tasks/');
});

test('another release than the one that was built is told', async () =>
  expect((await faults(undefined, 'f'.repeat(64))).join()).toContain('the release is the one that was built'));

const everyFile = [...files.keys()].filter((name) => !['_headers', '404.html'].includes(name));
const pathOf = (name: string): string => `/${name.replace(/index\.html$/u, '')}`;

describe.each<[string, Damage]>([
  ['gone', (_path, response) => Boolean(response.writeHead(404).end('Not here.'))],
  ['empty', (path, response) => Boolean(response.writeHead(200, { 'Content-Type': mediaTypeOf(path) }).end())],
  ['replaced by a page with status 200', (path, response) => answered(path, response, page)],
  ['cut', (path, response) => answered(path, response, (files.get(`${path.slice(1)}`) ?? page).slice(0, -1))],
])('a file that is %s is told', (_what, harm) => {
  test.each(everyFile)('%s', async (name) => {
    damage = (path, response, request) => path === pathOf(name) && harm(path, response, request);
    const told = await faults();
    expect(told.join('\n')).toContain(name === 'index.html' ? '/ ' : pathOf(name));
  });
});

function answered(path: string, response: ServerResponse, text: string): boolean {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  response.writeHead(200, { 'Content-Type': mediaTypeOf(path) }).end(text);
  return true;
}

test.each(Object.keys(headersOf('/')))('a kind of file without %s is told', async (header) => {
  for (const start of ['/feed.xml', '/_astro/', '/data/', '/vi/', '/pagefind/']) {
    damage = (path, response) => {
      if (!path.startsWith(start)) return false;
      response.setHeader = ((name: string, value: string) =>
        name === header ? response : Object.getPrototypeOf(response).setHeader.call(response, name, value)) as never;
      return false;
    };
    expect((await faults()).join()).toContain(`${header} is missing`);
  }
});

test.each([
  ['the wrong page', '/vi/tasks/'],
  ['a page that is not there', '/tasks/a-2/'],
  ['another site', 'https://evil.example/tasks/a-1/'],
])('an address that leads to %s is told', async (_what, to) => {
  damage = (path, response) => path === '/t/a-1/' && Boolean(response.writeHead(301, { Location: to }).end());
  expect((await faults()).join()).toContain('/t/a-1/ 301');
});

test.each(['{}', 'null', '[]', '{"gone":"all"}', '{"gone":[null]}', '{"gone":[{"address":"//evil"}]}', '<html>'])(
  'a list of addresses that says %s is told in a sentence',
  async (text) => {
    damage = (path, response) => path === '/permalinks.json' && answered(path, response, text);
    expect(await faults()).toContain(
      'what is withdrawn and moved says so: /permalinks.json (200) is no list of addresses',
    );
  },
);

test('a cookie is told wherever it is set', async () => {
  damage = (path, response) => {
    if (path === '/data/v1/tasks.json') response.setHeader('Set-Cookie', 'a=b');
    return false;
  };
  expect((await faults()).join()).toContain('/data/v1/tasks.json sets a cookie');
});

test('a text that comes in an encoding no browser was asked for is told', async () => {
  damage = (path, response) => {
    if (path !== '/feed.xml') return false;
    response.setHeader('Content-Encoding', 'zstd');
    return answered(path, response, files.get('feed.xml') ?? '');
  };
  expect((await faults()).join()).toContain('/feed.xml cannot be unpacked');
});

test('a day that is to come is told', async () => {
  const url = await findSite(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const findings = await smoke(url, '2026-11-01');
  expect(findings.at(-1)?.wrong).toContain('which is to come');
});

test('a page for what is not there that is another page is told', async () => {
  damage = (path, response) =>
    path === '/no-such-page/' &&
    Boolean(response.writeHead(404, { ...headersOf('/'), 'Content-Type': mediaTypeOf('/') }).end(page));
  expect((await faults()).join()).toContain('is not the file of the build');
});

describe('a server that never ends an answer', () => {
  const drip: Damage = (_path, response) => {
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
    return true;
  };

  test('is given up where it drips from the start', async () => {
    damage = drip;
    await expect(faults(200)).rejects.toThrow('did not answer whole within 0.2 seconds');
  });

  test.each(['/pagefind/', '/data/', '/'])('is told where it drips below %s alone', async (start) => {
    damage = (path, response, request) => path.startsWith(start) && path !== '/' && drip(path, response, request);
    const told = (await faults(500)).join('\n');
    expect(told).toContain('did not answer whole within 0.5 seconds');
  });
});
