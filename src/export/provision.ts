/** A provision as it is published: the record with its address in the text. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { provisionPath } from '../model/paths.ts';
import { type Provision, provision } from '../model/provision.ts';
import { address } from './entry-fields.ts';
import { asPrinted, correctedShape } from './revised.ts';
import { vietnameseShape } from './vietnamese-fields.ts';

const { id, ...fields } = provision.shape;

export const provisionEntry = z.strictObject({
  id: id.describe('The permanent id, like nq03-a1.'),
  url: address,
  ...fields,
  ...correctedShape('provision'),
  ...vietnameseShape('text'),
});

export function toProvisionEntry(provision: Provision, catalogue: Catalogue, site: string) {
  const { id, ...fields } = provision;
  return { id, url: site + provisionPath(provision.document, id), ...asPrinted(id, fields, catalogue) };
}
