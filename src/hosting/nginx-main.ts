/** A main file for nginx that needs no rights: for containers, and for trying a configuration out. */
import { generatedNotes } from './server.ts';

export interface NginxPlace {
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
    `pid ${temp}/nginx.pid;`,
    'error_log stderr;',
    'worker_processes auto;',
    // A tenth less work a request: what stands where is told by patterns.
    'pcre_jit on;',
    'events { worker_connections 4096; }',
    'http {',
    ...kinds.map((kind) => `    ${kind}_temp_path ${temp}/${kind};`),
    `    include ${site};`,
    '}',
  ].join('\n')}\n`;
}
