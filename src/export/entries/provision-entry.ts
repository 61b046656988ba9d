/** A provision as it is published: the record with its address in the text. */
import { z } from 'zod';
import { provision } from '../../model/provision.ts';
import { address } from './address.ts';
import { correctedShape } from './revised-entry.ts';

const { id, ...fields } = provision.shape;

export const provisionEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03-a1.'),
  url: address,
  ...fields,
  ...correctedShape('provision'),
});
