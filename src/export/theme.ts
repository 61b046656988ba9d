/** A theme as it is published: with the records that have it. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { recordId } from '../model/ids.ts';
import { themePath } from '../model/paths.ts';
import { type Theme, theme } from '../model/theme.ts';
import { address, idsOf } from './entry-fields.ts';

const { id, name, nameVi, about, aboutVi } = theme.shape;

export const themeEntry = z.strictObject({
  id: id.describe('The permanent id, like health.'),
  url: address,
  name: name.describe('Its name.'),
  nameVi: nameVi.describe('Its name in Vietnamese.'),
  about,
  aboutVi,
  tasks: z.array(recordId).describe('Ids of its tasks.'),
  measures: z.array(recordId).describe('Ids of its measures.'),
  indicators: z.array(recordId).describe('Ids of its indicators.'),
});

export function toThemeEntry({ id, name, nameVi, about, aboutVi }: Theme, catalogue: Catalogue, site: string) {
  const has = (record: { id: string }) => catalogue.themesOf(record.id).some((theme) => theme.id === id);
  const tasks = catalogue.tasks.filter(has);
  return {
    id,
    url: site + themePath(id),
    name,
    nameVi,
    about,
    ...(aboutVi ? { aboutVi } : {}),
    tasks: idsOf(tasks.filter(({ kind }) => kind === 'task')),
    measures: idsOf(tasks.filter(({ kind }) => kind === 'measure')),
    indicators: idsOf(catalogue.indicators.filter(has)),
  };
}
