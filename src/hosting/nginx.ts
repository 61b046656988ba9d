/** The configuration of nginx (1.22 or newer): one file for the folder `conf.d`. */
import { hash } from 'node:crypto';
import { type AddressKind, commonHeaders, headersOfKind, pageKind, specialKinds, transportHeaders } from './headers.ts';
import { compoundTypes, otherType, simpleTypes } from './media-types.ts';
import { escapePattern, idPattern, meantPages, type SiteRules } from './rules.ts';
import { generatedNotes, type ServerPlan } from './server.ts';

interface NginxPlace {
  /** The file of the site, as `toNginx` writes it. */
  readonly site: string;
  /** A folder that nginx may write to: its own number and what does not fit into memory. */
  readonly temp: string;
  /** Whether Debian's module for files compressed with brotli is there. */
  readonly brotli: boolean;
  /** The user who works for nginx where root starts it. */
  readonly user?: string | undefined;
}

/** The module as Debian installs it. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The whole file. nginx stays in the foreground and says what is wrong on standard error. */
export function toNginxMain({ site, temp, brotli, user }: NginxPlace): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'];
  return `${[
    ...generatedNotes('nginx, as a whole,'),
    ...(brotli ? [`load_module ${brotliModule};`] : []),
    ...(user === undefined ? [] : [`user ${user};`]),
    'daemon off;',
    `pid ${quote(`${temp}/nginx.pid`)};`,
    'error_log stderr;',
    'worker_processes auto;',
    // A tenth less work a request: files are found by patterns.
    'pcre_jit on;',
    'events { worker_connections 4096; }',
    'http {',
    ...indented(tables),
    ...kinds.map((kind) => `    ${kind}_temp_path ${quote(`${temp}/${kind}`)};`),
    `    include ${quote(site)};`,
    '}',
  ].join('\n')}\n`;
}

/** Room for tables with which nginx finds an entry at once: of the whole server, and before the first table. */
const tables = ['map_hash_bucket_size 512;', 'map_hash_max_size 32768;', 'variables_hash_max_size 4096;'];

/** A file for the folder `conf.d` that comes before those of all sites; without it nginx warns that its tables are not the best. */
export const toNginxTables = (): string => `${[...generatedNotes('nginx'), ...tables].join('\n')}\n`;

/** The whole file, for the http context. Several sites on one server have names of their own in it. */
export const toNginx = (plan: ServerPlan, rules: SiteRules): string =>
  textOf(plan, [...tablesOf(plan, rules), ...(plan.certificate ? [toHttps(plan)] : []), server(plan)]);

/**
 * A site under a path of a server that is there already, in two files: the tables, for the http context, and what
 * answers under the path, for the block of that server.
 */
export const toNginxParts = (
  plan: ServerPlan,
  rules: SiteRules,
): { readonly http: string; readonly server: string } => ({
  http: textOf(plan, tablesOf(plan, rules)),
  server: textOf(plan, [underPath(plan)]),
});

const textOf = (plan: ServerPlan, blocks: readonly (readonly string[])[]): string =>
  `${[generatedNotes('nginx'), ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll(
    /(?<=[$@])site_/gu,
    `${nameOf(plan)}_`,
  );

/** Short, because nginx takes no long names; parts of patterns are named apart, and not `$site_`. */
const nameOf = ({ domain, port, under }: ServerPlan): string =>
  domain === undefined && under === ''
    ? `site${port === 80 ? '' : port}`
    : `site_${hash('sha256', `${domain ?? ''}:${port}${under}`).slice(0, 6)}`;

const tablesOf = (plan: ServerPlan, rules: SiteRules): string[][] => [
  ...varyingHeaders.map((name) => mapOf(variableOf(name), kindEntries(plan, name, rules.policy))),
  mapOf('$site_moved', ['default "";', ...movedEntries(plan, rules)]),
  mapOf('$site_gone', ['default 0;', ...rules.gone.map((path) => `${quote(keyOf(plan.under + path))} 1;`)]),
  mapOf('$site_asked', ['default $uri;', `${quote(asked)} "$part_way/$part_word/";`]),
  mapOf('$site_meant', ['default "";', ...meantEntries(plan, rules)], '$site_asked'),
  ...(plan.log === undefined ? [] : [logFormat(plan)]),
];

/** The headers that are not the same at every address. An empty value leaves one out. */
const varyingHeaders = Object.keys(headersOfKind(pageKind));

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** Not locations: a location that adds one header loses all those of the server. */
function kindEntries({ under }: ServerPlan, header: string, policy: string | undefined): string[] {
  // What is gone is looked for without the path.
  const start = under === '' ? '~^' : `~^(?:${escapePattern(under)})?`;
  const value = (kind: AddressKind): string => headersOfKind(kind, policy)[header] ?? '';
  const special = specialKinds
    .filter((kind) => value(kind) !== value(pageKind))
    .flatMap((kind) => kind.prefixes.map((prefix) => `${quote(start + escapePattern(prefix))} ${quote(value(kind))};`));
  return [`default ${quote(value(pageKind))};`, ...special];
}

function movedEntries({ under }: ServerPlan, { moved }: SiteRules): string[] {
  const full = moved.map(({ from, to }) => ({ from: under + from, to: under + to }));
  return full.map(({ from, to }) =>
    from.includes(':id')
      ? `${quote(`~^${from.split(':id').map(escapePattern).join(`(?<part_id>${idPattern})`)}$`)} ${quote(encodeURI(to).replace(':id', '$part_id'))};`
      : `${quote(keyOf(from))} ${quote(encodeURI(to))};`,
  );
}

/** The longest that a table holds where nobody has made room for longer ones: a line of the processor's cache. Bytes. */
const longestKey = 46;

/** An address as the key of a table, which may not be long; a long one is a pattern. */
const keyOf = (path: string): string => (Buffer.byteLength(path) > longestKey ? `~*^${escapePattern(path)}$` : path);

const mapOf = (variable: string, entries: readonly string[], of = '$uri'): string[] => [
  `map ${of} ${variable} {`,
  ...indented(entries),
  '}',
];

// Marks in ASCII, and as UTF-8 the blocks of typographic marks: general, Latin-1, of East Asia, wide; and the byte order
// mark. Their number is limited, so that a long address takes no longer than it is long.
const mark =
  '[^A-Za-z0-9/\\x80-\\xff]|\\xE2[\\x80-\\x81][\\x80-\\xBF]|\\xC2[\\xA0-\\xBF]|\\xE3\\x80[\\x80-\\xBF]|\\xEF\\xBC[\\x80-\\x8F]|\\xEF\\xBB\\xBF';
const asked = `~^(?<part_way>(?:/[^/]+)*?)/+(?:${mark}){0,4}(?<part_word>[^/]*?)(?:${mark}|/){0,12}$`;

/** nginx compares without regard to case, but of ASCII letters alone. */
const meantEntries = ({ under }: ServerPlan, rules: SiteRules): string[] =>
  meantPages(rules).flatMap(([path, page]) =>
    [...new Set([path, path.replace('đ', 'Đ')])].map(
      (own) => `${quote(keyOf(under + own))} ${quote(under + encodeURI(page))};`,
    ),
  );

/** Where certbot lays down its proof that the name is ours. */
const proofs = 'location ^~ /.well-known/acme-challenge/ { root /var/www/acme; }';

/** What is kept of a request: not the address of who asked, nor what for: words that were searched for stand in the query. */
const logFormat = (plan: ServerPlan): string[] => [
  ...mapOf('$site_path', ['default "";', '"~^(?<part_path>[^?]*)" $part_path;'], '$request_uri'),
  `log_format ${nameOf(plan)} '$time_iso8601 $request_method $site_path $status $body_bytes_sent';`,
];

/** Of readers nothing is kept, or what cannot name them. */
const logs = (plan: ServerPlan): string[] => [
  ...(plan.log === undefined
    ? ['# No log: nothing is kept about readers. `--log FILE` keeps one that names nobody.', 'access_log off;']
    : [`access_log ${quote(plan.log)} ${nameOf(plan)};`]),
  '# nginx would write who asked beside each fault. To look for one, take this line away for a while.',
  'error_log /dev/null emerg;',
];

function toHttps(plan: ServerPlan): string[] {
  const { domain, port } = plan;
  return [
    '# Plain HTTP serves the proofs of certificates and leads everything else to HTTPS.',
    'server {',
    `    listen ${port};`,
    `    listen [::]:${port};`,
    `    server_name ${domain ?? '_'};`,
    '    server_tokens off;',
    ...indented(logs(plan)),
    `    ${proofs}`,
    `    location / { return 301 https://${domain ?? '$host'}$request_uri; }`,
    '}',
  ];
}

function server(plan: ServerPlan): string[] {
  const ownProofs = plan.domain !== undefined && !plan.certificate ? [proofs] : [];
  return [
    'server {',
    ...indented([
      ...listeners(plan),
      `server_name ${plan.domain ?? '_'};`,
      ...(plan.under === '' ? [`root ${quote(plan.root)};`, 'index index.html;'] : []),
      '',
      'server_tokens off;',
      ...logs(plan),
      '# The site is read only, and requests are short.',
      ...['client_max_body_size 1k;', 'client_header_timeout 10s;', 'client_body_timeout 10s;', 'send_timeout 30s;'],
      'keepalive_timeout 60s;',
      'keepalive_requests 10000;',
      '',
      ...(plan.under === ''
        ? [
            ...answering(plan),
            '',
            ...ruled,
            '',
            ...errorPages,
            ...lostLocation(plan, []),
            'error_page 410 @site_gone;',
            ...goneLocation(plan, []),
            ...ownProofs,
            ...apart([]),
          ]
        : [
            'absolute_redirect off;',
            `location = / { return 301 ${plan.under}/; }`,
            ...ownProofs,
            '',
            ...underPath(plan),
          ]),
    ]),
    '}',
  ];
}
/** The files as they are sent and the headers, wherever they stand. */
const answering = (plan: ServerPlan): string[] => [
  '# Addresses without host and port, so that they hold behind a proxy too.',
  'absolute_redirect off;',
  '',
  '# Files come compressed with the release.',
  ...['gzip off;', 'gzip_static on;', 'gzip_proxied any;', 'gzip_vary on;'],
  ...(plan.brotli ? ['brotli_static on;'] : []),
  // No open_file_cache: it saves a fifth of a request's work, and would serve files of the release before for a while.
  ...['sendfile on;', 'tcp_nopush on;'],
  '',
  'types {',
  ...indented(simpleTypes.map(([ending, type]) => `${quote(type)} ${ending};`)),
  '}',
  `default_type ${otherType};`,
  '',
  '# The same on every answer, errors included.',
  ...Object.entries({ ...commonHeaders, ...(plan.certificate ? transportHeaders : {}) }).map(
    ([name, value]) => `add_header ${name} ${quote(value)} always;`,
  ),
  ...varyingHeaders.map((name) => `add_header ${name} ${variableOf(name)} always;`),
];

/** nginx hands these on to no location inside. */
const ruled = ['if ($site_moved) { return 301 $site_moved; }', 'if ($site_gone) { return 410; }'];

const errorPages = ['recursive_error_pages on;', 'error_page 404 = @site_lost;', 'error_page 403 = @site_lost;'];

/** @param own lines that a location needs which stands in the server of others */
const lostLocation = ({ under }: ServerPlan, own: readonly string[]): string[] => [
  '# An address from a letter, with capitals or marks: the page that it means, if there is one.',
  'location @site_lost {',
  ...indented([
    ...own,
    `error_page 404 ${under}/404.html;`,
    'if ($site_meant) { return 301 $site_meant$is_args$args; }',
    'return 404;',
  ]),
  '}',
];

const goneLocation = ({ under, root }: ServerPlan, own: readonly string[]): string[] =>
  under === ''
    ? ['location @site_gone { try_files $uri/index.html $uri /404.html; }']
    : [
        'location @site_gone {',
        ...indented([
          ...own,
          `root ${quote(root)};`,
          `rewrite ${quote(`^${escapePattern(under)}(/.*)$`)} $1 break;`,
          `try_files $uri/index.html $uri ${under}/404.html;`,
        ]),
        '}',
      ];

/** @param own lines that nginx hands on to no location inside */
const apart = (own: readonly string[]): string[] => [
  '# Hidden files and the compressed copies have no address of their own.',
  'location ~ (?:/\\.(?!well-known/)|\\.(?:br|gz)$) { return 404; }',
  ...compoundTypes.map(
    ([ending, type]) =>
      `location ~ ${escapePattern(ending)}$ { ${[...own, `types {} default_type ${quote(type)};`].join(' ')} }`,
  ),
];

/** What answers under the path, for the block of a server: the rest of its host is not ours. */
function underPath(plan: ServerPlan): string[] {
  const { under, root } = plan;
  const own = ['server_tokens off;', ...logs(plan), ...answering(plan)];
  return [
    `location = ${under} {`,
    ...indented([...own, `return 301 ${under}/;`]),
    '}',
    `location ^~ ${under}/ {`,
    ...indented([
      `alias ${quote(`${root}/`)};`,
      'index index.html;',
      'client_max_body_size 1k;',
      ...own,
      '',
      ...ruled,
      '',
      ...errorPages,
      'error_page 410 @site_gone;',
      ...apart(ruled),
    ]),
    '}',
    ...lostLocation(plan, own),
    ...goneLocation(plan, own),
  ];
}

function listeners({ port, certificate }: ServerPlan): string[] {
  if (!certificate) return [`listen ${port};`, `listen [::]:${port};`];
  return [
    'listen 443 ssl http2;',
    'listen [::]:443 ssl http2;',
    `ssl_certificate ${quote(certificate.chain)};`,
    `ssl_certificate_key ${quote(certificate.key)};`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
    // Mozilla's intermediate list of ciphers; TLS 1.3 has its own.
    'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;',
    'ssl_prefer_server_ciphers off;',
    'ssl_session_cache shared:site:10m;',
    'ssl_session_timeout 1d;',
    'ssl_session_tickets off;',
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `    ${line}`));

/** In double quotes. In a map `$` begins a variable only in the values, where none of ours is meant but those of parts. */
const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
