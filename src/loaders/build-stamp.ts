/** A built site as a release: its files, their digest, and whether the build was finished. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Release, release } from '../model/release.ts';

/** The file that a build writes last. */
export const releaseFile = 'release.json';

/** Every file in a folder, relative to it, with `/`, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** What the files of a built site add up to, the release's own file not counted. */
export async function digestOf(folder: string): Promise<Pick<Release, 'files' | 'sha256'>> {
  const names = (await filesIn(folder)).filter((name) => name !== releaseFile);
  const list = createHash('sha256');
  for (const name of names) {
    const own = createHash('sha256').update(await readFile(path.join(folder, name)));
    list.update(`${own.digest('hex')}  ${name}\n`);
  }
  return { files: names.length, sha256: list.digest('hex') };
}

/** What the release in a folder says of itself; undefined where the build was not finished. */
export async function findRelease(folder: string): Promise<Release | undefined> {
  try {
    return release.parse(JSON.parse(await readFile(path.join(folder, releaseFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * What the release in a folder says of itself, once its files were compared with it.
 * @throws an Error that says what to do where the build was not finished or a file is lost, added or changed
 */
export async function readRelease(folder: string): Promise<Release> {
  const said = await findRelease(folder);
  if (!said) throw new Error(`There is no finished build in ${folder}. Run \`npm run build\` first.`);
  const { files, sha256 } = await digestOf(folder);
  if (files === said.files && sha256 === said.sha256) return said;
  const count = files === said.files ? 'a file was changed' : `${files} files instead of ${said.files}`;
  throw new Error(`The files in ${folder} are not those of the build (${count}). Run \`npm run build\` again.`);
}
