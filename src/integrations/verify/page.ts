/** A page of the built site, as parsed by a browser's rules. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listOfPage } from '../../model/paths.ts';
import type { PageElement } from './element.ts';
import { factsOf, type PageFacts } from './facts.ts';

/** A page as the checks see it. */
export interface CheckedPage {
  /** Its address within the site, like `/tasks/nq03-26/`. */
  readonly path: string;
  readonly facts: PageFacts;
  /** Whether it is within the weight of its kind; undefined where nobody has looked yet. */
  readonly isLight?: boolean;
}

/** A page that is read when something is asked of it. What it is parsed into is kept while it is in use: that of all pages would fill the memory. */
export class Page implements CheckedPage {
  readonly path: string;
  readonly #read: () => Buffer;
  #facts: PageFacts | undefined;
  #tree: WeakRef<DefaultTreeAdapterTypes.Document> | undefined;
  #elements: WeakRef<readonly PageElement[]> | undefined;

  /** @param read answers its bytes */
  constructor(path: string, read: () => Buffer) {
    this.path = path;
    this.#read = read;
  }

  get bytes(): Buffer {
    return this.#read();
  }

  get facts(): PageFacts {
    this.#facts ??= factsOf(this.elements);
    return this.#facts;
  }

  get tree(): DefaultTreeAdapterTypes.Document {
    const known = this.#tree?.deref() ?? treeOf(this.bytes);
    this.#tree = new WeakRef(known);
    return known;
  }

  /** All elements in document order. */
  get elements(): readonly PageElement[] {
    const known = this.#elements?.deref() ?? elementsOf(this.tree);
    this.#elements = new WeakRef(known);
    return known;
  }
}

type TreeElement = DefaultTreeAdapterTypes.Element;

export const treeOf = (bytes: Buffer): DefaultTreeAdapterTypes.Document =>
  parse(bytes.toString('utf8'), { scriptingEnabled: false });

/** All elements in document order. */
export function elementsOf(tree: DefaultTreeAdapterTypes.Document): PageElement[] {
  const found: PageElement[] = [];
  // Those in `<template>` and `<noscript>` too.
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, parent?: PageElement): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const element = new ElementOfTree(child, parent);
      found.push(element);
      visit(child, element);
      if ('content' in child) visit(child.content, element);
    }
  };
  visit(tree);
  return found;
}

const none: PageElement['attributes'] = new Map();

/** Most elements are only passed on the way to others, so what they hold is read when it is asked for. */
class ElementOfTree implements PageElement {
  readonly #element: TreeElement;
  readonly parent: PageElement | undefined;
  #attributes: PageElement['attributes'] | undefined;

  constructor(element: TreeElement, parent: PageElement | undefined) {
    this.#element = element;
    this.parent = parent;
  }

  get name(): string {
    return this.#element.tagName;
  }

  get attributes(): PageElement['attributes'] {
    const { attrs } = this.#element;
    this.#attributes ??=
      attrs.length === 0
        ? none
        : new Map(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
    return this.#attributes;
  }

  get text(): string {
    return textIn(this.#element);
  }
}

/** The text directly inside an element. */
export const textIn = ({ childNodes }: Pick<TreeElement, 'childNodes'>): string =>
  childNodes.map((inner) => ('value' in inner ? inner.value : '')).join('');

/** The elements of a page that have one of these names. */
export function elementsNamed(page: Pick<Page, 'elements'>, ...names: readonly string[]): PageElement[] {
  return page.elements.filter((element) => names.includes(element.name));
}

/** The content of a `<meta>` by its name. */
export function metaOf(page: Pick<Page, 'elements'>, name: string): string | undefined {
  return elementsNamed(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');
}

/** Whether search engines may show the page. */
export const isIndexable = ({ path, facts }: CheckedPage): boolean =>
  path !== '/404.html' && !/\bnoindex\b/.test(facts.robots);

/** Whether the page only says what became of what stood at its address. */
export const isGone = ({ facts }: CheckedPage): boolean => facts.became !== undefined;

/** Whether the page is one that its list no longer needs, and leads to the list. */
export const isEnded = (page: CheckedPage): boolean => listOfPage(page.path) !== undefined && !isIndexable(page);
