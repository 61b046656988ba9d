/** What servers must answer at addresses that are no files: read from what the built site says of itself. */

import { printedIds, tidyPath } from '../model/asked-address.ts';
import { langs } from '../model/lang.ts';
import { otherCatalogues } from '../model/other-catalogue.ts';
import { pathIn, shortPath } from '../model/paths.ts';
import { contentSecurityPolicyFor } from '../model/policy.ts';

export interface MovedAddress {
  /** The path; one part of it may be `:id`, which stands for any id. */
  readonly from: string;
  /** Where it leads for good; holds `:id` where `from` does. */
  readonly to: string;
}

export interface SiteRules {
  /** The first that fits counts; those without `:id` count first. */
  readonly moved: readonly MovedAddress[];
  /** Paths that were withdrawn: answered with status 410 and the page that stands there. */
  readonly gone: readonly string[];
  /** The addresses of its pages, short ones left out: what addresses from letters may have meant. */
  readonly pages: ReadonlySet<string>;
  /** The policy of its pages, where it asks other catalogues. */
  readonly policy?: string | undefined;
}

export const noRules: SiteRules = { moved: [], gone: [], pages: new Set() };

/** What `:id` stands for. Nothing that could break out of a header or a path. */
export const idPattern = '[a-z0-9-]+';

/**
 * Reads the rules of a built site.
 * @param redirects its file `_redirects`: `from to status` a line
 * @param permalinks its file `permalinks.json`; what it says to be withdrawn is gone
 * @param catalogues its file `catalogues.json`: what it asks besides itself; '' where there is none
 * @param files its files, relative to it
 * @param under the path that it is under: `_redirects` has it before its addresses, and the rules do not
 * @throws an Error where an address cannot be written into a configuration
 */
export function parseRules(
  redirects: string,
  permalinks: string,
  catalogues = '',
  files: readonly string[] = [],
  under = '',
): SiteRules {
  const within = (path: string) => (path.startsWith(`${under}/`) ? path.slice(under.length) : '');
  const moved = redirects.split('\n').flatMap((line): MovedAddress[] => {
    const [from = '', to = '', status] = line
      .trim()
      .split(/\s+/u)
      .map((part, place) => (place < 2 ? within(part) : part));
    return isPath(from) && isPath(to) && status === '301' ? [{ from: checked(decodeURI(from)), to: checked(to) }] : [];
  });
  return { moved, gone: goneOf(permalinks), policy: policyOf(catalogues), pages: pagesOf(files) };
}

function pagesOf(files: readonly string[]): ReadonlySet<string> {
  const pages = files.flatMap((name) =>
    /(?:^|\/)index\.html$/u.test(name) ? [`/${name.replace(/index\.html$/u, '')}`] : [],
  );
  const short = langs.map((lang) => pathIn(lang, shortPath('').replace(/\/$/u, '')));
  return new Set(pages.filter((page) => !short.some((folder) => page.startsWith(folder))).map(checked));
}

/** The policy of a site's pages by its `catalogues.json`; undefined where it has none and asks itself alone. */
export const policyOf = (catalogues: string): string | undefined =>
  catalogues === '' ? undefined : contentSecurityPolicyFor(otherCatalogues.parse(JSON.parse(catalogues)));

function goneOf(permalinks: string): string[] {
  if (permalinks === '') return [];
  const { gone } = JSON.parse(permalinks) as { gone?: readonly { address?: unknown; became?: unknown }[] };
  return (gone ?? []).flatMap(({ address, became }) =>
    // Servers never see a fragment.
    became === 'withdrawn' && typeof address === 'string' && isPath(address) && !address.includes('#')
      ? [checked(address)]
      : [],
  );
}

const isPath = (text: string): boolean => text.startsWith('/');

/** Characters that mean something in the servers' own languages; no address of the site has them. */
function checked(path: string): string {
  if (/^\/\/|["$;\\`{}\s]/u.test(path)) throw new Error(`${path}: no server's configuration can hold this address.`);
  return path;
}

/** A text as a pattern that fits only itself. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What a server answers at a path by its rules; undefined where the files answer. */
export function answerOf({ moved, gone }: SiteRules, path: string): { moved: string } | 'gone' | undefined {
  const exact = moved.find(({ from }) => from === path);
  if (exact) return { moved: exact.to };
  for (const { from, to } of moved) {
    if (!from.includes(':id')) continue;
    const id = new RegExp(`^${from.split(':id').map(escapePattern).join(`(${idPattern})`)}$`, 'u').exec(path)?.[1];
    if (id) return { moved: to.replace(':id', id) };
  }
  return gone.includes(path) ? 'gone' : undefined;
}

/**
 * The page that an address means which neither a rule nor a file answers, where it is one of the site's: written in
 * capitals, with marks around it or a number as printed. Only pages of the site come out, so that no address can lead away.
 */
export function meantPage(rules: SiteRules, path: string): string | undefined {
  const tidy = tidyPath(path);
  const ruled = answerOf(rules, tidy);
  const page = typeof ruled === 'object' ? ruled.moved : tidy;
  return page !== path && rules.pages.has(page) ? page : undefined;
}

/** The same as a table for servers that cannot run a function: what may be asked, without its marks, and the page. */
export function meantPages(rules: SiteRules): [asked: string, page: string][] {
  return [...rules.pages].flatMap((page) => {
    const id = page.split('/').at(-2) ?? '';
    const folder = page.slice(0, -(id.length + 1));
    const shorts = langs
      .map((lang) => (own: string) => pathIn(lang, shortPath(own)))
      .filter((shortOf) => {
        const ruled = answerOf(rules, shortOf(id));
        return typeof ruled === 'object' && ruled.moved === page;
      });
    const ids = [id, ...printedIds(id)];
    return ids.flatMap((own): [string, string][] => [
      [`${folder}${own}/`, page],
      ...shorts.map((shortOf) => [shortOf(own), page] as [string, string]),
    ]);
  });
}
