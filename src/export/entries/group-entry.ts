/** A task group as it is published: its headings with what stands under them. */
import { z } from 'zod';
import { group } from '../../model/group.ts';
import { recordId } from '../../model/ids.ts';
import { address } from './address.ts';
import { correctedShape } from './revised-entry.ts';

const { id, source, otherHeadings, ...fields } = group.shape;

export const groupEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03-g3.'),
  url: address,
  ...fields,
  ...correctedShape('group'),
  groups: z.array(recordId).describe('The groups directly within it.'),
  tasks: z.array(recordId).describe('The tasks directly within it.'),
  measures: z.array(recordId).describe('The measures directly within it.'),
  source,
  otherHeadings,
});
