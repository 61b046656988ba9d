/** The values of fields in readers' words. */
import { written } from '../derive/changes/changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { deadline } from '../model/deadline.ts';
import { force } from '../model/force.ts';
import { target } from '../model/target.ts';

type Locals = Pick<App.Locals, 'words' | 'format'>;

/** The value of a field as readers see it; empty where there is none. */
export function fieldValue(field: string, value: unknown, catalogue: Catalogue, { words, format }: Locals): string {
  if (value === undefined || value === null) return '';
  switch (field) {
    case 'deadline': {
      const stated = deadline.safeParse(value);
      if (!stated.success) return written(value);
      return words.field.values.deadline(stated.data.raw, words.schedule.asRead(stated.data));
    }
    case 'target':
      return each(value, (part) => {
        const parsed = target.safeParse(part);
        return parsed.success ? words.target.asRead(parsed.data) : written(part);
      });
    case 'leads':
    case 'coordinating':
    case 'monitoring':
      return each(value, (id) => catalogue.find.agency(written(id))?.name ?? written(id));
    case 'group':
    case 'parent':
      return /-g[^-]+$/.test(written(value)) ? words.record.group(written(value)) : written(value);
    case 'force':
      return words.schedule.force[force.parse(value)];
    case 'issued':
    case 'on':
      return format.day(written(value));
    default:
      return each(value, (part) => plainly(part, words));
  }
}

const each = (value: unknown, write: (part: unknown) => string): string =>
  (Array.isArray(value) ? value : [value]).map(write).join('; ');

/** An object as its values in their order, without addresses of addresses. */
function plainly(value: unknown, words: Locals['words']): string {
  const { yes, no } = words.field.values;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'object' || value === null) return written(value);
  return Object.values(value)
    .map((part) => plainly(part, words))
    .join(', ');
}
