/** Looks over the built site and stops the build with all that is wrong with it. Add a check: one file, one line here. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findUnlisted } from '../../derive/permalinks/permalinks.ts';
import { noPermalinks, type Permalinks, parsePermalinks } from '../../model/permalinks.ts';
import { type BuiltSite, type Check, readSite } from './built-site.ts';
import { canonical } from './canonical.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { orphans } from './orphans.ts';
import type { PageReader } from './page.ts';
import { permalinks, permalinksOf } from './permalinks.ts';
import { policy } from './policy.ts';
import { sitemap } from './sitemap.ts';
import { titles } from './titles.ts';
import { weight } from './weight.ts';

const checks: Readonly<Record<string, Check>> = {
  links,
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

/** @param reader of the built pages, which knows those that others looked at */
export function verify(reader: PageReader): AstroIntegration {
  let address: URL;
  let root: URL;
  return {
    name: 'verify',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.site ?? 'http://localhost/');
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const published = await readPublished(root);
        const site = await readSite(fileURLToPath(dir), address, published, reader);
        const report = reportOn(site);
        if (report) {
          logger.error(report);
          throw new Error('The built site did not pass its checks; what to do stands above.');
        }
        const unlisted = findUnlisted(published ?? noPermalinks, permalinksOf(site));
        if (unlisted.length > 0) logger.warn(unlistedWords(unlisted));
        logger.info(`${site.pages.length} pages passed ${Object.keys(checks).length} checks`);
      },
    },
  };
}

/** What was ever published; undefined where a project has no list yet. */
async function readPublished(root: URL): Promise<Permalinks | undefined> {
  const text = await readFile(new URL('permalinks.txt', root), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsePermalinks(text);
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
