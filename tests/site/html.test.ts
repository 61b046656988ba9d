import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import type { Page } from '../../src/integrations/verify/page.ts';
import { site } from './built.ts';

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

/** Pages without those that differ from another by their own id alone, as short addresses do. */
function distinct(pages: readonly Page[]): Page[] {
  const seen = new Map(
    pages.map((page) => {
      const id = page.path.split('/').at(-2) || page.path;
      return [page.bytes.toString('utf8').replaceAll(id, 'x'), page] as const;
    }),
  );
  return [...seen.values()];
}
