/** Every page can be reached from the home page by following links; old links lead to what is gone, and to pages of lists that were longer. */

import { type BuiltSite, type Problem, targetOf } from './built-site.ts';
import { type CheckedPage, isEnded, isGone } from './page.ts';

/** Pages that need no link, and why. */
const exempt: Readonly<Record<string, string>> = {
  '/404.html': 'the server shows it for an unknown address',
};

export function orphans(site: BuiltSite): Problem[] {
  const home = site.pageAt.get('/');
  if (!home) return [{ page: '/', what: 'does not exist', todo: 'build a home page' }];
  const reached = new Set<CheckedPage>([home]);
  // A set visits what is added while it is walked.
  for (const page of reached) {
    for (const href of page.facts.links) {
      const target = targetOf(site, page, href);
      const next = target.kind === 'inside' ? site.pageAt.get(target.path) : undefined;
      if (next) reached.add(next);
    }
  }
  return site.pages
    .filter((page) => !reached.has(page) && !exempt[page.path] && !isGone(page) && !isEnded(page))
    .map((page) => ({
      page: page.path,
      what: 'cannot be reached from the home page by links',
      todo: 'link to it from the page where readers look for it',
    }));
}
