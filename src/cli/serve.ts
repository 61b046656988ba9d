/**
 * A small static server for the built site: `node src/cli/serve.ts [--root dist] [--port 4321] [--strict-port]`.
 * It answers as a web host would: directory addresses end in a slash, an unknown address gets 404.html with status 404.
 */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findStamp } from '../content/build-manifest.ts';
import { watchBuild } from '../hosting/deployment/read-rules.ts';
import { headersOf, isHashed } from '../hosting/headers.ts';
import { isServed } from '../hosting/host-files.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { answerOf, meantPage } from '../hosting/rules.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './failure.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** A server for the files under `folder`. It does not listen yet. */
export function siteServer(folder: string): Server {
  const root = path.resolve(folder);
  const findRules = watchBuild(root);
  return createServer((request, response) => {
    answerUnder(root, findRules, request).then(
      (result) => send(request, response, result),
      (error: unknown) => {
        process.stderr.write(`${request.url}: ${String(error)}\n`);
        send(request, response, { status: 500, body: 'The server could not read this file.\n' });
      },
    );
  });
}

type FindRules = ReturnType<typeof watchBuild>;

/** The answer for the address within the site, which may be under a path; outside that path there is nothing. */
async function answerUnder(root: string, findRules: FindRules, request: IncomingMessage): Promise<Answer> {
  const under = (await findStamp(root))?.path ?? '';
  const asked = request.url ?? '/';
  if (under === '') return answer(root, findRules, request, asked);
  if (asked === '/' || asked === under) return { status: 301, headers: { Location: `${under}/` } };
  if (!asked.startsWith(`${under}/`)) return notFound(root, (await findRules())?.policy);
  const found = await answer(root, findRules, request, asked.slice(under.length));
  const { Location: moved, ...others } = found.headers ?? {};
  return moved ? { ...found, headers: { ...others, Location: under + moved } } : found;
}

/** @param asked the address within the site, with its query */
async function answer(root: string, findRules: FindRules, request: IncomingMessage, asked: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: 'Only GET and HEAD are served.\n' };
  }
  const [rawPath = '/', query] = splitOnce(asked, '?');
  const wanted = decodePath(rawPath);
  if (wanted === undefined) return { status: 400, body: 'This address cannot be read.\n' };

  const rules = await findRules();
  if (!rules)
    return { status: 503, headers: { 'Retry-After': '5' }, body: 'The site is being built. Try again in a moment.\n' };
  const ruled = answerOf(rules, wanted);
  if (typeof ruled === 'object') return { status: 301, headers: { Location: encodeURI(ruled.moved) } };

  const file = path.join(root, wanted);
  if (file !== root && !file.startsWith(root + path.sep))
    return { status: 400, body: 'This address cannot be read.\n' };

  // A part that is empty or a dot is a slip, or a way around the rules; one that begins with a dot is hidden.
  const found = /\/(?:\/|\.(?!well-known\/))/u.test(wanted) ? undefined : await findWithin(root, file);
  if (found?.isDirectory()) {
    if (!wanted.endsWith('/')) {
      return { status: 301, headers: { Location: withQuery(`${encodeURI(wanted)}/`, query) } };
    }
    const index = path.join(file, 'index.html');
    if ((await findWithin(root, index))?.isFile()) return fileAnswer(index, wanted, request, rules.policy, ruled);
  }
  if (found?.isFile() && !wanted.endsWith('/') && isServed(wanted))
    return fileAnswer(file, wanted, request, rules.policy, ruled);
  if (ruled === 'gone') return { status: 410, body: 'This was withdrawn. The page of the record says why.\n' };
  const meant = meantPage(rules, wanted);
  if (meant !== undefined) return { status: 301, headers: { Location: withQuery(encodeURI(meant), query) } };
  return notFound(root, rules.policy);
}

/** What stands at a place; undefined where nothing does, or where a link leads out of the folder. */
async function findWithin(root: string, place: string): Promise<Stats | undefined> {
  try {
    const [real, top] = await Promise.all([realpath(place), realpath(root)]);
    return real === top || real.startsWith(top + path.sep) ? await stat(real) : undefined;
  } catch {
    return undefined;
  }
}

/** The decoded path, or undefined where it is malformed, holds a NUL or climbs. */
function decodePath(rawPath: string): string | undefined {
  try {
    const decoded = decodeURIComponent(rawPath);
    const climbs = decoded.split(/[/\\]/).includes('..');
    return !decoded.startsWith('/') || decoded.startsWith('//') || decoded.includes('\0') || climbs
      ? undefined
      : decoded;
  } catch {
    return undefined;
  }
}

async function fileAnswer(
  file: string,
  wanted: string,
  request: IncomingMessage,
  policy: string | undefined,
  ruled?: 'gone',
): Promise<Answer> {
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...localHeaders(wanted, policy), 'Content-Type': mediaTypeOf(wanted), ETag: etag };
  if (ruled === 'gone') return { status: 410, headers, body };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  return known.includes(etag) || known.includes('*') ? { status: 304, headers } : { status: 200, headers, body };
}

/** The headers of production, but that a page which was built again shows at once. */
function localHeaders(wanted: string, policy?: string): Readonly<Record<string, string>> {
  const headers = headersOf(wanted, policy);
  return isHashed(wanted) ? headers : { ...headers, 'Cache-Control': 'no-cache' };
}

async function notFound(root: string, policy: string | undefined): Promise<Answer> {
  const body = await readFile(path.join(root, '404.html')).catch(() => undefined);
  const headers = { ...localHeaders('/404.html', policy), 'Content-Type': mediaTypeOf(body ? '.html' : '.txt') };
  return { status: 404, headers, body: body ?? 'Not found.\n' };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body ?? '');
  const all = headers?.['Content-Type']
    ? headers
    : { ...localHeaders('/404.html'), 'Content-Type': mediaTypeOf('.txt'), ...headers };
  response.writeHead(status, {
    ...all,
    ...(status === 304 ? {} : { 'Content-Length': bytes.byteLength }),
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : bytes);
}

const withQuery = (path: string, query: string | undefined): string =>
  query === undefined ? path : `${path}?${query}`;

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

export interface Listening {
  readonly address: string;
  /** The ports that were tried before and are in use. */
  readonly busy: readonly number[];
  readonly close: () => Promise<void>;
}

/**
 * Serves `folder` on this machine, on IPv4 and (where there is one) IPv6, from `port` on upwards.
 * @param strict do not look for another port
 */
export async function listen(folder: string, port: number, strict = false): Promise<Listening> {
  const host = process.env['HOST'];
  const busy: number[] = [];
  for (let candidate = port; candidate < port + 100; candidate++) {
    const servers = await listenOn(folder, candidate, host ? [host] : ['127.0.0.1', '::1']);
    if (servers) {
      const close = async (): Promise<void> => {
        await Promise.all(servers.map(closeServer));
      };
      const under = (await findStamp(folder))?.path ?? '';
      return { address: `http://localhost:${candidate}${under}/`, busy, close };
    }
    busy.push(candidate);
    if (strict) break;
  }
  throw new Error(
    `No free port: ${busy[0]}${busy.length > 1 ? ` to ${busy.at(-1)}` : ''} in use. Set PORT to another one.`,
  );
}

/** Servers on one port of each host, or undefined where the port is in use on one of them. */
async function listenOn(folder: string, port: number, hosts: readonly string[]): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = siteServer(folder);
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
      server.listen(port, host, () => resolve(undefined));
    });
    if (code === undefined) servers.push(server);
    // A machine without IPv6 has no ::1; the first host must work.
    else if (code === 'EADDRINUSE' || code === 'EACCES' || servers.length === 0) {
      await Promise.all(servers.map(closeServer));
      if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
      throw new Error(`Cannot listen on ${host} port ${port}: ${code}`);
    }
  }
  return servers;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Serves until the process gets SIGTERM or SIGINT. */
export async function serve(folder: string, port: number, strict = false): Promise<void> {
  const { address, busy, close } = await listen(folder, port, strict);
  if (busy.length > 0)
    console.log(`Port ${busy.join(', ')} ${busy.length > 1 ? 'are' : 'is'} in use; using the next free one.`);
  console.log(`The site is at ${address} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(() => process.exit(0));
    });
  }
}

/** The port asked for by PORT, else 4321. */
export function portFromEnvironment(): number {
  const asked = process.env['PORT'] ?? '';
  return /^\d{1,5}$/.test(asked) && Number(asked) < 65_536 && Number(asked) > 0 ? Number(asked) : 4321;
}

if (import.meta.main) {
  const { values } = readArguments({
    options: { root: { type: 'string' }, port: { type: 'string' }, 'strict-port': { type: 'boolean' } },
  });
  const folder = values.root ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (await findStamp(folder)) {
    const port = values.port ? Number(values.port) : portFromEnvironment();
    await runCommand(() => serve(folder, port, values['strict-port'] ?? false));
  } else {
    console.error(`There is no finished build in ${folder}. Run \`npm run build\` first.`);
    process.exitCode = 1;
  }
}
