/** Elements of web pages: their words, and what their own styles say. */
import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlElement = DefaultTreeAdapterMap['element'];

/** What an element's own style says about a property, or undefined. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = element.attrs.find(({ name }) => name === 'style')?.value;
  const stated = style?.split(';').find((entry) => entry.trim().toLowerCase().startsWith(`${property}:`));
  return stated?.slice(stated.indexOf(':') + 1).trim();
}

/** Whether an element says of itself that it is not shown. */
export const isHidden = (element: HtmlElement): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  /^none/iu.test(styleOf(element, 'display') ?? '') ||
  /^(?:hidden|collapse)/iu.test(styleOf(element, 'visibility') ?? '') ||
  /^all/iu.test(styleOf(element, 'mso-hide') ?? '');

/**
 * The words within an element, each text with white space where a block begins.
 * @param tag instead of the words, the names of the elements of this kind
 */
export function wordsWithin(root: DefaultTreeAdapterMap['parentNode'], tag?: string): string[] {
  const found: string[] = [];
  const waiting: DefaultTreeAdapterMap['childNode'][] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node && tag === undefined) found.push(node.value);
    else if ('tagName' in node && node.tagName !== 'script' && node.tagName !== 'style') {
      if (tag === node.tagName) found.push(tag);
      else if (tag === undefined && /^(?:p|div|br|li|t[dhr]|h[1-6])$/u.test(node.tagName)) found.push(' ');
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child) waiting.push(child);
      }
    }
  }
  return found;
}
