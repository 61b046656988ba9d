/** An id names one element of its page, so that a link to it is never ambiguous. */
import type { BuiltSite, Problem } from './built-site.ts';

export function ids(site: BuiltSite): Problem[] {
  return site.pages.flatMap((page) => {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const element of page.notable) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      (seen.has(id) ? twice : seen).add(id);
    }
    return [...twice].map((id) => ({
      page: page.path,
      what: id === '' ? 'has empty ids' : `has the id "${id}" more than once`,
      todo: 'give each element an id of its own',
    }));
  });
}
