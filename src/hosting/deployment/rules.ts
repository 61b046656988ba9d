/** The rules of a built site for its server. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesIn } from '../../content/build-manifest.ts';
import { otherCataloguesPath, permalinksPath } from '../../model/paths.ts';
import { redirectsFile } from '../host-files.ts';
import { parseRules, type SiteRules } from '../rules.ts';

/** Reads them from the folder of a built site; none where it has none. */
export async function readRules(folder: string): Promise<SiteRules> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
  return parseRules(
    await read(redirectsFile),
    await read(permalinksPath),
    await read(otherCataloguesPath),
    await filesIn(folder),
  );
}
