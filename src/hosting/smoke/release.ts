/** Whether a deployed site serves its release whole: the stamp, the list of files that it speaks of, and each file as listed. */
import { hash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { digestOfSums, parseSums, stampFile, sumsFile } from '../../content/build-manifest.ts';
import { type BuildStamp, buildStamp } from '../../model/build-manifest.ts';
import { langs } from '../../model/lang.ts';
import { pathIn, shortPath } from '../../model/paths.ts';
import { isServed } from '../host-files.ts';
import { type Answer, ask } from './ask.ts';

export type Get = (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answer>;

export interface ServedRelease {
  readonly stamp: BuildStamp;
  /** The SHA-256 of each file that readers get, by its path within the site. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Where a site begins: at the folder of an address or one above it, as its stamp says; at the host where none says so.
 * @param address of any page of it
 * @param limit milliseconds for a whole answer
 */
export async function findSite(address: string, limit?: number): Promise<URL> {
  for (let base = new URL('.', address); base.pathname !== '/'; base = new URL('..', base)) {
    const said = await ask(new URL(stampFile, base), {}, 'GET', limit).catch(() => undefined);
    if (said?.status === 200 && buildStamp.safeParse(parseJson(said.body)).success) return base;
  }
  return new URL('/', address);
}

/** The whole address of a path of a site, which may itself stand under a path. */
export const within = (base: URL, path: string): URL => new URL(`.${path}`, base);

/**
 * What the release says of itself.
 * @throws an Error where it says nothing, or its list is not the one that its stamp speaks of
 */
export async function readRelease(get: Get): Promise<ServedRelease> {
  const said = await get(`/${stampFile}`);
  const stamp = buildStamp.safeParse(parseJson(said.body));
  if (said.status !== 200 || !stamp.success) throw new Error(`/${stampFile} (${said.status}) is no stamp of a build`);
  const list = await get(`/${sumsFile}`);
  const sums = list.body.toString('utf8');
  const { files, sha256 } = digestOfSums(sums);
  if (list.status !== 200 || files !== stamp.data.files || sha256 !== stamp.data.sha256)
    throw new Error(`/${sumsFile} (${list.status}) is not the list of files that /${stampFile} speaks of`);
  return { stamp: stamp.data, files: new Map([...parseSums(sums)].filter(([name]) => isServed(name))) };
}

/** What an answer says in JSON; undefined where it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The address of a file; a page has that of its folder. */
export const addressOf = (name: string): string => `/${encodeURI(name.replace(/(^|\/)index\.html$/u, '$1'))}`;

/** No file of a site is as large; a small answer can unpack to more than fits into memory. */
const unpacked = { maxOutputLength: 2 ** 28 };

/**
 * What an answer holds, as a browser unpacks it.
 * @throws an Error where it cannot be unpacked
 */
export function contentOf({ headers, body }: Answer): Buffer {
  const encoding = headers.get('content-encoding');
  if (encoding === 'br') return brotliDecompressSync(body, unpacked);
  if (encoding === 'gzip') return gunzipSync(body, unpacked);
  if (encoding === undefined || encoding === 'identity') return body;
  throw new Error(`comes as ${encoding}, which was not asked for`);
}

/** What is wrong with the content of an answer; undefined where nothing is. */
export function contentFault(answer: Answer, sha256: string | undefined): string | undefined {
  try {
    return hash('sha256', contentOf(answer)) === sha256 ? undefined : 'is not the file of the build';
  } catch {
    return 'cannot be unpacked';
  }
}

/** The id of a record, where the path is its short address. */
export function shortIdOf(path: string): string | undefined {
  const folder = langs
    .map((lang) => pathIn(lang, shortPath('').replace(/\/$/u, '')))
    .find((start) => path.startsWith(start));
  return folder === undefined ? undefined : path.slice(folder.length).replace(/\/$/u, '');
}

/** The files, by the folder that they stand in; of those in another language and of the search index by the one below. */
export function byFolder(names: Iterable<string>): ReadonlyMap<string, string[]> {
  const folders = new Map<string, string[]>();
  const nested = [...langs.map((lang) => pathIn(lang, '/').slice(1)), 'pagefind/'].filter((start) => start !== '');
  for (const name of names) {
    const outer = nested.find((start) => name.startsWith(start)) ?? '';
    const [folder = '', ...more] = name.slice(outer.length).split('/');
    const own = `/${outer}${more.length > 0 ? `${folder}/` : ''}`;
    folders.set(own, [...(folders.get(own) ?? []), name]);
  }
  return folders;
}
