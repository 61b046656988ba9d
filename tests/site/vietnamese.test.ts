/** The Vietnamese edition beside the English one: the same pages, links and anchors, and no English that is not said to be. */
import { expect, test } from 'vitest';
import type { PageElement } from '../../src/integrations/verify/element.ts';
import { elementsNamed, isGone, type Page } from '../../src/integrations/verify/page.ts';
import { langOfPath, pathIn } from '../../src/model/paths.ts';
import { templates } from '../templates.ts';
import { site } from './built.ts';
import { englishWordsIn, vietnameseTextsOf } from './english.ts';

const pages = site.pages.filter((page) => !isGone(page));
const vietnamese = pages.filter(({ path }) => langOfPath(path) === 'vi');

/** What stands in English alone, and why. */
const englishAlone: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^\/404\.html$/u, 'A host answers every lost address with one page, which speaks both languages.'],
  [/^\/t\//u, 'A short address leads on at once.'],
];
/** What a page has that its twin has not, and why. */
const ownParts: readonly (readonly [pages: RegExp, parts: RegExp, why: string])[] = [
  [
    /^\/vi\/$/u,
    /^(?:#tu-ngu|#noi-dung|\/guide\/(?:how-to-search|glossary)\/)$/u,
    'It was the only page in Vietnamese once: its old anchors answer, and it leads on to what it said.',
  ],
  [
    /^\/vi\/groups\//u,
    /^https:\/\/thuvienphapluat\.vn\//u,
    'Our rendering leads to the text that it does not replace.',
  ],
];

/** What is in English on a page in Vietnamese without saying so, and why. */
const english: readonly (readonly [pages: RegExp, texts: RegExp, why: string])[] = [
  [/^\/vi\/data\/$/u, /(?:)/u, 'The names of fields and what they may hold are the same in every language.'],
  [
    /./u,
    /\(in (?:Vietnamese|Chinese|French)\)$/u,
    'The title of a source ends with its language, as the editors list it.',
  ],
  [
    /^\/vi\/documents\//u,
    /./u,
    'Titles of sources, and why a line is no part of a text, are said by the editors in English.',
  ],
  [
    /^\/vi\/(?:groups|instruments|report)\//u,
    /\bAppendix I/u,
    'The place in the text that is held, as that text calls it.',
  ],
  [/^\/vi\/tasks\//u, /^[a-z-]+$/u, 'A rule of the page of data quality is called by its id.'],
  [/^\/vi\/(?:tasks|instruments)\//u, /^Decree No\. 262/u, 'The title of a source, as published.'],
];

test('each page of what readers look for stands in both languages', () => {
  const alone = pages
    .map(({ path }) => path)
    .filter((path) => langOfPath(path) === 'en' && !site.pageAt.has(pathIn('vi', path)))
    .filter((path) => !englishAlone.some(([pattern]) => pattern.test(path)));
  expect(alone).toEqual([]);
  expect(vietnamese.length).toBeGreaterThan(800);
});

test('each page in Vietnamese has the links and anchors of its twin, within its own language', () => {
  const differences = vietnamese.flatMap((page) => {
    const twin = site.pageAt.get(pathIn('en', page.path));
    if (!twin) return [`${page.path}: no twin`];
    const [own, other] = [partsOf(page), partsOf(twin)];
    const isAllowed = (part: string) => ownParts.some(([of, parts]) => of.test(page.path) && parts.test(part));
    return [
      ...[...own].filter((part) => !other.has(part) && !isAllowed(part)).map((part) => `${page.path}: + ${part}`),
      ...[...other].filter((part) => !own.has(part)).map((part) => `${page.path}: - ${part}`),
    ];
  });
  expect(differences.slice(0, 40)).toEqual([]);
});

test('a link on a page in Vietnamese leads to one in Vietnamese where there is one', () => {
  const leaving = vietnamese.flatMap((page) =>
    elementsNamed(page, 'a').flatMap(({ attributes }) => {
      const [path = ''] = (attributes.get('href') ?? '').split(/[?#]/u);
      const leaves = path.startsWith('/') && langOfPath(path) === 'en' && site.pageAt.has(pathIn('vi', path));
      // The way to the other edition says its language.
      return leaves && attributes.get('hreflang') !== 'en' ? [`${page.path}: ${path}`] : [];
    }),
  );
  expect(leaving.slice(0, 40)).toEqual([]);
});

test('what has a name on a page of each kind has one in Vietnamese, for those who hear it', () => {
  const differences = templates.flatMap(({ samples: [sample] }) => {
    const [path = ''] = sample.split('?');
    const [own, twin] = [site.pageAt.get(pathIn('vi', path)), site.pageAt.get(path)];
    if (!own || !twin) return [];
    const known = new Set(namelessOf(twin));
    return namelessOf(own).flatMap((what) => (known.has(what) ? [] : [`${own.path}: ${what}`]));
  });
  expect(differences).toEqual([]);
});

test('each page in Vietnamese says so', () => {
  const unsaid = vietnamese.filter((page) => page.facts.lang !== 'vi');
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

test('what is English on a page in Vietnamese says so', () => {
  const left = new Map<string, string>();
  for (const page of vietnamese)
    for (const text of vietnameseTextsOf(page.bytes.toString('utf8')))
      if (englishWordsIn(text).length > 0 && !english.some(([of, texts]) => of.test(page.path) && texts.test(text)))
        left.set(text, page.path);
  expect([...left].slice(0, 40)).toEqual([]);
});

test.each([
  ['kho data quốc gia', ['data']],
  ['Ministry of Finance', ['Ministry', 'Finance']],
  ['Bộ Tài chính (MOF), https://example.org/tasks/nq03-26/, theo Google', []],
])('English words are told from Vietnamese: %s', (text, words) => expect(englishWordsIn(text)).toEqual(words));

/** Its anchors and where it leads, as if all stood in English; what a link asks for is asked in the words of its language. */
function partsOf(page: Page): Set<string> {
  const links = elementsNamed(page, 'a')
    .filter(({ attributes }) => !attributes.has('hreflang') || !attributes.get('href')?.startsWith('/'))
    .map(({ attributes }) => attributes.get('href') ?? '');
  return new Set([
    ...[...page.facts.ids].map((id) => `#${id}`),
    ...links.map((href) =>
      href
        .replace(/^((?:https?|webcal):\/\/[^/]+)?\/vi(?=\/)/u, '$1')
        .replace(/%2Fvi%2F/gu, '%2F')
        .replace(/(?<=[?&]q=)[^&]*/u, ''),
    ),
  ]);
}

const labels = ['aria-label', 'alt', 'title', 'value', 'label', 'content', 'placeholder'];
const labelled =
  /^(?:a|button|input|select|textarea|label|legend|summary|option|th|caption|figcaption|h\d|nav|img|dialog|form)$/u;

/** The shape of what has neither words nor a label, once: its name, its class and the names of its attributes. */
function namelessOf(page: Page): string[] {
  const named = new Set<PageElement>();
  for (const element of page.elements) {
    if (element.text.trim() === '' && !labels.some((label) => element.attributes.get(label)?.trim())) continue;
    for (let one: PageElement | undefined = element; one && !named.has(one); one = one.parent) named.add(one);
  }
  const shapes = page.elements
    .filter((element) => labelled.test(element.name) && !named.has(element))
    .map(({ name, attributes }) => `<${name} ${[...attributes.keys()].join(' ')}> ${attributes.get('class') ?? ''}`);
  return [...new Set(shapes)];
}
