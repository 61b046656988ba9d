/** Where releases stand on a server: `<site>/releases/<id>/`, and `<site>/current`, a link to the one that is served. */
import { open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { makeFolder, openFolder } from '../../content/reader-modes.ts';

export const releasesIn = (site: string): string => path.join(site, 'releases');

/** The ids of the finished releases, oldest first. They begin with the time of their making. */
export async function listReleases(site: string): Promise<string[]> {
  const entries = await readdir(releasesIn(site), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{8}T\d{6}/u.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** The id of the release that is served; undefined where there is none yet. */
export async function findCurrent(site: string): Promise<string | undefined> {
  const target = await readlink(path.join(site, 'current')).catch(() => undefined);
  return target === undefined ? undefined : path.basename(target);
}

/** Serves another release from now on. One rename: each request sees the one or the other, never none. */
export async function switchTo(site: string, id: string): Promise<void> {
  const link = path.join(site, '.current');
  await rm(link, { force: true });
  await symlink(path.join('releases', id), link);
  await rename(link, path.join(site, 'current'));
}

/** What stands in a site's folder; anything else is the operator's own. */
const ownNames: readonly string[] = ['.current', '.deploying', 'current', 'releases'];

/** Lets web servers in. A folder that holds other things too stays as its owner made it. */
export async function openPlace(site: string): Promise<void> {
  await openFolder(releasesIn(site));
  if ((await readdir(site)).every((name) => ownNames.includes(name))) await openFolder(site);
}

/**
 * Runs while no other deployment to the same place does.
 * @throws an Error where one is under way
 */
export async function alone<T>(site: string, run: () => Promise<T>): Promise<T> {
  await makeFolder(releasesIn(site));
  const file = path.join(site, '.deploying');
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // One that was killed has left its lock behind.
  if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
  const lock = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`Another deployment to ${site} is under way (process ${holder || 'unknown'}). Wait for it to end.`);
  });
  try {
    await lock.writeFile(String(process.pid));
    return await run();
  } finally {
    await lock.close();
    await rm(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
