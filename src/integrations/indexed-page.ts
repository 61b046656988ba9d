/**
 * A page as the search index reads it: its filters and names, and the words that are searched. All else would only be sent
 * to Pagefind, read there once more, and left out. Words that the index would hold in one spelling alone get the plain one
 * too: Pagefind takes tones from letters but leaves đ, ligatures and full-width figures as they are; the reader's words come
 * in plain letters.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { fold } from '../model/fold.ts';
import { type Page, textIn } from './verify/page.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** Letters that Pagefind does not fold, or signs that nobody sees within a word. */
const folded = /[^\p{ASCII}\p{M}–—’‘“”…·×]/u;

/** Anchors that results lead to: those of lines, in documents. */
const line = /^L\d/u;

/** Elements without an end tag. */
const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/**
 * A page as the index reads it. Searched words that have another spelling in plain letters, like `NĐ-CP`, have that too, in
 * the head; what the index passes over is left out.
 */
export function indexedPage({ path, tree }: Pick<Page, 'path' | 'tree'>): IndexedPage {
  const searched: Element[] = [];
  const html = indexedPart(tree, searched);
  const words = folded.test(html.normalize('NFD')) ? foldedWordsOf(searched) : [];
  if (words.length === 0) return { url: path, content: html };
  const meta = `<meta name="folded" content="${words.join(' ')}" data-pagefind-meta="folded[content]">`;
  return { url: path, content: html.replace('</head>', `${meta}</head>`) };
}

/**
 * What the index reads of the inside of an element.
 * @param searched gets the elements whose words are searched, in document order
 * @param inBody whether the words directly inside are searched
 */
function indexedPart(node: DefaultTreeAdapterTypes.ParentNode, searched: Element[], inBody = false): string {
  let html = '';
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') html += inBody ? escaped((child as DefaultTreeAdapterTypes.TextNode).value) : '';
    if (!('tagName' in child)) continue;
    const { tagName, attrs } = child;
    const has = (start: string) => attrs.some(({ name }) => name.startsWith(start));
    if (has('data-pagefind-ignore')) {
      // The gap that it leaves parts the words around it.
      html += inBody ? `<${tagName}></${tagName}>` : '';
      continue;
    }
    const own = inBody || has('data-pagefind-body');
    if (own) searched.push(child);
    const inside = indexedPart(child, searched, own);
    if (!own && inside === '' && tagName !== 'head' && !has('data-pagefind')) continue;
    const kept = attrs.filter(({ name, value }) => name !== 'id' || line.test(value));
    html += `<${tagName}${kept.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>${inside}`;
    if (!withoutEnd.test(tagName)) html += `</${tagName}>`;
  }
  return html;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as Astro writes it. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** The plain spellings of the words of elements, each once. They are letters and figures, so markup may hold them. */
function foldedWordsOf(elements: readonly Element[]): string[] {
  const words = new Set(elements.flatMap((element) => textIn(element).split(/\s+/u)));
  return [...new Set([...words].flatMap((word) => plainOf(word) ?? []))];
}

/** Most words stand on many pages. */
const known = new Map<string, string | undefined>();

/** A word in plain letters, if Pagefind would not take it for the same; like `264/2025/nd-cp`. */
function plainOf(word: string): string | undefined {
  if (!known.has(word)) known.set(word, plainSpelling(word));
  return known.get(word);
}

function plainSpelling(word: string): string | undefined {
  const plain = fold(word);
  const asIndexed = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const lettersOf = (text: string) => text.replace(/[\p{P}\p{S}]/gu, '');
  return lettersOf(plain) === lettersOf(asIndexed) ? undefined : plain.replace(/[^\p{L}\p{N}/.-]/gu, '') || undefined;
}
