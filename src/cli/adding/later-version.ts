/** A later version of the file that a document was made from. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { seedStatesOf } from '../../derive/changes/record-states.ts';
import { seedOf, type WrittenSeed } from '../../intake/proposal/propose.ts';
import { isError } from '../../model/diagnostic.ts';
import { documentFilePath, originalPath, type SourceDocument, seedPath } from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import { formatPlaces, placesPath } from '../../model/seed-places.ts';
import { parseSeeds } from '../../parse/index.ts';
import { askYes, canAsk } from '../ask.ts';
import { recordChangeLines } from '../sealing/changes.ts';
import type { Given } from './given.ts';
import { put } from './put.ts';

/** Takes a later version of a document's file, once somebody has seen what it changes in records. */
export async function updateDocument(given: Given, document: SourceDocument, other: WrittenSeed): Promise<void> {
  const { root, flags, content, bytes, original } = given;
  const { id } = document;
  if (!document.original)
    throw new Error(
      `${documentFilePath(document)} ("${document.shortName}") names no original: its text was not written by this command. Give this paper another id with --id.`,
    );
  const seed = other.language === document.language ? other : seedOf(given.file, document.language);
  const before = await readFile(join(root, seedPath(document)));
  const shared = shareOfLines(before, seed.bytes);
  if (shared < 0.2)
    throw new Error(
      `Only ${Math.round(shared * 100)} % of the lines of ${seedPath(document)} stand in this file: it looks like another paper than "${document.shortName}". Give it another id with --id.`,
    );
  const parsed = (text: Uint8Array, sha256: string) =>
    parseSeeds(
      [{ document: { ...document, seed: { ...document.seed, sha256 } }, bytes: text, sha256 }],
      content.agencies,
    );
  const was = parsed(before, createHash('sha256').update(before).digest('hex'));
  const now = parsed(seed.bytes, seed.sha256);
  if (seed.sha256 === document.seed.sha256 && original.sha256 === document.original.sha256) {
    console.log(`${id}: this file is the one that is held. Next: npm run -s validate`);
    return;
  }
  console.log(`${id}: compared with ${seedPath(document)},`);
  for (const line of recordChangeLines(id, seedStatesOf(was), seedStatesOf(now), flags.all)) console.log(`  ${line}`);
  const errors = now.diagnostics.filter(isError).length;
  if (errors > 0) console.log(`  As ${documentFilePath(document)} describes it, the new text has ${errors} error(s).`);
  if (!flags.yes) {
    if (!canAsk())
      throw new Error(`Nothing was written: there is no terminal to ask. Read what changed above, then add --yes.`);
    if (!(await askYes(`Take this version as ${id}?`))) throw new Error('Nothing was written.');
  }
  if (document.original.file !== original.file) await rm(join(root, originalPath(document.original)), { force: true });
  await put(root, originalPath(original), bytes);
  await put(root, placesPath(id), formatPlaces(originalPath(original), seed.places));
  await put(root, seedPath(document), seed.bytes);
  await reseal(root, document, seed.sha256, original);
  console.log(
    `Wrote ${seedPath(document)}, ${originalPath(original)} and their checksums in ${documentFilePath(document)}.`,
  );
  console.log('Next: compare what changed with the paper. Then run: npm run -s validate');
}

/** The share of the lines of a text that stand in another, from 0 to 1. */
function shareOfLines(before: Uint8Array, after: Uint8Array): number {
  const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split(/\r?\n/u).map(fold).filter(Boolean);
  const now = new Set(linesOf(after));
  const was = linesOf(before);
  return was.length === 0 ? 1 : was.filter((line) => now.has(line)).length / was.length;
}

/** Writes the checksums and the name of the file into the document's file; all else in it stays as it is. */
async function reseal(
  root: string,
  document: SourceDocument,
  sha256: string,
  original: Given['original'],
): Promise<void> {
  const path = join(root, documentFilePath(document));
  const text = await readFile(path, 'utf8');
  const sealed = text
    .replaceAll(document.seed.sha256, sha256)
    .replaceAll(document.original?.sha256 ?? sha256, original.sha256);
  if (document.original?.file === original.file) {
    await writeFile(path, sealed);
    return;
  }
  const yaml = parseDocument(sealed);
  yaml.setIn(['original', 'file'], original.file);
  await writeFile(path, yaml.toString({ lineWidth: 0 }));
}
