import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroPrerenderer, HookParameters } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { Desk } from '../../../src/integrations/page-desk/desk.ts';
import { PageDesk, pagesAsMade } from '../../../src/integrations/page-desk/index.ts';

const html = { headers: { 'content-type': 'text/html' } };

/** What a build gives to the desk: the pages are made as `render` makes them. */
async function prerendererFor(desk: PageDesk, render: AstroPrerenderer['render']): Promise<AstroPrerenderer> {
  const standard: AstroPrerenderer = { name: 'standard', getStaticPaths: async () => [], render };
  let own = standard;
  const setPrerenderer: HookParameters<'astro:build:start'>['setPrerenderer'] = (given) => {
    own = typeof given === 'function' ? given(standard) : given;
  };
  await pagesAsMade(desk, '/register').hooks['astro:build:start']?.({
    setPrerenderer,
  } as unknown as HookParameters<'astro:build:start'>);
  return own;
}

const routeData = {} as Parameters<AstroPrerenderer['render']>[1]['routeData'];

test('pages come to the desk in the order of their routes, whichever is made first, and go on as they were', async () => {
  const seen: string[] = [];
  class Listener extends PageDesk {
    override async take(address: string, bytes: Uint8Array): Promise<void> {
      seen.push(`${address} ${Buffer.from(bytes)}`);
    }
  }
  const first = Promise.withResolvers<Response>();
  const answers: Readonly<Record<string, () => Response | Promise<Response>>> = {
    '/a/': () => first.promise,
    '/404/': () => new Response('nothing', { ...html, status: 404 }),
    '/b.json/': () => Response.json({}),
    '/%C4%91/': () => new Response('đ', html),
  };
  const { render } = await prerendererFor(new Listener(), async (request) => {
    const answer = answers[new URL(request.url).pathname.replace('/register', '')];
    if (!answer) throw new Error(request.url);
    return { response: await answer() };
  });
  const made = Object.keys(answers).map((address) =>
    render(new Request(`https://x.example/register${address}`), { routeData }),
  );
  first.resolve(new Response('<p>a</p>', html));
  const texts = await Promise.all(
    made.map(async (one) => {
      const result = await one;
      return (result instanceof Response ? result : result.response).text();
    }),
  );
  expect(seen).toEqual(['/a/ <p>a</p>', '/đ/ đ']);
  expect(texts).toEqual(['<p>a</p>', 'nothing', '{}', 'đ']);
});

const page = (place: string, body: string, head = '') =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>Page ${place}</title>${head}</head><body>${body}</body></html>`,
  );

async function built(pages: Readonly<Record<string, Buffer>>): Promise<{ desk: PageDesk; folder: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'desk-'));
  const desk = new PageDesk();
  onTestFinished(async () => {
    await desk.close();
    await rm(folder, { recursive: true });
  });
  for (const [address, bytes] of Object.entries(pages)) {
    await desk.take(address, bytes);
    await writeFile(path.join(folder, address === '/' ? 'index.html' : `${address.slice(1, -1)}.html`), bytes);
  }
  return { desk, folder };
}

test('what was taken is indexed, listed and checked in another process', async () => {
  const { desk, folder } = await built({
    '/': page('/', '<main data-pagefind-body>Words of Đà Nẵng</main><a href="/nowhere/">x</a>'),
    '/b/': page('/b/', '<p>b</p>', '<meta name="robots" content="noindex">'),
  });
  expect(await desk.writeIndex(path.join(folder, 'pagefind'))).toBe(1);
  expect(await readdir(path.join(folder, 'pagefind', 'fragment'))).toHaveLength(1);
  expect(await desk.writeSitemap(folder, 'https://x.example', { '/': '2026-11-22' })).toBe(1);
  expect(await readFile(path.join(folder, 'sitemap.xml'), 'utf8')).toContain(
    '<url><loc>https://x.example/</loc><lastmod>2026-11-22</lastmod></url>',
  );
  const { report } = await desk.check(folder, 'https://x.example', folder);
  expect(report).toContain('leads to "/nowhere/", which does not exist');
});

test('what fails there fails the build with its words', async () => {
  const { desk, folder } = await built({ '/': page('/', 'No page says what is searched.') });
  await expect(desk.writeIndex(folder)).rejects.toThrow('There are no pages for the search index.');
});

/** Bytes that this process holds, once nothing is left that could be freed. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('little of a page is kept once it was looked at', async () => {
  const desk = new Desk();
  const size = 200_000;
  const large = (place: number) =>
    page(`/${place}/`, `<p id="${place}" title="${'word '.repeat(size / 10)}">x</p>`.padEnd(size));
  await desk.take('/', large(0));
  const before = held();
  for (let place = 1; place <= 100; place++) {
    await desk.take(`/${place}/`, large(place));
    // What is held weakly stays until a turn of the loop has ended, as it does after each page there.
    await nextTurn();
  }
  expect((held() - before) / 100).toBeLessThan(size / 20);
});
