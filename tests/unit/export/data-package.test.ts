import { expect, test } from 'vitest';
import { root } from '../../../src/cli/programs.ts';
import { readSite } from '../../../src/content/site.ts';
import { dataPackage } from '../../../src/export/data-package.ts';
import { columnsOf } from '../../../src/export/fields.ts';

/** What the package says of the ids of a list with these columns. */
async function keyOf(...names: string[]): Promise<unknown> {
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', description: name }]));
  const columns = columnsOf({ type: 'object', properties, required: names } as never);
  const resource = { file: 'list.csv', words: 'One', bytes: 1, sha256: '0'.repeat(64), columns };
  const facts = { site: await readSite(root), asOf: '2026-11-28', looked: '', documents: [], resources: [resource] };
  const [{ schema }] = (dataPackage(facts) as { resources: [{ schema: Record<string, unknown> }] }).resources;
  const [id] = schema['fields'] as [{ constraints?: { unique?: boolean } }];
  return [schema['primaryKey'], id.constraints?.unique];
}

test('an entry with an id of its own is told apart by it', async () => {
  expect(await keyOf('id', 'name')).toEqual(['id', true]);
});

test('several changes may be of one record, each of another field', async () => {
  expect(await keyOf('id', 'field')).toEqual([undefined, undefined]);
});
