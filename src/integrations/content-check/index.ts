/**
 * Checks what people write: before a build, which stops with all problems at once; and in development, where each
 * change shows on the page a moment later and a page of problems stands in while something is wrong.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { DevEnvironment } from 'vite';
import { guideFolder } from '../../model/guide.ts';
import { ContentReader, isReadingCode, isSource } from './reader.ts';

/**
 * @param lines the problems as they are printed
 * @returns a page of HTML that reloads itself once the files are mended
 */
function problemPage(lines: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Something is wrong with the content</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
li { margin-block: 1rem; }
code { font-weight: bold; }
li, code { overflow-wrap: anywhere; white-space: pre-wrap; }
</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<h1>Something is wrong with the content</h1>
<p>Correct what is named here and save it: the page comes back by itself.</p>
<ul>
${lines.map((line) => `<li>${item(line)}</li>`).join('\n')}
</ul>
</body>
</html>
`;
}

/** A line with its place set off: `error content/site.yaml:3 name: …` */
function item(line: string): string {
  const [, place, words] = /^error (\S+:\d+) ([\s\S]*)$/u.exec(line) ?? [];
  return place === undefined ? escaped(line) : `<code>${escaped(place)}</code> ${escaped(words ?? '')}`;
}

const escaped = (text: string) => text.replace(/[<>&"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** Editors write a file in several steps; so long is waited for the last. Milliseconds. */
const pause = 60;

/** What a browser asks for beside pages while one is developed: scripts, styles and their like. */
const parts = /^\/(?:@|node_modules\/|src\/|pagefind\/)/u;

const dataFile = /\.(?:json|csv|xlsx|xml|ics|bib|ris|txt|zip)$/u;

/** Where the pages get what was read. */
const projectFile = 'src/site/project.ts';

/** What the first page of an editor is made by. */
const firstNeeded: readonly string[] = ['/src/middleware.ts', '/src/pages/[...lang]/index.astro'];

/** @param today answers the calendar day in Viet Nam: what is dated later cannot be true */
export function contentCheck(today: () => string): AstroIntegration {
  let root = '';
  let reader: ContentReader;
  let isEdited = false;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        isEdited = command === 'dev';
        reader = new ContentReader(root, today, isEdited);
        if (command !== 'build') return;
        const { lines } = await reader.latest;
        if (lines.length === 0) return;
        // Thrown, it would come with a stack; who wrote the content needs the sentences.
        console.error(
          `${lines.join('\n')}\n\nNothing was built. \`npm run -s validate\` says the same without a build.`,
        );
        process.exit(1);
      },
      'astro:server:setup': (parameters) => {
        // A build has a server for a moment too.
        if (!isEdited) return;
        keepFresh(root, reader, parameters);
        const seen = new Set<string>();
        for (const file of firstNeeded) readAhead(parameters.server.environments.ssr, file, seen);
      },
      'astro:server:done': () => reader.end(),
    },
  };
}

/** Looks at the content at the start of a development server and after each change of a file. */
function keepFresh(
  root: string,
  reader: ContentReader,
  { server, refreshContent, logger }: HookParameters<'astro:server:setup'>,
): void {
  let lines: readonly string[] = [];
  const look = async (show: () => Promise<unknown>) => {
    const before = lines;
    ({ lines } = await reader.latest);
    if (lines.length === 0) await show().catch((error: Error) => (lines = [error.message]));
    if (lines.length > 0) logger.error(`${lines.join('\n')}\n`);
    else if (before.length > 0) logger.info('Nothing is wrong with the content any more.');
    // Where the content is another than before, Astro itself reloads the pages.
    if (before.length > 0 || lines.length > 0) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };

  // Astro itself takes over the guide when the server starts, unless something is wrong; later it needs half a second more.
  let guideBehind = false;
  let looking = look(async () => undefined).then(() => {
    guideBehind ||= lines.length > 0;
  });
  let [changes, seen, codeChanged] = [0, 0, false];
  server.watcher.on('all', (_event, changed) => {
    const file = path.relative(root, changed);
    const isCode = isReadingCode(file);
    if (!isCode && !isSource(file)) return;
    codeChanged ||= isCode;
    guideBehind ||= isCode || file.startsWith(path.normalize(guideFolder));
    changes++;
    looking = looking.then(async () => {
      if (seen === changes) return;
      await wait(pause);
      seen = changes;
      reader.read(codeChanged);
      codeChanged = false;
      await look(async () => {
        if (guideBehind) {
          guideBehind = false;
          await refreshContent?.({});
        }
        // What it holds is another now, and so are all pages.
        server.watcher.emit('change', path.join(root, projectFile));
      });
    });
  });
  server.middlewares.use((request, response, next) => {
    if (parts.test(request.url ?? '')) return next();
    looking.then(() => (lines.length > 0 ? answer(request, response, next, lines) : next()), next);
  });
}

/** Translates a file of the code, and what it imports, while another core still reads the content that pages wait for. */
async function readAhead(environment: DevEnvironment, file: string, seen: Set<string>): Promise<void> {
  if (seen.has(file) || !/^\/(?!@)/u.test(file)) return;
  seen.add(file);
  // What fails here fails again where it is needed, and is told there.
  const { deps = [] } = (await environment.transformRequest(file).catch(() => null)) ?? {};
  await Promise.all(deps.map((other) => readAhead(environment, other, seen)));
}

/** Answers pages and data with what is wrong; all else is left to the server. */
function answer(request: IncomingMessage, response: ServerResponse, next: () => void, lines: readonly string[]): void {
  const [address = '/'] = (request.url ?? '/').split('?');
  const isData = dataFile.test(address);
  if (!isData && !address.endsWith('/') && !request.headers.accept?.includes('text/html')) {
    next();
    return;
  }
  response.statusCode = 500;
  response.setHeader('content-type', `text/${isData ? 'plain' : 'html'}; charset=utf-8`);
  response.end(isData ? `${lines.join('\n')}\n` : problemPage(lines));
}
