/** The built site as the checks see it: its pages, and the bytes of every file. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Permalinks } from '../../model/permalinks.ts';
import { addressAt, pathUnder } from '../../model/site-address.ts';
import { isFromRoot } from '../site-path.ts';
import { type CheckedPage, Page } from './page.ts';

/** Something wrong with the built site. */
export interface Problem {
  /** The address of the page, or of the file, that has it. */
  readonly page: string;
  readonly what: string;
  readonly todo: string;
}

/** One rule. It sees the whole site and answers all problems it finds. */
export type Check = (site: BuiltSite) => Problem[];

export interface BuiltSite<Known extends CheckedPage = CheckedPage> {
  /** Where the site will be served. */
  readonly address: URL;
  readonly pages: readonly Known[];
  readonly pageAt: ReadonlyMap<string, Known>;
  /** Every file by its address within the site, pages as their file (`/tasks/nq03-26/index.html`). */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What was ever published, as permalinks.txt says; undefined where a project has no such list. */
  readonly published?: Permalinks | undefined;
}

/** Reads the built site from its folder: see siteOf. */
export async function readSite<Known extends CheckedPage = Page>(
  folder: string,
  address: URL,
  published?: Permalinks,
  known?: ReadonlyMap<string, Known>,
): Promise<BuiltSite<Known | Page>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return siteOf(new FilesOnDisk(folder, names.sort()), address, published, known);
}

/** Files by their address, each read when it is asked for: all together they would not fit into the memory. */
class FilesOnDisk extends Map<string, Buffer> {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;

  constructor(folder: string, names: readonly string[]) {
    super();
    this.#folder = folder;
    this.#names = new Set(names.map((name) => `/${name}`));
  }

  override get size(): number {
    return this.#names.size;
  }

  override has(name: string): boolean {
    return this.#names.has(name);
  }

  override get(name: string): Buffer | undefined {
    return this.#names.has(name) ? readFileSync(path.join(this.#folder, name)) : undefined;
  }

  override keys(): MapIterator<string> {
    return this.#names.values();
  }

  override *entries(): MapIterator<[string, Buffer]> {
    for (const name of this.#names) yield [name, readFileSync(path.join(this.#folder, name))];
  }

  override *values(): MapIterator<Buffer> {
    for (const [, bytes] of this.entries()) yield bytes;
  }

  override [Symbol.iterator](): MapIterator<[string, Buffer]> {
    return this.entries();
  }

  override forEach(visit: (bytes: Buffer, name: string, files: Map<string, Buffer>) => void): void {
    for (const [name, bytes] of this.entries()) visit(bytes, name, this);
  }
}

/**
 * The site that these files make.
 * @param known pages that were looked at before; the others are read when something is asked of them
 */
export function siteOf<Known extends CheckedPage = Page>(
  files: ReadonlyMap<string, Buffer>,
  address: URL,
  published?: Permalinks,
  known?: ReadonlyMap<string, Known>,
): BuiltSite<Known | Page> {
  const pages = [...files.keys()].flatMap((name): (Known | Page)[] => {
    if (!name.endsWith('.html')) return [];
    const path = name.replace(/(^|\/)index\.html$/, '$1');
    return [known?.get(path) ?? new Page(path, () => files.get(name) ?? Buffer.alloc(0))];
  });
  return { address, pages, pageAt: new Map(pages.map((page) => [page.path, page])), files, published };
}

/** A page as it stands among the files of the site. */
export const bytesOf = ({ files }: BuiltSite, path: string): Buffer =>
  files.get(path.endsWith('/') ? `${path}index.html` : path) ?? Buffer.alloc(0);

export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'unreadable' };

/** Where the addresses lead that mean the same on every page, as most do. */
const known = new WeakMap<BuiltSite, Map<string, Target>>();

/** Where an address on a page leads. */
export function targetOf(site: BuiltSite, page: CheckedPage, href: string): Target {
  if (!/^\/(?!\/)/.test(href)) return readTarget(site, page, href);
  const targets = known.get(site) ?? new Map<string, Target>();
  known.set(site, targets);
  const target = targets.get(href) ?? readTarget(site, page, href);
  targets.set(href, target);
  return target;
}

function readTarget(site: BuiltSite, page: CheckedPage, href: string): Target {
  const url = urlOf(site, page.path, href);
  if (!url) return { kind: 'unreadable' };
  if (!url.href.startsWith(addressAt(site.address, '/'))) return { kind: 'outside', url };
  try {
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    return { kind: 'inside', path: pathWithin(site, url), fragment };
  } catch {
    return { kind: 'unreadable' };
  }
}

/**
 * What an address in a file of the site means; undefined where it cannot be read. Files are written as for a whole host,
 * and put under the site's path once they have passed: see ../site-path.ts.
 * @param file its address within the site
 */
export const urlOf = (site: BuiltSite, file: string, href: string): URL | undefined =>
  URL.parse(
    isFromRoot(href, pathUnder(site.address)) ? addressAt(site.address, href) : href,
    addressAt(site.address, file),
  ) ?? undefined;

/** The address within the site, decoded. */
export const pathWithin = (site: BuiltSite, { pathname }: URL): string =>
  decodeURIComponent(pathname.slice(pathUnder(site.address).length));
