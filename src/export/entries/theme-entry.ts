/** A theme as it is published: with the records that have it. */
import { z } from 'zod';
import { recordId } from '../../model/ids.ts';
import { theme } from '../../model/theme.ts';
import { address } from './address.ts';

const { id, name, nameVi, about } = theme.shape;

export const themeEntry = z.strictObject({
  id: id.describe('The permanent id, like health.'),
  url: address,
  name: name.describe('Its name.'),
  nameVi: nameVi.describe('Its name in Vietnamese.'),
  about,
  tasks: z.array(recordId).describe('Ids of its tasks.'),
  measures: z.array(recordId).describe('Ids of its measures.'),
  indicators: z.array(recordId).describe('Ids of its indicators.'),
});
