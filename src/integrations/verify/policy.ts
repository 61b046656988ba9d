/** Every page carries the same content security policy, first in its head, and nothing that the policy would block. */

import type { BuiltSite, Problem } from './built-site.ts';
import type { PageElement } from './element.ts';

/** Where a page says its policy. */
export interface PolicyPlace {
  readonly content: string;
  /** Whether it stands in the head, before all that loads files. */
  readonly isFirst: boolean;
}

export type InlineFault = Omit<Problem, 'page'>;

export function policy(site: BuiltSite): Problem[] {
  const common = site.pages.find(({ facts }) => facts.policy)?.facts.policy?.content;
  return site.pages.flatMap(({ path, facts }) =>
    [...policyFaults(facts.policy, common), ...facts.inlineFaults].map((fault) => ({ page: path, ...fault })),
  );
}

function policyFaults(own: PolicyPlace | undefined, common: string | undefined): InlineFault[] {
  const todo = "write the policy with the site's layout";
  if (!own) return [{ what: 'has no content security policy', todo }];
  if (own.content !== common) return [{ what: 'has another content security policy than the other pages', todo }];
  if (own.isFirst) return [];
  return [{ what: 'loads files before its content security policy', todo: 'put the policy first in the head' }];
}

/** @param elements of a whole page, in document order */
export function findPolicy(elements: readonly PageElement[]): PolicyPlace | undefined {
  const content = elements.find(isPolicy)?.attributes.get('content');
  if (content === undefined) return undefined;
  const head = elements.filter(({ parent }) => parent?.name === 'head');
  const place = head.findIndex(isPolicy);
  const first = head.findIndex(({ name }) => ['script', 'link', 'style'].includes(name));
  return { content, isFirst: place >= 0 && (first < 0 || first > place) };
}

/** What an element has that the policy would block. */
export function inlineFaultsIn({ name, attributes }: PageElement): InlineFault[] {
  const faults: InlineFault[] = [];
  const add = (what: string, todo: string) => faults.push({ what, todo });
  if (name === 'style') add('has a <style> element', 'put the rules into a style sheet');
  if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json') {
    add('has an inline <script>', 'put the script into a file');
  }
  if (name === 'base' && attributes.has('href')) add('has a <base> with an address', 'write addresses from the root');
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') {
      add(`has a style attribute (<${name}>)`, 'use a class, an SVG attribute, <progress> or <meter>');
    } else if (/^on[a-z]/.test(attribute)) {
      add(`has an event handler attribute (<${name} ${attribute}>)`, 'listen for the event in a script file');
    } else if (attribute === 'srcdoc') {
      add(`has a srcdoc attribute (<${name}>)`, 'make the inner page a page of the site');
    } else if (/^javascript:/i.test(value.replace(/\s/g, ''))) {
      add(`has a javascript: address (<${name} ${attribute}>)`, 'use a button and a script file');
    }
  }
  return faults;
}

function isPolicy(element: PageElement): boolean {
  return element.name === 'meta' && element.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
}
