/** Every page has a title, and no other page has the same: a title is what a tab, a bookmark and a search engine show. */

import type { BuiltSite, Problem } from './built-site.ts';
import type { Page } from './page.ts';

export function titles(site: BuiltSite): Problem[] {
  const holders = new Map<string, Page>();
  const problems: Problem[] = [];
  for (const page of site.pages) {
    const { title } = page;
    const holder = holders.get(title);
    if (title === '') {
      problems.push({ page: page.path, what: 'has no title', todo: 'give the layout a title' });
    } else if (holder) {
      problems.push({
        page: page.path,
        what: `has the title "${title}", which ${holder.path} has too`,
        todo: 'say in the title what is special to this page',
      });
    } else {
      holders.set(title, page);
    }
  }
  return problems;
}
