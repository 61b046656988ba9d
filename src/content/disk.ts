/** What is read from the project's folder: plain files and folders in it, and never what a link leads to. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** No file that people write is larger; a device or an endless file would be. */
export const mostBytes = 10_000_000;

/** Whether a path is a folder and no link to one. */
const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * What a folder holds, in the order of names, without links; nothing where it does not exist or is a link itself.
 * @param folder its path from `root`
 */
export async function entriesIn(root: string, folder: string): Promise<Dirent[]> {
  const path = join(root, folder);
  const entries = (await isFolder(path)) ? await readdir(path, { withFileTypes: true }) : [];
  return entries.filter((entry) => !entry.isSymbolicLink()).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The bytes of a file.
 * @param file its path from `root`
 * @returns undefined where it is no plain file, or larger than any that people write
 */
export async function readBytes(root: string, file: string): Promise<Buffer | undefined> {
  const path = join(root, file);
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() && found.size <= mostBytes ? readFile(path).catch(() => undefined) : undefined;
}
