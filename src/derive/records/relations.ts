/** Statements that rest on a line of a held document: relations between documents, days for reports, and observations from the seeds. */
import type { SourceDocument, StatingLine } from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Observation } from '../../model/observation.ts';
import { documentEntry, type Problem } from '../../model/problem.ts';
import type { SourceLine } from '../../model/source-line.ts';

/**
 * The line that states something.
 * @param lines all source lines
 * @returns the only line of the named document that begins with the words, or undefined
 */
export function findStatingLine(
  { document, begins }: StatingLine,
  lines: readonly SourceLine[],
): SourceLine | undefined {
  const wanted = fold(begins);
  const found = lines.filter((line) => line.document === document && fold(line.text).startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Finds the lines that state something, each looked for once.
 * @param linesOf the lines of a document
 * @returns the number of the line of a statement; throws an Error where no line, or more than one, begins with its words
 */
export function statingLines(linesOf: (document: string) => readonly SourceLine[]): (statement: StatingLine) => number {
  const known = new Map<string, number>();
  return (statement) => {
    const key = `${statement.document}\n${statement.begins}`;
    const line = known.get(key) ?? findStatingLine(statement, linesOf(statement.document))?.line;
    if (line === undefined)
      throw new Error(`"${statement.begins}" does not begin exactly one line of ${statement.document}.`);
    known.set(key, line);
    return line;
  };
}

/** A problem for each relation, reporting duty, observation or instrument whose line is not found. */
export function findStatementProblems(
  documents: readonly SourceDocument[],
  observations: readonly Observation[],
  instruments: readonly Instrument[],
  lines: readonly SourceLine[],
): Problem[] {
  const statements = [
    ...instruments.flatMap(({ statedIn }) => (statedIn ? [{ file: 'content/instruments.yaml', statedIn }] : [])),
    ...documents.flatMap((document) =>
      document.relations.map(({ statedIn }) => ({ file: `content/documents/${document.id}.yaml`, statedIn })),
    ),
    ...documents.flatMap(({ id, reporting }) =>
      reporting ? [{ file: `content/documents/${id}.yaml`, statedIn: reporting.statedIn }] : [],
    ),
    ...observations.flatMap(({ id, statedIn }) =>
      statedIn ? [{ file: `content/observations/${id}.yaml`, statedIn }] : [],
    ),
  ];
  return statements
    .filter(({ statedIn }) => findStatingLine(statedIn, lines) === undefined)
    .map(({ file, statedIn }) => ({
      ...{ file, line: 1, about: statedIn },
      message: `statedIn: "${statedIn.begins}" does not begin exactly one line of ${statedIn.document}. Correct the words, or restore the line.`,
      restsOn: [documentEntry(statedIn.document)],
    }));
}
