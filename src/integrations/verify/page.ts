/** A page of the built site, as parsed by a browser's rules. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listOfPage } from '../../model/paths.ts';

/** An element that loads, leads, names or says something of its own: what the checks look at. */
export interface NotableElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inHead: boolean;
}

export interface PageElement extends Pick<NotableElement, 'name' | 'attributes'> {
  readonly parent: PageElement | undefined;
  /** The text directly inside. */
  readonly text: string;
}

export interface Page {
  /** Its address within the site, like `/tasks/nq03-26/`. */
  readonly path: string;
  /** The text of its `<title>`. */
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** In document order. Equal ones are one object, within a page and on all pages that were read together. */
  readonly notable: readonly NotableElement[];
  /** All elements in document order, read when they are asked for: those of all pages would fill the memory. */
  readonly elements: readonly PageElement[];
  /** How many bytes it has. */
  readonly size: number;
  /** Read again when asked for. */
  readonly bytes: Buffer;
}

type Attributes = DefaultTreeAdapterTypes.Element['attrs'];

/** Reads pages of one site, each once: to parse them takes longer than all that is then asked of them. Values that many of them have are kept once. */
export class PageReader {
  readonly #pages = new Map<string, Page>();
  readonly #known = new Map<string, NotableElement>();
  /** The page that was parsed last: who asks for its elements at once needs no second look at its bytes. */
  #last: { readonly address: string; readonly root: DefaultTreeAdapterTypes.Document } | undefined;

  /** All pages that were read. */
  get pages(): Iterable<Page> {
    return this.#pages.values();
  }

  /** The page at an address, from its bytes, which are read again for what is rarely asked for. */
  read(address: string, read: () => Buffer): Page {
    const known = this.#pages.get(address) ?? this.#parse(address, read);
    this.#pages.set(address, known);
    return known;
  }

  #parse(address: string, read: () => Buffer): Page {
    const bytes = read();
    const root = rootOf(bytes);
    this.#last = { address, root };
    let title: string | undefined;
    const ids = new Set<string>();
    const notable: NotableElement[] = [];
    walk(root, (element, parent) => {
      const inHead = parent?.tagName === 'head';
      if (inHead && element.tagName === 'title') title ??= textIn(element).replace(/\s+/g, ' ').trim();
      const id = element.attrs.find(({ name }) => name === 'id');
      if (id) ids.add(id.value);
      if (inHead || isNotable(element)) notable.push(this.#notable(element.tagName, element.attrs, inHead));
    });
    const rootAgain = () => (this.#last?.address === address ? this.#last.root : rootOf(read()));
    let whole: WeakRef<readonly PageElement[]> | undefined;
    return {
      ...{ path: address, title: title ?? '', ids, notable, size: bytes.byteLength },
      get elements() {
        const known = whole?.deref() ?? elementsOf(rootAgain());
        whole = new WeakRef(known);
        return known;
      },
      get bytes() {
        return read();
      },
    };
  }

  #notable(name: string, list: Attributes, inHead: boolean): NotableElement {
    let key = inHead ? `head ${name}` : name;
    for (const attribute of list) key += `\0${attribute.prefix ?? ''}\0${attribute.name}\0${attribute.value}`;
    const known = this.#known.get(key);
    if (known) return known;
    const own = { name, attributes: attributesOf(list), inHead };
    this.#known.set(key, own);
    return own;
  }
}

/** Elements that mean something even without attributes. */
const summary = new Set(['html', 'title', 'script', 'style', 'base', 'meta', 'link', 'a', 'area', 'iframe', 'form']);
/** Attributes that no check asks about. */
const quiet = new Set(['class', 'role', 'scope', 'data-label']);

const isNotable = ({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  summary.has(tagName) || attrs.some(({ name }) => !quiet.has(name));

const rootOf = (bytes: Buffer): DefaultTreeAdapterTypes.Document =>
  parse(bytes.toString('utf8'), { scriptingEnabled: false });

/** Visits all elements in document order, those in `<template>` and `<noscript>` too. */
function walk(
  node: DefaultTreeAdapterTypes.ParentNode,
  visit: (element: DefaultTreeAdapterTypes.Element, parent: DefaultTreeAdapterTypes.Element | undefined) => void,
  parent?: DefaultTreeAdapterTypes.Element,
): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    visit(child, parent);
    walk(child, visit, child);
    if ('content' in child) walk(child.content, visit, child);
  }
}

function elementsOf(root: DefaultTreeAdapterTypes.Document): PageElement[] {
  const found = new Map<DefaultTreeAdapterTypes.Element, PageElement>();
  walk(root, (element, parent) => found.set(element, new ElementOfTree(element, parent && found.get(parent))));
  return [...found.values()];
}

/** Most elements are only passed on the way to others, so what they hold is read when it is asked for. */
class ElementOfTree implements PageElement {
  readonly #element: DefaultTreeAdapterTypes.Element;
  readonly parent: PageElement | undefined;
  #attributes: PageElement['attributes'] | undefined;

  constructor(element: DefaultTreeAdapterTypes.Element, parent: PageElement | undefined) {
    this.#element = element;
    this.parent = parent;
  }

  get name(): string {
    return this.#element.tagName;
  }

  get attributes(): PageElement['attributes'] {
    this.#attributes ??= attributesOf(this.#element.attrs);
    return this.#attributes;
  }

  get text(): string {
    return textIn(this.#element);
  }
}

const attributesOf = (list: Attributes): ReadonlyMap<string, string> =>
  new Map(list.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));

/** The text directly inside an element. */
const textIn = (element: DefaultTreeAdapterTypes.Element): string =>
  element.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join('');

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

/** Whether the page is one that its list no longer needs, and leads to the list. */
export const isEnded = (page: Page): boolean => listOfPage(page.path) !== undefined && !isIndexable(page);

/** The words of a `rel` attribute. */
export function relOf(element: Pick<PageElement, 'attributes'>): string[] {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
