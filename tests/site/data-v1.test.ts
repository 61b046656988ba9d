/**
 * Version 1 of the data keeps its promise: what was published once is still there. tests/fixtures/data-v1.json is that
 * promise, a frozen sample; it is added to when a release adds fields, and never changed otherwise.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Field, fieldsOf } from '../../src/export/fields.ts';
import type { JsonSchema } from '../../src/export/lists.ts';
import { readData, readRecords, site } from './built.ts';

interface Sample {
  /** Each field with its type in words. */
  readonly fields: Readonly<Record<string, string>>;
  /** Real entries, as they were. */
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

const file = path.resolve(import.meta.dirname, '../fixtures/data-v1.json');
const samples = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Sample>);

const kindOf = ({ type, itemType }: Field): string => (itemType ? `${type}, of ${itemType}` : type);

/** What a reader of the frozen field could trip over today. */
function breaksOf(name: string, frozen: string, today: Field | undefined): string[] {
  if (!today) return [`${name} is gone`];
  const [kind = frozen] = /^.*?(?=, or null|, optional|$)/.exec(frozen) ?? [];
  return [
    ...(kindOf(today) === kind ? [] : [`${name} was ${kind} and is ${kindOf(today)}`]),
    ...(today.nullable && !frozen.includes('or null') ? [`${name} can be null now`] : []),
    ...(today.optional && !frozen.includes('optional') ? [`${name} can be missing now`] : []),
  ];
}

/** How the shape of today's value differs from the frozen one: a field lost, or a value of another type. */
function lossesOf(frozen: unknown, today: unknown, name: string): string[] {
  // What was not known may be known now; that it can be null still is said by its field.
  if (frozen === null && today !== undefined) return [];
  const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
  if (typeOf(frozen) !== typeOf(today)) return [`${name} was ${typeOf(frozen)} and is ${typeOf(today)}`];
  if (typeOf(frozen) !== 'object') return [];
  const now = today as Record<string, unknown>;
  return Object.entries(frozen as object).flatMap(([key, value]) => lossesOf(value, now[key], `${name}.${key}`));
}

describe.each(samples)('version 1 of %s', (name, { fields, entries }) => {
  const schema = readData(`${name}.schema.json`) as { properties: Record<string, { items: JsonSchema }> };
  const today = new Map(fieldsOf(schema.properties[name]?.items ?? {}).map((field) => [field.name, field]));

  test('has every field that it ever had, of the same type', () => {
    expect(Object.entries(fields).flatMap(([field, frozen]) => breaksOf(field, frozen, today.get(field)))).toEqual([]);
  });

  test('has a column for each of them', () => {
    const text = site.files.get(`/data/v1/${name}.csv`)?.toString('utf8') ?? '';
    const columns = text.slice(1, text.indexOf('\r\n')).split(',');
    expect(Object.keys(fields).filter((field) => !field.includes('[]') && !columns.includes(field))).toEqual([]);
  });

  test('has the same entries, of the same shape', () => {
    const now = new Map(readRecords(name).map((entry) => [entry['id'], entry]));
    expect(entries.flatMap((entry) => lossesOf(entry, now.get(entry['id']), String(entry['id'])))).toEqual([]);
  });
});

describe('the watch over version 1', () => {
  const field: Field = {
    name: 'x',
    type: 'text',
    description: '',
    values: [],
    nullable: false,
    optional: false,
    blank: false,
  };

  test.each([
    ['a lost field', 'text', undefined],
    ['another type', 'text', { ...field, type: 'number' as const }],
    ['a field that can be null now', 'text', { ...field, nullable: true }],
    ['a field that can be missing now', 'text, or null', { ...field, optional: true }],
    ['a list of something else', 'list, of text', { ...field, type: 'list' as const, itemType: 'number' as const }],
  ])('sees %s', (_, frozen, now) => {
    expect(breaksOf('x', frozen, now)).toHaveLength(1);
  });

  test('lets a field become stricter', () => {
    expect(breaksOf('x', 'text, or null, optional', field)).toEqual([]);
  });

  test('sees a field that an entry lost or that changed its type, however deep', () => {
    expect(lossesOf({ a: { b: 1 }, c: [] }, { a: { b: '1' } }, 'e')).toEqual([
      'e.a.b was number and is string',
      'e.c was list and is undefined',
    ]);
  });
});
