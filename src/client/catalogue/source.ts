/** The catalogue's data, fetched once a page. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import { catalogueFilePath } from '../../model/paths.ts';

/** How long a reader waits for the data, in milliseconds. */
const patience = 5000;

let loading: Promise<CatalogueFile> | undefined;

/** @throws Error where the data cannot be loaded in time; the next call tries again */
export function loadFile(): Promise<CatalogueFile> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<CatalogueFile> {
  const response = await fetch(catalogueFilePath, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}
