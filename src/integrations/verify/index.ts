/** Looks over the built site and stops the build with all that is wrong with it. Add a check: one file, one line here. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { canonical } from './canonical.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { orphans } from './orphans.ts';
import { policy } from './policy.ts';
import { type BuiltSite, type Check, readSite } from './site.ts';
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
  weight,
};

export function verify(): AstroIntegration {
  let address: URL;
  return {
    name: 'verify',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.site ?? 'http://localhost/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readSite(fileURLToPath(dir), address);
        const report = reportOn(site);
        if (report) {
          logger.error(report);
          throw new Error('The built site did not pass its checks; what to do stands above.');
        }
        logger.info(`${site.pages.length} pages passed ${Object.keys(checks).length} checks`);
      },
    },
  };
}

/** How many pages with the same problem are named. */
const namedPages = 3;

/** All problems of all checks in words, equal ones together; undefined where there is none. */
export function reportOn(site: BuiltSite): string | undefined {
  const pagesWith = new Map<string, string[]>();
  for (const [name, check] of Object.entries(checks)) {
    for (const { page, what, todo } of check(site)) {
      const words = `${what}. To do: ${todo}. (${name})`;
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
