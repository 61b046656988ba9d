/** The full-text search index of a build: takes its pages one by one and writes what Pagefind makes of them. */
import { close, createIndex } from 'pagefind';
import { indexedPage } from './indexed-page.ts';
import { namedPage } from './named-pages.ts';
import type { Page } from './verify/page.ts';

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;
type Taken = Awaited<ReturnType<Index['addHTMLFile']>>;

/** How many pages are sent before Pagefind must have answered: its answers come late, and what is sent waits in the memory. */
const ahead = 64;

export class SearchIndex {
  #index: Promise<Index> | undefined;
  #sent: Promise<Taken>[] = [];
  readonly #troubles: string[] = [];
  #pages = 0;

  /** Takes a page, if it is to be found. The order of pages is that of equal results: it must be the same on every machine. */
  async add(page: Page): Promise<void> {
    const { bytes } = page;
    // Made before anything is waited for, while the page is still parsed.
    const words = bytes.includes('data-pagefind-body') && indexedPage(page);
    const names = !words && bytes.includes('data-pagefind-filter') && namedPage(page);
    if (!words && !names) return;
    const index = await this.#open();
    if (words) this.#sent.push(index.addHTMLFile(words));
    if (names) this.#sent.push(index.addCustomRecord(names));
    this.#pages++;
    if (this.#sent.length >= ahead) await this.#settle();
  }

  /** Writes the index into a folder. Answers how many pages it holds; throws what Pagefind complains of. */
  async write(outputPath: string): Promise<number> {
    try {
      const index = await this.#open();
      await this.#settle();
      // A fragment file a page, as Pagefind does it: the ten results of a first search lie in as many bundles as files,
      // so bundles save no request and load pages that nobody asked for.
      const { errors } = await index.writeFiles({ outputPath });
      const troubles = [...this.#troubles, ...errors];
      if (troubles.length > 0) throw new Error(`Pagefind could not index the site: ${troubles.join('; ')}`);
      if (this.#pages === 0) throw new Error('There are no pages for the search index.');
      return this.#pages;
    } finally {
      await close();
    }
  }

  async #settle(): Promise<void> {
    for (const { errors } of await Promise.all(this.#sent.splice(0))) this.#troubles.push(...errors);
  }

  #open(): Promise<Index> {
    this.#index ??= createIndex({
      // In the text of a document, line numbers and record ids are not its words (links to instruments are), and the words of a record (a div) are
      // found under the record's own page. What is left are its other provisions (sections). Commands and examples are no words of the guide.
      excludeSelectors: [
        '.text a[id]',
        '.text > section > a',
        '.text > section > span',
        '.text > div',
        'pre',
        'td code',
      ],
    }).then(({ index, errors }) => {
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      this.#troubles.push(...errors);
      return index;
    });
    return this.#index;
  }
}
