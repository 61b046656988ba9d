/**
 * Every page stays light: compressed sizes of the page itself, its style sheets, its scripts, and all fonts. What is held
 * is our own work. Words of records are no fault of a page: one that is heavy only with them passes.
 */
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pathUnder } from '../../model/site-address.ts';
import { type BuiltSite, bytesOf, type Problem, targetOf } from './built-site.ts';
import type { PageElement } from './element.ts';
import { type CheckedPage, elementsOf, treeOf } from './page.ts';

const kilobyte = 1024;

/** Bytes after Brotli, but fonts as they are (they are compressed already). */
const limits = {
  taskPage: 8 * kilobyte,
  /** In Vietnamese: its letters take more bytes, and the words of the translation stand beside ours. */
  vietnameseTaskPage: 9 * kilobyte,
  medianVietnameseTaskPage: 7 * kilobyte,
  hubPage: 24 * kilobyte,
  /** The first round trip brings it whole. */
  frontPage: 14 * kilobyte,
  /** What a page may weigh for its words, with what each needs around it. The rest of the page is its frame. */
  timesWords: 1.3,
  /** The frame of a page that is heavier than its kind. */
  frame: 4 * kilobyte,
  /** Pages with ways to follow, cite and answer them are still half of what the first round trip of 14 KB brings. */
  medianTaskFrame: 3.8 * kilobyte,
  /** Where pages are as light as this, their records say little, and what stands around them counts for more. */
  lightTaskPage: 5.25 * kilobyte,
  styles: 8 * kilobyte,
  scripts: 2 * kilobyte,
  fonts: 36 * kilobyte,
};

/** Pages whose purpose is a script, and what it does. */
const scriptPages: Readonly<Record<string, string>> = {
  '/search/': 'the search page runs the search',
};

/** Qualities of Brotli: web hosts send the thorough one; what a quicker one makes is never smaller. */
const thorough = 11;
const middle = 5;
const quick = 2;
/** The thorough quality saves a seventh or so over the middle one, never a third. */
const farBeyond = 1.5;

const isTaskPage = (path: string): boolean => /^\/tasks\/[^/]+\/$/.test(path);
/** Where readers begin; they are no lists, so that they need not grow with the records. */
const isFrontPage = (path: string): boolean => /^\/(?:vi\/)?(?:(?:search|data)\/)?$/.test(path);
const isVietnamese = (path: string): boolean => path.startsWith('/vi/');
const isVietnameseTaskPage = (path: string): boolean => /^\/vi\/tasks\/[^/]+\/$/.test(path);

export function weight(site: BuiltSite): Problem[] {
  const sizes = new Sizes(site);
  const sample = sampleOf(site, isTaskPage);
  const vietnamese = sampleOf(site, isVietnameseTaskPage);
  const words = new Words(sample);
  const vietnameseWords = new Words(vietnamese);
  return [
    ...site.pages
      .filter(({ path, isLight: isKnown }) => !(isKnown ?? isLight(path, bytesOf(site, path))))
      .flatMap(({ path }) => heavyPageProblems(weighedPage(site, path), isVietnamese(path) ? vietnameseWords : words)),
    ...medianProblems(sample, words),
    ...vietnameseMedianProblems(vietnamese),
    ...site.pages.flatMap((page) => styleProblems(site, page, sizes)),
    ...site.pages.flatMap((page) => scriptProblems(site, page, sizes)),
    ...fontProblems(site),
  ];
}

/** A page, and what it says. */
interface WeighedPage {
  readonly path: string;
  readonly bytes: Buffer;
  readonly texts: readonly string[];
}

function weighedPage(site: BuiltSite, path: string): WeighedPage {
  const bytes = bytesOf(site, path);
  return { path, bytes, texts: textsIn(elementsOf(treeOf(bytes))) };
}

/** Whether a page is within the weight of its kind, whatever its words are. */
export function isLight(path: string, bytes: Buffer): boolean {
  const { limit } = kindOf(path);
  return bytes.byteLength <= limit || compressed(bytes, quick) <= limit || sizeNear(bytes, limit) <= limit;
}

function kindOf(path: string): { readonly limit: number; readonly todo: string } {
  if (isTaskPage(path)) return { limit: limits.taskPage, todo: 'write less on task pages, or write it shorter' };
  if (isVietnameseTaskPage(path))
    return {
      limit: limits.vietnameseTaskPage,
      todo: 'write less on task pages in Vietnamese, or write it shorter',
    };
  return {
    limit: isFrontPage(path) ? limits.frontPage : limits.hubPage,
    todo: 'split the page, leave out what its links repeat, or write less markup around its words',
  };
}

function heavyPageProblems(page: WeighedPage, words: Words): Problem[] {
  const { limit, todo } = kindOf(page.path);
  const { bytes } = page;
  const allowed = Math.floor(limits.frame + limits.timesWords * compressed(words.of(page)));
  const size = sizeNear(bytes, allowed);
  if (size <= allowed) return [];
  const what = `weighs ${size} bytes compressed; the limit is ${limit}, or ${allowed} for its words`;
  return [{ page: page.path, what, todo }];
}

function medianProblems(pages: readonly WeighedPage[], words: Words): Problem[] {
  const sizes = pages.map((page) => compressed(page.bytes, middle));
  const frames = pages.map((page, at) => (sizes[at] ?? 0) - limits.timesWords * compressed(words.of(page), middle));
  const size = Math.ceil(medianOf(frames));
  if (medianOf(sizes) <= limits.lightTaskPage) return [];
  if (size <= limits.medianTaskFrame) return [];
  return [
    {
      page: '/tasks/…/',
      what: `weigh ${size} bytes compressed beyond their words in the middle of all; the limit is ${limits.medianTaskFrame}`,
      todo: 'write less around the words of task pages',
    },
  ];
}

function vietnameseMedianProblems(pages: readonly WeighedPage[]): Problem[] {
  const size = medianOf(pages.map((page) => compressed(page.bytes, middle)));
  if (size <= limits.medianVietnameseTaskPage) return [];
  return [
    {
      page: '/vi/tasks/…/',
      what: `weigh ${size} bytes compressed in the middle of all; the limit is ${limits.medianVietnameseTaskPage}`,
      todo: 'write less on task pages in Vietnamese, or write it shorter',
    },
  ];
}

/** The one in the middle; 0 of none. */
const medianOf = (sizes: readonly number[]): number =>
  sizes.toSorted((one, other) => one - other)[sizes.length >> 1] ?? 0;

/** As many pages of a kind as are needed to know them all, at even distances. */
function sampleOf(site: BuiltSite, isOfKind: (path: string) => boolean): WeighedPage[] {
  const pages = site.pages.filter(({ path }) => isOfKind(path));
  const step = Math.max(1, Math.floor(pages.length / 100));
  return pages.filter((_page, place) => place % step === 0).map(({ path }) => weighedPage(site, path));
}

function styleProblems(site: BuiltSite, page: CheckedPage, sizes: Sizes): Problem[] {
  const sum = sizes.sum(page.facts.styleSheets.map((href) => insidePath(site, page, href)));
  if (sum <= limits.styles) return [];
  return [
    {
      page: page.path,
      what: `loads style sheets of ${sum} bytes compressed; the limit is ${limits.styles}`,
      todo: 'drop rules that no page needs',
    },
  ];
}

function scriptProblems(site: BuiltSite, page: CheckedPage, sizes: Sizes): Problem[] {
  const { scripts } = page.facts;
  const problems = scripts.flatMap(({ src, isWaitedFor }): Problem[] =>
    isWaitedFor ? [{ page: page.path, what: `waits for the script ${src}`, todo: 'make it a module or defer it' }] : [],
  );
  if (scriptPages[page.path]) return problems;
  const files = sizes.withImports(scripts.map(({ src }) => insidePath(site, page, src)));
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

function insidePath(site: BuiltSite, page: CheckedPage, href: string): string {
  const target = targetOf(site, page, href);
  return target.kind === 'inside' ? target.path : '';
}

/** The words on pages that are not ours: those of records, and the addresses of other sites. */
class Words {
  readonly #ours: ReadonlySet<string>;

  /** @param sample pages of one kind: words on most of them are ours */
  constructor(sample: readonly WeighedPage[]) {
    const counts = new Map<string, number>();
    for (const page of sample) for (const text of new Set(page.texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
    const most = Math.max(2, sample.length / 2);
    this.#ours = new Set([...counts].flatMap(([text, count]) => (count > most ? [text] : [])));
  }

  of({ texts }: WeighedPage): Buffer {
    return Buffer.from(texts.filter((text) => !this.#ours.has(text)).join('\n'));
  }
}

/**
 * What stands directly in the elements of a page's body, and the addresses of other sites that it names. What fields offer
 * is no text that a page is read for: it can be loaded when a reader turns to them.
 */
function textsIn(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ name, text, attributes }) => {
    if (['script', 'style', 'title', 'html', 'head', 'option'].includes(name)) return [];
    const href = name === 'a' ? (attributes.get('href') ?? '') : '';
    return /^https?:/.test(href) ? [text, href] : [text];
  });
}

/** Compressed sizes; what many pages share is asked for more than once. */
class Sizes {
  readonly #site: BuiltSite;
  readonly #under: string;
  readonly #known = new Map<string, number>();
  readonly #imports = new Map<string, readonly string[]>();

  constructor(site: BuiltSite) {
    this.#site = site;
    const under = pathUnder(site.address);
    this.#under = under && `${under}/`;
  }

  sum(files: readonly string[]): number {
    return [...new Set(files)].reduce((total, file) => total + this.#of(file), 0);
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
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const bytes = this.#site.files.get(file);
    // The path that the site is under stands before the addresses of fonts: it is no fault of a style sheet.
    const own =
      file.endsWith('.css') && this.#under ? bytes?.toString('latin1').replaceAll(this.#under, '/') : undefined;
    const size = bytes ? compressed(own === undefined ? bytes : Buffer.from(own, 'latin1')) : 0;
    this.#known.set(file, size);
    return size;
  }
}

/** The exact size of what is a little beyond a limit. What is far beyond or within needs none: the thorough quality takes seconds for megabytes. */
function sizeNear(bytes: Buffer, limit: number): number {
  const about = compressed(bytes, middle);
  return about <= limit || about > farBeyond * limit ? about : compressed(bytes);
}

function compressed(bytes: Buffer, quality = thorough): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  }).byteLength;
}
