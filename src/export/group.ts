/** A task group as it is published: its headings and the texts under them. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type Group, group } from '../model/group.ts';
import { recordId } from '../model/ids.ts';
import { groupPath } from '../model/paths.ts';
import { address, idsOf } from './entry-fields.ts';
import { asPrinted, correctedShape } from './revised.ts';
import { vietnameseShape } from './vietnamese-fields.ts';

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
  ...vietnameseShape('title'),
});

export function toGroupEntry(group: Group, catalogue: Catalogue, site: string) {
  const { id, source, otherHeadings, ...fields } = group;
  const { tasks, measures, children } = catalogue.groupContentsOf(id);
  return {
    id,
    url: site + groupPath(id),
    ...asPrinted(id, fields, catalogue),
    groups: idsOf(children),
    tasks: idsOf(tasks),
    measures: idsOf(measures),
    source,
    otherHeadings,
  };
}
