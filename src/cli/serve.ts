/**
 * A small static server for the built site: `node src/cli/serve.ts [--root dist] [--port 4321] [--strict-port]`.
 * It answers as a web host would: directory addresses end in a slash, an unknown address gets 404.html with status 404.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.schema.json': 'application/schema+json; charset=utf-8',
  '.sha256': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
  // Feeds are XML of a kind of their own.
  'feed.xml': 'application/atom+xml; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
};

/** The type of a file by its whole name, or by the longest ending that is known. */
function contentTypeOf(file: string): string {
  const name = path.basename(file);
  const endings = [...name.matchAll(/\./g)].map(({ index }) => name.slice(index));
  const known = [name, ...endings].find((ending) => contentTypes[ending] !== undefined);
  return (known && contentTypes[known]) || 'application/octet-stream';
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** A server for the files under `folder`. It does not listen yet. */
export function siteServer(folder: string): Server {
  const root = path.resolve(folder);
  return createServer((request, response) => {
    answer(root, request).then(
      (result) => send(request, response, result),
      (error: unknown) => {
        process.stderr.write(`${request.url}: ${String(error)}\n`);
        send(request, response, { status: 500, body: 'The server could not read this file.\n' });
      },
    );
  });
}

async function answer(root: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: 'Only GET and HEAD are served.\n' };
  }
  const [rawPath = '/', query] = splitOnce(request.url ?? '/', '?');
  const wanted = decodePath(rawPath);
  if (wanted === undefined) return { status: 400, body: 'This address cannot be read.\n' };

  const moved = await findMoved(root, wanted);
  if (moved !== undefined) return { status: 301, headers: { location: encodeURI(moved) } };

  const file = path.join(root, wanted);
  if (file !== root && !file.startsWith(root + path.sep))
    return { status: 400, body: 'This address cannot be read.\n' };

  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!wanted.endsWith('/')) {
      return { status: 301, headers: { location: `${encodeURI(wanted)}/${query === undefined ? '' : `?${query}`}` } };
    }
    const index = path.join(file, 'index.html');
    if (await isFile(index)) return fileAnswer(index, wanted, request);
  }
  if (found?.isFile() && !wanted.endsWith('/')) return fileAnswer(file, wanted, request);
  return notFound(root);
}

/** Where the site's own rules lead from a path: the file `_redirects`, as web hosts read it. The first rule that fits counts. */
async function findMoved(root: string, wanted: string): Promise<string | undefined> {
  const text = await readFile(path.join(root, '_redirects'), 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const [from = '', to = '', status] = line.split(' ');
    if (status !== '301') continue;
    if (from === wanted) return to;
    const [before = '', after] = from.split(':id');
    const id = wanted.slice(before.length, after ? -after.length : undefined);
    const fits = after !== undefined && wanted.startsWith(before) && wanted.endsWith(after);
    if (fits && /^[^/]+$/u.test(id)) return to.replace(':id', id);
  }
  return undefined;
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

async function fileAnswer(file: string, wanted: string, request: IncomingMessage): Promise<Answer> {
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': contentTypeOf(file),
    // Files under /_astro/ carry a hash of their content in their name.
    'cache-control': wanted.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { status: 200, headers, body };
}

async function notFound(root: string): Promise<Answer> {
  const body = await readFile(path.join(root, '404.html')).catch(() => undefined);
  if (!body) return { status: 404, body: 'Not found.\n' };
  return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }, body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body ?? '');
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(status === 304 ? {} : { 'content-length': bytes.byteLength }),
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : bytes);
}

const isFile = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined))?.isFile() ?? false;

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
      return { address: `http://localhost:${candidate}/`, busy, close };
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

/** Serves until the process is told to end. */
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
  const { values } = parseArgs({
    options: { root: { type: 'string' }, port: { type: 'string' }, 'strict-port': { type: 'boolean' } },
  });
  const folder = values.root ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (await isFile(path.join(folder, 'index.html'))) {
    await serve(folder, values.port ? Number(values.port) : portFromEnvironment(), values['strict-port'] ?? false);
  } else {
    console.error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
    process.exitCode = 1;
  }
}
