/** The full-text search index: written into the site after each build, and the last one served in development. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import { minify } from 'vite';
import type { BuiltSite } from './built-files.ts';

/** The folder of the index within the site. */
const folder = 'pagefind';

/** What Pagefind adds for its own user interfaces and for a web worker. This site uses neither. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** Answers for the files of the last index in development. */
export function serveIndex(server: HookParameters<'astro:server:setup'>['server'], outDir: URL): void {
  const root = path.join(fileURLToPath(outDir), folder);
  server.middlewares.use(`/${folder}`, (request, response, next) => {
    const wanted = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    const file = path.join(root, wanted);
    if (!file.startsWith(root + path.sep)) return next();
    stat(file).then(
      (found) => {
        if (!found.isFile()) return next();
        const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        response.setHeader('content-type', file.endsWith('.json') ? 'application/json' : type);
        createReadStream(file).pipe(response);
      },
      () => next(),
    );
  });
}

export async function writeIndex({ dir, desk, logger }: Pick<BuiltSite, 'dir' | 'desk' | 'logger'>): Promise<void> {
  const outputPath = path.join(fileURLToPath(dir), folder);
  // An index of an earlier build would leave its fragments behind.
  await rm(outputPath, { recursive: true, force: true });
  const pages = await desk.writeIndex(outputPath);
  for (const name of await readdir(outputPath)) {
    if (unused.test(name)) await rm(path.join(outputPath, name));
  }
  await minifyScript(path.join(outputPath, 'pagefind.js'));
  logger.info(`indexed ${pages} pages`);
}

/** Pagefind's own script comes with long names; in short ones it weighs a fifth less on the wire. */
async function minifyScript(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(`Pagefind's script could not be made smaller: ${errors.map(String).join('; ')}`);
  await writeFile(file, code);
}
