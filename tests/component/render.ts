/** Components rendered as a reader's browser gets them. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import type { ComponentExamples } from '../../src/components/examples.ts';
import { localizerIn, unlocalized } from '../../src/derive/records/localize.ts';
import type { Language } from '../../src/model/document.ts';
import { defaultLang } from '../../src/model/lang.ts';
import { localsIn } from '../../src/site/languages.ts';
import type { PageLang, Words } from '../../src/words/index.ts';

/** Where the site is served: components write addresses in full with it. */
export const siteAddress = 'https://tasks.example';

const container = await AstroContainer.create({ astroConfig: { site: siteAddress } });

/** What a component stands in, so that a browser keeps its elements. */
const boxes: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ul: ['<ul>', '</ul>'],
  ol: ['<ol>', '</ol>'],
  dl: ['<dl>', '</dl>'],
  p: ['<p>', '</p>'],
  svg: ['<svg>', '</svg>'],
  table: ['<table>', '</table>'],
  tbody: ['<table><tbody>', '</tbody></table>'],
  tr: ['<table><tbody><tr>', '</tr></tbody></table>'],
};

/** Editors' words in each language; no document is rendered. */
const localizers = { en: unlocalized, vi: localizerIn('vi', () => undefined) };

interface Rendering {
  readonly props: object;
  readonly words?: Words;
  /** The language of every document; English where it is not given. */
  readonly language?: Language;
  /** The language of the page; the default one where it is not given. */
  readonly lang?: PageLang;
}

/** The HTML of a component with its props. */
export async function renderHtml(
  { component, within, slots = {} }: ComponentExamples,
  { props, words, language = 'en', lang = defaultLang }: Rendering,
): Promise<string> {
  const locals = {
    ...localsIn(lang, { languageOf: () => language, ...localizers[lang] }),
    ...(words ? { words } : {}),
  };
  const html = await container.renderToString(component, { props: { ...props }, locals, slots: { ...slots } });
  const [before, after] = within ? (boxes[within] ?? ['', '']) : ['', ''];
  return before + html + after;
}

/** The document that holds a component with its props, and nothing else. */
export async function renderDocument(example: ComponentExamples, rendering: Rendering): Promise<Document> {
  const html = await renderHtml(example, rendering);
  return documentOf(`<!doctype html><html lang="en"><title>x</title><body><main>${html}</main></body></html>`);
}

const parser = new new JSDOM().window.DOMParser();

/** The document that a page of HTML is. It stands in no window, which would take longer to make than all else. */
export const documentOf = (html: string): Document => parser.parseFromString(html, 'text/html');

/** The words that a component shows, with single spaces. */
export const textOf = (document: ParentNode): string => (document.textContent ?? '').replace(/\s+/g, ' ').trim();
