/** What servers must answer at addresses that lead elsewhere: one list of rules, and the file that web hosts read. */
import { printedIds } from '../model/asked-address.ts';
import { langs } from '../model/lang.ts';
import { pathIn, shortPath } from '../model/paths.ts';
import type { GoneAddress } from '../model/redirect.ts';

/** One rule of a server. */
export interface RedirectRule {
  /** The path; `:id` stands for one part of it. */
  readonly from: string;
  /** 301: moved for good. 410: gone, with the page at that address. 200: the page at that address, which says what it became. */
  readonly status: 301 | 410 | 200;
  /** Where 301 leads. */
  readonly to?: string;
}

/**
 * The rules of a site. An address with one successor leads to it; of a record that was split or withdrawn the page
 * at its address answers. The first rule that fits counts.
 * @param records the address of each record that has a short address, by its id
 */
export function redirectRules(gone: readonly GoneAddress[], records: ReadonlyMap<string, string>): RedirectRule[] {
  return [...gone.flatMap(ruleOf), ...shortRules(records)];
}

function ruleOf({ address, entry, targets }: GoneAddress): RedirectRule[] {
  // Servers never see a fragment.
  if (address.includes('#')) return [];
  const [target] = targets;
  if (target && (entry.became === 'moved' || entry.became === 'merged'))
    return [{ from: address, status: 301, to: counterpart(address, entry.was, target) }];
  if (entry.became === 'withdrawn') return [{ from: address, status: 410 }];
  const page = findPageBeside(address);
  return [page === undefined ? { from: address, status: 200 } : { from: address, status: 301, to: page }];
}

/** The page beside a file that cannot say what became of its record, like a citation or a feed. */
function findPageBeside(address: string): string | undefined {
  return /(?:\/|\.json)$/u.test(address) ? undefined : address.replace(/(?:\.[a-z]+|\/[^/]+)$/u, '/');
}

/** The successor's own file of the same kind (`/tasks/a.json` for a task that became b: `/tasks/b.json`), else its page. */
export function counterpart(address: string, was: string, target: GoneAddress['targets'][number]): string {
  const place = address.indexOf(`/${was}`);
  const folder = address.slice(0, place);
  const alike = place >= 0 && target.was !== target.path && target.path === `${folder}/${target.was}/`;
  return alike ? `${folder}/${target.was}${address.slice(place + 1 + was.length)}` : target.path;
}

/** What the data of a gone record say: what became of it, when and why, and where it went. */
export const toFate = ({ entry, targets }: GoneAddress, { address }: { readonly address: string }): object => ({
  id: entry.was,
  became: entry.became,
  on: entry.on,
  why: entry.why,
  ...(entry.whyVi ? { whyVi: entry.whyVi } : {}),
  to: targets.map(({ was, path }) => ({ id: was, url: address + path })),
});

/**
 * Short addresses: of tasks and measures by one rule with and one without a slash, of all others and of numbers as printed
 * one by one; in each language.
 */
function shortRules(records: ReadonlyMap<string, string>): RedirectRule[] {
  const single = [...records].filter(([id, path]) => path !== `/tasks/${id}/`);
  const printed = [...records].flatMap(([id, path]) => printedIds(id).map((own) => [own, path] as const));
  const general = [shortPath(':id'), shortPath(':id').replace('/t/', '/T/')].map((from) => ({
    from,
    to: '/tasks/:id/',
  }));
  const rules = [...[...single, ...printed].map(([id, to]) => ({ from: shortPath(id), to })), ...general].flatMap(
    ({ from, to }) => [
      { from: from.replace(/\/$/u, ''), status: 301 as const, to },
      { from, status: 301 as const, to },
    ],
  );
  return langs.flatMap((lang) =>
    rules.map((rule) => ({ ...rule, from: pathIn(lang, rule.from), to: pathIn(lang, rule.to) })),
  );
}

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read. They know moved addresses only; at the others the
 * page answers for itself.
 */
export function toRedirectsFile(rules: readonly RedirectRule[]): string {
  return rules.flatMap(({ from, status, to }) => (status === 301 ? [`${encodeURI(from)} ${to} 301\n`] : [])).join('');
}
