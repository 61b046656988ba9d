/** Seeds from disk, and all records together. */
import { createHash } from 'node:crypto';
import { revisionsByAmendments } from '../derive/changes/amendments.ts';
import { revisionsByCorrections } from '../derive/changes/corrections.ts';
import { problemsInSeeds } from '../derive/editorial/seed-problems.ts';
import { withStatedReports } from '../derive/records/stated-reports.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { Records, SeedRecords } from '../model/records.ts';
import type { Revision } from '../model/revision.ts';
import { buildFieldReader, parseSeeds, type Source } from '../parse/index.ts';
import { entriesIn, readBytes } from './disk.ts';
import { formatProblem, formatProblems } from './format-problems.ts';
import { assertContent, type RecordContent, readRecordContent } from './read.ts';

/**
 * Reads the seed of each document.
 * @param root the project's folder
 * @returns the sources that could be read, and a diagnostic for each seed that is missing or that nobody describes
 */
export function readSeeds(
  root: string,
  documents: readonly SourceDocument[],
): { sources: Source[]; diagnostics: Diagnostic[] } {
  const files = new Set(
    entriesIn(root, 'seeds')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.txt')),
  );
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    const { file } = document.seed;
    const missing = (place: string, message: string) =>
      diagnostics.push({ rule: 'seed-missing', document: document.id, file: place, line: 1, message, expected: file });
    if (!files.delete(file)) {
      const message = `The seed seeds/${file} is not there. Restore it, or correct seed.file.`;
      missing(`content/documents/${document.id}.yaml`, message);
      continue;
    }
    const bytes = readBytes(root, `seeds/${file}`);
    if (!bytes || bytes.every((byte) => byte <= 0x20)) {
      missing(`seeds/${file}`, `The seed ${bytes ? 'is empty' : 'cannot be read'}. Restore it.`);
      continue;
    }
    sources.push({ document, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  for (const file of files) {
    diagnostics.push({
      rule: 'seed-unclaimed',
      document: '',
      file: `seeds/${file}`,
      line: 1,
      message: 'No document describes this seed. Add a file to content/documents, or remove the seed.',
    });
  }
  return { sources, diagnostics };
}

/**
 * Reads seeds and content into records, with all diagnostics.
 * @param content where it was read already
 * @throws Error that lists every problem of the content files, or of what they correct and amend, if there is one
 */
export async function readRecords(root: string, content?: RecordContent): Promise<Records> {
  content ??= await readRecordContent(root);
  assertContent(content);
  const { sources, diagnostics } = readSeeds(root, content.documents);
  const records = parseSeeds(sources, content.agencies);
  const { revisions, problems } = readRevisions(records, content);
  // A seed that cannot be read has lost more than the words that a correction is of.
  if (problems.length > 0 && !records.diagnostics.some(isError))
    throw new Error(
      `What corrects or amends the seeds does not fit them:\n\n${problems.map(formatProblem).join('\n')}`,
    );
  const { documents, agencies, progressReports, observations, looks, links, instruments, themes, corrections } =
    content;
  return {
    ...records,
    diagnostics: [...diagnostics, ...records.diagnostics],
    ...{
      documents,
      agencies,
      progressReports: withStatedReports(progressReports, records.statedClaims, documents),
      observations,
      looks,
      links,
      instruments,
      themes,
      corrections,
      revisions,
    },
  };
}

/**
 * What corrections and amending documents make of the records of the seeds.
 * @param records as printed
 * @returns revisions, and a problem for each correction or change that does not fit
 */
export function readRevisions(
  records: SeedRecords,
  content: RecordContent,
): { revisions: Revision[]; problems: Problem[] } {
  const read = buildFieldReader(content.agencies);
  const { documents, corrections } = content;
  const corrected = revisionsByCorrections({ ...records, documents, corrections }, read);
  const amended = revisionsByAmendments({ ...records, documents }, corrected.revisions, read);
  return {
    revisions: [...corrected.revisions, ...amended.revisions],
    problems: [...corrected.problems, ...amended.problems],
  };
}

/** @throws Error that lists every diagnostic that stops the build */
export function assertReadable(diagnostics: readonly Diagnostic[]): void {
  const problems = problemsInSeeds(diagnostics);
  if (problems.length > 0)
    throw new Error(`The seeds cannot be read as their documents say:\n\n${formatProblems(problems).join('\n')}`);
}
