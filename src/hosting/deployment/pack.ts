/** Copies a built site to where it is served from, with a compressed copy beside each text. */
import { hash } from 'node:crypto';
import { link, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as levels } from 'node:zlib';
import {
  assertWhole,
  digestOfSums,
  filesIn,
  findStamp,
  readStamp,
  sumsFile,
  toSums,
} from '../../content/build-manifest.ts';
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
 * Copies a finished build to `to`, which must not exist. The same files give the same bytes anywhere, and everybody may
 * read them. What was copied is what the build speaks of, whatever happens to its folder meanwhile; if anything fails,
 * the copy is deleted.
 * @param earlier the folder of a release whose equal files are shared by hard links, which also keeps their time of
 *   change, and so what browsers hold of them
 * @throws an Error where the build is not whole
 */
export async function pack(from: string, to: string, earlier?: string): Promise<Packed> {
  await assertOutside(to, from);
  const said = await readStamp(from);
  await makeFolder(path.dirname(to));
  await mkdir(to);
  try {
    const names = await filesIn(from);
    for (const folder of new Set(names.filter(isServed).map((name) => path.dirname(name)))) {
      await mkdir(path.join(to, folder), { recursive: true });
    }
    const { hashes, ...packed } = await copyAll(names, from, to, earlier);
    assertWhole(from, said, digestOfSums(toSums(hashes)));
    // Neither the list nor the stamp counts itself.
    const copied = await findStamp(to);
    assertWhole(from, said, { files: said.files, sha256: copied?.sha256 ?? '' });
    assertWhole(from, said, { files: said.files, sha256: hashes.get(sumsFile) ?? said.sha256 });
    await openToReaders(to);
    return packed;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw naming(to, error);
  }
}

/** What the system says of a full disk names no place: with it the error names the one that was written to. */
export const naming = (place: string, error: unknown): unknown =>
  error instanceof Error && 'code' in error && !('path' in error) ? Object.assign(error, { path: place }) : error;

/** @throws an Error where a place is the folder of the build or stands in it, also by way of a link */
export async function assertOutside(place: string, build: string): Promise<void> {
  const [inner = '', outer = ''] = await Promise.all(
    [place, build].map(async (one) => (await realPlace(one)) + path.sep),
  );
  if (inner.startsWith(outer))
    throw new Error(`${place} is in the folder of the build. Name a folder outside of ${build}.`);
}

/** Where a place is once it is made: what stands of the way to it without links, and the rest. */
async function realPlace(place: string): Promise<string> {
  const whole = path.resolve(place);
  const above = path.dirname(whole);
  const real = await realpath(whole).catch(() => undefined);
  return real ?? (above === whole ? whole : path.join(await realPlace(above), path.basename(whole)));
}

/** Copies files, and answers the SHA-256 of each as it was copied. One that vanishes meanwhile has none. */
async function copyAll(names: readonly string[], from: string, to: string, earlier: string | undefined) {
  const hashes = new Map<string, string>();
  const counts = { files: names.filter(isServed).length, compressed: 0, shared: 0 };
  const pending = [...names];
  const copy = async (name: string): Promise<void> => {
    const bytes = await readFile(path.join(from, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (!bytes) return;
    hashes.set(name, hash('sha256', bytes));
    if (!isServed(name)) return;
    const wanted = isText(name) && bytes.byteLength > worthCompressing ? compressedEndings : [];
    counts.compressed += wanted.length;
    if (earlier !== undefined && (await share(name, bytes, wanted, earlier, to))) counts.shared += 1;
    else await write(path.join(to, name), bytes, wanted);
  };
  const work = async (): Promise<void> => {
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) await copy(name);
  };
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, () =>
    work().catch((error: unknown) => {
      pending.length = 0;
      throw error;
    }),
  );
  // None writes any more when the copy is deleted.
  const failed = (await Promise.allSettled(workers)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return { ...counts, hashes };
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

export const unshareable = new Set(['ENOENT', 'EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP']);

async function write(target: string, bytes: Buffer, wanted: readonly string[]): Promise<void> {
  await writeFile(target, bytes);
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
