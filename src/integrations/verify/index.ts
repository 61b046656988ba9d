/** Looks over the built site and stops the build with all that is wrong with it. Add a check: one file, one line here. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findUnlisted } from '../../derive/permalinks/permalinks.ts';
import { noPermalinks } from '../../model/permalinks.ts';
import type { PageDesk } from '../page-desk/index.ts';
import type { BuiltSite, Check } from './built-site.ts';
import { canonical } from './canonical.ts';
import { files } from './files.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { orphans } from './orphans.ts';
import { permalinks, permalinksOf } from './permalinks.ts';
import { policy } from './policy.ts';
import { sitemap } from './sitemap.ts';
import { titles } from './titles.ts';
import { weight } from './weight.ts';

const checks: Readonly<Record<string, Check>> = {
  links,
  files,
  ids,
  titles,
  hosts,
  policy,
  canonical,
  language,
  orphans,
  permalinks,
  sitemap,
  weight,
};

/** What was found on a built site. */
export interface Verdict {
  readonly pages: number;
  /** All problems in words; undefined where there is none. */
  readonly report: string | undefined;
  /** Addresses and decisions that are not in permalinks.txt. */
  readonly unlisted: readonly string[];
}

export function verdictOn(site: BuiltSite): Verdict {
  const report = reportOn(site);
  const unlisted = report ? [] : findUnlisted(site.published ?? noPermalinks, permalinksOf(site));
  return { pages: site.pages.length, report, unlisted };
}

/** @param desk which has seen all pages */
export function verify(desk: PageDesk): AstroIntegration {
  let address: string;
  let root: string;
  return {
    name: 'verify',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site ?? 'http://localhost/';
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, report, unlisted } = await desk.check(fileURLToPath(dir), address, root);
        await desk.close();
        if (report) {
          logger.error(report);
          throw new Error('The built site did not pass its checks; what to do stands above.');
        }
        if (unlisted.length > 0) logger.warn(unlistedWords(unlisted));
        logger.info(`${pages} pages passed ${Object.keys(checks).length} checks`);
      },
    },
  };
}

/** New addresses stop no build, so that content can be tried out; the tests, which a release must pass, do not let them by. */
const unlistedWords = (unlisted: readonly string[]) =>
  `${unlisted.length} addresses or decisions are not in permalinks.txt, so nothing holds them yet: ${unlisted.slice(0, 3).join(', ')}${unlisted.length > 3 ? ' …' : ''}. Run \`npm run permalinks\` before you publish.`;

/** How many pages with the same problem are named. */
const namedPages = 3;

/** All problems of all checks in words, equal ones together; undefined where there is none. */
export function reportOn(site: BuiltSite): string | undefined {
  const pagesWith = new Map<string, string[]>();
  for (const [name, check] of Object.entries(checks)) {
    for (const { page, what, todo } of check(site)) {
      const words = `${what}. To do: ${todo}${todo.endsWith('\n') ? '    ' : '. '}(${name})`;
      pagesWith.set(words, [...(pagesWith.get(words) ?? []), page]);
    }
  }
  if (pagesWith.size === 0) return undefined;
  const lines = [...pagesWith].map(([words, pages]) => {
    const more = pages.length > namedPages ? ` and ${pages.length - namedPages} more` : '';
    return `  ${pages.slice(0, namedPages).join(', ')}${more} ${words}`;
  });
  const count = [...pagesWith.values()].reduce((sum, pages) => sum + pages.length, 0);
  return `The built site has ${count} ${count === 1 ? 'problem' : 'problems'}:\n${lines.join('\n')}`;
}
