/** Every page says its language: screen readers, hyphenation and the search index depend on it. */

import type { BuiltSite, Problem } from './built-site.ts';
import { elementsNamed } from './page.ts';

export function language(site: BuiltSite): Problem[] {
  return site.pages
    .filter(
      (page) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(elementsNamed(page, 'html')[0]?.attributes.get('lang') ?? ''),
    )
    .map((page) => ({ page: page.path, what: 'does not say its language', todo: 'write <html lang="…">' }));
}
