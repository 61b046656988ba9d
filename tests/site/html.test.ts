import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import type { Page } from '../../src/integrations/verify/page.ts';
import { site } from './built.ts';
import { shapesOf } from './html-shapes.ts';

// One configuration for all pages: it is not looked for again beside each.
const rules = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // About how the source is written, which no reader sees: Astro prints void elements, quotes and spaces its own way.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles say the whole name of a record; a search engine may cut them, a bookmark should not.
    'long-title': 'off',
    // Tables that turn into blocks on small screens lose their roles in some browsers unless the roles are written out.
    'no-redundant-role': 'off',
    // Fragments are the records' own numbers, like #1a-2; HTML allows them, only old CSS selectors do not.
    'valid-id': ['error', { relaxed: true }],
    // Boxes of one facet share their name: that is how an address says several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // No file comes from another host, so there is nothing that a hash in the page would guard.
    'require-sri': 'off',
  },
});
const validator = new HtmlValidate(rules);

test.each([
  ['an element where it may not stand', '<p>a</p><ul><p>a</p></ul>'],
  ['an element that is closed by another', '<p>a</p><div><b>a</div></b>'],
  ['an id that stands twice', '<p id="a">a</p><p id="a">a</p>'],
  ['a reference to what is not there', '<label for="a">a</label><p>a</p>'],
  ['a level of headings left out', '<h1>a</h1><h2>a</h2><h3>a</h3><h1>a</h1><h3>a</h3>'],
  ['an attribute with a value of its own', '<p dir="up">a</p>'],
  ['an empty heading', '<h1>a</h1><h1></h1>'],
  ['a sign that has to be written otherwise', '<p>a</p><p>a > b</p>'],
  ['two navigations without a name', '<nav>a</nav><p>a</p><nav>a</nav>'],
])('a page with %s has a shape of its own', (_what, html) => {
  const sound =
    '<h1>a</h1><h2>a</h2><h3>a</h3><label for="b">a</label><nav>a</nav><p id="b" dir="ltr"><b>a</b></p><div><b>a</b></div><ul><li>a</li></ul>';
  const known = shapesOf(sound);
  expect([...shapesOf(html)].filter((shape) => !known.has(shape))).not.toEqual([]);
});

test('every page is valid HTML', async () => {
  const faults = new Map<string, string[]>();
  for (const page of distinct(site.pages)) {
    const report = await validator.validateString(page.bytes.toString('utf8'), page.path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        const words = `${ruleId}: ${message}${selector ? ` at ${selector}` : ''}`.replaceAll(
          /nth-child\(\d+\)/g,
          'nth-child(n)',
        );
        faults.set(words, [...(faults.get(words) ?? []), page.path]);
      }
    }
  }
  const told = [...faults]
    .slice(0, 40)
    .map(([words, pages]) => `${words} (${pages.length} times, first on ${pages[0]})`);
  expect(told).toEqual([]);
});

/** Pages that are made of something that none before them has. */
function distinct(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const before = seen.size;
    for (const shape of shapesOf(page.bytes.toString('utf8'))) seen.add(shape);
    return seen.size > before;
  });
}
