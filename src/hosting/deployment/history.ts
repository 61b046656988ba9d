/** The releases of a site, and in which order they were served: what a way back, and how many are kept, go by. */
import { readdir, readFile, readlink, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const releasesIn = (site: string): string => path.join(site, 'releases');
export const folderOf = (site: string, id: string): string => path.join(releasesIn(site), id);

/** The hashed files of a release's own build, compressed copies too; not those that it carries for earlier ones. */
export const listOf = (site: string, id: string): string => path.join(releasesIn(site), `${id}.hashed`);

/** A line a switch: the id of the release that was served from then on. */
export const servedIn = (site: string): string => path.join(releasesIn(site), 'served');

/** The time of its making, and the beginning of its digest. Other names are the operator's own. */
const idPattern = String.raw`\d{8}T\d{6}Z-[0-9a-f]{8}(?:-\d+)?`;
const release = new RegExp(`^${idPattern}$`, 'u');
const remains = new RegExp(`^\\.${idPattern}$`, 'u');
const list = new RegExp(`^(${idPattern})\\.hashed$`, 'u');

export interface History {
  /** All that stand there: those that were never served, then the others by when each was last served. */
  readonly releases: readonly string[];
  /** The one that is served; undefined where none is. */
  readonly current: string | undefined;
  /** The one that a way back leads to: served before, and not left by a way back itself. */
  readonly before: string | undefined;
  /** The id of each switch, as far as its release stands there. */
  readonly served: readonly string[];
}

export async function readHistory(site: string): Promise<History> {
  const entries = await readdir(releasesIn(site), { withFileTypes: true }).catch(() => []);
  const all = entries
    .filter((entry) => entry.isDirectory() && release.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const linked = await findCurrent(site);
  const current = linked !== undefined && all.includes(linked) ? linked : undefined;
  const told = await readFile(servedIn(site), 'utf8').catch(() => '');
  const served = (told === '' ? servedByTime(all, linked) : told.split('\n')).filter((id) => all.includes(id));
  // The link is switched before the list is written, and by hand without it.
  if (current !== undefined && served.at(-1) !== current) served.push(current);
  const latest = [...new Set([...served].reverse())].reverse();
  return {
    releases: [...all.filter((id) => !served.includes(id)), ...latest],
    current,
    before: wayTo(served)
      .filter((id) => id !== current)
      .at(-1),
    served,
  };
}

/** What was served where no list says it: in the order of making, and what is newer than the one that is served was left. */
const servedByTime = (all: readonly string[], current: string | undefined): string[] =>
  current === undefined ? [] : [...all, ...(all.includes(current) ? [current] : [])];

/** The releases on the way to the last one: a release served again was gone back to, from all that came after it. */
function wayTo(served: readonly string[]): string[] {
  const way: string[] = [];
  for (const id of served) {
    const at = way.indexOf(id);
    if (at < 0) way.push(id);
    else way.length = at + 1;
  }
  return way;
}

/** The id of the release that the link leads to; undefined where it leads elsewhere. */
async function findCurrent(site: string): Promise<string | undefined> {
  const target = await readlink(path.join(site, 'current')).catch(() => undefined);
  if (target === undefined) return undefined;
  const place = path.resolve(site, target);
  const [above, own] = await Promise.all([path.dirname(place), releasesIn(site)].map((one) => realpath(one))).catch(
    () => [],
  );
  return above === own ? path.basename(place) : undefined;
}

/** Serves another release from now on. One rename: each request sees the one or the other, never none. */
export async function switchTo(site: string, id: string): Promise<void> {
  const link = path.join(site, '.current');
  await rm(link, { force: true });
  await symlink(path.join('releases', id), link);
  await rename(link, path.join(site, 'current'));
}

/** The same, and on record. What needs room on the disk comes before the switch. */
export async function serveFromNow(site: string, id: string, { served }: History): Promise<void> {
  const file = servedIn(site);
  // Whatever stands there is not written through.
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, `${[...served, id].join('\n')}\n`);
  await switchTo(site, id);
  await rename(`${file}.new`, file);
}

/** Deletes what a deployment left that was killed. */
export async function dropRemains(site: string): Promise<void> {
  const names = await readdir(releasesIn(site));
  const lost = names.filter((name) => remains.test(name) || !names.includes(list.exec(name)?.[1] ?? name));
  for (const name of lost) await rm(path.join(releasesIn(site), name), { recursive: true, force: true });
}

/** Deletes those served longest ago beyond `keep`, never the one that is served nor the one that a way back leads to. */
export async function dropOldest(site: string, keep: number): Promise<string[]> {
  const { releases, current, before } = await readHistory(site);
  const dropped = releases.slice(0, -keep).filter((id) => id !== current && id !== before);
  for (const id of dropped) {
    // In one step, so that none is ever a release in part.
    const unfinished = path.join(releasesIn(site), `.${id}`);
    await rename(folderOf(site, id), unfinished);
    await rm(unfinished, { recursive: true, force: true });
    await rm(listOf(site, id), { force: true });
  }
  return dropped;
}
