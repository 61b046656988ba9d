/** The catalogue's data, fetched once. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import { buildEngine, type Engine } from './engine.ts';
import { entriesOf, type OptionOf } from './entries.ts';

/** How long a reader waits for the data, in milliseconds. */
const patience = 5000;

let loading: Promise<Engine> | undefined;

/** @throws Error where the data cannot be loaded in time; the next call tries again */
export function loadEngine(optionOf: OptionOf): Promise<Engine> {
  loading ??= load(optionOf).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(optionOf: OptionOf): Promise<Engine> {
  const response = await fetch('/catalogue.json', { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  const file: CatalogueFile = await response.json();
  return buildEngine(entriesOf(file, optionOf), file.synonyms);
}
