/** Nodes made from data. Text stays text: nothing here reads markup. */

/**
 * Makes an element.
 * @param properties of the element, like `className` or `href`
 * @param children elements, and strings as text
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
