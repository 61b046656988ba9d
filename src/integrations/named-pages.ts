/** Pages that the search index holds by what they are called: lists, and pages of the guide for those who run a site. */
import { elementsNamed, type Page } from './verify/page.ts';

/** A page as the index holds it: its title, what it is about, its other names and its filters. */
export interface NamedPage {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** A page that is filed in the index, but holds nothing that it reads. */
export function namedPage(page: Page): NamedPage {
  const metas = elementsNamed(page, 'meta').map(({ attributes }) => attributes);
  const contentOf = (attribute: string, value: string) =>
    metas.find((meta) => meta.get(attribute) === value)?.get('content') ?? '';
  const filed = metas.filter((meta) => meta.has('data-pagefind-filter'));
  const names = contentOf('name', 'names');
  return {
    ...{ url: page.path, content: contentOf('name', 'description') },
    language: elementsNamed(page, 'html')[0]?.attributes.get('lang') ?? '',
    meta: { title: contentOf('property', 'og:title'), ...(names ? { names } : {}) },
    filters: Object.fromEntries(filed.map((meta) => [meta.get('name') ?? '', [meta.get('content') ?? '']])),
  };
}
