/** Brings a built site to the place where it is served, and back again. */
import { copyFile, link, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, filesIn, findStamp, readStamp } from '../../content/build-manifest.ts';
import { makeFolder, openFolder, openToReaders } from '../../content/reader-modes.ts';
import { isHashed } from '../headers.ts';
import { isServed } from '../host-files.ts';
import { alone, lockFile } from './alone.ts';
import {
  dropOldest,
  dropRemains,
  folderOf,
  listOf,
  readHistory,
  releasesIn,
  servedIn,
  serveFromNow,
} from './history.ts';
import { assertOutside, naming, type Packed, pack, unshareable } from './pack.ts';

/** What stands in a site's folder; anything else is the operator's own. */
const ownNames: readonly string[] = ['.current', lockFile, 'current', 'releases'];

/** Lets web servers in. A folder that holds other things too stays as its owner made it. */
async function openPlace(site: string): Promise<void> {
  await openFolder(releasesIn(site));
  if ((await readdir(site)).every((name) => ownNames.includes(name))) await openFolder(site);
}

/**
 * @throws an Error where something else stands at the place of a link, which may be somebody's only copy, or of a file: a
 *   link leads to anybody's, and a pipe is never read to its end
 */
async function assertPlaces(site: string): Promise<void> {
  const link = 'a link to the release that is served';
  const file = 'a file that only deployments write';
  const wanted = [
    ...[path.join(site, 'current'), path.join(site, '.current')].map((place) => [place, link] as const),
    ...[path.join(site, lockFile), servedIn(site)].map((place) => [place, file] as const),
  ];
  for (const [place, what] of wanted) {
    const found = await lstat(place).catch(() => undefined);
    if (!found || (what === link ? found.isSymbolicLink() : found.isFile())) continue;
    const kinds = [found.isDirectory() && 'folder', found.isFile() && 'file', found.isSymbolicLink() && 'link'];
    throw new Error(
      `${place} is a ${kinds.find(Boolean) || 'device or a pipe'}, and must be ${what}. Move it away, then run the command again.`,
    );
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
export async function deploy(from: string, site: string, keep: number, now: Date): Promise<Deployed | undefined> {
  await assertOutside(site, from);
  const { sha256 } = await readStamp(from);
  await assertPlaces(site);
  await makeFolder(releasesIn(site));
  return alone(site, async () => {
    await openPlace(site);
    await dropRemains(site);
    const history = await readHistory(site);
    const current = history.current === undefined ? undefined : folderOf(site, history.current);
    if (current !== undefined && (await holdsBuild(current, from, sha256))) {
      await openToReaders(current);
      return undefined;
    }

    const id = newId(now, sha256, history.releases);
    const unfinished = path.join(releasesIn(site), `.${id}`);
    try {
      const packed = await pack(from, unfinished, current);
      await writeFile(listOf(site, id), (await filesIn(unfinished)).filter((name) => isHashed(`/${name}`)).join('\n'));
      let carried = 0;
      for (const earlier of history.releases.slice(-Math.max(keep - 1, 1)))
        carried += await carry(site, earlier, unfinished);
      await openToReaders(unfinished);
      await rename(unfinished, folderOf(site, id));
      await serveFromNow(site, id, history);
      return { ...packed, id, carried, dropped: await dropOldest(site, keep) };
    } catch (error) {
      if ((await readHistory(site)).current !== id)
        for (const place of [unfinished, folderOf(site, id), listOf(site, id)])
          await rm(place, { recursive: true, force: true });
      throw naming(site, error);
    }
  });
}

/** Whether a release is of this build, and nobody has changed it since. */
async function holdsBuild(release: string, from: string, sha256: string): Promise<boolean> {
  if ((await findStamp(release))?.sha256 !== sha256 || (await digestOf(from)).sha256 !== sha256) return false;
  for (const name of (await filesIn(from)).filter(isServed)) {
    const [built, held] = await Promise.all(
      [from, release].map((folder) => readFile(path.join(folder, name)).catch(() => undefined)),
    );
    if (!built || !held?.equals(built)) return false;
  }
  return true;
}

/** Names begin with the time, which may stand still or go back. */
function newId(now: Date, sha256: string, taken: readonly string[]): string {
  const first = `${now.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}-${sha256.slice(0, 8)}`;
  let id = first;
  for (let count = 2; taken.includes(id); count++) id = `${first}-${count}`;
  return id;
}

/**
 * Serves the release that was served before, and not one that was left in this way itself.
 * @returns the ids of both; undefined for the one that is left where it is lost
 * @throws an Error where there is none before
 */
export async function rollBack(site: string): Promise<{ readonly from: string | undefined; readonly to: string }> {
  await assertPlaces(site);
  const none = `${site} has no release before the current one.`;
  if ((await readHistory(site)).before === undefined) throw new Error(none);
  return alone(site, async () => {
    const history = await readHistory(site);
    const { current, before } = history;
    if (before === undefined) throw new Error(none);
    // Pages of the newer release are open in browsers too.
    if (current !== undefined) await carry(site, current, folderOf(site, before));
    await openPlace(site);
    await openToReaders(folderOf(site, before));
    await serveFromNow(site, before, history);
    return { from: current, to: before };
  });
}

/** Links the hashed files of a release's own build into a folder that does not have them. */
async function carry(site: string, id: string, to: string): Promise<number> {
  const list = await readFile(listOf(site, id), 'utf8').catch(() => '');
  const [there, held] = await Promise.all([folderOf(site, id), to].map(async (one) => new Set(await filesIn(one))));
  const missing = list.split('\n').filter((name) => there?.has(name) && !held?.has(name));
  for (const name of missing) {
    const [source, target] = [path.join(folderOf(site, id), name), path.join(to, name)];
    await makeFolder(path.dirname(target));
    await link(source, target).catch((error: NodeJS.ErrnoException) => {
      if (!unshareable.has(error.code ?? '')) throw error;
      return copyFile(source, target);
    });
  }
  return missing.length;
}
