/** An agency as it is published: the entry of the registry with its address and what it is named for. */
import { z } from 'zod';
import { agency } from '../../model/agency.ts';
import { recordId } from '../../model/ids.ts';
import { address } from './address.ts';

const { id, ...fields } = agency.shape;

export const agencyEntry = z.strictObject({
  id: id.describe('The permanent id, like most.'),
  url: address,
  ...fields,
  leads: z.array(recordId).describe('Tasks that name it as lead agency.'),
  coordinates: z.array(recordId).describe('Tasks that name it as coordinating agency.'),
  monitors: z.array(recordId).describe('Indicators that it monitors.'),
});
