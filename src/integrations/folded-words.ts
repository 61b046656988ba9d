/**
 * Words that the search index would hold in one spelling alone, for which it gets the plain one too. Pagefind takes tones
 * from letters but leaves đ, ligatures and full-width figures as they are; the reader's words come in plain letters.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../model/fold.ts';
import { type PageElement, PageReader } from './verify/page.ts';

/** A page with the plain spellings of its words in its head. */
export interface FoldedPage {
  readonly url: string;
  readonly content: string;
}

/** Letters that Pagefind does not fold, or signs that nobody sees within a word. */
const folded = /[^\p{ASCII}\p{M}–—’‘“”…·×]/u;

/**
 * The pages whose searched words have another spelling in plain letters, like `NĐ-CP`.
 * @param site the folder of the built site
 * @param files its pages, from there
 */
export async function foldedPages(site: string, files: readonly string[]): Promise<FoldedPage[]> {
  const reader = new PageReader();
  const pages: FoldedPage[] = [];
  for (const file of [...files].sort()) {
    const html = await readFile(path.join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body') || !folded.test(html.normalize('NFD'))) continue;
    const url = `/${file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const words = foldedWordsIn(reader.read(url, () => Buffer.from(html)).elements);
    if (words.length === 0) continue;
    const meta = `<meta name="folded" content="${words.join(' ')}" data-pagefind-meta="folded[content]" />`;
    pages.push({ url, content: html.replace('</head>', `${meta}</head>`) });
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
