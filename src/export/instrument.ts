/** An instrument as it is published: with its address and everything that names it. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type Instrument, instrument, instrumentRelations } from '../model/instrument.ts';
import { instrumentPath } from '../model/paths.ts';
import { address } from './entry-fields.ts';

const { id, names, relations: _, ...fields } = instrument.shape;

export const instrumentUses = ['task', 'indicator', 'group', 'provision', 'report', 'observation'] as const;

export const instrumentEntry = z.strictObject({
  id: id.describe('The permanent id, like decree-109-2022.'),
  url: address,
  ...fields,
  names,
  uses: z
    .array(
      z.strictObject({
        in: z.enum(instrumentUses).describe('What the record is; a measure counts as a task.'),
        record: z.string().min(1).describe('The id of the record or report.'),
        kind: z.enum(['names', ...instrumentRelations]).describe('What it is to the instrument.'),
        words: z.string().describe('The words that say so, verbatim.'),
        report: z.string().min(1).optional().describe('The progress report that says so.'),
      }),
    )
    .describe('Every record that names it or has more to do with it.'),
});

export function toInstrumentEntry(
  { id, names, relations: _, ...fields }: Instrument,
  catalogue: Catalogue,
  site: string,
) {
  const uses = catalogue.usesOf(id).map(({ instrument: __, ...use }) => use);
  return { id, url: site + instrumentPath(id), ...fields, names, uses };
}
