/** Pages that the search index holds by what they are called: lists, and pages of the guide for those who run a site. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from './folded-words.ts';
import { elementsNamed, type PageReader } from './verify/page.ts';

/** A page as the index holds it: its title, what it is about, its other names and its filters. */
export interface NamedPage {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * The pages that are filed in the index, but hold nothing that it reads.
 * @param site the folder of the built site
 * @param files its pages, from there
 * @param reader of the pages
 */
export async function namedPages(site: string, files: readonly string[], reader: PageReader): Promise<NamedPage[]> {
  const pages: NamedPage[] = [];
  for (const file of [...files].sort()) {
    const html = await readFile(path.join(site, file), 'utf8');
    if (html.includes('data-pagefind-body') || !html.includes('data-pagefind-filter')) continue;
    const url = addressOf(file);
    const page = reader.read(url, () => readFileSync(path.join(site, file)));
    const metas = elementsNamed(page, 'meta').map(({ attributes }) => attributes);
    const contentOf = (attribute: string, value: string) =>
      metas.find((meta) => meta.get(attribute) === value)?.get('content') ?? '';
    const filed = metas.filter((meta) => meta.has('data-pagefind-filter'));
    const names = contentOf('name', 'names');
    pages.push({
      ...{ url, content: contentOf('name', 'description') },
      language: elementsNamed(page, 'html')[0]?.attributes.get('lang') ?? '',
      meta: { title: contentOf('property', 'og:title'), ...(names ? { names } : {}) },
      filters: Object.fromEntries(filed.map((meta) => [meta.get('name') ?? '', [meta.get('content') ?? '']])),
    });
  }
  return pages;
}
