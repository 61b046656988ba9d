/** Relations between documents: each names the line of a held document that states it. */
import type { Relation, SourceDocument } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { SourceLine } from '../model/source-line.ts';

/**
 * The line that states a relation.
 * @param lines all source lines
 * @returns the only line of the named document that begins with the words, or undefined
 */
export function findStatingLine(relation: Relation, lines: readonly SourceLine[]): SourceLine | undefined {
  const wanted = fold(relation.statedIn.begins);
  const found = lines.filter((line) => line.document === relation.statedIn.document && fold(line.text).startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** One sentence for each relation whose line is not found. */
export function findRelationProblems(documents: readonly SourceDocument[], lines: readonly SourceLine[]): string[] {
  return documents.flatMap((document) =>
    document.relations
      .filter((relation) => findStatingLine(relation, lines) === undefined)
      .map(
        (relation) =>
          `error content/documents/${document.id}.yaml:1 relations: the words "${relation.statedIn.begins}" do not begin exactly one line of ${relation.statedIn.document}. Correct them, or restore the line.`,
      ),
  );
}
