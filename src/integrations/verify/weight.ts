/** Every page stays light: compressed sizes of the page itself, its style sheets, its scripts, and all fonts. */
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementsNamed, type Page } from './page.ts';
import { styleSheetsOf } from './resources.ts';
import { type BuiltSite, type Problem, targetOf } from './site.ts';

const kilobyte = 1024;

/** Bytes after Brotli, but fonts as they are (they are compressed already). */
const limits = {
  taskPage: 8 * kilobyte,
  medianTaskPage: 6 * kilobyte,
  hubPage: 24 * kilobyte,
  /** A document's page against its own text. What its head says to machines is not markup around the text. */
  documentPage: 1.3,
  styles: 8 * kilobyte,
  scripts: 2 * kilobyte,
  fonts: 36 * kilobyte,
};

/** Pages whose purpose is a script, and what it does. */
const scriptPages: Readonly<Record<string, string>> = {
  '/search/': 'the search page runs the search',
};

/** Qualities of Brotli: web hosts send the thorough one; the quick one is never smaller. */
const thorough = 11;
const middle = 5;
const quick = 2;
/** The thorough quality saves a seventh or so over the middle one, never a third. */
const farBeyond = 1.5;

const isTaskPage = (page: Page): boolean => /^\/tasks\/[^/]+\/$/.test(page.path);
const isDocumentPage = (page: Page): boolean => /^\/documents\/[^/]+\/$/.test(page.path);

export function weight(site: BuiltSite): Problem[] {
  const sizes = new Sizes(site);
  return [
    ...site.pages.flatMap((page) => pageProblems(page, sizes)),
    ...medianProblems(site.pages.filter(isTaskPage), sizes),
    ...site.pages.flatMap((page) => styleProblems(site, page, sizes)),
    ...site.pages.flatMap((page) => scriptProblems(site, page, sizes)),
    ...fontProblems(site),
  ];
}

function pageProblems(page: Page, sizes: Sizes): Problem[] {
  if (isDocumentPage(page) && compressed(page.bytes, quick) > limits.hubPage) {
    const text = compressed(Buffer.from(textOf(page)));
    const limit = Math.max(limits.hubPage, limits.documentPage * text);
    return over(bodyOf(page), limit, page.path, 'write less markup around the text');
  }
  if (isTaskPage(page)) {
    if (sizes.quickly(page) <= limits.taskPage) return [];
    return over(page.bytes, limits.taskPage, page.path, 'write less on task pages, or write it shorter');
  }
  return over(page.bytes, limits.hubPage, page.path, 'split the page or leave out what its links repeat');
}

function over(bytes: Buffer, limit: number, page: string, todo: string): Problem[] {
  if (bytes.byteLength <= limit || compressed(bytes, quick) <= limit) return [];
  // What is far beyond needs no exact figure: the thorough quality takes seconds for a page of megabytes.
  const about = compressed(bytes, middle);
  const size = about > farBeyond * limit ? about : compressed(bytes);
  return size <= limit
    ? []
    : [{ page, what: `weighs ${size} bytes compressed; the limit is ${Math.floor(limit)}`, todo }];
}

function medianProblems(pages: readonly Page[], sizes: Sizes): Problem[] {
  if (pages.length === 0) return [];
  const median = (sizeOf: (page: Page) => number): number => {
    const sorted = pages.map(sizeOf).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const enough = median((page) => sizes.quickly(page)) <= limits.medianTaskPage;
  const size = enough ? 0 : median(({ bytes }) => compressed(bytes));
  if (size <= limits.medianTaskPage) return [];
  return [
    {
      page: '/tasks/…/',
      what: `weigh ${size} bytes compressed in the middle of all; the limit is ${limits.medianTaskPage}`,
      todo: 'write less on task pages',
    },
  ];
}

function styleProblems(site: BuiltSite, page: Page, sizes: Sizes): Problem[] {
  const sum = sizes.sum(styleSheetsOf(page).map((href) => insidePath(site, page, href)));
  if (sum <= limits.styles) return [];
  return [
    {
      page: page.path,
      what: `loads style sheets of ${sum} bytes compressed; the limit is ${limits.styles}`,
      todo: 'drop rules that no page needs',
    },
  ];
}

function scriptProblems(site: BuiltSite, page: Page, sizes: Sizes): Problem[] {
  const scripts = elementsNamed(page, 'script').filter((element) => element.attributes.has('src'));
  const problems: Problem[] = [];
  for (const { attributes } of scripts) {
    if (attributes.get('type') !== 'module' && !attributes.has('defer') && !attributes.has('async')) {
      problems.push({
        page: page.path,
        what: `waits for the script ${attributes.get('src')}`,
        todo: 'make it a module or defer it',
      });
    }
  }
  if (scriptPages[page.path]) return problems;
  const files = sizes.withImports(scripts.map(({ attributes }) => insidePath(site, page, attributes.get('src') ?? '')));
  const count = Math.max(scripts.length, files.length);
  if (count > 1) {
    problems.push({
      page: page.path,
      what: `loads ${count} scripts: ${files.join(', ')}`,
      todo: 'join them into one file that loads the rest when it is needed, and share no code that it imports with another',
    });
  }
  const sum = sizes.sum(files);
  if (sum > limits.scripts) {
    problems.push({
      page: page.path,
      what: `loads scripts of ${sum} bytes compressed; the limit is ${limits.scripts}`,
      todo: 'load what is not needed at once when it is needed',
    });
  }
  return problems;
}

function fontProblems(site: BuiltSite): Problem[] {
  const fonts = [...site.files.keys()].filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
  const sum = fonts.reduce((total, name) => total + (site.files.get(name)?.byteLength ?? 0), 0);
  if (sum <= limits.fonts) return [];
  return [
    {
      page: fonts[0] ?? '/',
      what: `and the other fonts are ${sum} bytes; the limit is ${limits.fonts}`,
      todo: 'use fewer subsets or weights',
    },
  ];
}

function insidePath(site: BuiltSite, page: Page, href: string): string {
  const target = targetOf(site, page, href);
  return target.kind === 'inside' ? target.path : '';
}

/** What is asked for more than once: compressed sizes of files that many pages share and of task pages, and the imports of scripts. */
class Sizes {
  readonly #site: BuiltSite;
  readonly #known = new Map<string, number>();
  readonly #quick = new Map<Page, number>();
  readonly #imports = new Map<string, readonly string[]>();

  constructor(site: BuiltSite) {
    this.#site = site;
  }

  sum(files: readonly string[]): number {
    return [...new Set(files)].reduce((total, file) => total + this.#of(file), 0);
  }

  /** The size of a page at the quick quality, which is never smaller than on the wire. */
  quickly(page: Page): number {
    const size = this.#quick.get(page) ?? compressed(page.bytes, quick);
    this.#quick.set(page, size);
    return size;
  }

  /** These scripts and what they import before they run. */
  withImports(files: readonly string[]): string[] {
    const all = new Set(files);
    for (const file of all) for (const imported of this.#importsOf(file)) all.add(imported);
    return [...all];
  }

  /** Bundled code writes `from"./x.js"` and `import"./x.js"`. */
  #importsOf(file: string): readonly string[] {
    const known = this.#imports.get(file);
    if (known) return known;
    const code = this.#site.files.get(file)?.toString('utf8') ?? '';
    const found = code.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g);
    const own = [...found].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));
    this.#imports.set(file, own);
    return own;
  }

  #of(file: string): number {
    const bytes = this.#site.files.get(file);
    const size = this.#known.get(file) ?? (bytes ? compressed(bytes) : 0);
    this.#known.set(file, size);
    return size;
  }
}

function compressed(bytes: Buffer, quality = thorough): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  }).byteLength;
}

/** The page without its head. */
const bodyOf = ({ bytes }: Page): Buffer => bytes.subarray(Math.max(bytes.indexOf('<body'), 0));

/** The text of the page's body, as far as elements hold it directly. */
function textOf(page: Page): string {
  return page.elements
    .filter((element) => !['script', 'style', 'title', 'html', 'head'].includes(element.name))
    .map((element) => element.text)
    .join('\n');
}
