/** The fields of a data file's entry as a flat list, read from its schema: what /data/ explains and what the CSV has columns for. */
import type { JsonSchema } from './lists.ts';

export type FieldType =
  | 'text'
  | 'whole number'
  | 'number'
  | 'yes or no'
  | 'day'
  | 'address'
  | 'list'
  | 'list of objects';

export interface Field {
  /** With dots, like `deadline.raw`; fields of the objects in a list like `evidence[].title`. */
  readonly name: string;
  readonly type: FieldType;
  /** Of a list of plain values: what each of them is. */
  readonly itemType?: FieldType;
  readonly description: string;
  /** The only values that it can have. */
  readonly values: readonly (string | number)[];
  /** Whether it can be null. */
  readonly nullable: boolean;
  /** Whether it can be missing from an entry. */
  readonly optional: boolean;
  /** Whether it can be an empty text. */
  readonly blank: boolean;
}

/**
 * The fields of an object, in order. An object within it gives its own fields; of variants, each field once.
 * @param schema as Zod writes it (draft 2020-12)
 */
export const fieldsOf = (schema: JsonSchema): Field[] => objectFields(schema, '', false);

/** The fields that are columns of the CSV: all but those of objects in lists, which stand in one cell. */
export const columnsOf = (schema: JsonSchema): Field[] => fieldsOf(schema).filter(({ name }) => !name.includes('[]'));

function objectFields(schema: JsonSchema, prefix: string, optional: boolean): Field[] {
  const variants = schema.oneOf ?? [schema];
  const found = new Map<string, Field>();
  for (const variant of variants.map(asSchema)) {
    for (const [name, property] of Object.entries(variant.properties ?? {})) {
      const everywhere = variants.every((one) => asSchema(one).required?.includes(name));
      for (const field of fieldOf(asSchema(property), prefix + name, optional || !everywhere)) {
        const known = found.get(field.name);
        const values = [...new Set([...(known?.values ?? []), ...field.values])];
        found.set(field.name, { ...field, ...known, values });
      }
    }
  }
  return [...found.values()];
}

function fieldOf(schema: JsonSchema, name: string, optional: boolean): Field[] {
  const choices = schema.anyOf?.map(asSchema) ?? [schema];
  const nullable = choices.some(({ type }) => [type].flat().includes('null'));
  const own = choices.find(({ type }) => type !== 'null') ?? schema;
  if (own.properties || own.oneOf) return objectFields(own, `${name}.`, optional || nullable);
  const item = own.type === 'array' ? itemOf(own) : undefined;
  const objects = item?.properties !== undefined;
  const field: Field = {
    name,
    type: item ? (objects ? 'list of objects' : 'list') : plainType(own),
    ...(item && !objects ? { itemType: plainType(item) } : {}),
    description: schema.description ?? own.description ?? '',
    values: valuesOf(own),
    nullable,
    optional,
    blank: isBlank(own),
  };
  return [field, ...(item && objects ? objectFields(item, `${name}[].`, false) : [])];
}

/** What each value of a list is; in a pair of fixed length both are of one kind. */
const itemOf = ({ items, prefixItems }: JsonSchema): JsonSchema =>
  asSchema(prefixItems?.[0] ?? (Array.isArray(items) ? items[0] : items));

function plainType({ type, format }: JsonSchema): FieldType {
  const types: readonly (string | undefined)[] = [type].flat();
  if (types.includes('integer')) return 'whole number';
  if (types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'yes or no';
  if (format === 'date') return 'day';
  return format === 'uri' ? 'address' : 'text';
}

function valuesOf(schema: JsonSchema): (string | number)[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return values.filter((value) => typeof value === 'string' || typeof value === 'number');
}

const isBlank = ({ type, format, pattern, minLength, enum: values, const: only }: JsonSchema): boolean =>
  type === 'string' && !format && !pattern && !minLength && !values && only === undefined;

/** `true` allows anything and says nothing. */
const asSchema = (schema: JsonSchema | boolean | undefined): JsonSchema => (typeof schema === 'object' ? schema : {});
