/** The other catalogues, for quick search. There is no such file where there are none. */
import type { APIRoute } from 'astro';
import { otherCataloguesPath } from '../model/paths.ts';
import { site } from '../site/catalogue.ts';

export const getStaticPaths = () =>
  site.others.length > 0 ? [{ params: { catalogues: otherCataloguesPath.slice(1, -'.json'.length) } }] : [];

export const GET: APIRoute = () => new Response(JSON.stringify(site.others));
