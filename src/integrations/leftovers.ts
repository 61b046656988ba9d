/** Takes away what the last build left. Astro 7.3.4 empties its folder itself, but keeps folders named ".", "g", "i" or "t". */
import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

export function leftovers(): AstroIntegration {
  let folder: URL;
  return {
    name: 'leftovers',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      // It means to keep ".git", and takes the word for its letters; "t" is the folder of the short addresses.
      'astro:build:start': () => rm(new URL('t/', folder), { recursive: true, force: true }),
    },
  };
}
