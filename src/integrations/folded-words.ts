/**
 * Words that the search index would hold in one spelling alone, for which it gets the plain one too. Pagefind takes tones
 * from letters but leaves đ, ligatures and full-width figures as they are; the reader's words come in plain letters.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../model/fold.ts';
import type { PageElement, PageReader } from './verify/page.ts';

/** A page with the plain spellings of its words in its head. */
export interface FoldedPage {
  readonly url: string;
  readonly content: string;
}

/** Letters that Pagefind does not fold, or signs that nobody sees within a word. */
const folded = /[^\p{ASCII}\p{M}–—’‘“”…·×]/u;

/** The address of a page by its file. */
export const addressOf = (file: string): string =>
  `/${file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

/** Anchors that no result leads to: those of lines, in documents, are the ones that do. */
const unusedAnchors = / id="(?!L\d)[^"]*"/gu;

/**
 * The pages whose searched words have another spelling in plain letters, like `NĐ-CP`, or anchors that the index need not
 * hold.
 * @param site the folder of the built site
 * @param files its pages, from there
 * @param reader of the pages
 */
export async function foldedPages(site: string, files: readonly string[], reader: PageReader): Promise<FoldedPage[]> {
  const pages: FoldedPage[] = [];
  for (const file of [...files].sort()) {
    const html = await readFile(path.join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const url = addressOf(file);
    const { elements } = reader.read(url, () => readFileSync(path.join(site, file)));
    const words = folded.test(html.normalize('NFD')) ? foldedWordsIn(elements) : [];
    const isAnchored = elements.some(
      (element) => element.attributes.has('id') && element.name !== 'main' && isSearched(element),
    );
    if (words.length === 0 && !isAnchored) continue;
    const meta =
      words.length > 0
        ? `<meta name="folded" content="${words.join(' ')}" data-pagefind-meta="folded[content]" />`
        : '';
    pages.push({ url, content: html.replace('</head>', `${meta}</head>`).replace(unusedAnchors, '') });
  }
  return pages;
}

/** The plain spellings of the words that are searched, each once. They are letters and figures, so markup may hold them. */
export function foldedWordsIn(elements: readonly PageElement[]): string[] {
  const words = elements.filter(isSearched).flatMap(({ text }) => text.split(/\s+/u));
  return [...new Set(words.flatMap((word) => plainOf(word) ?? []))];
}

function isSearched(element: PageElement): boolean {
  const trail: PageElement[] = [];
  for (let one: PageElement | undefined = element; one; one = one.parent) trail.push(one);
  const has = (name: string) => trail.some(({ attributes }) => attributes.has(name));
  return has('data-pagefind-body') && !has('data-pagefind-ignore');
}

/** A word in plain letters, if Pagefind would not take it for the same; like `264/2025/nd-cp`. */
function plainOf(word: string): string | undefined {
  const plain = fold(word);
  const known = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const lettersOf = (text: string) => text.replace(/[\p{P}\p{S}]/gu, '');
  return lettersOf(plain) === lettersOf(known) ? undefined : plain.replace(/[^\p{L}\p{N}/.-]/gu, '') || undefined;
}
