/** What servers must answer at addresses that are no files: read from what the built site says of itself. */
import { otherCatalogues } from '../../model/other-catalogue.ts';
import { contentSecurityPolicyFor } from '../../model/policy.ts';

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
  /** The policy of its pages, where it asks other catalogues. */
  readonly policy?: string | undefined;
}

export const noRules: SiteRules = { moved: [], gone: [] };

/** What `:id` stands for. Nothing that could break out of a header or a path. */
export const idPattern = '[A-Za-z0-9-]+';

/**
 * Reads the rules of a built site.
 * @param redirects its file `_redirects`: `from to status` a line
 * @param permalinks its file `permalinks.json`; what it says to be withdrawn is gone
 * @param catalogues its file `catalogues.json`: what it asks besides itself; '' where there is none
 * @throws an Error where an address cannot be written into a configuration
 */
export function parseRules(redirects: string, permalinks: string, catalogues = ''): SiteRules {
  const moved = redirects.split('\n').flatMap((line): MovedAddress[] => {
    const [from = '', to = '', status] = line.trim().split(/\s+/u);
    return isPath(from) && isPath(to) && status === '301' ? [{ from: checked(from), to: checked(to) }] : [];
  });
  return { moved, gone: goneOf(permalinks), policy: policyOf(catalogues) };
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
  if (/^\/\/|["$;\\`{}\s]/u.test(path)) throw new Error(`${path}: no server can be told of this address.`);
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
