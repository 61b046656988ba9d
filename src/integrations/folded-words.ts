/**
 * Words that the search index would hold in one spelling alone, for which it gets the plain one too. Pagefind takes tones
 * from letters but leaves đ, ligatures and full-width figures as they are; the reader's words come in plain letters.
 */
import { fold } from '../model/fold.ts';
import type { PageElement } from './verify/element.ts';
import type { Page } from './verify/page.ts';

/** A page as the index reads it: with the plain spellings of its words in its head. */
export interface FoldedPage {
  readonly url: string;
  readonly content: string;
}

/** Letters that Pagefind does not fold, or signs that nobody sees within a word. */
const folded = /[^\p{ASCII}\p{M}–—’‘“”…·×]/u;

/** Anchors that no result leads to: those of lines, in documents, are the ones that do. */
const unusedAnchors = / id="(?!L\d)[^"]*"/gu;

/**
 * A page as the index reads it: its searched words that have another spelling in plain letters, like `NĐ-CP`, have that too,
 * and anchors that the index need not hold are left out.
 */
export function foldedPage(page: Page, html: string): FoldedPage {
  const url = page.path;
  const searched = searchedIn(page.elements);
  const words = folded.test(html.normalize('NFD')) ? foldedWordsOf(searched) : [];
  const isAnchored = searched.some((element) => element.attributes.has('id') && element.name !== 'main');
  if (words.length === 0 && !isAnchored) return { url, content: html };
  const meta =
    words.length > 0 ? `<meta name="folded" content="${words.join(' ')}" data-pagefind-meta="folded[content]" />` : '';
  return { url, content: html.replace('</head>', `${meta}</head>`).replace(unusedAnchors, '') };
}

/** The plain spellings of words, each once. They are letters and figures, so markup may hold them. */
export function foldedWordsOf(elements: readonly PageElement[]): string[] {
  const words = new Set(elements.flatMap(({ text }) => text.split(/\s+/u)));
  return [...new Set([...words].flatMap((word) => plainOf(word) ?? []))];
}

/** The elements whose words are searched. All are given, in document order. */
export function searchedIn(elements: readonly PageElement[]): PageElement[] {
  const [inBody, ignored] = [new Set<PageElement | undefined>(), new Set<PageElement | undefined>()];
  return elements.filter((element) => {
    const { parent, attributes } = element;
    if (inBody.has(parent) || attributes.has('data-pagefind-body')) inBody.add(element);
    if (ignored.has(parent) || attributes.has('data-pagefind-ignore')) ignored.add(element);
    return inBody.has(element) && !ignored.has(element);
  });
}

/** A word in plain letters, if Pagefind would not take it for the same; like `264/2025/nd-cp`. */
function plainOf(word: string): string | undefined {
  const plain = fold(word);
  const known = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const lettersOf = (text: string) => text.replace(/[\p{P}\p{S}]/gu, '');
  return lettersOf(plain) === lettersOf(known) ? undefined : plain.replace(/[^\p{L}\p{N}/.-]/gu, '') || undefined;
}
