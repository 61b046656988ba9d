/** The built site as the checks see it: pages as parsed by a browser's rules, and the bytes of every file. */
import { readdir, readFile } from 'node:fs/promises';
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

export interface Page {
  /** Its address within the site, like `/tasks/nq03-26/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** In document order. */
  readonly elements: readonly PageElement[];
  readonly ids: ReadonlySet<string>;
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
  const files = new Map<string, Buffer>();
  for (const name of names.sort()) files.set(`/${name}`, await readFile(path.join(folder, name)));
  return siteOf(files, address, published);
}

/** The site that these files make. */
export function siteOf(files: ReadonlyMap<string, Buffer>, address: URL, published?: Permalinks): BuiltSite {
  const pages: Page[] = [];
  for (const [name, bytes] of files) {
    if (!name.endsWith('.html')) continue;
    const elements = elementsOf(bytes.toString('utf8'));
    const ids = new Set(elements.map((element) => element.attributes.get('id')).filter((id) => id !== undefined));
    pages.push({ path: name.replace(/(^|\/)index\.html$/, '$1'), bytes, elements, ids });
  }
  return { address, pages, pageAt: new Map(pages.map((page) => [page.path, page])), files, published };
}

/** All elements of a page in document order, those in `<template>` and `<noscript>` too. */
function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, parent: PageElement | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const text = child.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join('');
      const attributes = new Map(
        child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      );
      const element: PageElement = { name: child.tagName, attributes, parent, text };
      found.push(element);
      visit(child, element);
      if ('content' in child) visit(child.content, element);
    }
  };
  visit(parse(html, { scriptingEnabled: false }), undefined);
  return found;
}

/** The elements of a page that have one of these names. */
export function elementsNamed(page: Page, ...names: readonly string[]): PageElement[] {
  return page.elements.filter((element) => names.includes(element.name));
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
export function relOf(element: PageElement): string[] {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'unreadable' };

/** Where an address on a page leads. */
export function targetOf(site: BuiltSite, page: Page, href: string): Target {
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
