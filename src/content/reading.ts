/** A reading of the whole project for its pages: what they are made from, or why none can be made. */
import { checkProject } from './check.ts';
import { formatProblems } from './format-problems.ts';
import { type Project, projectOf } from './project.ts';

export interface Reading {
  /** All that is wrong, as `validate` prints it. */
  readonly lines: readonly string[];
  /** Undefined while something is wrong. */
  readonly project: Project | undefined;
}

/**
 * Reads and checks the whole project, once for both.
 * @param root the project's folder
 * @param today a calendar day in Viet Nam: what is dated later cannot be true
 */
export async function readForPages(root: string, today: string): Promise<Reading> {
  const checked = await checkProject(root, today);
  const lines = formatProblems(checked.problems);
  return { lines, project: lines.length > 0 ? undefined : projectOf(checked) };
}
