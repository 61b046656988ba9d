/** The catalogue's data, fetched once. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import { buildEngine, type Engine } from './engine.ts';
import { entriesOf } from './entries.ts';

/** How long a reader waits for the data, in milliseconds. */
const patience = 5000;

let loading: Promise<Engine> | undefined;

/** @throws Error where the data cannot be loaded in time; the next call tries again */
export function loadEngine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Engine> {
  const response = await fetch('/catalogue.json', { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`The catalogue answers ${response.status}.`);
  const file: CatalogueFile = await response.json();
  return buildEngine(entriesOf(file), file.synonyms);
}
