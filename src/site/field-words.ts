/** The fields of records and their values in readers' words. */

import { written } from '../derive/changes/changes.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { deadline } from '../model/deadline.ts';
import { force, forceWords } from '../model/force.ts';
import { target } from '../model/target.ts';
import { capitalize, formatDay, formatDeadline, formatGroup, formatTarget } from './format.ts';

const labels: Readonly<Record<string, string>> = {
  description: 'Words',
  title: 'Title',
  text: 'Words',
  leads: 'Lead agencies, as read',
  coordinating: 'Coordinating agencies, as read',
  monitoring: 'Monitoring agencies, as read',
  leadText: 'Lead agencies, as stated',
  coordinatingText: 'Coordinating agencies, as stated',
  monitoringText: 'Monitoring agencies, as stated',
  outputText: 'Expected output',
  noteText: 'Note',
  targetText: 'Target, as stated',
  target: 'Target, as read',
  force: 'In force',
  number: 'Number',
  nameVi: 'Name in Vietnamese',
  otherNames: 'Also written',
  succeededBy: 'Taken over by',
  shortName: 'Short name',
  dateNote: 'Date, as stated',
  issued: 'Day of issue',
  otherHeadings: 'Headed again',
  on: 'Day',
  by: 'Stated by',
};

/** What a field is called. A field without a name of its own is written out: `someField` is "Some field". */
export const fieldLabel = (field: string): string =>
  labels[field] ?? capitalize(field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** The value of a field as readers see it; empty where there is none. */
export function fieldValue(field: string, value: unknown, catalogue: Catalogue): string {
  if (value === undefined || value === null) return '';
  switch (field) {
    case 'deadline': {
      const stated = deadline.safeParse(value);
      if (!stated.success) return written(value);
      return `${stated.data.raw || 'Left blank'} (${formatDeadline(stated.data)})`;
    }
    case 'target':
      return each(value, (part) => {
        const parsed = target.safeParse(part);
        return parsed.success ? formatTarget(parsed.data) : written(part);
      });
    case 'leads':
    case 'coordinating':
    case 'monitoring':
      return each(value, (id) => catalogue.find.agency(written(id))?.name ?? written(id));
    case 'group':
    case 'parent':
      return /-g[^-]+$/.test(written(value)) ? formatGroup(written(value)) : written(value);
    case 'force':
      return forceWords[force.parse(value)];
    case 'issued':
    case 'on':
      return formatDay(written(value));
    default:
      return each(value, plainly);
  }
}

const each = (value: unknown, words: (part: unknown) => string): string =>
  (Array.isArray(value) ? value : [value]).map(words).join('; ');

/** An object as its values in their order, without addresses of addresses. */
function plainly(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return written(value);
  return Object.values(value).map(plainly).join(', ');
}
