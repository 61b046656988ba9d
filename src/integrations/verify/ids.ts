/** An id names one element of its page, so that a link to it is never ambiguous. */
import type { BuiltSite, Problem } from './built-site.ts';

export function ids(site: BuiltSite): Problem[] {
  return site.pages.flatMap(({ path, facts }) =>
    facts.doubledIds.map((id) => ({
      page: path,
      what: id === '' ? 'has empty ids' : `has the id "${id}" more than once`,
      todo: 'give each element an id of its own',
    })),
  );
}

/** Those that stand more than once, each once. */
export function doubledIn(all: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = all.filter((id) => seen.size === seen.add(id).size);
  return [...new Set(twice)];
}
