/** The file `_redirects` for web hosts. Its name starts with `_`, so it cannot be the name of a route. */
import type { APIRoute } from 'astro';
import { toRedirectsFile } from '../export/redirects.ts';
import { redirectsFile } from '../hosting/host-files.ts';
import { rules } from '../site/permalinks.ts';

export const getStaticPaths = () => [{ params: { rules: redirectsFile } }];

export const GET: APIRoute = () => new Response(toRedirectsFile(rules), { headers: { 'content-type': 'text/plain' } });
