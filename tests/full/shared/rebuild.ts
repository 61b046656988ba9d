/** The project built once more, in surroundings of another kind. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/cli/programs.ts';
import { temporaryFolder } from './folder.ts';

/** Copies what a build reads from the project's folder into a new one; the packages are linked. */
export function copyProject(from = root): string {
  const folder = temporaryFolder('surroundings-');
  // What git does not keep is no part of the project.
  const left = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results', 'playwright-report']);
  for (const name of readdirSync(from).filter((other) => !left.has(other)))
    cpSync(path.join(from, name), path.join(folder, name), { recursive: true });
  linkPackages(folder, from);
  return folder;
}

/** Lets a folder use the packages of the project. */
export function linkPackages(folder: string, from = root): void {
  symlinkSync(path.join(from, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}

/**
 * The SHA-256 of each file of a folder, by its path.
 * @param folder a built site
 */
export function checksumsOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** @throws Error that names the files in which two built sites differ */
export function assertAlike(one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): void {
  const differing = [...new Set([...one.keys(), ...two.keys()])]
    .filter((name) => one.get(name) !== two.get(name))
    .sort();
  if (differing.length > 0)
    throw new Error(`${differing.length} files differ, like ${differing.slice(0, 8).join(', ')}`);
}
