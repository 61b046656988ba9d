/** A built site: its files, their digest, and whether the build was finished. */
import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildStamp, buildStamp } from '../model/build-manifest.ts';

/** The file that a build writes last. */
export const stampFile = 'build.json';

/** Every file in a folder, relative to it, with `/`, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** What the files of a built site add up to, the stamp itself not counted. */
export async function digestOf(folder: string): Promise<Pick<BuildStamp, 'files' | 'sha256'>> {
  const names = (await filesIn(folder)).filter((name) => name !== stampFile);
  const list = createHash('sha256');
  // Tens of thousands of small files: to wait for each of them takes five times as long as to read it.
  for (const name of names) list.update(`${hash('sha256', readFileSync(path.join(folder, name)))}  ${name}\n`);
  return { files: names.length, sha256: list.digest('hex') };
}

/** What the build in a folder says of itself; undefined where the build was not finished. */
export async function findStamp(folder: string): Promise<BuildStamp | undefined> {
  try {
    return buildStamp.parse(JSON.parse(await readFile(path.join(folder, stampFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * What the build in a folder says of itself, once its files were compared with it.
 * @throws an Error that says what to do where the build was not finished or a file is lost, added or changed
 */
export async function readStamp(folder: string): Promise<BuildStamp> {
  const said = await findStamp(folder);
  if (!said) throw new Error(`There is no finished build in ${folder}. Run \`npm run build\` first.`);
  const { files, sha256 } = await digestOf(folder);
  if (files === said.files && sha256 === said.sha256) return said;
  const count = files === said.files ? 'a file was changed' : `${files} files instead of ${said.files}`;
  throw new Error(`The files in ${folder} are not those of the build (${count}). Run \`npm run build\` again.`);
}
