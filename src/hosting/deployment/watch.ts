/** A folder that is served while it may be built anew. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { stampFile } from '../../content/build-manifest.ts';
import type { SiteRules } from '../rules.ts';
import { readRules } from './rules.ts';

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
