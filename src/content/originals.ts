/** The files that offices gave, kept in seeds/originals/: each is there, unchanged, and some document's. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentFilePath, originalPath, type SourceDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { placesPath } from '../model/seed-places.ts';
import { readBytes } from './disk.ts';
import { isSetAside } from './yaml-folder.ts';

const folder = 'seeds/originals';

/**
 * Finds originals that are missing, changed or nobody's, and documents that nobody has compared with their paper.
 * @param root the project's folder
 */
export async function findOriginalProblems(root: string, documents: readonly SourceDocument[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const document of documents) {
    const file = documentFilePath(document);
    if (document.proposed)
      problems.push({
        ...{ file, line: 1, about: document },
        message:
          'proposed: nobody has compared this file with the paper yet. Compare it, what stands under expects first of all; then remove the line "proposed: true".',
      });
    const { original } = document;
    if (!original) continue;
    known.add(original.file).add(basename(placesPath(document.id)));
    const bytes = readBytes(root, originalPath(original));
    if (!bytes) {
      const message = `original.file: ${originalPath(original)} is not there. Restore it, byte for byte.`;
      problems.push({ file, line: 1, about: original, message });
      continue;
    }
    if (createHash('sha256').update(bytes).digest('hex') === original.sha256) continue;
    problems.push({
      ...{ file: originalPath(original), line: 1 },
      message: `The file was changed; it is not the one from which ${document.seed.file} was written. Restore it. If it is a later version, run: npm run new document FILE -- --id ${document.id}`,
    });
  }
  for (const name of await readdir(join(root, folder)).catch(() => []))
    if (!isSetAside(name) && !known.has(name))
      problems.push({
        ...{ file: `${folder}/${name}`, line: 1 },
        message: `No document has this file as its original. Remove it, or begin its name with _ to set it aside.`,
      });
  return problems;
}
