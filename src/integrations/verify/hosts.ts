/** A page loads nothing from another host and nothing from a `data:` address. Plain links to other sites are fine. */

import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, targetOf, urlOf } from './built-site.ts';
import { addressesInStyles } from './resources.ts';

const todo = 'keep the file in this site and write its address from the root';

export function hosts(site: BuiltSite): Problem[] {
  const onPages = site.pages.flatMap((page) =>
    page.facts.resources.flatMap(({ element, href }): Problem[] => {
      const target = targetOf(site, page, href);
      // An address that starts with a scheme is not portable either: the site may be served under another name.
      if (target.kind !== 'outside') return [];
      return [{ page: page.path, what: `loads ${short(target.url)} (<${element}>)`, todo }];
    }),
  );
  const inStyles = [...site.files.keys()].flatMap((name) => {
    if (!name.endsWith('.css')) return [];
    return addressesInStyles(site.files.get(name)?.toString('utf8') ?? '').flatMap((href): Problem[] => {
      const url = urlOf(site, name, href);
      return url && !url.href.startsWith(addressAt(site.address, '/'))
        ? [{ page: name, what: `loads ${short(url)}`, todo }]
        : [];
    });
  });
  return [...onPages, ...inStyles];
}

function short(url: URL): string {
  return url.href.length > 80 ? `${url.href.slice(0, 79)}…` : url.href;
}
