/** What people write, from disk: YAML through its schemas, all problems of all files at once. */
import { findRuleProblems } from '../derive/editorial/nearness-rules.ts';
import { documentFilePath } from '../model/document.ts';
import type { EditedLink, RefusedPair } from '../model/link.ts';
import { agencyEntry, type Problem } from '../model/problem.ts';
import { findNameProblems, findOwnNameProblems } from '../parse/index.ts';
import { formatProblem } from './format-problems.ts';
import { type Kind, otherKinds, recordKinds } from './kinds.ts';
import { findOriginalProblems } from './originals.ts';
import { findStrayFiles } from './stray-files.ts';
import { findUnsafeFiles } from './unsafe-files.ts';
import { findPlace } from './yaml-file.ts';

type Kinds = Readonly<Record<string, Kind>>;

/** What is read of each kind of a table. */
type ReadOf<Table extends Kinds> = { readonly [Name in keyof Table]: ReturnType<Table[Name]['read']> };

/** All of content/ but the guide. */
export type Content = RecordContent & ReadOf<typeof otherKinds>;

/** What records are made of. */
export type RecordContent = ReadOf<typeof recordKinds> & {
  readonly links: readonly EditedLink[];
  /** Pairs of records that editors do not link. */
  readonly refused: readonly RefusedPair[];
  readonly problems: readonly Problem[];
};

/**
 * Reads all kinds of a table, one after the other, so that their problems stand in its order.
 * @param problems takes all that is wrong
 */
export function readKinds<Table extends Kinds>(table: Table, root: string, problems: Problem[]): ReadOf<Table> {
  const read: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(table)) read[name] = kind.read(root, problems);
  return read as ReadOf<Table>;
}

/**
 * Reads all of content/ but the guide pages (guides.ts). Never throws for what is in a file; a bad file is left out and named in `problems`.
 * @param root the project's folder
 */
export async function readContent(root: string): Promise<Content> {
  const records = await readRecordContent(root);
  const problems = [...records.problems];
  const others = readKinds(otherKinds, root, problems);
  if (others.nearnessRules.length > 0) problems.push(...findRuleProblems(others.nearnessRules, others.outputTypes));
  return { ...records, ...others, problems };
}

/** Reads what records are made of, and whether all of content/ is where it belongs; else the same as `readContent`. */
export async function readRecordContent(root: string): Promise<RecordContent> {
  const problems: Problem[] = [];
  const content = readKinds(recordKinds, root, problems);
  for (const { agency: id, message } of findNameProblems(content.agencies))
    problems.push({ file: `${agencyEntry(id)}.yaml`, line: 1, message, harms: [agencyEntry(id)] });
  for (const { document: id, words, message } of findOwnNameProblems(content.documents, content.agencies)) {
    const names = content.documents.find((document) => document.id === id)?.names;
    problems.push({ file: documentFilePath({ id }), line: 1, ...(names && findPlace(names, words)), message });
  }
  problems.push(...(await findOriginalProblems(root, content.documents)));
  problems.push(...findStrayFiles(root), ...findUnsafeFiles(root));
  return {
    ...content,
    links: content.linkFiles.flatMap(({ accepted }) => accepted),
    refused: content.linkFiles.flatMap(({ refused }) => refused),
    problems,
  };
}

/** @throws Error that lists every problem of the content files, if there is one */
export function assertContent(content: RecordContent): void {
  if (content.problems.length === 0) return;
  throw new Error(`The content files have problems:\n\n${content.problems.map(formatProblem).join('\n')}`);
}
