/** An indicator as it is published: the record with its address, its values and its twins. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type Indicator, indicator } from '../model/indicator.ts';
import { indicatorPath } from '../model/paths.ts';
import { address, idsOf } from './entry-fields.ts';
import { related, relatedOf } from './link.ts';
import { asPrinted, correctedShape } from './revised.ts';
import { vietnameseShape } from './vietnamese-fields.ts';

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
  ...vietnameseShape('name', 'unit', 'targetText', 'noteText'),
});

export function toIndicatorEntry(indicator: Indicator, catalogue: Catalogue, site: string) {
  const { id, source, cells: _, flags, ...fields } = indicator;
  return {
    id,
    url: site + indicatorPath(id),
    ...asPrinted(id, fields, catalogue),
    observations: catalogue.observationsOf(id).map((observation) => observation.id),
    related: relatedOf(id, catalogue),
    themes: idsOf(catalogue.themesOf(id)),
    source,
    flags,
  };
}
