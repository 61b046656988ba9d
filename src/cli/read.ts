/** The catalogue and the states of its tasks, for the commands of this folder. */

import { readRecordContent } from '../content/read.ts';
import { assertReadable, readRecords } from '../content/seeds.ts';
import { joinedRedirects } from '../derive/permalinks/joined-texts.ts';
import { buildCatalogue, type Catalogue } from '../derive/records/catalogue.ts';
import { type JoinedRenderings, joinRenderings } from '../derive/records/renderings.ts';
import { statesIn, type TaskState } from '../derive/status/state.ts';
import { day } from '../model/day.ts';
import type { Redirect } from '../model/redirect.ts';
import { today } from './today.ts';

/** The day that a command speaks of: AS_OF, else today in Viet Nam. */
export const asOf: string = readDay(process.env.AS_OF || today());

/** Ends the process with a sentence where a day is none: all that a command says hangs on it. */
function readDay(text: string): string {
  const parsed = day.safeParse(text);
  if (parsed.success) return parsed.data;
  console.error(`AS_OF=${text} is no day. Write it like AS_OF=2026-11-22.`);
  process.exit(1);
}

/**
 * Reads the project's seeds and content.
 * @throws Error with every problem, where there is one
 */
export async function readCatalogue(root: string): Promise<{
  catalogue: Catalogue;
  states: readonly TaskState[];
  renderings: JoinedRenderings;
  /** What became of ids and paths that are gone. */
  gone: readonly Redirect[];
}> {
  const content = await readRecordContent(root);
  const records = await readRecords(root, content);
  assertReadable(records.diagnostics);
  const catalogue = buildCatalogue(records, asOf);
  return {
    ...{ catalogue, states: statesIn(catalogue, asOf), renderings: joinRenderings(catalogue, content.renderings) },
    gone: [...joinedRedirects(records), ...content.redirects.gone],
  };
}
