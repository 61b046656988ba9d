/** The file `_redirects` for web hosts. Its name starts with `_`, so it cannot be the name of a route. */
import type { APIRoute } from 'astro';
import { toRedirectsFile } from '../export/redirects.ts';
import { rules } from '../site/permalinks.ts';

export const getStaticPaths = () => [{ params: { rules: '_redirects' } }];

export const GET: APIRoute = () => new Response(toRedirectsFile(rules), { headers: { 'content-type': 'text/plain' } });
