/** Where the words of a record stand in the file that an office gave, as lines for a terminal. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { originalPath, type SourceDocument, seedPath } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { parsePlaces, placesPath } from '../model/seed-places.ts';
import type { SourceLine } from '../model/source-line.ts';

/**
 * The address of each part of a record's lines, with the field that has its words.
 * @param fields the record's fields, by name
 * @param lines the record's lines
 * @param sha256 the checksum of the seed as it is
 * @returns none where the document was made from no file
 */
export async function originalLines(
  root: string,
  document: SourceDocument,
  fields: Readonly<Record<string, unknown>>,
  lines: readonly Pick<SourceLine, 'line' | 'text'>[],
  sha256: string,
): Promise<string[]> {
  const { original } = document;
  if (!original) return [];
  const path = placesPath(document.id);
  const places = parsePlaces(await readFile(join(root, path), 'utf8').catch(() => ''));
  const head = `\nIn ${originalPath(original)}`;
  if (!places) return [`${head}: ${path} is missing or holds no places.`];
  if (places.seed !== sha256)
    return [`${head}: ${path} was written for another text of ${seedPath(document)}, so places may have moved.`];
  const left = new Map(wordsByField(fields));
  return [
    head,
    ...lines.flatMap(({ line, text }) =>
      (places.lines.get(line) ?? []).map((addresses, at) => {
        const words = (text.includes('|') ? text.split('|')[at] : text)?.trim() ?? '';
        const name = [...left].find(([, own]) => words !== '' && fold(own) === fold(words))?.[0];
        if (name !== undefined) left.delete(name);
        return addresses.length === 0 ? '' : `${(name ?? '').padEnd(18)} ${addresses.join(', ')}: ${words || 'blank'}`;
      }),
    ),
  ].filter(Boolean);
}

/** The words of fields as they stand in cells. */
function wordsByField(fields: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    if (name === 'deadline' && typeof value === 'object' && value !== null && 'raw' in value)
      return [[name, String(value.raw)]];
    if (name === 'others' && Array.isArray(value))
      return value.map(({ header, text }: { header: string; text: string }): [string, string] => [header, text]);
    return [];
  });
}
