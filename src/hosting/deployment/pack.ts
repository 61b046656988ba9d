/** Copies a built site to where it is served from, with a compressed copy beside each text. */
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as levels } from 'node:zlib';
import { filesIn } from '../../content/build-manifest.ts';
import { makeFolder, openToReaders } from '../../content/reader-modes.ts';
import { isServed } from '../host-files.ts';
import { isText } from '../media-types.ts';

/** Smaller texts fit into one packet as they are. Bytes. */
const worthCompressing = 1024;

/** What a compressed copy of a text ends in. */
export const compressedEndings = ['.br', '.gz'] as const;

export interface Packed {
  readonly files: number;
  readonly compressed: number;
  /** Files that an earlier release already had; they take no further place on the disk. */
  readonly shared: number;
}

/**
 * Copies the files of `from` to `to`, which must not exist. The same files give the same bytes anywhere, and everybody
 * may read them.
 * @param earlier the folder of a release whose equal files are shared by hard links, which also keeps their time of
 *   change, and so what browsers hold of them
 */
export async function pack(from: string, to: string, earlier?: string): Promise<Packed> {
  await makeFolder(path.dirname(to));
  await mkdir(to);
  const names = (await filesIn(from)).filter(isServed);
  for (const folder of new Set(names.map((name) => path.dirname(name)))) {
    await mkdir(path.join(to, folder), { recursive: true });
  }
  const counts = { files: names.length, compressed: 0, shared: 0 };
  const pending = names.values();
  const work = async (): Promise<void> => {
    for (const name of pending) {
      const bytes = await readFile(path.join(from, name));
      const wanted = isText(name) && bytes.byteLength > worthCompressing ? compressedEndings : [];
      counts.compressed += wanted.length;
      if (earlier !== undefined && (await share(name, bytes, wanted, earlier, to))) counts.shared += 1;
      else await write(name, bytes, wanted, from, to);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  await openToReaders(to);
  return counts;
}

/** Whether an earlier release has the same file with the same copies, which are then shared. */
async function share(name: string, bytes: Buffer, wanted: readonly string[], earlier: string, to: string) {
  const before = await readFile(path.join(earlier, name)).catch(() => undefined);
  if (!before?.equals(bytes)) return false;
  try {
    for (const ending of ['', ...wanted]) await link(path.join(earlier, name + ending), path.join(to, name + ending));
    return true;
  } catch (error) {
    // A compressed copy is missing there, or the disk knows no hard links. What was linked must not be written through.
    if (!unshareable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    for (const ending of ['', ...wanted]) await rm(path.join(to, name + ending), { force: true });
    return false;
  }
}

const unshareable = new Set(['ENOENT', 'EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP']);

async function write(name: string, bytes: Buffer, wanted: readonly string[], from: string, to: string): Promise<void> {
  const target = path.join(to, name);
  await copyFile(path.join(from, name), target, constants.COPYFILE_FICLONE);
  for (const ending of wanted) await writeFile(target + ending, await compress(bytes, ending));
}

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** As small as it gets: it is done once and read many times. */
function compress(bytes: Buffer, ending: string): Promise<Buffer> {
  if (ending === '.gz') return toGzip(bytes, { level: 9 });
  const params = {
    [levels.BROTLI_PARAM_MODE]: levels.BROTLI_MODE_TEXT,
    [levels.BROTLI_PARAM_QUALITY]: levels.BROTLI_MAX_QUALITY,
    [levels.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return toBrotli(bytes, { params });
}
