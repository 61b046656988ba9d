import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { agencyId, documentId, recordId } from '../../../src/model/ids.ts';

const folder = new URL('../../../src/model/', import.meta.url);
const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => [file, (await import(new URL(file, folder).href)) as Record<string, unknown>] as const),
);
const schemas = modules.flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[`${file} ${name}`, value] as const] : [],
  ),
);

test('the room of models has the schemas of all that people and seeds write', () => {
  const names = schemas.map(([name]) => name);
  for (const name of [
    'agency',
    'document',
    'task',
    'indicator',
    'group',
    'provision',
    'diagnostic',
    'deadline',
    'target',
    'site',
  ])
    expect(names.some((other) => other.startsWith(`${name}.ts `))).toBe(true);
});

describe.each(schemas)('the schema %s', (_name, schema) => {
  test.each([
    ['an empty object', {}],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s', (_what, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('an id', () => {
  test.each(['nq03', 'dh14', 'a'])('"%s" names a document', (id) =>
    expect(documentId.safeParse(id).success).toBe(true),
  );
  test.each(['', '03nq', 'NQ03', 'nq-03', 'nq03 ', 'đh14'])('"%s" names no document', (id) =>
    expect(documentId.safeParse(id).success).toBe(false),
  );
  test.each(['most', 'bac-ninh', 'a1'])('"%s" names an agency', (id) =>
    expect(agencyId.safeParse(id).success).toBe(true),
  );
  test.each(['', 'MOST', '-most', 'most-', 'bac--ninh', 'bắc-ninh', 'a/b'])('"%s" names no agency', (id) =>
    expect(agencyId.safeParse(id).success).toBe(false),
  );
  test.each(['nq03-76', 'nq03-3dd', 'nq03-i11-1', 'dh14-1b-5', 'kh01-s2'])('"%s" names a record', (id) =>
    expect(recordId.safeParse(id).success).toBe(true),
  );
  test.each(['nq03', 'nq03-', 'nq03-11.1', 'nq03-3đ', '../x'])('"%s" names no record', (id) =>
    expect(recordId.safeParse(id).success).toBe(false),
  );
});
