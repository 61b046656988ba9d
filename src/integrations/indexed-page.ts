/**
 * A page as the search index reads it: its filters and names, and the words that are searched. All else would only be sent
 * to Pagefind, read there once more, and left out. Words that the index would hold in one spelling alone get the plain one
 * too: Pagefind takes tones from letters but leaves đ, ligatures and full-width figures as they are; the reader's words come
 * in plain letters.
 */
import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { fold } from '../model/fold.ts';
import { type Page, textIn } from './verify/page.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** Letters that Pagefind does not fold, or signs that nobody sees within a word. */
const folded = /[^\p{ASCII}\p{M}–—’‘“”…·×]/u;

/** Anchors that results lead to: those of lines, in documents. */
const line = /^L\d/u;

/**
 * A page as the index reads it. Searched words that have another spelling in plain letters, like `NĐ-CP`, have that too, in
 * the head; what the index passes over is left out.
 */
export function indexedPage({ path, tree }: Pick<Page, 'path' | 'tree'>): IndexedPage {
  const searched: Element[] = [];
  const html = serialize(indexedPart(tree, searched));
  const words = folded.test(html.normalize('NFD')) ? foldedWordsOf(searched) : [];
  const meta =
    words.length > 0 && `<meta name="folded" content="${words.join(' ')}" data-pagefind-meta="folded[content]">`;
  return { url: path, content: meta ? html.replace('</head>', `${meta}</head>`) : html };
}

/**
 * A copy of a node with what the index reads of it.
 * @param searched gets the elements whose words are searched, in document order
 * @param inBody whether the words directly inside are searched
 */
function indexedPart<Node extends Parent>(node: Node, searched: Element[], inBody = false): Node {
  const childNodes = node.childNodes.flatMap((child): DefaultTreeAdapterTypes.ChildNode[] => {
    if (child.nodeName === '#text') return inBody ? [child] : [];
    if (!('tagName' in child)) return [];
    const has = (start: string) => child.attrs.some(({ name }) => name.startsWith(start));
    // The gap that it leaves parts the words around it.
    if (has('data-pagefind-ignore')) return inBody ? [{ ...child, attrs: [], childNodes: [] }] : [];
    const own = inBody || has('data-pagefind-body');
    const attrs = child.attrs.filter(({ name, value }) => name !== 'id' || line.test(value));
    if (own) searched.push(child);
    const part = { ...indexedPart(child, searched, own), attrs };
    return own || part.childNodes.length > 0 || has('data-pagefind') || child.tagName === 'head' ? [part] : [];
  });
  return { ...node, childNodes };
}

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
