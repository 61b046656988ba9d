/** Every address that was ever published still answers, and every id still names the same words. */
import { type BuiltPermalinks, findBrokenPromises } from '../../derive/permalinks/permalinks.ts';
import { defaultLang } from '../../model/lang.ts';
import { pathIn } from '../../model/paths.ts';
import type { NamedWords } from '../../model/permalinks.ts';
import type { BuiltSite, Problem } from './built-site.ts';
import { type CheckedPage, isGone } from './page.ts';

export function permalinks(site: BuiltSite): Problem[] {
  if (!site.published) return [];
  return findBrokenPromises(site.published, permalinksOf(site)).map(({ address, what, todo }) => ({
    page: address,
    what,
    todo,
  }));
}

/** Files that are no promise in any language, and why. */
const furniture: readonly (readonly [prefix: string, why: string])[] = [
  ['/_', 'names with a hash of the content, and what only servers read'],
  ['/.nojekyll', 'what only GitHub Pages reads'],
  ['/pagefind/', 'the search index of one build'],
  ['/og/', 'pictures of links'],
  ['/404.html', 'what is shown where nothing is'],
  ['/catalogue.json', 'what the catalogue page loads; the public data are under /data/'],
  ['/charts/', 'files of pictures, which come and go with what they draw'],
  ['/embed/charts/', 'the same pictures to frame'],
  ['/cards/', 'what the page that compares two records loads; the public data are under /data/'],
  ['/changes/list.json', 'what the page of changes loads; the public data are under /data/'],
  ['/report/list.json', 'what the form of reports loads; the public data are under /data/'],
  ['/search/list.json', 'what the search form loads where a page cannot hold it; the public data are under /data/'],
  ['/build.json', 'what one build holds, written when all else is done'],
  ['/history/', 'copies of what this check itself reads, for whoever has lost it'],
  ['/SHA256SUMS', 'the files of one build, written when all else is done'],
  ['/catalogue-names.json', 'what other sites load to search this one'],
  ['/catalogues.json', 'what quick search loads to search other sites'],
];

/** What `/permalinks.json` says. */
interface PublishedLedger {
  readonly asOf: string;
  readonly words: readonly NamedWords[];
  readonly gone: readonly {
    readonly address: string;
    readonly was: string;
    readonly became: string;
    readonly on: string;
  }[];
  readonly reworded: readonly { readonly was: string; readonly words: string; readonly on: string }[];
}

/** All that a built site promises: its pages and files, its records with their words, its lines, its decisions. */
export function permalinksOf(site: BuiltSite): BuiltPermalinks {
  const { asOf, words, gone, reworded } = ledgerOf(site);
  const goneAddresses = new Set(gone.map(({ address }) => address));
  const files = [...site.files.keys()]
    .map((name) => name.replace(/(^|\/)index\.html$/u, '$1'))
    .filter((name) => !furniture.some(([prefix]) => pathIn(defaultLang, name).startsWith(prefix)));
  return {
    addresses: new Map([
      ...files.map((name) => [name, undefined] as const),
      ...words.map(({ address, digest, begins }) => [address, { digest, begins }] as const),
    ]),
    lines: new Map(site.pages.filter(isText).map((page) => [page.path, linesOf(page)])),
    decisions: new Set([
      ...gone.map(({ was, became, on }) => `${became} ${was} ${on}`),
      ...reworded.map((entry) => `reworded ${entry.was} ${entry.words}`),
    ]),
    // The list itself and releases/ hold each other, before anything is built.
    releases: new Set(),
    gone: goneAddresses,
    reworded: new Map(reworded.map((entry) => [entry.was, entry.words])),
    // Citations, feeds and calendars of a record that is gone are left to the servers' rules: none of these formats
    // can say what became of it.
    answers: (address) => answers(site, address) || (goneAddresses.has(address) && !/\/$|\.json$|#/u.test(address)),
    asOf,
  };
}

function answers(site: BuiltSite, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  const page = site.pageAt.get(path);
  if (!page) return site.files.has(path) && fragment === undefined;
  return fragment === undefined || page.facts.ids.has(fragment) || isGone(page);
}

function ledgerOf(site: BuiltSite): PublishedLedger {
  const file = site.files.get('/permalinks.json')?.toString('utf8');
  return file ? (JSON.parse(file) as PublishedLedger) : { asOf: '', words: [], gone: [], reworded: [] };
}

const isText = (page: CheckedPage) => /^\/documents\/[^/]+\/$/u.test(page.path) && !isGone(page);

const linesOf = (page: CheckedPage) =>
  new Set([...page.facts.ids].flatMap((id) => (/^L\d+$/u.test(id) ? [Number(id.slice(1))] : [])));
