/** An agency as it is published: the entry of the registry with its address and what it is named for. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type Agency, agency } from '../model/agency.ts';
import { recordId } from '../model/ids.ts';
import { agencyPath } from '../model/paths.ts';
import { address, idsOf } from './entry-fields.ts';

const { id, ...fields } = agency.shape;

export const agencyEntry = z.strictObject({
  id: id.describe('The permanent id, like most.'),
  url: address,
  ...fields,
  leads: z.array(recordId).describe('Tasks that name it as lead agency.'),
  coordinates: z.array(recordId).describe('Tasks that name it as coordinating agency.'),
  monitors: z.array(recordId).describe('Indicators that it monitors.'),
});

export function toAgencyEntry(agency: Agency, catalogue: Catalogue, site: string) {
  const { id, ...fields } = agency;
  const { leads, coordinates, monitors } = catalogue.loadOf(id);
  return {
    id,
    url: site + agencyPath(id),
    ...fields,
    leads: idsOf(leads),
    coordinates: idsOf(coordinates),
    monitors: idsOf(monitors),
  };
}
