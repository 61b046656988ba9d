import { describe, expect, test } from 'vitest';
import { columnsOf, fieldsOf } from '../../../src/export/fields.ts';
import { dataLists, entrySchema, fileSchema } from '../../../src/export/lists.ts';
import { dataFiles } from '../../../src/model/data-file.ts';

describe.each(dataFiles)('the schema of %s', (name) => {
  test('refuses an empty entry', () => {
    expect(dataLists[name].schema.safeParse({}).success).toBe(false);
  });

  test('explains every field', () => {
    const fields = fieldsOf(entrySchema(name));
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.filter(({ description }) => description === '').map((field) => field.name)).toEqual([]);
  });

  test('lets later releases add fields', () => {
    expect(JSON.stringify(fileSchema(name, 'https://example.org'))).not.toContain('additionalProperties');
  });
});

test('the fields of a deadline are those of all its kinds', () => {
  const fields = new Map(fieldsOf(entrySchema('tasks')).map((field) => [field.name, field]));
  expect(fields.get('deadline.kind')).toMatchObject({
    values: ['by', 'window', 'from', 'annual', 'ongoing', 'unstated'],
    optional: false,
  });
  expect(fields.get('deadline.start')).toMatchObject({ type: 'day', optional: true });
  expect(fields.get('source.lines')).toMatchObject({ type: 'list', itemType: 'whole number' });
  expect(fields.get('group')).toMatchObject({ type: 'text', nullable: true });
});

test('fields of objects in a list are explained, but have no column', () => {
  const names = fieldsOf(entrySchema('reports')).map(({ name }) => name);
  const columns = columnsOf(entrySchema('reports')).map(({ name }) => name);
  expect(names).toContain('evidence[].url');
  expect(columns).toContain('evidence');
  expect(columns).not.toContain('evidence[].url');
});
