/** A copy of all that a build reads, as a release archive has it: no history of changes. */
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/cli/programs.ts';

const parts = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'permalinks.txt',
  'DATA-LICENSE',
  'NOTICE',
  'content',
  'public',
  'releases',
  'seeds',
  'src',
];

/** Copies the project into a folder; the packages are shared. */
export function copyProject(folder: string): void {
  for (const name of parts) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
