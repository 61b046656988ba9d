/** The headers of every answer, in one table: what the configuration of each server and the local server are made from. */
import { langs } from '../model/lang.ts';
import { embedPath, homePath, pathIn } from '../model/paths.ts';
import { contentSecurityPolicy } from '../model/policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** Features that no page uses, so none may, and no page framed by another site either. */
const unusedFeatures = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

/** The headers that are the same at every address, error pages included. */
export const commonHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // Words that a reader searched for stand in addresses; no other site gets to see them.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Everything here is public and nothing depends on who asks, so that any site may read any file.
  'Access-Control-Allow-Origin': '*',
};

/**
 * HTTPS only, for two years. Sent over HTTPS alone. Without `includeSubDomains`, because whoever runs a copy may not
 * speak for all names below their own; who may, adds it to the server's configuration.
 */
export const transportHeaders: Headers = { 'Strict-Transport-Security': 'max-age=63072000' };

/** Addresses that begin alike and get the same headers besides the common ones. */
export interface AddressKind {
  readonly name: string;
  /** How the addresses begin; none for the kind of all others. */
  readonly prefixes: readonly string[];
  /** Whether other sites may frame it. */
  readonly framed: boolean;
  /** Whether other sites may show it as a picture or a frame. */
  readonly shown: boolean;
  readonly cache: string;
}

/** A correction shows after a minute. The file is asked for again, and comes again only if it has changed. */
const short = 'public, max-age=60, must-revalidate';
/** The name of the file changes with its content. */
const forEver = 'public, max-age=31536000, immutable';

/** Pages, data and all that no other kind holds. */
export const pageKind: AddressKind = { name: 'page', prefixes: [], framed: false, shown: false, cache: short };

/** The kinds that differ from pages. */
export const specialKinds: readonly AddressKind[] = [
  {
    name: 'framed page',
    prefixes: langs.map((lang) => pathIn(lang, embedPath.replace(/(?<=\/)[^/]+\/$/u, ''))),
    framed: true,
    shown: true,
    cache: short,
  },
  // Messengers and other sites show these beside a link, and feed readers beside a feed.
  {
    name: 'picture',
    prefixes: ['/og/', '/favicon.', '/apple-touch-icon.png'],
    framed: false,
    shown: true,
    cache: 'public, max-age=86400',
  },
  // Other sites show pictures of the register in their own pages.
  { name: 'chart', prefixes: langs.map((lang) => pathIn(lang, '/charts/')), framed: false, shown: true, cache: short },
  {
    name: 'hashed file',
    prefixes: ['/_astro/', '/pagefind/filter/', '/pagefind/fragment/', '/pagefind/index/'],
    framed: false,
    shown: false,
    cache: forEver,
  },
];

const allPrefixes = specialKinds.flatMap(({ prefixes }) => prefixes);

/** Whether the file's name changes with its content, so that a page opened before a release may still ask for it. */
export const isHashed = (path: string): boolean => kindOf(path).cache === forEver;

/** The kind of a path that starts with `/`. */
export const kindOf = (path: string): AddressKind =>
  specialKinds.find(({ prefixes }) => prefixes.some((prefix) => path.startsWith(prefix))) ?? pageKind;

/**
 * The headers of a kind besides the common ones.
 * @param policy of the site's pages, where it asks other catalogues
 */
export function headersOfKind({ framed, shown, cache }: AddressKind, policy = contentSecurityPolicy): Headers {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${framed ? '*' : "'none'"}`,
    // For browsers that do not know frame-ancestors. It cannot say "anyone", so it is left out where anyone may.
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
    'Cross-Origin-Resource-Policy': shown ? 'cross-origin' : 'same-origin',
    'Cache-Control': cache,
  };
}

/** All headers of a path, but those that tell its type, length and version. */
export const headersOf = (path: string, policy?: string): Headers => ({
  ...commonHeaders,
  ...headersOfKind(kindOf(path), policy),
});

/** The home pages, at the top of the site and of the folder of each other language: kinds of addresses begin below them. */
export const homePaths = langs.map((lang) => pathIn(lang, homePath));

/**
 * The rules for a site with these names below its home pages, folders with a slash at their end: `embed/`, `vi/embed/`.
 * Both hosts join the values of all rules that fit, so a header with two values stands in rules that never fit one
 * address together: a rule for each name instead of one for all.
 * @param policy of the site's pages, where it asks other catalogues
 * @param under the path that the site is under, without a slash at its end
 */
export function toHeadersFile(names: readonly string[], policy?: string, under = ''): string {
  const rule = (pattern: string, headers: Headers): string => ruleOf(under + pattern, headers);
  const rules = [
    rule('/*', { ...commonHeaders, ...transportHeaders }),
    ...homePaths
      .filter((home) => home === homePath || names.some((name) => `/${name}`.startsWith(home)))
      .map((home) => rule(home, headersOfKind(kindOf(home), policy))),
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

/** Folders inside those at the top that are cached in their own way. */
const innerPrefixes = (names: readonly string[]): string[] =>
  allPrefixes.filter((prefix) => names.some((name) => `/${name}` !== prefix && prefix.startsWith(`/${name}`))).sort();

const ruleOf = (pattern: string, headers: Headers): string =>
  `${pattern}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
