/** One YAML file, read through its schema; what is wrong with it is named with its line. */
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type ContentProblem, findProblemOfValue, readText } from './text-file.ts';

export type { ContentProblem } from './text-file.ts';

/**
 * Reads one file. Never throws for what is in it.
 * @param file its path from `root`
 * @param problems takes all that is wrong with the file
 * @returns what the schema makes of it; undefined where something is wrong
 */
export async function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: ContentProblem[],
): Promise<z.output<S> | undefined> {
  const text = await readText(root, file, problems);
  if (text === undefined) return undefined;
  const counter = new LineCounter();
  // The core schema keeps an unquoted day a text; a day is never turned into another by overflow.
  const yaml = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    problems.push({
      file,
      line: counter.linePos(error.pos[0]).line,
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d[\s\S]*$/u, ''),
    });
  }
  if (yaml.errors.length > 0) return undefined;
  if (hasAlias(yaml)) {
    problems.push({
      file,
      line: 1,
      message: 'Anchors and aliases (& and *) are not read. Write the text out where it belongs.',
    });
    return undefined;
  }
  const written = problemsOfValues(yaml).map(({ at, message }) => ({ file, line: counter.linePos(at).line, message }));
  for (const problem of written) problems.push(problem);
  if (written.length > 0) return undefined;
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    // An unknown key is named by the issue itself, not by its path.
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const node = nearestNode(yaml, place);
    const line = node?.range ? counter.linePos(node.range[0]).line : 1;
    problems.push({ file, line, message: `${issue.path.join('.') || 'file'}: ${issue.message}` });
  }
  return undefined;
}

/** Letters and signs that stand in the file as codes ("\\u202E"), which its lines do not show. */
function problemsOfValues(yaml: ReturnType<typeof parseDocument>): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(yaml, {
    Scalar: (_key, { value, range }) => {
      if (typeof value !== 'string' || /^https?:/u.test(value)) return;
      for (const line of value.split('\n')) {
        const message = findProblemOfValue(line);
        if (message !== undefined) found.push({ at: range?.[0] ?? 0, message });
      }
    },
  });
  return found;
}

/** Whether a file refers to a part of itself: a few such lines could stand for gigabytes. */
function hasAlias(yaml: ReturnType<typeof parseDocument>): boolean {
  let found = false;
  visit(yaml, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The node at a path, or the nearest one above it. */
function nearestNode(
  yaml: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): { range?: [number, number, number] | null } | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node) return node as { range?: [number, number, number] | null };
  }
  return undefined;
}
