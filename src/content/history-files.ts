/** What a project cannot make anew: the addresses that were promised and what each release published. A built site holds a copy. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { releasesFolder } from './releases.ts';

/** The folder of a built site in which the copies stand, by their place in the project. */
export const historyFolder = 'history/';

/** Whether a path within the project is one of these files. */
export const isHistory = (name: string): boolean =>
  name === 'permalinks.txt' || (name.startsWith(`${releasesFolder}/`) && /^[^/]+\/[\w-]{1,100}\.json$/u.test(name));

/** The files that stand in a project, by their path within it. */
export async function historyFilesIn(root: string): Promise<string[]> {
  const top = await readdir(root);
  const released = await readdir(join(root, releasesFolder)).catch(() => []);
  return [...top, ...released.map((name) => `${releasesFolder}/${name}`)].filter(isHistory).sort();
}
