/**
 * Publishes the same bytes whatever editor saved the files: guide pages and the texts of public/ lose the byte order marks
 * and carriage returns of Windows. Other files are read by this project's own readers, which pass over both.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { isText } from '../hosting/media-types.ts';
import { withUnixLines } from '../model/unix-lines.ts';

export function lineEnds(): AstroIntegration {
  let publicFolder: URL;
  return {
    name: 'line-ends',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [guidePages] } });
      },
      'astro:config:done': ({ config }) => {
        publicFolder = config.publicDir;
      },
      'astro:build:done': async ({ dir }) => {
        const names = await readdir(publicFolder, { recursive: true }).catch(() => []);
        for (const name of names.filter(isText)) {
          const file = new URL(name.replaceAll('\\', '/'), dir);
          const text = await readFile(file, 'utf8');
          if (withUnixLines(text) !== text) await writeFile(file, withUnixLines(text));
        }
      },
    },
  };
}

/** Code blocks of Markdown keep their line ends. */
const guidePages = {
  name: 'line-ends',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\.mdx(?:\?|$)/ },
    handler: (code: string) => ({ code: withUnixLines(code), map: null }),
  },
};
