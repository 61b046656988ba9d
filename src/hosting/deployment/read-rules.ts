/** Reads the rules of a built site (../rules.ts) from its folder. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, findStamp, stampFile } from '../../content/build-manifest.ts';
import { otherCataloguesPath, permalinksPath } from '../../model/paths.ts';
import { redirectsFile } from '../host-files.ts';
import { parseRules, type SiteRules } from '../rules.ts';

/** The rules of the site in `folder`; undefined while it is being built. A folder that never was a whole build is taken as it is. */
export function watchBuild(folder: string): () => Promise<SiteRules | undefined> {
  let known: { readonly changed: number; readonly rules: Promise<SiteRules> } | undefined;
  let plain: Promise<SiteRules> | undefined;
  return async () => {
    const file = await stat(path.join(folder, stampFile)).catch(() => undefined);
    if (!file) {
      if (known) return undefined;
      plain ??= readRules(folder);
      return plain;
    }
    if (known?.changed !== file.mtimeMs) known = { changed: file.mtimeMs, rules: readRules(folder) };
    return known.rules;
  };
}

/** Reads them from the folder of a built site; none where it has none. */
export async function readRules(folder: string): Promise<SiteRules> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
  return parseRules(
    await read(redirectsFile),
    await read(permalinksPath),
    await read(otherCataloguesPath),
    await filesIn(folder),
    (await findStamp(folder))?.path,
  );
}
