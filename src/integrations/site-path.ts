/**
 * Puts a site under the path of its address. Everything before writes and checks addresses from the root, as for a whole
 * host; here, once all has passed, the addresses in the pages get the path. Scripts and styles have theirs from Astro.
 * Addresses in files for programs are full ones, and those in data for the scripts of pages stay as they are: src/client/site-path.ts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsPath } from '../model/paths.ts';

/** The folder of scripts, styles and fonts: Astro writes their addresses with the path. */
const assets = '_astro';

/**
 * Whether an address begins at the root of the site, without the path that the site is under.
 * @param under the path, without a slash at its end; empty for a whole host
 */
export const isFromRoot = (href: string, under: string): boolean =>
  /^\/(?!\/)/u.test(href) && !(under && href.startsWith(`${under}/${assets}/`));

// Attributes that lead somewhere or load something, as Astro writes them.
const address = /(\s(?:href|src|action)="|\scontent="\d+; url=)(\/[^"]*)/giu;

/**
 * A page with the path in front of the addresses that begin at the root.
 * @param under the path, without a slash at its end
 * @example putUnder('<a href="/tasks/">', '/register') // '<a href="/register/tasks/">'
 */
export function putUnder(html: string, under: string): string {
  let whole = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return whole + html.slice(at);
    const end = endOfTag(html, open);
    const tag = html
      .slice(open, end)
      .replace(address, (all, start: string, href: string) =>
        isFromRoot(href, under) ? `${start}${under}${href}` : all,
      );
    whole += html.slice(at, open) + tag;
    at = end;
  }
  return whole;
}

/** Where a tag that opens somewhere ends; right behind the sign where it opens none. A `>` in quotation marks ends nothing. */
function endOfTag(html: string, open: number): number {
  if (!/[a-z]/iu.test(html[open + 1] ?? '')) return open + 1;
  let quoted = false;
  for (let place = open + 1; place < html.length; place++) {
    if (html[place] === '"') quoted = !quoted;
    else if (html[place] === '>' && !quoted) return place + 1;
  }
  return html.length;
}

/**
 * The rules of `_redirects` with the path in front of both addresses of each: hosts compare whole addresses.
 * @example putRulesUnder('/t/:id /tasks/:id/ 301\n', '/register') // "/register/t/:id /register/tasks/:id/ 301\n"
 */
export const putRulesUnder = (rules: string, under: string): string =>
  rules.replace(/^(\/\S*) (\/\S*)/gmu, `${under}$1 ${under}$2`);

/** @param under the path, without a slash at its end; for a whole host nothing is done */
export const sitePath = (under: string): AstroIntegration => ({
  name: 'site-path',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      if (under === '') return;
      const folder = fileURLToPath(dir);
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        const file = path.join(folder, page);
        writeFileSync(file, putUnder(readFileSync(file, 'utf8'), under));
      }
      const rules = path.join(folder, redirectsPath);
      if (existsSync(rules)) writeFileSync(rules, putRulesUnder(readFileSync(rules, 'utf8'), under));
      logger.info(`put ${pages.length} pages under ${under}/`);
    },
  },
});
