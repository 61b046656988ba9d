/** What a command says when it cannot do its work: a sentence that helps instead of a stack. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { makeFolder } from './make-folder.ts';

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'This user may not write there. Use another folder, or run the command as the user that owns it.',
  EDQUOT: 'The quota of this user is used up. Make room, then run the command again.',
  EISDIR: 'A folder stands there. Move it away, then run the command again.',
  ERR_FS_EISDIR: 'A folder stands there. Move it away, then run the command again.',
  ENOENT: 'There is no such file or folder.',
  ENAMETOOLONG: 'The name is too long for this disk. Use a shorter one.',
  EMFILE: 'Too many files are open. Raise the limit (`ulimit -n 4096`), then run the command again.',
  ENOSPC: 'The disk is full. Make room, then run the command again.',
  EEXIST: 'Something that is no folder stands there. Move it away, then run the command again.',
  ENOTDIR: 'Something that is no folder stands there. Move it away, then run the command again.',
  EPERM: 'This user may not write there. Use another folder, or run the command as the user that owns it.',
  EROFS: 'The folder is read-only. Use another folder.',
};

/** The sentence for an error: its own message where it was written for readers, help where the system speaks. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  const help = code === undefined ? undefined : sentences[code];
  const place = (error as NodeJS.ErrnoException).path;
  if (help === undefined) return error.message;
  return place === undefined ? help : `${place}: ${help}`;
}

/**
 * Why a folder cannot be written to, in a sentence; undefined where it can.
 * @param bytes how much must fit
 */
export async function findObstacle(folder: string, bytes = 1): Promise<string | undefined> {
  const file = path.join(folder, `.probe-${process.pid}`);
  try {
    await makeFolder(folder);
    await writeFile(file, Buffer.alloc(bytes));
    return undefined;
  } catch (error) {
    return sentenceOf(error).replace(file, folder);
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}

/** Runs a command; a failure becomes its sentence, without a stack, and exit code 1. */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}
