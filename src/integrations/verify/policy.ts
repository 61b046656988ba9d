/** Every page carries the same content security policy, first in its head, and nothing that the policy would block. */

import type { BuiltSite, Problem } from './built-site.ts';
import { elementsNamed, type NotableElement, type Page } from './page.ts';

export function policy(site: BuiltSite): Problem[] {
  const common = site.pages.map(policyOf).find((text) => text !== undefined);
  return site.pages.flatMap((page) => [
    ...policyProblems(page, common),
    ...page.notable.flatMap((element) => inlineProblems(page, element)),
  ]);
}

function policyProblems(page: Page, common: string | undefined): Problem[] {
  const own = policyOf(page);
  const todo = "write the policy with the site's layout";
  if (own === undefined) return [{ page: page.path, what: 'has no content security policy', todo }];
  if (own !== common)
    return [{ page: page.path, what: 'has another content security policy than the other pages', todo }];
  const head = page.notable.filter(({ inHead }) => inHead);
  const place = head.findIndex(isPolicy);
  const first = head.findIndex((element) => ['script', 'link', 'style'].includes(element.name));
  if (place < 0 || (first >= 0 && first < place)) {
    return [
      {
        page: page.path,
        what: 'loads files before its content security policy',
        todo: 'put the policy first in the head',
      },
    ];
  }
  return [];
}

function inlineProblems(page: Page, element: NotableElement): Problem[] {
  const { name, attributes } = element;
  const problem = (what: string, todo: string): Problem => ({ page: page.path, what, todo });
  const problems: Problem[] = [];
  if (name === 'style') problems.push(problem('has a <style> element', 'put the rules into a style sheet'));
  if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json') {
    problems.push(problem('has an inline <script>', 'put the script into a file'));
  }
  if (name === 'base' && attributes.has('href'))
    problems.push(problem('has a <base> with an address', 'write addresses from the root'));
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') {
      problems.push(
        problem(`has a style attribute (<${name}>)`, 'use a class, an SVG attribute, <progress> or <meter>'),
      );
    } else if (/^on[a-z]/.test(attribute)) {
      problems.push(
        problem(`has an event handler attribute (<${name} ${attribute}>)`, 'listen for the event in a script file'),
      );
    } else if (attribute === 'srcdoc') {
      problems.push(problem(`has a srcdoc attribute (<${name}>)`, 'make the inner page a page of the site'));
    } else if (/^\s*javascript:/i.test(value)) {
      problems.push(problem(`has a javascript: address (<${name} ${attribute}>)`, 'use a button and a script file'));
    }
  }
  return problems;
}

function policyOf(page: Page): string | undefined {
  return elementsNamed(page, 'meta').find(isPolicy)?.attributes.get('content');
}

function isPolicy(element: NotableElement): boolean {
  return element.name === 'meta' && element.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
}
