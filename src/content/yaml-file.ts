/** One YAML file, read through its schema; what is wrong with it is named with its line. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { entryOf, type Problem } from '../model/problem.ts';
import { findProblemsOfYaml } from './plain-yaml.ts';
import { readText } from './text-file.ts';

/** Where a part of a file stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Its texts are those of the documents in another language, with their line breaks. */
const renderingsFolder = 'content/vi/';

type Path = readonly PropertyKey[];

// What is read keeps its plain shape; where it stands is remembered beside it, and found when somebody asks.
const places = new WeakMap<object, (within: Path) => Place>();

/**
 * Where a part of a file stands that was read here: a record, or a list or record within it.
 * @param within the key or keys of what is meant in it; itself where left out
 */
export const findPlace = (part: object, ...within: PropertyKey[]): Place | undefined => places.get(part)?.(within);

/** What was read, with its identity; it stands where it stood. */
export function withId<Data extends object>(id: string, data: Data): Data & { id: string } {
  const named = { ...data, id };
  const place = places.get(data);
  if (place) places.set(named, place);
  return named;
}

/**
 * Reads one file. Never throws for what is in it.
 * @param file its path from `root`
 * @param problems takes all that is wrong with the file
 * @returns what the schema makes of it; undefined where something is wrong
 */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  const text = readText(root, file, problems);
  if (text === undefined) return undefined;
  const files = lastParsed.get(schema) ?? new Map<string, Parsed>();
  lastParsed.set(schema, files);
  let last = files.get(file);
  if (last?.text !== text) {
    const own: Problem[] = [];
    last = { text, data: parseYaml(text, file, schema, own), problems: own };
    files.set(file, last);
  }
  for (const problem of last.problems) problems.push(problem);
  return last.data as z.output<S> | undefined;
}

interface Parsed {
  readonly text: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** What each file last held, by the schema that it was read through, and what came of it. */
const lastParsed = new WeakMap<z.ZodType, Map<string, Parsed>>();

/**
 * Reads YAML through a schema.
 * @param text the YAML of a file, whole or its head
 * @param file the path that problems name
 * @param before how many lines of the file stand before the text
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  problems: Problem[],
  before = 0,
): z.output<S> | undefined {
  const report = (line: number, message: string) =>
    problems.push({ file, line: line + before, message, harms: [entryOf(file)] });
  const counter = new LineCounter();
  // The core schema keeps an unquoted day a text; a day is never turned into another by overflow.
  const yaml = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    const [sentence = ''] = error.message.split('\n');
    report(counter.linePos(error.pos[0]).line, sentence.replace(/ at line \d[\s\S]*$/u, ''));
  }
  if (yaml.errors.length > 0) return undefined;
  const written = findProblemsOfYaml(yaml, file.startsWith(renderingsFolder));
  for (const { at, message } of written) report(counter.linePos(at).line, message);
  if (written.length > 0) return undefined;
  const parsed = schema.safeParse(yaml.toJS());
  const lineOf = (path: readonly PropertyKey[]) => counter.linePos(beginningAt(yaml, path)).line;
  if (parsed.success) {
    rememberPlaces(parsed.data, (path) => ({ file, line: lineOf(path) + before }));
    return parsed.data;
  }
  for (const issue of parsed.error.issues) {
    // An unknown key is named by the issue itself, not by its path.
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    report(lineOf(place), `${issue.path.join('.') || 'file'}: ${issue.message}`);
  }
  return undefined;
}

/** Remembers where each record and list of what was read stands. */
function rememberPlaces(part: unknown, placeAt: (path: Path) => Place, path: Path = []) {
  if (typeof part !== 'object' || part === null) return;
  places.set(part, (within) => placeAt([...path, ...within]));
  for (const [key, value] of Object.entries(part))
    rememberPlaces(value, placeAt, [...path, Array.isArray(part) ? Number(key) : key]);
}

/** Where the part at a path begins, or the nearest one above it: at its name, where it has one. */
function beginningAt(yaml: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const [name, above] = [path[length - 1], yaml.getIn(path.slice(0, length - 1), true)];
    const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
    const part = pair?.key ?? yaml.getIn(path.slice(0, length), true);
    if (isNode(part) && part.range) return part.range[0];
  }
  return 0;
}
