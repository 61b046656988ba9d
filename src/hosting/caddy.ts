/** The configuration of Caddy (2.6 or newer): a Caddyfile. */
import { commonHeaders, type Headers, headersOfKind, pageKind, specialKinds, transportHeaders } from './headers.ts';
import { compoundTypes, mediaTypeOf, otherType, simpleTypes } from './media-types.ts';
import { escapePattern, idPattern, meantPages, type SiteRules } from './rules.ts';
import { generatedNotes, type ServerPlan } from './server.ts';

/** The whole file. With a domain Caddy fetches its own certificate; with `port` other than 80 it serves plain HTTP. */
export const toCaddyfile = (plan: ServerPlan, rules: SiteRules): string =>
  `${[
    ...generatedNotes('Caddy'),
    '{',
    // What Caddy itself would write beside each fault names who asked.
    ...indented(['admin off', 'log {', '\texclude http.log.error', '}']),
    '}',
    '',
    toCaddySite(plan, rules),
  ].join('\n')}`;

/** The site alone, for a Caddyfile that imports several. */
export function toCaddySite(plan: ServerPlan, rules: SiteRules): string {
  const { under, certificate, log } = plan;
  return `${[
    `${addressOf(plan)} {`,
    ...indented([
      ...(certificate ? [`tls ${quote(certificate.chain)} ${quote(certificate.key)}`] : []),
      ...(log === undefined ? [] : logBlock(log)),
      ...(under === '' ? answers(plan, rules) : [`redir / ${under}/ 301`, ...underPath(plan, rules), 'respond 404']),
    ]),
    '}',
  ].join('\n')}\n`;
}

/** A site under a path, for the block of a site that is there already. */
export const toCaddyPart = (plan: ServerPlan, rules: SiteRules): string =>
  `${[...generatedNotes('Caddy'), ...underPath(plan, rules)].join('\n')}\n`;

const isSecure = ({ certificate, domain, port }: ServerPlan): boolean =>
  certificate !== undefined || (domain !== undefined && port === 80);

/** What the site answers with: in a block of its own, or under its path. */
function answers(plan: ServerPlan, rules: SiteRules): string[] {
  return [
    `root * ${quote(plan.root)}`,
    'route {',
    ...indented(routes(plan, rules)),
    '}',
    'handle_errors {',
    ...indented(['route {', ...indented(errorRoutes(plan, rules)), '}']),
    '}',
  ];
}

/** Within the path all lines see addresses without it; where they lead they say it. */
function underPath(plan: ServerPlan, rules: SiteRules): string[] {
  const within = (lines: readonly string[]): string[] => [
    `handle_path ${plan.under}/* {`,
    ...indented([`root * ${quote(plan.root)}`, 'route {', ...indented(lines), '}']),
    '}',
  ];
  return [
    `redir ${plan.under} ${plan.under}/ 301`,
    ...within(routes(plan, rules)),
    'handle_errors {',
    ...indented(within(errorRoutes(plan, rules))),
    '}',
  ];
}

const errorRoutes = (plan: ServerPlan, rules: SiteRules): string[] => [
  ...meant(plan, rules),
  ...headerBlock({ ...headersOfKind(pageKind, rules.policy), 'Content-Type': mediaTypeOf('/') }),
  'rewrite * /404.html',
  fileServer(),
];

/** What is kept of a request, for fourteen days: not the address of who asked, nor what for. */
const logBlock = (file: string): string[] => [
  'log {',
  ...indented([
    `output file ${quote(file)} {`,
    ...indented(['roll_size 10MiB', 'roll_keep 14', 'roll_keep_for 336h']),
    '}',
    'format filter {',
    ...indented([
      'wrap json',
      'fields {',
      ...indented([
        ...['remote_ip', 'remote_port', 'client_ip', 'headers', 'tls'].map((field) => `request>${field} delete`),
        String.raw`request>uri regexp \?.* ""`,
        ...['resp_headers', 'user_id'].map((field) => `${field} delete`),
      ]),
      '}',
    ]),
    '}',
  ]),
  '}',
];

function addressOf(plan: ServerPlan): string {
  const { domain, port } = plan;
  return isSecure(plan) ? (domain ?? ':443') : `http://${domain ?? ''}:${port}`;
}

/** In this order, which `route` keeps. */
function routes(plan: ServerPlan, rules: SiteRules): string[] {
  return [
    ...headerBlock({
      ...commonHeaders,
      ...(isSecure(plan) ? transportHeaders : {}),
      ...headersOfKind(pageKind, rules.policy),
    }),
    ...specialKinds.flatMap((kind, index) => [
      `@kind${index + 1} path ${kind.prefixes.map((prefix) => `${prefix}*`).join(' ')}`,
      `header @kind${index + 1} {`,
      ...indented(differences(headersOfKind(kind, rules.policy), headersOfKind(pageKind, rules.policy))),
      '}',
    ]),
    ...typeLines(),
    '@write not method GET HEAD',
    'header @write Allow "GET, HEAD"',
    'respond @write 405',
    '# No file has such a name, and to ask for one is an error of its own.',
    `@nul path_regexp ${raw(String.raw`\x00`)}`,
    'error @nul 404',
    ...moved(plan, rules),
    ...gone(rules),
    '# Hidden files and the compressed copies have no address of their own.',
    '@hidden {',
    ...indented(['path_regexp (/\\.|\\.(br|gz)$)', 'not path /.well-known/*']),
    '}',
    'error @hidden 404',
    ...withSlash(plan),
    fileServer(),
  ];
}

/** A folder's page asked for without the slash at its end: Caddy itself would lose what is searched for. */
const withSlash = ({ under }: ServerPlan): string[] => [
  '@folder {',
  ...['not path */ //*', 'file {path}/index.html'].map((line) => `\t${line}`),
  '}',
  '@folder_alone {',
  ...['not path */ //*', 'file {path}/index.html', 'expression {http.request.uri.query} == ""'].map(
    (line) => `\t${line}`,
  ),
  '}',
  `redir @folder_alone ${under}{path}/ 308`,
  `redir @folder ${under}{path}/?{query} 308`,
];

/** How a kind's headers differ from those of pages. */
const differences = (own: Headers, ofPages: Headers): string[] =>
  Object.entries(ofPages).flatMap(([name, usual]) => {
    const value = own[name];
    if (value === usual) return [];
    return value === undefined ? [`-${name}`] : [`${name} ${quote(value)}`];
  });

/** Caddy asks the system for types, and systems differ. */
function typeLines(): string[] {
  const compound = compoundTypes.map(([ending, type]) => `~${escapePattern(ending)}$ ${quote(type)}`);
  const simple = simpleTypes.map(([ending, type]) => `~\\.${ending}$ ${quote(type)}`);
  return [
    'map {path} {site_type} {',
    // Most requests are for pages, and the first that fits counts.
    ...indented([`~/$ ${quote(mediaTypeOf('/'))}`, ...compound, ...simple, `default ${quote(otherType)}`]),
    '}',
    'header Content-Type {site_type}',
  ];
}

function moved({ under }: ServerPlan, { moved }: SiteRules): string[] {
  if (moved.length === 0) return [];
  return [
    'map {path} {site_moved} {',
    ...indented([
      ...moved.map(({ from, to }) =>
        from.includes(':id')
          ? `${quote(`~^${from.split(':id').map(escapePattern).join(`(${idPattern})`)}$`)} ${quote(under + to.replace(':id', '$' + '{1}'))}`
          : `${quote(from)} ${quote(under + encodeURI(to))}`,
      ),
      'default ""',
    ]),
    '}',
    '@moved not vars {site_moved} ""',
    'redir @moved {site_moved} 301',
  ];
}

function gone({ gone }: SiteRules): string[] {
  if (gone.length === 0) return [];
  return [`@gone path ${gone.map(quote).join(' ')}`, 'handle @gone {', ...indented([fileServer('status 410')]), '}'];
}

/** An address from a letter, with capitals or marks: leads to the page that it means, if there is one. */
function meant({ under }: ServerPlan, rules: SiteRules): string[] {
  const pages = meantPages(rules);
  if (pages.length === 0) return [];
  const mark = String.raw`[^\pL\pN/]`;
  return [
    '@asked {',
    ...indented([
      'expression {http.error.status_code} == 404',
      `path_regexp asked ${raw(`^((?:/[^/]+)*?)/+${mark}{0,4}([^/]*?)(?:${mark}|/){0,12}$`)}`,
    ]),
    '}',
    'handle @asked {',
    ...indented([
      'map {re.asked.1}/{re.asked.2}/ {site_meant} {',
      ...indented([
        ...pages.map(([path, page]) => `${raw(`~(?i)^${escapePattern(path)}$`)} ${quote(under + encodeURI(page))}`),
        'default ""',
      ]),
      '}',
      '@meant {',
      ...indented(['not vars {site_meant} ""', 'expression {http.request.uri.query} == ""']),
      '}',
      'redir @meant {site_meant} 301',
      '@meant_for not vars {site_meant} ""',
      'redir @meant_for {site_meant}?{http.request.uri.query} 301',
    ]),
    '}',
  ];
}

/** Files come compressed with the release. */
const fileServer = (...more: readonly string[]): string =>
  ['file_server {', ...indented(['precompressed br gzip', ...more]), '}'].join('\n');

/**
 * In one block, which is one step for the server instead of many. What is taken away stands apart: it would put off the
 * whole block until the answer begins, past what later lines say.
 */
const headerBlock = (headers: Headers): string[] => [
  'header {',
  ...indented(Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`)),
  '}',
  'header -Server',
];

const indented = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `\t${line}`));

const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;

/** A pattern, whose backslashes stay. */
const raw = (text: string): string => `\`${text}\``;
