/** What a page makes the browser fetch or post to, without the reader following a link. */
import { type PageElement, relOf } from './element.ts';

export interface Resource {
  /** The name of the element. */
  readonly element: string;
  readonly href: string;
}

/** Attributes that load something, by element. */
const loading: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  body: ['background'],
  button: ['formaction'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src', 'formaction'],
  object: ['data'],
  script: ['src', 'href', 'xlink:href'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Links in the head that only name something; every other one makes the browser act. */
const naming = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'me',
  'next',
  'prev',
  'privacy-policy',
  'search',
  'terms-of-service',
]);

/** All addresses that a page of these elements loads or connects to. */
export function resourcesIn(elements: readonly PageElement[]): Resource[] {
  const found: Resource[] = [];
  for (const element of elements) {
    const { name, attributes } = element;
    const add = (href: string | undefined): void => {
      if (href !== undefined) found.push({ element: name, href: href.trim() });
    };
    for (const attribute of loading[name.toLowerCase()] ?? []) add(attributes.get(attribute));
    if (name === 'img' || name === 'source' || name === 'link') {
      const list = attributes.get('srcset') ?? attributes.get('imagesrcset') ?? '';
      for (const candidate of list.split(/,\s+|(?<=\s[\d.]+[wx])\s*,/))
        add(candidate.trim().split(/\s+/)[0] || undefined);
    }
    if (name === 'link' && !(relOf(element).length > 0 && relOf(element).every((word) => naming.has(word)))) {
      add(attributes.get('href'));
    }
    if (name === 'a' || name === 'area') add(attributes.get('ping'));
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      add(refreshedTo(attributes.get('content') ?? ''));
    }
  }
  return found;
}

/** Where a page goes on by itself: browsers read `0; /x/` as they read `0; url='/x/'`. */
const refreshedTo = (content: string): string | undefined =>
  content
    .replace(/^[\s\d.;,]+/, '')
    .replace(/^url\s*=\s*/i, '')
    .replace(/["']/g, '') || undefined;

/** The addresses in `url(…)`, `image-set(…)` and `@import` of a style sheet. */
export function addressesInStyles(css: string): string[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  // In `image-set(…)` an address may stand in quotation marks alone, before how sharp it is.
  const found = withoutComments.matchAll(
    /url\(\s*(?:(?:"([^"]*)"|'([^']*)'|([^()"'\s]+))\s*)?\)|@import\s*(?:"([^"]*)"|'([^']*)')|["']([^"']+)["']\s*(?=\d[\d.]*(?:x|dppx|dpi)\b|type\()/g,
  );
  return [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
}
