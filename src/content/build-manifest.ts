/** A built site: its files, their digest, and whether the build was finished. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildStamp, buildStamp } from '../model/build-manifest.ts';

/** The file that a build writes last. */
export const stampFile = 'build.json';

/** Every file with its checksum, as `sha256sum -c` reads it: what anybody compares a copy of the site with. */
export const sumsFile = 'SHA256SUMS';

type Digest = Pick<BuildStamp, 'files' | 'sha256'>;

/** Every file in a folder, relative to it, with `/`, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * The list of a built site's files: `sha256  path` a line, sorted by path. Neither the stamp nor the list itself is in it.
 * @param hashes the SHA-256 of each file by its path
 */
export function toSums(hashes: ReadonlyMap<string, string>): string {
  const names = [...hashes.keys()].filter((name) => name !== stampFile && name !== sumsFile).sort();
  return names.map((name) => `${hashes.get(name)}  ${name}\n`).join('');
}

/** The SHA-256 of each file by its path, as a list (`toSums`) says; lines that say none are left out. */
export const parseSums = (sums: string): ReadonlyMap<string, string> =>
  new Map([...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gmu)].map(([, digest = '', name = '']) => [name, digest]));

/** What a list of files adds up to: what the stamp says of them. */
export const digestOfSums = (sums: string): Digest => ({
  files: sums.split('\n').length - 1,
  sha256: hash('sha256', sums),
});

/** The list of the files in a folder. */
export async function sumsOf(folder: string): Promise<string> {
  // Tens of thousands of small files: to wait for each of them takes five times as long as to read it.
  const hashed = (name: string) => [name, hash('sha256', readFileSync(path.join(folder, name)))] as const;
  return toSums(new Map((await filesIn(folder)).map(hashed)));
}

/** What the files of a built site add up to. */
export const digestOf = async (folder: string): Promise<Digest> => digestOfSums(await sumsOf(folder));

/** What the build in a folder says of itself; undefined where the build was not finished. */
export async function findStamp(folder: string): Promise<BuildStamp | undefined> {
  try {
    return buildStamp.parse(JSON.parse(await readFile(path.join(folder, stampFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * What the build in a folder says of itself.
 * @throws an Error that says what to do where the build was not finished
 */
export async function readStamp(folder: string): Promise<BuildStamp> {
  const said = await findStamp(folder);
  if (!said) throw new Error(`There is no finished build in ${folder}. Run \`npm run build\` first.`);
  return said;
}

/** @throws an Error that says what to do where the files of a folder are not those that its build speaks of */
export function assertWhole(folder: string, said: BuildStamp, { files, sha256 }: Digest): void {
  if (files === said.files && sha256 === said.sha256) return;
  const count = files === said.files ? 'a file was changed' : `${files} files instead of ${said.files}`;
  throw new Error(`The files in ${folder} are not those of the build (${count}). Run \`npm run build\` again.`);
}
