/**
 * Every page says its language: screen readers, hyphenation and the search index depend on it. One that stands in several
 * says where, and each of these leads back: search engines believe pairs only.
 */

import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, targetOf } from './built-site.ts';
import { elementsNamed, isIndexable, type Page, relOf } from './page.ts';

export function language(site: BuiltSite): Problem[] {
  return site.pages.flatMap((page) => [
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(langOf(page))
      ? []
      : [{ page: page.path, what: 'does not say its language', todo: 'write <html lang="…">' }]),
    ...alternatesOf(page).flatMap(([lang, href]) => {
      const what = unlikeTwin(site, page, lang, href);
      return what ? [{ page: page.path, what, todo: 'name only pages that say the same and name this one' }] : [];
    }),
  ]);
}

const langOf = (page: Page): string => elementsNamed(page, 'html')[0]?.attributes.get('lang') ?? '';

/** Where a page says that it stands in other languages, and in its own. */
const alternatesOf = (page: Page): [lang: string, href: string][] =>
  elementsNamed(page, 'link').flatMap((link) => {
    const lang = link.attributes.get('hreflang');
    return lang && relOf(link).includes('alternate') ? [[lang, link.attributes.get('href') ?? '']] : [];
  });

/** Why what a page names as itself in a language is not that. */
function unlikeTwin(site: BuiltSite, page: Page, lang: string, href: string): string | undefined {
  const target = targetOf(site, page, href);
  const twin = target.kind === 'inside' ? site.pageAt.get(target.path) : undefined;
  if (!twin || !isIndexable(twin)) return `names ${href} as itself in ${lang}, and there is no such page`;
  if (lang !== 'x-default' && langOf(twin) !== lang)
    return `names ${href} as itself in ${lang}, which is in ${langOf(twin)}`;
  const own = addressAt(site.address, page.path);
  const leadsBack = alternatesOf(twin).some(([back, to]) => back === langOf(page) && to === own);
  return leadsBack ? undefined : `names ${href} as itself in ${lang}, which does not name it`;
}
