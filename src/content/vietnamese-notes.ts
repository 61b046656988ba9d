/** What editors say in English alone, and where their Vietnamese states other facts. It stops nothing: pages show the English. */
import { z } from 'zod';
import { lostFacts } from '../derive/editorial/stated-facts.ts';
import type { Problem } from '../model/problem.ts';

/** A kind of content as it was read. */
export interface EditedKind {
  /** Its file or folder. */
  readonly file: string;
  /** The schema of what it holds, or of each thing in the list that it holds. */
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** A field with words, and the field that says the same in Vietnamese. */
interface Pair {
  /** The id of what it belongs to; '' where that has none. */
  readonly id: string;
  readonly about: object;
  readonly field: string;
  readonly words: unknown;
  readonly vietnamese: unknown;
}

// Numbers of documents and names of newspapers are mostly the same in both languages.
const alike: readonly string[] = ['number', 'by', 'publisher'];
const named = 8;

/** Notes on all kinds: what has no Vietnamese words, in one line a kind at the first, and each field whose facts are not in its Vietnamese. */
export function findVietnameseNotes(kinds: readonly EditedKind[]): Problem[] {
  return kinds.flatMap(({ file, schema, value }) => {
    const isList = Array.isArray(value) && !(schema instanceof z.ZodArray);
    const pairs = pairsIn(value, [isList ? z.array(schema) : schema], '');
    return [...missing(file, pairs), ...pairs.flatMap((pair) => difference(file, pair))];
  });
}

function missing(file: string, pairs: readonly Pair[]): Problem[] {
  const open = pairs.filter(({ field, vietnamese }) => isBlank(vietnamese) && !alike.includes(field));
  const [first] = open;
  if (!first) return [];
  const many = open.length === 1 ? '1 field has' : `${open.length} fields have`;
  const names = open.slice(0, named).map(({ id, field }) => nameOf(id, field));
  const message = `${many} no Vietnamese words yet, and Vietnamese pages show the English: ${names.join('; ')}${open.length > named ? '; …' : ''}.`;
  return [{ file, line: 1, message, about: first.about }];
}

function difference(file: string, { id, about, field, words, vietnamese }: Pair): Problem[] {
  if (typeof words !== 'string' || typeof vietnamese !== 'string') return [];
  const lost = lostFacts(words, vietnamese);
  if (lost.length === 0) return [];
  const message = `${nameOf(id, field)}: ${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} in the English alone. Compare both, and mend the one that is wrong.`;
  return [{ file, line: 1, about, rule: 'vietnamese-differs', message }];
}

/**
 * The pairs in a value and all that it holds, by the fields that its schema knows: `about` where it knows `aboutVi`.
 * @param schemas those that the value may fit
 */
function pairsIn(value: unknown, schemas: readonly z.core.$ZodType[], id: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = id || idOf(value);
  const known = schemas.flatMap(unwrapped);
  if (Array.isArray(value)) {
    const elements = known.flatMap((schema) => (schema instanceof z.ZodArray ? [schema.element] : []));
    return value.flatMap((element: unknown) => pairsIn(element, elements, own));
  }
  const shapes = known.flatMap((schema) => (schema instanceof z.ZodObject ? [schema.shape as z.core.$ZodShape] : []));
  return Object.entries(value).flatMap(([field, words]) => {
    const inner = shapes.flatMap((shape) => shape[field] ?? []);
    const vietnamese = (value as Readonly<Record<string, unknown>>)[`${field}Vi`];
    const isPair = shapes.some((shape) => `${field}Vi` in shape) && !isBlank(words);
    return [...(isPair ? [{ id: own, about: value, field, words, vietnamese }] : []), ...pairsIn(words, inner, own)];
  });
}

/** What a schema is without being optional, nullable or one of several. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}

const nameOf = (id: string, field: string): string => (id ? `${id}, ${field}Vi` : `${field}Vi`);

const isBlank = (words: unknown): boolean => words === undefined || words === null || words === '';

const idOf = (value: object): string => ('id' in value ? String(value.id) : '');
