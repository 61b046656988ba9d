/** The built site as the checks see it: pages as parsed by a browser's rules, and the bytes of every file. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Permalinks } from '../../model/permalinks.ts';

/** Something wrong with the built site. */
export interface Problem {
  /** The address of the page, or of the file, that has it. */
  readonly page: string;
  readonly what: string;
  readonly todo: string;
}

/** One rule. It sees the whole site and answers all problems it finds. */
export type Check = (site: BuiltSite) => Problem[];

export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  /** The text directly inside. */
  readonly text: string;
}

/** An element that loads, leads, names or says something of its own: what the checks look at. */
export interface NotableElement extends Pick<PageElement, 'name' | 'attributes'> {
  readonly inHead: boolean;
}

export interface Page {
  /** Its address within the site, like `/tasks/nq03-26/`. */
  readonly path: string;
  /** The text of its `<title>`. */
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** In document order. */
  readonly notable: readonly NotableElement[];
  /** All elements in document order, read again when they are asked for: those of all pages would fill the memory. */
  readonly elements: readonly PageElement[];
  /** Read again when asked for. */
  readonly bytes: Buffer;
}

export interface BuiltSite {
  /** Where the site will be served. */
  readonly address: URL;
  readonly pages: readonly Page[];
  readonly pageAt: ReadonlyMap<string, Page>;
  /** Every file by its address within the site, pages as their file (`/tasks/nq03-26/index.html`). */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What was ever published, as permalinks.txt says; undefined where a project has no such list. */
  readonly published?: Permalinks | undefined;
}

/** Reads the built site from its folder. */
export async function readSite(folder: string, address: URL, published?: Permalinks): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return siteOf(new FilesOnDisk(folder, names.sort()), address, published);
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

/** The site that these files make. */
export function siteOf(files: ReadonlyMap<string, Buffer>, address: URL, published?: Permalinks): BuiltSite {
  const shared = new Shared();
  const pages = [...files.keys()]
    .filter((name) => name.endsWith('.html'))
    .map((name) => pageOf(name.replace(/(^|\/)index\.html$/, '$1'), () => files.get(name) ?? Buffer.alloc(0), shared));
  return { address, pages, pageAt: new Map(pages.map((page) => [page.path, page])), files, published };
}

function pageOf(address: string, read: () => Buffer, shared: Shared): Page {
  const elements = elementsOf(read().toString('utf8'), shared);
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name === 'head');
  let whole = new WeakRef(elements);
  return {
    path: address,
    title: (title?.text ?? '').replace(/\s+/g, ' ').trim(),
    ids: new Set(elements.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined)),
    notable: elements.filter(isNotable).map(({ name, attributes, parent }) => ({
      ...{ name, attributes },
      inHead: parent?.name === 'head',
    })),
    get elements() {
      const known = whole.deref() ?? elementsOf(read().toString('utf8'), shared);
      whole = new WeakRef(known);
      return known;
    },
    get bytes() {
      return read();
    },
  };
}

/** Elements that mean something even without attributes. */
const telling = new Set(['html', 'title', 'script', 'style', 'base', 'meta', 'link', 'a', 'area', 'iframe', 'form']);
/** Attributes that no check asks about. */
const quiet = new Set(['class', 'role', 'scope', 'data-label']);

function isNotable({ name, attributes, parent }: PageElement): boolean {
  if (telling.has(name) || parent?.name === 'head') return true;
  for (const attribute of attributes.keys()) if (!quiet.has(attribute)) return true;
  return false;
}

/** Names, texts and sets of attributes that stand on many pages, each kept once. */
class Shared {
  readonly #texts = new Map<string, string>();
  readonly #attributes = new Map<string, ReadonlyMap<string, string>>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  attributes(list: readonly { prefix?: string; name: string; value: string }[]): ReadonlyMap<string, string> {
    let key = '';
    for (const { prefix, name, value } of list) key += `${prefix ?? ''}\0${name}\0${value}\0`;
    const known = this.#attributes.get(key);
    if (known) return known;
    const own = new Map(list.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
    this.#attributes.set(key, own);
    return own;
  }
}

/** All elements of a page in document order, those in `<template>` and `<noscript>` too. */
function elementsOf(html: string, shared: Shared): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, parent: PageElement | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const text = child.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join('');
      const attributes = shared.attributes(child.attrs);
      const element: PageElement = { name: shared.text(child.tagName), attributes, parent, text: shared.text(text) };
      found.push(element);
      visit(child, element);
      if ('content' in child) visit(child.content, element);
    }
  };
  visit(parse(html, { scriptingEnabled: false }), undefined);
  return found;
}

/** The notable elements of a page that have one of these names. */
export function elementsNamed(page: Page, ...names: readonly string[]): NotableElement[] {
  return page.notable.filter((element) => names.includes(element.name));
}

/** The content of a `<meta>` by its name. */
export function metaOf(page: Page, name: string): string | undefined {
  return elementsNamed(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');
}

/** Whether search engines may show the page. */
export const isIndexable = (page: Page): boolean =>
  page.path !== '/404.html' && !/\bnoindex\b/.test(metaOf(page, 'robots') ?? '');

/** Whether the page only says what became of what stood at its address. */
export const isGone = (page: Page): boolean => metaOf(page, 'became') !== undefined;

/** The words of a `rel` attribute. */
export function relOf(element: Pick<PageElement, 'attributes'>): string[] {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'unreadable' };

/** Where the addresses lead that mean the same on every page, as most do. */
const known = new WeakMap<BuiltSite, Map<string, Target>>();

/** Where an address on a page leads. */
export function targetOf(site: BuiltSite, page: Page, href: string): Target {
  if (!/^\/(?!\/)/.test(href)) return readTarget(site, page, href);
  const targets = known.get(site) ?? new Map<string, Target>();
  known.set(site, targets);
  const target = targets.get(href) ?? readTarget(site, page, href);
  targets.set(href, target);
  return target;
}

function readTarget(site: BuiltSite, page: Page, href: string): Target {
  const base = new URL(page.path, site.address);
  if (!URL.canParse(href, base)) return { kind: 'unreadable' };
  const url = new URL(href, base);
  if (url.origin !== site.address.origin) return { kind: 'outside', url };
  try {
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    return { kind: 'inside', path: decodeURIComponent(url.pathname), fragment };
  } catch {
    return { kind: 'unreadable' };
  }
}
