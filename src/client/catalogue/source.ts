/** The catalogue's data, fetched once per page. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import { catalogueFilePath } from '../../model/paths.ts';
import { inPageLang } from '../page-lang.ts';
import { served } from '../site-path.ts';
import { readFile } from './file.ts';

let loading: Promise<CatalogueFile> | undefined;
let request = new AbortController();
/** A copy that the browser keeps may be the one that was damaged. */
let cache: RequestCache = 'default';

/** @throws Error where the data cannot be loaded or are not those of a catalogue; the next call tries again */
export function loadFile(): Promise<CatalogueFile> {
  loading ??= load().catch((error: unknown) => {
    forgetFile();
    throw error;
  });
  return loading;
}

/** Lets the data be fetched anew, past the browser's own copy. */
export function forgetFile(): void {
  request.abort();
  request = new AbortController();
  loading = undefined;
  cache = 'reload';
}

async function load(): Promise<CatalogueFile> {
  const response = await fetch(served(inPageLang(catalogueFilePath)), { cache, signal: request.signal });
  if (!response.ok) throw new Error(response.statusText);
  const file = readFile(await response.json());
  if (file.ids.length === 0) throw new Error('No catalogue.');
  return file;
}
