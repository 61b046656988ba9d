/** Writing files of examples into a copy of the project. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './manual.ts';

/** Writes files into a folder, in place of those that are there. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
