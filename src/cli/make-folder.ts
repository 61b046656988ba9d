/** A folder that a person names, made with those above it. */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it; one that is there stays. Node's own `recursive` never ends where the system says of
 * a folder that is there that it is not, as below `/proc`.
 * @throws what the system says of the first folder that cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = path.dirname(folder);
    if (code === 'ENOENT' && parent !== folder) {
      await makeFolder(parent);
      await mkdir(folder);
      return;
    }
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  }
}
