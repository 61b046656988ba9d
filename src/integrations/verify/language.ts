/**
 * Every page says its language: screen readers, hyphenation and the search index depend on it. One that stands in several
 * says where, and each of these leads back: search engines believe pairs only.
 */

import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, targetOf } from './built-site.ts';
import type { Alternate } from './facts.ts';
import { type CheckedPage, isIndexable } from './page.ts';

export function language(site: BuiltSite): Problem[] {
  return site.pages.flatMap((page) => [
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(page.facts.lang)
      ? []
      : [{ page: page.path, what: 'does not say its language', todo: 'write <html lang="…">' }]),
    ...page.facts.alternates.flatMap((alternate) => {
      const what = unlikeTwin(site, page, alternate);
      return what ? [{ page: page.path, what, todo: 'name only pages that say the same and name this one' }] : [];
    }),
  ]);
}

/** Why what a page names as itself in a language is not that. */
function unlikeTwin(site: BuiltSite, page: CheckedPage, { lang, address: href }: Alternate): string | undefined {
  const target = targetOf(site, page, href);
  const twin = target.kind === 'inside' ? site.pageAt.get(target.path) : undefined;
  if (!twin || !isIndexable(twin)) return `names ${href} as itself in ${lang}, and there is no such page`;
  if (lang !== 'x-default' && twin.facts.lang !== lang)
    return `names ${href} as itself in ${lang}, which is in ${twin.facts.lang}`;
  const own = addressAt(site.address, page.path);
  const leadsBack = twin.facts.alternates.some(
    ({ lang: back, address }) => back === page.facts.lang && address === own,
  );
  return leadsBack ? undefined : `names ${href} as itself in ${lang}, which does not name it`;
}
