/** The file `_headers`, which Netlify and Cloudflare Pages read. */
import { commonHeaders, type Headers, headersOfKind, kindOf, specialKinds, transportHeaders } from './headers.ts';

/**
 * The rules for a site with these names at its top, folders with a slash at their end.
 * Both hosts join the values of all rules that fit, so a header with two values stands in rules that never fit one
 * address together: a rule for each name at the top instead of one for all.
 * @param policy of the site's pages, where it asks other catalogues
 */
export function toHeadersFile(names: readonly string[], policy?: string): string {
  const rules = [
    rule('/*', { ...commonHeaders, ...transportHeaders }),
    rule('/', headersOfKind(kindOf('/'), policy)),
    ...[...names]
      .sort()
      .map((name) => rule(name.endsWith('/') ? `/${name}*` : `/${name}`, ownHeaders(`/${name}`, policy))),
    ...innerPrefixes(names).map((prefix) =>
      rule(`${prefix}*`, { 'Cache-Control': headersOfKind(kindOf(prefix))['Cache-Control'] ?? '' }),
    ),
  ];
  return rules.join('\n');
}

/** The headers of all below a name, without those that a folder inside it sets. */
function ownHeaders(path: string, policy: string | undefined): Headers {
  const headers = { ...headersOfKind(kindOf(path), policy) };
  if (allPrefixes.some((prefix) => prefix !== path && prefix.startsWith(path))) delete headers['Cache-Control'];
  return headers;
}

const allPrefixes = specialKinds.flatMap(({ prefixes }) => prefixes);

/** Folders inside those at the top that are cached in their own way. */
const innerPrefixes = (names: readonly string[]): string[] =>
  allPrefixes.filter((prefix) => names.some((name) => `/${name}` !== prefix && prefix.startsWith(`/${name}`))).sort();

const rule = (pattern: string, headers: Headers): string =>
  `${pattern}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
