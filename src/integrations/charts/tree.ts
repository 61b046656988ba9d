/** Elements of a built page, as little as the pictures need of them. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(' ').filter(Boolean);

/** The elements inside another that fit, in their order. */
export function elementsIn(node: Node, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (isElement(child) && fits(child)) found.push(child);
    found.push(...elementsIn(child, fits));
  }
  return found;
}

/** Elements that stand on a line of their own: words before and after them do not run together. */
const apart = new Set(['small', 'br', 'p', 'li', 'div']);

/** The words of an element on one line. */
export function wordsOf(node: Node): string {
  const raw = (one: Node): string => {
    if ('value' in one && typeof one.value === 'string') return one.value;
    const own = 'childNodes' in one ? one.childNodes.map(raw).join('') : '';
    return isElement(one) && apart.has(one.tagName) ? ` ${own} ` : own;
  };
  return raw(node).replace(/\s+/gu, ' ').trim();
}
