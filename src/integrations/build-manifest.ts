/**
 * Begins a build with an empty folder, and ends it: the files for web hosts, then the file that says that the release is
 * whole. Must be the last integration.
 */
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOfSums, filesIn, stampFile, sumsFile, sumsOf } from '../content/build-manifest.ts';
import { historyFilesIn, historyFolder } from '../content/history-files.ts';
import { openToReaders } from '../content/reader-modes.ts';
import { toJson } from '../export/json.ts';
import { hostLines, type SiteSize, sizeOfFiles, sizeOfRules } from '../hosting/free-hosts.ts';
import { homePaths, toHeadersFile } from '../hosting/headers.ts';
import { headersFile, isServed, jekyllFiles, redirectsFile } from '../hosting/host-files.ts';
import { policyOf } from '../hosting/rules.ts';
import { otherCataloguesPath, shortPath } from '../model/paths.ts';

/** @param under the path that the site is under; empty where it has a host of its own */
export function buildManifest(under = ''): AstroIntegration {
  let folder: URL;
  let root: URL;
  return {
    name: 'build-manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
        root = config.root;
      },
      // What is refused before stops the build with the last one in its place. Astro 7.3.4 empties the folder itself, but
      // keeps folders named ".", "g", "i" or "t", and "t" is that of the short addresses. The folder may be a disk's place.
      'astro:build:start': async () => {
        for (const name of await readdir(folder).catch(() => []))
          await rm(new URL(encodeURIComponent(name), folder), { recursive: true, force: true });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of await historyFilesIn(fileURLToPath(root))) {
          const copy = new URL(`${historyFolder}${name}`, dir);
          await mkdir(new URL('.', copy), { recursive: true });
          await copyFile(new URL(name, root), copy);
        }
        const names = (await Promise.all(homePaths.map((home) => namesIn(dir, home.slice(1))))).flat();
        const catalogues = await readFile(new URL(`.${otherCataloguesPath}`, dir), 'utf8').catch(() => '');
        for (const [name, text] of jekyllFiles) await writeFile(new URL(name, dir), text);
        await writeFile(
          new URL(headersFile, dir),
          toHeadersFile([...names, stampFile, sumsFile], policyOf(catalogues), under),
        );

        const { asOf } = JSON.parse(await readFile(new URL('data/v1/tasks.json', dir), 'utf8')) as { asOf: string };
        const sums = await sumsOf(fileURLToPath(dir));
        const { files, sha256 } = digestOfSums(sums);
        await writeFile(new URL(sumsFile, dir), sums);
        await writeFile(new URL(stampFile, dir), toJson({ asOf, ...(under ? { path: under } : {}), files, sha256 }));
        await openToReaders(fileURLToPath(dir));
        logger.info(`${files} files, ${sha256.slice(0, 12)}`);
        const shape = { under, shortByRules: !existsSync(new URL(`.${shortPath('').slice(0, -1)}`, dir)) };
        for (const line of hostLines(await sizeOf(fileURLToPath(dir)), shape)) logger.info(line);
      },
    },
  };
}

/** How large a built site is. */
async function sizeOf(folder: string): Promise<SiteSize> {
  const names = await filesIn(folder);
  const textOf = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8').catch(() => '');
  return {
    ...sizeOfFiles(new Map(names.map((name) => [name, statSync(path.join(folder, name)).size]))),
    ...sizeOfRules(await textOf(redirectsFile), await textOf(headersFile)),
  };
}

/** What stands right below a home page, folders with a slash at their end, without the folders of other home pages. */
async function namesIn(dir: URL, home: string): Promise<string[]> {
  const entries = await readdir(new URL(home, dir), { withFileTypes: true }).catch(() => []);
  return entries
    .map((entry) => `${home}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .filter((name) => isServed(name) && !homePaths.includes(`/${name}`));
}
