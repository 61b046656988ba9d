/** The full-text search index: written into the site after each build, and the last one served in development. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import type { BuiltSite } from './built-files.ts';
import { foldedPages } from './folded-words.ts';
import { namedPages } from './named-pages.ts';
import type { PageReader } from './verify/page.ts';

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

export async function writeIndex({ dir, reader, logger }: Pick<BuiltSite, 'dir' | 'reader' | 'logger'>): Promise<void> {
  // When Pagefind's own program dies, it never answers: nothing is left to wait for, and the build would end as if all were well.
  const died = (): void => {
    logger.error('Pagefind ended before the index was written; what it said stands above.');
    process.exitCode = 1;
  };
  process.once('beforeExit', died);
  const pages = await buildIndex(fileURLToPath(dir), reader);
  process.off('beforeExit', died);
  logger.info(`indexed ${pages} pages`);
}

/** Indexes the built site in place. Answers how many pages were read; throws what Pagefind complains of. */
async function buildIndex(site: string, reader: PageReader): Promise<number> {
  const outputPath = path.join(site, folder);
  // An index of an earlier build would leave its fragments behind.
  await rm(outputPath, { recursive: true, force: true });
  try {
    // A fragment file a page, as Pagefind does it: the ten results of a first search lie in as many bundles as files,
    // so bundles save no request and load pages that nobody asked for.
    const { index, errors } = await createIndex({
      // In the text of a document, line numbers and record ids are not its words (links to instruments are), and the words of a record (a div) are
      // found under the record's own page. What is left are its other provisions (sections). Commands and examples are no words of the guide.
      excludeSelectors: [
        '.text a[id]',
        '.text > section > a',
        '.text > section > span',
        '.text > div',
        'pre',
        'td code',
      ],
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    const folded: string[] = [];
    // A page that is added again takes the place of the first.
    const pages = await findPages(site);
    for (const page of await foldedPages(site, pages, reader)) folded.push(...(await index.addHTMLFile(page)).errors);
    for (const page of await namedPages(site, pages, reader))
      folded.push(...(await index.addCustomRecord(page)).errors);
    const written = await index.writeFiles({ outputPath });
    const troubles = [...errors, ...added.errors, ...folded, ...written.errors];
    if (troubles.length > 0) throw new Error(`Pagefind could not index the site: ${troubles.join('; ')}`);
    if (added.page_count === 0) throw new Error('Pagefind found no pages to index.');
    for (const name of await readdir(outputPath)) {
      if (unused.test(name)) await rm(path.join(outputPath, name));
    }
    await minifyScript(path.join(outputPath, 'pagefind.js'));
    return added.page_count;
  } finally {
    await close();
  }
}

/** Pagefind's own script comes with long names; in short ones it weighs a fifth less on the wire. */
async function minifyScript(file: string): Promise<void> {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(`Pagefind's script could not be made smaller: ${errors.map(String).join('; ')}`);
  await writeFile(file, code);
}

const findPages = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true })).filter((file) => file.endsWith('index.html'));
