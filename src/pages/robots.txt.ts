/** What robots may read, and where the sitemap is. */
import type { APIRoute } from 'astro';
import { sitemapPath } from '../model/paths.ts';
import { site } from '../site/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.address}${sitemapPath}\n`, {
    headers: { 'content-type': 'text/plain' },
  });
