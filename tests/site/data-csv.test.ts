/** Reads each CSV with Frictionless's library, whose parser is not ours, and builds the JSON from it again. */
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/model/data-file.ts';
import { withoutGuard } from '../guard.ts';
import { readData, readRecords, site } from './built.ts';
import { dataPackage } from './data-package.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
}

/** A row as the schema of its entry shapes it; undefined where the row has nothing for it. */
function build(schema: Schema, row: Readonly<Record<string, string>>, name: string): unknown {
  // What every entry of a variant says tells it from the others.
  const variants = schema.oneOf?.filter(({ properties = {}, required = [] }) =>
    required.every((key) => [undefined, row[`${name}.${key}`]].includes(properties[key]?.const as string | undefined)),
  );
  const own = variants?.[0] ?? schema;
  if (!own.properties) return cellValue(own, row[name] ?? '');
  const entries = Object.entries(own.properties).map(([key, property]) => {
    const column = name ? `${name}.${key}` : key;
    const value = own.required?.includes(key) || holds(row, column) ? build(property, row, column) : undefined;
    return [key, value === undefined && own.required?.includes(key) ? nothing(property) : value] as const;
  });
  const present = entries.filter(([, value]) => value !== undefined);
  return present.some(([, value]) => value !== '') ? Object.fromEntries(present) : undefined;
}

/** Whether a row has anything in a column, or in those of an object. */
const holds = (row: Readonly<Record<string, string>>, column: string): boolean =>
  Object.entries(row).some(([name, cell]) => cell !== '' && (name === column || name.startsWith(`${column}.`)));

/** What stands for an object that is always there and holds nothing. */
const nothing = ({ properties }: Schema) => (properties ? {} : undefined);

function cellValue(schema: Schema, cell: string): unknown {
  const choices = schema.anyOf ?? [schema];
  const types = choices.flatMap(({ type }) => type ?? []);
  if (cell === '' && types.includes('null')) return null;
  const own = choices[0] ?? schema;
  if (types.includes('array')) {
    const item = own.prefixItems?.[0] ?? (own.items || {});
    if (cell === '') return [];
    if (item.properties) return JSON.parse(cell);
    return cell.split('; ').map((one) => cellValue(item, one));
  }
  if (types.includes('number') || types.includes('integer')) return cell === '' ? undefined : Number(cell);
  if (types.includes('boolean')) return cell === '' ? undefined : cell === 'true';
  return cell;
}

describe.each(dataFiles)('%s.csv', (name) => {
  const text = site.files.get(`/data/v1/${name}.csv`)?.toString('utf8') ?? '';

  test('is UTF-8 with a byte order mark, and its lines end as RFC 4180 asks', () => {
    expect(text.startsWith('\uFEFFid,') || /^\uFEFF(rule|agency|from|release),/u.test(text)).toBe(true);
    expect(Buffer.from(text, 'utf8').equals(site.files.get(`/data/v1/${name}.csv`) ?? Buffer.of())).toBe(true);
    const outside = text.replaceAll(/"(?:[^"]|"")*"/gu, '""');
    expect(outside.endsWith('\r\n')).toBe(true);
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('says the same as the JSON', async () => {
    const schema = readData(`${name}.schema.json`) as { properties: Record<string, { items: Schema }> };
    const rows = (await dataPackage.getResource(name)?.read({ keyed: true, cast: false })) as Record<string, string>[];
    const entry = schema.properties[name]?.items ?? {};
    const records = rows.map((row) => {
      const cells = Object.entries(row).map(([column, cell]) => [column, withoutGuard(cell ?? '')]);
      return build(entry, Object.fromEntries(cells), '');
    });
    expect(records).toEqual(readRecords(name));
  });
});
