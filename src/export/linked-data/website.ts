/** The site itself for search engines, with its search. */
import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { homePath, searchPath } from '../../model/paths.ts';
import type { SiteInfo } from '../../model/site.ts';

/** @param site its address has no slash at its end */
export function linkedSite({ name, tagline, description, address }: SiteInfo): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}${searchPath}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': address + homePath,
    url: address + homePath,
    name,
    alternateName: `${name}: ${tagline}`,
    description,
    inLanguage: ['en', 'vi'],
    potentialAction: search,
  };
}
