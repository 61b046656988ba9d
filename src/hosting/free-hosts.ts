/** Which free hosts of static files a built site fits, by the limits that they publish. Pure. */

/** What a host takes without payment; a limit that it does not publish is left out. */
interface FreeHost {
  readonly name: string;
  readonly limits: Partial<SiteSize>;
  /** Whether it reads `_redirects`. Where not, pages lead on in their place, but for addresses as letters write them. */
  readonly redirects: boolean;
  /** Whether a project stands under a path of its host by itself. Where not, the host serves its top folder. */
  readonly paths: boolean;
  /** The pages that say so, and the day on which they were read. */
  readonly sources: readonly [string, ...string[]];
  readonly seen: string;
}

/** How large a built site is. */
export interface SiteSize {
  readonly files: number;
  /** Files and folders. */
  readonly entries: number;
  /** Files in the folder that has most. */
  readonly inFolder: number;
  /** Bytes of all files, and of the largest. */
  readonly bytes: number;
  readonly largest: number;
  /** Rules in `_redirects`: all, those of single addresses, and those with a placeholder; and its bytes. */
  readonly rules: number;
  readonly fixedRules: number;
  readonly openRules: number;
  readonly rulesBytes: number;
  /** Rules in `_headers`. */
  readonly headerRules: number;
}

/** How a site is made, besides its size. */
export interface SiteShape {
  /** The path that the site is under, without a slash at its end; empty for a whole host. */
  readonly under: string;
  /** Whether it has no pages at short addresses, so that the host has to lead on from there. */
  readonly shortByRules: boolean;
}

const thousand = 1024;
const million = 1024 * thousand;

export const freeHosts: readonly FreeHost[] = [
  {
    name: 'GitHub Pages',
    limits: { bytes: 1024 * million },
    ...{ redirects: false, paths: true },
    sources: ['https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits'],
    seen: '2026-11-29',
  },
  {
    name: 'GitLab Pages (gitlab.com)',
    limits: { entries: 200_000, bytes: 1024 * million, rules: 1000, rulesBytes: 64 * thousand },
    ...{ redirects: true, paths: true },
    sources: [
      'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/500273',
      'https://docs.gitlab.com/user/project/pages/redirects/',
    ],
    seen: '2026-11-29',
  },
  {
    name: 'Cloudflare Pages',
    limits: { files: 20_000, largest: 25 * million, fixedRules: 2000, openRules: 100, headerRules: 100 },
    ...{ redirects: true, paths: false },
    sources: ['https://developers.cloudflare.com/pages/platform/limits/'],
    seen: '2026-11-29',
  },
  {
    name: 'Netlify',
    // It names no limit of files; of rules it says from which number on it advises placeholders.
    limits: { inFolder: 54_000, rules: 10_000 },
    ...{ redirects: true, paths: false },
    sources: ['https://docs.netlify.com/site-deploys/overview', 'https://docs.netlify.com/routing/redirects'],
    seen: '2026-11-29',
  },
  {
    name: 'Vercel (Hobby)',
    // Files that are uploaded one by one are 15,000 at most; packed (`vercel deploy --archive=tgz`) no number is named.
    limits: { bytes: 100 * million },
    ...{ redirects: false, paths: false },
    sources: ['https://vercel.com/docs/limits', 'https://github.com/tldraw/tldraw/pull/9340'],
    seen: '2026-11-29',
  },
];

const units: Readonly<Record<keyof SiteSize, (many: number) => string>> = {
  files: (many) => `${many} files`,
  entries: (many) => `${many} files and folders`,
  inFolder: (many) => `${many} files in one folder`,
  bytes: (many) => `${Math.ceil(many / million)} MB`,
  largest: (many) => `a file of ${Math.ceil(many / million)} MB`,
  rules: (many) => `${many} rules for addresses`,
  fixedRules: (many) => `${many} rules for single addresses`,
  openRules: (many) => `${many} rules with placeholders`,
  rulesBytes: (many) => `a _redirects of ${Math.ceil(many / thousand)} KB`,
  headerRules: (many) => `${many} rules for headers`,
};

type RulesSize = Pick<SiteSize, 'rules' | 'fixedRules' | 'openRules' | 'rulesBytes' | 'headerRules'>;

/** How large the rules are in the texts of `_redirects` and `_headers`. */
export function sizeOfRules(redirects: string, headers: string): RulesSize {
  const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
  const rules = linesOf(redirects);
  const openRules = rules.filter((line) => /[:*]/u.test(line.split(' ')[0] ?? '')).length;
  return {
    ...{ rules: rules.length, fixedRules: rules.length - openRules, openRules },
    ...{ rulesBytes: Buffer.byteLength(redirects), headerRules: linesOf(headers).length },
  };
}

/** How large the files of a site are, by their paths within it. */
export function sizeOfFiles(files: ReadonlyMap<string, number>): Omit<SiteSize, keyof RulesSize> {
  const inEach = new Map<string, number>();
  const folders = new Set<string>();
  let [bytes, largest] = [0, 0];
  for (const [name, size] of files) {
    const parts = name.split('/').slice(0, -1);
    for (let depth = parts.length; depth > 0; depth--) {
      const folder = parts.slice(0, depth).join('/');
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    const own = parts.join('/');
    inEach.set(own, (inEach.get(own) ?? 0) + 1);
    bytes += size;
    largest = Math.max(largest, size);
  }
  const inFolder = [...inEach.values()].reduce((most, many) => Math.max(most, many), 0);
  return { files: files.size, entries: files.size + folders.size, inFolder, bytes, largest };
}

/**
 * What is said of each host, a sentence each.
 * @example hostLines(size) // ["Fits GitHub Pages.", "Does not fit Cloudflare Pages: 21042 files, it takes 20000 files."]
 */
export const hostLines = (size: SiteSize, { under, shortByRules }: SiteShape): string[] =>
  freeHosts.map(({ name, limits, redirects, paths }) => {
    if (shortByRules && !redirects)
      return `Does not fit ${name}: it reads no _redirects, and short-pages in leaveOut leaves short addresses to them.`;
    const over = (Object.entries(limits) as [keyof SiteSize, number][]).filter(([what, most]) => size[what] > most);
    if (over.length > 0) {
      const parts = over.map(([what, most]) => `${units[what](size[what])}, it takes ${units[what](most)}`);
      return `Does not fit ${name}: ${parts.join('; ')}.`;
    }
    const notes = [
      redirects ? '' : ' It reads no _redirects: pages lead on in their place.',
      under === '' || paths
        ? ''
        : ` It serves from the top: put the site into ${under.slice(1)}/, and move _redirects and _headers out beside it.`,
    ];
    return `Fits ${name}.${notes.join('')}`;
  });
