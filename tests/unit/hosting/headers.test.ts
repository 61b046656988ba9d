import { describe, expect, test } from 'vitest';
import { commonHeaders, headersOf, isHashed, toHeadersFile } from '../../../src/hosting/headers.ts';
import { isText, mediaTypeOf } from '../../../src/hosting/media-types.ts';
import { embedPath } from '../../../src/model/paths.ts';
import { contentSecurityPolicy, contentSecurityPolicyFor } from '../../../src/model/policy.ts';

const names = [
  '404.html',
  '_astro/',
  'data/',
  'embed/',
  'apple-touch-icon.png',
  'favicon.ico',
  'favicon.svg',
  'index.html',
  'og/',
  'pagefind/',
  'tasks/',
  ...['vi/charts/', 'vi/embed/', 'vi/index.html', 'vi/tasks/'],
];

/** What a web host answers by its file: every rule that fits, equal names joined, as Netlify and Cloudflare Pages do. */
function asHosted(file: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    const [, name, value] = /^ {2}([^:]+): (.+)$/u.exec(line) ?? [];
    if (fits && name && value) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

describe('the table of headers', () => {
  test('lets other sites frame one page only', () => {
    expect(headersOf('/tasks/')).toMatchObject({
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
    });
    // A large catalogue is searched by a script of the site, and by no other.
    expect(contentSecurityPolicy).toContain("; worker-src 'self'; ");
    expect(contentSecurityPolicy).toMatch(/; trusted-types catalogue$/);
    const framed = headersOf(embedPath);
    expect(framed['Content-Security-Policy']).toBe(`${contentSecurityPolicy}; frame-ancestors *`);
    expect(framed['X-Frame-Options']).toBeUndefined();
    expect(framed['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test.each([
    ['/', false],
    ['/tasks/nq03-1.json', false],
    ['/_astro/a.1b2c3d4e.css', true],
    ['/pagefind/fragment/en_1a2b3c4.pf_fragment', true],
    ['/pagefind/pagefind-entry.json', false],
    ['/pagefind/pagefind.js', false],
  ])('keeps %s for ever: %s', (path, hashed) => {
    expect(isHashed(path)).toBe(hashed);
    expect(headersOf(path)['Cache-Control']).toMatch(hashed ? /max-age=31536000, immutable/ : /max-age=60, must-/);
  });

  test.each(['/og/task.png', '/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'])(
    'lets other sites and feed readers show the picture %s',
    (path) => {
      expect(headersOf(path)).toMatchObject({
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Frame-Options': 'DENY',
      });
      expect(headersOf(path)['Cache-Control']).toBe('public, max-age=86400');
    },
  );

  test('says that anyone may read, and sends no header that a server could break', () => {
    for (const path of ['/', embedPath, '/og/task.png', '/_astro/a.js']) {
      const headers = headersOf(path);
      expect(headers['Access-Control-Allow-Origin']).toBe('*');
      for (const value of Object.values(headers)) expect(value).toMatch(/^[^"\\$\n]+$/u);
    }
  });
});

describe('the file _headers', () => {
  const file = toHeadersFile(names);

  test.each([
    ...['/', '/404.html', '/_astro/a.js', '/data/v1/tasks.json', '/embed/tasks/', '/favicon.svg', '/og/task.png'],
    ...['/favicon.ico', '/apple-touch-icon.png'],
    ...[
      '/tasks/',
      '/tasks/nq03-1/',
      '/tasks/nq03-1.json',
      '/pagefind/fragment/a.pf_fragment',
      '/pagefind/index/a.pf_index',
    ],
    // A frame in another language stands beside pages that nobody may frame.
    ...['/vi/', '/vi/tasks/nq03-1/', '/vi/embed/tasks/', '/vi/embed/charts/leads/', '/vi/charts/leads.svg'],
  ])('gives %s the headers of the table, each once', (path) => {
    const { 'Strict-Transport-Security': transport, ...rest } = asHosted(file, path);
    expect(rest).toEqual(headersOf(path));
    expect(transport).toMatch(/^max-age=\d{8}$/);
  });

  test('has the policy of a site that asks other catalogues', () => {
    const policy = contentSecurityPolicyFor([{ address: 'https://tasks.example' }]);
    const asking = toHeadersFile(names, policy);
    for (const path of ['/', '/tasks/', '/embed/tasks/', '/404.html'])
      expect(asHosted(asking, path)).toMatchObject(headersOf(path, policy));
  });

  test('has the path before each pattern, where the site is under one', () => {
    const patterns = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
    expect(patterns(toHeadersFile(names, undefined, '/register'))).toEqual(
      patterns(file).map((pattern) => `/register${pattern}`),
    );
  });

  test('leaves nothing of a page to guess at an address that does not exist', () => {
    expect(asHosted(file, '/no-such-page/')).toMatchObject(commonHeaders);
  });

  test('stays within what the hosts read: 100 rules, 2,000 characters a line', () => {
    expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('the table of media types', () => {
  test.each([
    ['/tasks/', 'text/html; charset=utf-8'],
    ['/a.b/c.csv', 'text/csv; charset=utf-8'],
    ['/a.b/c.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/pagefind/index/a.pf_index', 'application/octet-stream'],
    ['/plain', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(mediaTypeOf(path)).toBe(type);
  });

  test('compresses texts alone', () => {
    const names = ['a/index.html', 'a.svg', 'a.csv', 'a.woff2', 'a.xlsx', 'a.pf_index'];
    expect(names.filter(isText)).toEqual(['a/index.html', 'a.svg', 'a.csv']);
  });
});
