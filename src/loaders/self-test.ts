/** The results of the last full run of the checks, from content/self-test.yaml. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { type SelfTest, selfTest } from '../model/self-test.ts';
import { formatProblem } from './report.ts';
import { readYaml } from './yaml-file.ts';

/** Where the results stand in the project. */
export const selfTestFile = 'content/self-test.yaml';

const remedy = '`npm run check:full -- --write` writes this file, and nobody else. Run that again, or remove the file.';

/**
 * Reads the results.
 * @param root the project's folder
 * @returns undefined where no full run is on record
 * @throws Error where the file is not as the run writes it
 */
export async function readSelfTest(root: string): Promise<SelfTest | undefined> {
  const problems: Problem[] = [];
  const found = await readSelfTestFile(root, problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return found;
}

/** Reads the results; undefined where none are on record or something is wrong with them, which `problems` takes. */
export async function readSelfTestFile(root: string, problems: Problem[]): Promise<SelfTest | undefined> {
  const found = await access(join(root, selfTestFile)).then(
    () => true,
    () => false,
  );
  if (!found) return undefined;
  const own: Problem[] = [];
  const read = await readYaml(root, selfTestFile, selfTest, own);
  problems.push(...own.map((problem) => ({ ...problem, message: `${problem.message}. ${remedy}` })));
  return read;
}
