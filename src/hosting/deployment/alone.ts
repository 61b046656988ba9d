/** One deployment to a place at a time. */
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What stands in a site's folder for its own sake; the second is what earlier versions of this project left there. */
export const lockFile = '.lock';
const formerLock = '.deploying';

/** SQLite's number for what another process holds. */
const busy = 5;

/**
 * Runs while no other deployment to the same folder does. The lock is one of the system, which SQLite knows how to take on
 * every system: it ends with its process however that ends, on whichever machine or in whichever container it ran, so
 * that none is ever left behind.
 * @throws an Error where another deployment is under way
 */
export async function alone<T>(site: string, run: () => Promise<T>): Promise<T> {
  const file = path.join(site, lockFile);
  // Says better than SQLite why it cannot be opened.
  await (await open(file, 'a')).close();
  const lock = new DatabaseSync(file);
  try {
    try {
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      if ((error as { errcode?: number }).errcode === busy)
        throw new Error(`Another deployment to ${site} is under way. Wait for it to end.`);
      throw new Error(
        `${file} cannot be locked (${(error as Error).message}). If it is no file of a deployment, move it away; else use a folder on another disk.`,
      );
    }
    await rm(path.join(site, formerLock), { force: true });
    return await run();
  } finally {
    lock.close();
  }
}
