import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../../../src/cli/serve.ts';
import { headersOf } from '../../../src/hosting/headers.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(parent, 'site');
let site: Listening;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'tasks'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, '404.html'), 'not here');
  writeFileSync(path.join(folder, 'tasks/index.html'), 'công việc');
  writeFileSync(path.join(folder, 'a.json'), '{}');
  for (const name of ['a.csl.json', 'a.ris', 'a.zip', 'SHA256SUMS', 'a.unknown'])
    writeFileSync(path.join(folder, name), '');
  writeFileSync(
    path.join(folder, '_redirects'),
    '/t/i1 /indicators/i1/ 301\n/t/:id /tasks/:id/ 301\n/t/:id/ /tasks/:id/ 301\n/old/ /tasks/ 301\n',
  );
  for (const page of ['tasks/nq03-26', 't/nq03-26', 'tasks/nq03-3dd', 'agencies/most']) {
    mkdirSync(path.join(folder, page), { recursive: true });
    writeFileSync(path.join(folder, page, 'index.html'), page);
  }
  for (const name of ['.git', '.well-known', 'linked']) mkdirSync(path.join(folder, name));
  for (const name of ['.hidden', '.git/config']) writeFileSync(path.join(folder, name), 'secret');
  writeFileSync(path.join(folder, '.well-known/security.txt'), 'Contact:');
  symlinkSync(parent, path.join(folder, 'out'));
  for (const name of ['secret.txt', 'tasks/out.txt', 'linked/index.html'])
    symlinkSync(path.join(parent, 'secret.txt'), path.join(folder, name));
  symlinkSync('a.json', path.join(folder, 'link.json'));
  mkdirSync(path.join(folder, 'embed/tasks'), { recursive: true });
  mkdirSync(path.join(folder, 'gone'));
  writeFileSync(path.join(folder, 'embed/tasks/index.html'), 'framed');
  writeFileSync(path.join(folder, 'gone/index.html'), 'withdrawn');
  writeFileSync(path.join(folder, 'permalinks.json'), '{"gone":[{"address":"/gone/","became":"withdrawn"}]}');
  site = await listen(folder, 43_210);
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

/** A request whose path is sent as it is; `fetch` would tidy it up. */
function ask(target: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const sent = request({ port: new URL(site.address).port, path: target, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the static server', () => {
  test('serves the index of a directory', async () => {
    const answer = await ask('/tasks/?q=1');
    expect(answer).toMatchObject({ status: 200, body: 'công việc' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-length']).toBe('12');
  });

  test.each([
    ['/t/i1', '/indicators/i1/'],
    ['/t/nq03-26', '/tasks/nq03-26/'],
    ['/old/', '/tasks/'],
  ])('sends %s to %s, as the rules of the site say', async (from, to) => {
    expect(await ask(from)).toMatchObject({ status: 301, headers: { location: to } });
  });

  test.each([
    ...['/t/nq03-26.', '/t/nq03-26).', '/t/nq03-26%E2%80%9D', '/t/nq03-26%20', '/t/%22nq03-26%22', '/T/nq03-26'],
    ...['/t/NQ03-26', '/T/NQ03-26/.', '/TASKS/nq03-26', '/tasks/NQ03-26/', '/tasks/nq03-26,', '/t/nq03-26/.'],
  ])('sends %s, as a letter writes it, to the record', async (address) => {
    expect(await ask(address)).toMatchObject({ status: 301, headers: { location: '/tasks/nq03-26/' } });
  });

  test.each([
    ['/t/nq03-3%C4%91', '/tasks/nq03-3dd/'],
    ['/T/nq03-3%C4%90)', '/tasks/nq03-3dd/'],
    ['/Agencies/MOST.', '/agencies/most/'],
    ['/Tasks?q=1', '/tasks/?q=1'],
  ])('sends %s to %s', async (from, to) => {
    expect(await ask(from)).toMatchObject({ status: 301, headers: { location: to } });
  });

  test.each([
    '/t/nq03-999.',
    '/T//evil.example/',
    '/t/https:%2f%2fevil.example',
    '/t/a%0d%0aset-cookie:%20a=b',
    '/./_redirects',
  ])('leads nowhere from %s', async (address) => {
    const { status, headers } = await ask(address);
    expect([status, headers['location'], headers['set-cookie']]).toEqual([404, undefined, undefined]);
  });

  test.each(['/t/a/b', '/t/', '/older/'])('leaves %s to the files, which no rule fits', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  test('answers what was withdrawn with 410 and the page that says so', async () => {
    expect(await ask('/gone/')).toMatchObject({ status: 410, body: 'withdrawn' });
  });

  test.each(['/tasks/', '/embed/tasks/', '/none/', '/a.json'])(
    'sends %s with the headers of production',
    async (address) => {
      const { headers } = await ask(address);
      for (const [name, value] of Object.entries(headersOf(address)))
        if (name !== 'Cache-Control') expect(headers[name.toLowerCase()], name).toBe(value);
      expect(headers['x-frame-options']).toBe(address.startsWith('/embed/') ? undefined : 'DENY');
    },
  );

  test.each([
    ...[
      '/_redirects',
      '/./_redirects',
      '/%2e/_redirects',
      '/_redirects/',
      '/tasks/./index.html',
      '/.hidden',
      '/.git/config',
    ],
    ...['/out/', '/out', '/out/secret.txt', '/secret.txt', '/tasks/out.txt', '/linked/'],
  ])('serves nothing at %s: files for web hosts, hidden ones, links out of its folder', async (address) => {
    const { status, body, headers } = await ask(address);
    expect([status, body, headers['location']]).toEqual([404, 'not here', undefined]);
  });

  test('serves what a link within its folder leads to, and what is well known', async () => {
    expect(await ask('/link.json')).toMatchObject({ status: 200, body: '{}' });
    expect(await ask('/.well-known/security.txt')).toMatchObject({ status: 200, body: 'Contact:' });
  });

  test.each([
    '//evil.example',
    '//evil.example/..',
    '/%2f/evil.example/',
    '/%5c%5cevil.example',
    '/\\evil.example',
    '/tasks//evil',
  ])('never leads away: %s', async (address) => {
    const { status, headers } = await ask(address);
    expect([status >= 400 && status < 500, headers['location']]).toEqual([true, undefined]);
  });

  test('sends a directory without its slash to the one with it, query kept', async () => {
    const answer = await ask('/tasks?q=1');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/tasks/?q=1');
  });

  test.each([
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/a.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/a.zip', 'application/zip'],
    ['/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/a.unknown', 'application/octet-stream'],
  ])('names the type of %s by its longest known ending', async (target, type) => {
    expect((await ask(target)).headers['content-type']).toBe(type);
  });

  test('answers 404 with the page for it', async () => {
    for (const target of ['/none', '/none/', '/empty/', '/a.json/', '/tasks/none.json']) {
      expect(await ask(target)).toMatchObject({ status: 404, body: 'not here' });
    }
  });

  test('never leaves its folder', async () => {
    for (const target of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/tasks/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '//etc/passwd',
    ]) {
      const answer = await ask(target);
      expect(answer.status, target).toBe(400);
      expect(answer.body).not.toContain('secret');
    }
  });

  test('refuses addresses that cannot be read and methods that change things', async () => {
    expect((await ask('/%')).status).toBe(400);
    expect((await ask('/a%00.json')).status).toBe(400);
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  test('answers HEAD without a body and a known ETag with 304', async () => {
    const head = await ask('/a.json', 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-type']).toBe('application/json; charset=utf-8');
    const etag = String(head.headers['etag']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*'])
      expect(await ask('/a.json', 'GET', { 'if-none-match': known })).toMatchObject({ status: 304, body: '' });
    expect(await ask('/a.json', 'GET', { 'if-none-match': '"other"' })).toMatchObject({ status: 200, body: '{}' });
  });

  test('takes the next free port and says which were busy', async () => {
    const first = Number(new URL(site.address).port);
    const other = await listen(folder, first);
    expect(other.busy).toEqual([first]);
    await other.close();
    await expect(listen(folder, first, true)).rejects.toThrow('in use');
  });

  test('does not share a port with a server on all addresses', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, () => resolve()));
    const { port } = taken.address() as { port: number };
    const other = await listen(folder, port);
    expect(other.busy).toEqual([port]);
    await other.close();
    await new Promise((resolve) => taken.close(resolve));
  });
});
