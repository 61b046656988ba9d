/**
 * Writes the companions of pages (`/tasks/nq03-26.json`, `/tasks/nq03-26.bib`) into the built site. A route for each of
 * them would take a third of the whole build: one route answers them all, and is taken away here.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** How many files are written at a time. */
const atOnce = 64;

export function sidecarFiles(): AstroIntegration {
  return {
    name: 'sidecar-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const all = new URL('companions.json', dir);
        const texts: Record<string, string> = JSON.parse(await readFile(all, 'utf8'));
        const files = Object.entries(texts);
        for (let from = 0; from < files.length; from += atOnce)
          await Promise.all(
            files.slice(from, from + atOnce).map(([address, text]) => writeFile(new URL(`.${address}`, dir), text)),
          );
        await rm(all);
        logger.info(`${files.length} files written`);
      },
    },
  };
}
