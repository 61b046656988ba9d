/** An indicator as it is published: the record with its address, its values and its twins. */
import { z } from 'zod';
import { indicator } from '../../model/indicator.ts';
import { address } from './address.ts';
import { related } from './related.ts';
import { correctedShape } from './revised-entry.ts';

const { id, source, cells: _, flags, ...fields } = indicator.shape;

export const indicatorEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03-i11-1.'),
  url: address,
  ...fields,
  ...correctedShape('indicator'),
  observations: z.array(z.string()).describe('Ids of its measured values in observations.json.'),
  related,
  themes: z.array(z.string()).describe('Ids of its themes.'),
  source,
  flags,
});
