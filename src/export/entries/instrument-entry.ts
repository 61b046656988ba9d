/** An instrument as it is published: with its address and everything that names it. */
import { z } from 'zod';
import { instrument, instrumentRelations } from '../../model/instrument.ts';
import { address } from './address.ts';

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
