/** Where the words of a record stand in the file that an office gave, as lines for a terminal. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { originalPath, type SourceDocument, seedPath } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { cellLines, type Provenance } from '../model/provenance.ts';
import { parsePlaces, placesPath } from '../model/seed-places.ts';
import type { SourceLine } from '../model/source-line.ts';

/**
 * The address of each part of a record's lines, with the field that has its words.
 * @param fields the record's fields, by name
 * @param lines those of the seed; a field may stand in a line above the record's, where cells are merged
 * @returns none where the document was made from no file
 */
export async function originalLines(
  root: string,
  document: SourceDocument,
  fields: Readonly<Record<string, unknown>>,
  lines: readonly Pick<SourceLine, 'line' | 'text'>[],
  { lines: [first, last], sha256 }: Pick<Provenance, 'lines' | 'sha256'>,
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
  const cellsOf = ({ line, text }: (typeof lines)[number]) =>
    (places.lines.get(line) ?? []).flatMap((addresses, at) => {
      const words = (text.includes('|') ? text.split('|')[at] : text)?.trim() ?? '';
      const name = [...left].find(([, own]) => words !== '' && fold(own) === fold(words))?.[0];
      if (addresses.length === 0) return [];
      if (name !== undefined) left.delete(name);
      return [{ name: name ?? '', written: `${addresses.join(', ')}: ${words || 'blank'}` }];
    });
  const own = lines.filter(({ line }) => line >= first && line <= last).flatMap(cellsOf);
  const merged = linesIn(fields.cells).filter((line) => line < first || line > last);
  const above = lines.filter(({ line }) => merged.includes(line)).flatMap(cellsOf);
  const shown = [...own, ...above.filter(({ name }) => name !== '' && name !== 'number')];
  return [head, ...shown.map(({ name, written }) => `${name.padEnd(18)} ${written}`)];
}

/** The lines in which the words of fields stand. */
const linesIn = (cells: unknown): number[] => {
  const ranges = cellLines.safeParse(cells).data ?? {};
  return Object.values(ranges).flat();
};

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
