/** The project's own content and seeds, as tests read them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/read.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import type { Source } from '../../src/parse/index.ts';

export const projectFolder: string = fileURLToPath(new URL('../../', import.meta.url));

/** The registry of agencies. */
export const readAgencies = async (): Promise<readonly Agency[]> => (await readContent(projectFolder)).agencies;

/** The documents, each under its id. */
export async function readDocuments(): Promise<ReadonlyMap<string, SourceDocument>> {
  const { documents } = await readContent(projectFolder);
  return new Map(documents.map((document) => [document.id, document]));
}

/** The bytes of a document's seed. */
export const readSeed = (document: SourceDocument): Buffer =>
  readFileSync(`${projectFolder}seeds/${document.seed.file}`);

/** All seeds as they stand on disk, each with its true checksum. */
export async function readSources(): Promise<Source[]> {
  return [...(await readDocuments()).values()].map((document) => {
    const bytes = readSeed(document);
    return { document, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}
