/** Feeds, calendars, the sitemap, the list for programs and the rules for hosts lead within the site to something that is there. */
import { llmsPath, redirectsPath } from '../../model/paths.ts';
import { addressAt } from '../../model/site-address.ts';
import { type BuiltSite, type Problem, pathWithin, urlOf } from './built-site.ts';

/** Where a kind of file leads, by itself: addresses in the words of records are not ours. */
const leading: readonly (readonly [isOf: (name: string) => boolean, find: RegExp])[] = [
  [(name) => name.endsWith('.xml'), /(?:\shref="|<loc>)([^"<]*)/g],
  [(name) => name.endsWith('.ics'), /^URL[^:\n\r\u2028\u2029]*:(.*)$/gm],
  [(name) => name.endsWith(llmsPath), /\]\(([^()\s]*)\)/g],
  // What a rule holds a place open for is known when it is asked.
  [(name) => name === redirectsPath, /^\/\S* (\/[^\s:*]*) /gm],
];

/** A file without what an entry of a feed says in words, and without the folds of a calendar. */
const withoutWords = (text: string): string =>
  text
    .split('<![CDATA[')
    .map((part, place) => (place === 0 ? part : part.slice(part.indexOf(']]>'))))
    .join('')
    .replaceAll('\r\n ', '');

export function files(site: BuiltSite): Problem[] {
  return [...site.files.keys()].flatMap((name) => {
    const [, find] = leading.find(([isOf]) => isOf(name)) ?? [];
    if (!find) return [];
    const text = withoutWords(site.files.get(name)?.toString('utf8') ?? '');
    const addresses = new Set([...text.matchAll(find)].map(([, address = '']) => address.trim()));
    return [...addresses]
      .filter((address) => leadsNowhere(site, name, address))
      .map(
        (address): Problem => ({
          page: name,
          what: `leads to ${address}, which does not exist`,
          todo: 'correct the address, or build what it names',
        }),
      );
  });
}

/** Whether an address within the site has neither a page nor a file. */
function leadsNowhere(site: BuiltSite, name: string, address: string): boolean {
  const url = urlOf(site, name, address);
  if (!url?.href.startsWith(addressAt(site.address, '/'))) return false;
  const path = pathWithin(site, url);
  return !site.pageAt.has(path) && !site.files.has(path);
}
