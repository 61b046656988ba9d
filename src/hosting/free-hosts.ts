/** Which free hosts of static files a built site fits, by the limits that they publish. Pure. */

/** What a host takes without payment; a limit that it does not publish is left out. */
interface FreeHost {
  readonly name: string;
  readonly limits: Partial<SiteSize>;
  /** Whether it reads `_redirects`. Where not, pages lead on in their place, but for addresses as letters write them. */
  readonly redirects: boolean;
  /** The pages that say so, and the day on which they were read. */
  readonly sources: readonly [string, ...string[]];
  readonly seen: string;
}

/** How large a built site is. */
export interface SiteSize {
  /** Files, or entries where the host counts folders too: then this is on the safe side by a little. */
  readonly files: number;
  /** Bytes of all files, and of the largest. */
  readonly bytes: number;
  readonly largest: number;
  /** Rules in `_redirects`: those of single addresses, and those with a placeholder. */
  readonly fixedRules: number;
  readonly openRules: number;
}

const million = 1024 * 1024;

export const freeHosts: readonly FreeHost[] = [
  {
    name: 'GitHub Pages',
    limits: { bytes: 1024 * million },
    redirects: false,
    sources: ['https://github.com/orgs/community/discussions/214091'],
    seen: '2026-11-28',
  },
  {
    name: 'GitLab Pages (gitlab.com)',
    limits: { files: 200_000, bytes: 1024 * million, fixedRules: 1000 },
    redirects: true,
    sources: [
      'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
      'https://gitlab.com/gitlab-org/gitlab-pages/-/merge_requests/555',
    ],
    seen: '2026-11-28',
  },
  {
    name: 'Cloudflare Pages',
    limits: { files: 20_000, largest: 25 * million, fixedRules: 2000, openRules: 100 },
    redirects: true,
    sources: [
      'https://developers.cloudflare.com/changelog/product/pages/index.md',
      'https://developers.cloudflare.com/pages/configuration/redirects/',
      'https://free-tier-compare.choppytoast.com/blog/cloudflare-pages-free-tier-limits-2026/',
    ],
    seen: '2026-11-28',
  },
];

const units: Readonly<Record<keyof SiteSize, (many: number) => string>> = {
  files: (many) => `${many} files`,
  bytes: (many) => `${Math.ceil(many / million)} MB`,
  largest: (many) => `a file of ${Math.ceil(many / million)} MB`,
  fixedRules: (many) => `${many} rules for addresses`,
  openRules: (many) => `${many} rules with placeholders`,
};

/** The rules in the text of `_redirects`. */
export function countRules(text: string): Pick<SiteSize, 'fixedRules' | 'openRules'> {
  const rules = text.split('\n').filter((line) => line.startsWith('/'));
  const open = rules.filter((line) => /[:*]/u.test(line.split(' ')[0] ?? '')).length;
  return { fixedRules: rules.length - open, openRules: open };
}

/**
 * What is said of each host, a sentence each.
 * @example hostLines(size) // ["Fits GitHub Pages.", "Does not fit Cloudflare Pages: 21042 files, it takes 20000 files."]
 */
export const hostLines = (size: SiteSize): string[] =>
  freeHosts.map(({ name, limits, redirects }) => {
    const over = (Object.entries(limits) as [keyof SiteSize, number][]).filter(([what, most]) => size[what] > most);
    if (over.length > 0) {
      const parts = over.map(([what, most]) => `${units[what](size[what])}, it takes ${units[what](most)}`);
      return `Does not fit ${name}: ${parts.join('; ')}.`;
    }
    return redirects ? `Fits ${name}.` : `Fits ${name}, which reads no _redirects: pages lead on in their place.`;
  });
