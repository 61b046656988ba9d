/** Who may read what this project publishes: everybody, whatever the umask of the user who builds or deploys it. */
import { chmod, lstat, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

const folderMode = 0o755;
const fileMode = 0o644;
/** That users who are neither the owner nor of the group may go through a folder. */
const passing = 0o001;

/** How many entries of one folder are looked at at a time. */
const atOnce = 64;

/**
 * Makes a folder, with those above it that are missing, so that everybody may read it. Folders that were there stay as they
 * are. Node's own `recursive` says of a read-only disk that nothing is there, and never ends below `/proc`.
 * @throws what the system says of the first folder that cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  const above = path.dirname(path.resolve(folder));
  if (above !== path.resolve(folder)) await makeFolder(above);
  const made = await mkdir(folder).then(
    () => true,
    async (error: unknown) => {
      // Another program was faster.
      if ((await stat(folder).catch(() => undefined))?.isDirectory()) return false;
      throw error;
    },
  );
  if (made) await setMode(folder, folderMode);
}

/**
 * Lets everybody read a file or a whole folder, and nobody but its owner write: folders 755, files 644.
 * @throws Error that names a place which a web server may not read and which cannot be changed
 */
export async function openToReaders(place: string): Promise<void> {
  const found = await lstat(place);
  // What a link leads to may be anybody's.
  if (found.isSymbolicLink()) return;
  const wanted = found.isDirectory() ? folderMode : fileMode;
  if ((found.mode & 0o7777) !== wanted) await setMode(place, wanted);
  if (!found.isDirectory()) return;
  const names = await readdir(place);
  for (let from = 0; from < names.length; from += atOnce)
    await Promise.all(names.slice(from, from + atOnce).map((name) => openToReaders(path.join(place, name))));
}

/** Lets everybody read a folder, without what is in it. */
export const openFolder = (folder: string): Promise<void> => setMode(folder, folderMode);

/** The highest folder on the way to a place that other users may not go through; undefined where all are open. */
export async function findClosedFolder(place: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  let closed: string | undefined;
  for (
    let folder = await realpath(place), above = '';
    folder !== above;
    [above, folder] = [folder, path.dirname(folder)]
  )
    if (((await stat(folder)).mode & passing) === 0) closed = folder;
  return closed;
}

async function setMode(place: string, wanted: number): Promise<void> {
  // Windows knows other rights, which a new file takes from its folder.
  if (process.platform === 'win32') return;
  const refused = await chmod(place, wanted).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  );
  // Some disks have one mode for all files, which may do.
  const mode = (await stat(place)).mode & 0o777;
  if ((mode & wanted) === wanted) return;
  throw new Error(
    `${place}: a web server may not read it (mode ${mode.toString(8)}), and that cannot be changed${refused ? ` (${refused})` : ''}. ` +
      'Run the command as the user who owns it, or use another folder.',
  );
}
