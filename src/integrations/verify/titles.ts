/** Every page has a title, and no other page has the same: a title is what a tab, a bookmark and a search engine show. */

import type { BuiltSite, Problem } from './built-site.ts';

export function titles(site: BuiltSite): Problem[] {
  const holders = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, facts } of site.pages) {
    const { title } = facts;
    const holder = holders.get(title);
    if (title === '') {
      problems.push({ page: path, what: 'has no title', todo: 'give the layout a title' });
    } else if (holder !== undefined) {
      problems.push({
        page: path,
        what: `has the title "${title}", which ${holder} has too`,
        todo: 'say in the title what is special to this page',
      });
    } else {
      holders.set(title, path);
    }
  }
  return problems;
}
