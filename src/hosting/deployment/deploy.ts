/** Brings a built site to the place where it is served, and back again. */
import { link, open, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { filesIn, findStamp, readStamp } from '../../content/build-manifest.ts';
import { makeFolder, openFolder, openToReaders } from '../../content/reader-modes.ts';
import { isHashed } from '../headers.ts';
import { type Packed, pack } from './pack.ts';

const releasesIn = (site: string): string => path.join(site, 'releases');

/** The ids of the finished releases, oldest first. They begin with the time of their making. */
async function listReleases(site: string): Promise<string[]> {
  const entries = await readdir(releasesIn(site), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{8}T\d{6}/u.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** The id of the release that is served; undefined where there is none yet. */
async function findCurrent(site: string): Promise<string | undefined> {
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
async function openPlace(site: string): Promise<void> {
  await openFolder(releasesIn(site));
  if ((await readdir(site)).every((name) => ownNames.includes(name))) await openFolder(site);
}

/**
 * Runs while no other deployment to the same place does.
 * @throws an Error where one is under way
 */
async function alone<T>(site: string, run: () => Promise<T>): Promise<T> {
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

export interface Deployed extends Packed {
  readonly id: string;
  /** Hashed files of earlier releases that stay in reach. */
  readonly carried: number;
  /** Releases that were deleted. */
  readonly dropped: readonly string[];
}

/**
 * Copies a finished build to `<site>/releases/<id>`, adds what pages opened before still ask for, and serves it.
 * Until the last step nothing changes for readers; if anything fails, the copy is deleted.
 * @param keep how many releases stay, the new one included
 * @returns undefined where the same release is served already
 * @throws an Error where the build is not whole or another deployment is under way
 */
export function deploy(from: string, site: string, keep: number, now: Date): Promise<Deployed | undefined> {
  return alone(site, async () => {
    await openPlace(site);
    const { sha256 } = await readStamp(from);
    const current = await findCurrent(site);
    if (current !== undefined && (await findStamp(folderOf(site, current)))?.sha256 === sha256) {
      await openToReaders(folderOf(site, current));
      return undefined;
    }

    const id = `${now.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}-${sha256.slice(0, 8)}`;
    const unfinished = path.join(releasesIn(site), `.${id}`);
    await dropUnfinished(site);
    try {
      const packed = await pack(from, unfinished, current === undefined ? undefined : folderOf(site, current));
      const kept = (await listReleases(site)).slice(-Math.max(keep - 1, 1));
      await writeFile(listOf(site, id), (await filesIn(unfinished)).filter((name) => isHashed(`/${name}`)).join('\n'));
      let carried = 0;
      for (const earlier of kept) carried += await carry(site, earlier, unfinished);
      await openToReaders(unfinished);
      await rename(unfinished, folderOf(site, id));
      await switchTo(site, id);
      return { ...packed, id, carried, dropped: await drop(site, keep) };
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      await rm(listOf(site, id), { force: true });
      throw error;
    }
  });
}

/**
 * Serves the release before the one that is served.
 * @returns the ids of both
 * @throws an Error where there is none before
 */
export function rollBack(site: string): Promise<{ readonly from: string; readonly to: string }> {
  return alone(site, async () => {
    const current = await findCurrent(site);
    const before = (await listReleases(site)).filter((id) => current !== undefined && id < current).at(-1);
    if (current === undefined || before === undefined)
      throw new Error(`${site} has no release before the current one.`);
    // Pages of the newer release are open in browsers too.
    await carry(site, current, folderOf(site, before));
    await openPlace(site);
    await openToReaders(folderOf(site, before));
    await switchTo(site, before);
    return { from: current, to: before };
  });
}

const folderOf = (site: string, id: string): string => path.join(releasesIn(site), id);

/** The hashed files of a release's own build, compressed copies too; not those that it carries for earlier ones. */
const listOf = (site: string, id: string): string => path.join(releasesIn(site), `${id}.hashed`);

/** Links the hashed files of a release's own build into a folder that does not have them. */
async function carry(site: string, id: string, to: string): Promise<number> {
  const list = await readFile(listOf(site, id), 'utf8').catch(() => '');
  const held = new Set(await filesIn(to));
  const missing = list.split('\n').filter((name) => name !== '' && !held.has(name));
  for (const name of missing) {
    await makeFolder(path.join(to, path.dirname(name)));
    await link(path.join(folderOf(site, id), name), path.join(to, name));
  }
  return missing.length;
}

/** What a deployment left that was killed. */
async function dropUnfinished(site: string): Promise<void> {
  for (const name of await readdir(releasesIn(site))) {
    if (name.startsWith('.')) await rm(path.join(releasesIn(site), name), { recursive: true, force: true });
  }
}

/** Deletes the oldest releases beyond `keep`, never the one that is served nor the one before it. */
async function drop(site: string, keep: number): Promise<string[]> {
  const current = await findCurrent(site);
  const all = await listReleases(site);
  const before = all.filter((id) => current !== undefined && id < current).at(-1);
  const dropped = all.slice(0, -keep).filter((id) => id !== current && id !== before);
  for (const id of dropped) {
    await rm(folderOf(site, id), { recursive: true, force: true });
    await rm(listOf(site, id), { force: true });
  }
  return dropped;
}
