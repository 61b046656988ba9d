/** Every page names its full address, so that copies and citations lead back to it; one that only leads on names that page's. */
import { langs } from '../../model/lang.ts';
import { pathIn } from '../../model/paths.ts';
import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, targetOf } from './built-site.ts';
import { type CheckedPage, isEnded, isGone, isIndexable } from './page.ts';

/** Pages without an address of their own. */
const exempt: Readonly<Record<string, string>> = {
  '/404.html': 'it is shown at whatever address was not found',
};

/** Where short addresses stand, in each language. */
const shortFolders = langs.map((lang) => pathIn(lang, '/t/'));

export function canonical(site: BuiltSite): Problem[] {
  return site.pages.flatMap((page) => {
    const allowed = addressesFor(site, page);
    const [found, ...more] = page.facts.canonicals;
    const problem = (what: string): Problem[] => [
      { page: page.path, what, todo: `write <link rel="canonical" href="${allowed[0]}"> once` },
    ];
    if (found === undefined) return exempt[page.path] ? [] : problem('has no canonical address');
    if (more.length > 0) return problem('has more than one canonical address');
    return allowed.includes(found) ? [] : problem(`has the canonical address ${found}`);
  });
}

/**
 * The addresses that a page may name: its own; that of the one page that a short address, or a page that
 * its list no longer needs, leads to; of a page that is gone, those that took its place; of one that stands in another
 * language alone, that of the page there.
 */
function addressesFor(site: BuiltSite, page: CheckedPage): string[] {
  const own = addressAt(site.address, page.path);
  const leading = shortFolders.some((folder) => page.path.startsWith(folder)) || isEnded(page);
  if (!leading && !isGone(page)) return [own, ...standInsOf(site, page)];
  const led = page.facts.links.flatMap((href) => {
    const target = targetOf(site, page, href);
    const to = target.kind === 'inside' ? site.pageAt.get(target.path) : undefined;
    return to && isIndexable(to) ? [addressAt(site.address, to.path)] : [];
  });
  return leading && !isGone(page) ? led : [own, ...led];
}

/** The page in other languages, where this one does not name it as its twin. */
function standInsOf(site: BuiltSite, page: CheckedPage): string[] {
  const others = langs.map((lang) => pathIn(lang, page.path)).filter((path) => path !== page.path);
  return page.facts.alternates.length > 0
    ? []
    : others.filter((path) => site.pageAt.has(path)).map((path) => addressAt(site.address, path));
}
