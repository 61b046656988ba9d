/** English words on pages in Vietnamese: where they stand, and how they are told from Vietnamese ones. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isSyllable } from '../../src/model/text/syllable.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Words without marks, as names and texts are cut into them. */
const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** What the site says in English, and what the texts say: of each word, that it is no Vietnamese syllable. */
const english = new Set(
  [...filesBelow('src/words/en'), ...filesBelow('src/words/client/en'), ...filesBelow('seeds')]
    .flatMap((file) => wordsIn(readFileSync(file, 'utf8').toLowerCase()))
    .filter((word) => word.length > 2 && /^[a-z]+$/.test(word) && !isSyllable(word)),
);

function filesBelow(folder: string, ending = /\.(?:ts|txt)$/): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(root, folder, name));
}

/** What Vietnamese texts call by these words themselves: products, kinds of files, and what technology has no other word for. */
const adopted = new Set(
  `apple google outlook iphone mac thunderbird excel word csv json xml bibtex zotero mendeley endnote github gitlab codeberg forgejo
   gitea jekyll pagefind astro javascript firefox chrome chromium safari android windows linux
   markdown eleventy hugo node npm docker linkedin facebook zalo ical unicode telex creative commons
   internet web website email blog chip robot blockchain bitcoin logistics startup sandbox video fintech tbps atom https byte`.split(
    /\s+/u,
  ),
);

/** What is called so in any language: who published what, and names that Vietnamese texts keep. */
const names = new Set([
  'Make in Vietnam',
  'Happy Vietnam',
  'Vietnam Economic News',
  'ASEM Connect',
  'VN Law Find',
  'ATA Legal Services',
  'ATA Legal',
  'Cloudflare Pages',
  'GitHub Pages',
  'GitLab Pages',
  'GNU time',
  ...filesBelow('content', /\.yaml$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*(?:- )?publisher: "?([^"\n]+)"?$/gmu)].map(([, name = '']) => name),
  ),
]);
const namesInOrder = [...names].sort((a, b) => b.length - a.length);

/** What is quoted, addresses, paths, ids and kinds of files: no words of the text. */
const noWords =
  /“[^”]*”|"[^"]*"|https?:\/\/\S+|[\w.-]+@[\w.-]+|\b[\w-]+(?:\.[a-z]{2,}|\/[\w.-]+)+\/?|\/[a-z][\w./?&=-]*|\b[a-z]+\d*(?:[-_][a-z\d]+)+\b|\b[a-z]+\d[\w-]*/gu;

const englishOf = new Map<string, readonly string[]>();

/** The words of a text that are English and no Vietnamese: `kho data` has one. Abbreviations (`CSV`) are of no language. */
export function englishWordsIn(text: string): readonly string[] {
  // Pages have many of their texts in common.
  const known = englishOf.get(text);
  if (known) return known;
  const own = namesInOrder.reduce((left, name) => left.replaceAll(name, ' '), text).replace(noWords, ' ');
  const words = wordsIn(own).filter(
    (word) =>
      english.has(word.toLowerCase()) && !adopted.has(word.toLowerCase()) && !/\p{Lu}.*\p{Lu}|^[ivx]+$/u.test(word),
  );
  englishOf.set(text, words);
  return words;
}

/** Attributes that are read out or shown. */
const said = ['aria-label', 'alt', 'title', 'placeholder', 'data-label'];
/** What search engines and link cards show of the head. */
const shownOfHead = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description))$/;
/** What is in them is no text of the page. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'code', 'pre', 'kbd', 'samp']);

/** The texts of a page that readers see or hear and that it says to be in Vietnamese, each as it stands in its element. */
export function vietnameseTextsOf(html: string): string[] {
  const found: string[] = [];
  const add = (text: string, lang: string) => {
    if (lang === 'vi' && text.trim() !== '') found.push(text.trim().replace(/\s+/gu, ' '));
  };
  const walk = (node: DefaultTreeAdapterTypes.Node, lang: string): void => {
    if (node.nodeName === '#text' && 'value' in node) add(node.value, lang);
    if (!('childNodes' in node)) return;
    let own = lang;
    if ('attrs' in node) {
      if (unread.has(node.tagName)) return;
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      own = attributes.get('lang') ?? lang;
      // A span that only programs read has what they read in its title.
      for (const name of said) if (attributes.get('class') !== 'Z3988') add(attributes.get(name) ?? '', own);
      if (node.tagName === 'meta' && shownOfHead.test(attributes.get('name') ?? attributes.get('property') ?? ''))
        add(attributes.get('content') ?? '', own);
    }
    for (const child of node.childNodes) walk(child, own);
  };
  walk(parse(html), '');
  return found;
}
