/** Ends a build: the headers for web hosts, then the file that says that the release is whole. Must be the last integration. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHeadersFile } from '../export/hosting/headers-file.ts';
import { policyOf } from '../export/hosting/rules.ts';
import { toJson } from '../export/json.ts';
import { digestOf, stampFile } from '../loaders/build-stamp.ts';
import { otherCataloguesPath } from '../model/paths.ts';

export function stamp(): AstroIntegration {
  return {
    name: 'stamp',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        const served = entries.filter(({ name }) => name !== '_headers' && name !== '_redirects');
        const names = served.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
        const catalogues = await readFile(new URL(`.${otherCataloguesPath}`, dir), 'utf8').catch(() => '');
        await writeFile(new URL('_headers', dir), toHeadersFile([...names, stampFile], policyOf(catalogues)));

        const { asOf } = JSON.parse(await readFile(new URL('data/v1/tasks.json', dir), 'utf8')) as { asOf: string };
        const { files, sha256 } = await digestOf(fileURLToPath(dir));
        await writeFile(new URL(stampFile, dir), toJson({ asOf, files, sha256 }));
        logger.info(`${files} files, ${sha256.slice(0, 12)}`);
      },
    },
  };
}
