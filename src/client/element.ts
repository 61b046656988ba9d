/** Nodes made from data. Text stays text: nothing here reads markup. */
import { served } from './site-path.ts';

/**
 * Makes an element.
 * @param properties of the element, like `className` or `href`, which may begin at the root of the site
 * @param children elements, and strings as text
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const { href } = properties as { readonly href?: string };
  const node = Object.assign(document.createElement(name), properties, href && { href: served(href) });
  node.append(...children);
  return node;
}
