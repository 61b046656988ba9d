/** In a build: on what day each page last changed, for the integration `sitemap`, which takes this file away. */
import type { APIRoute } from 'astro';
import { toJson } from '../export/json.ts';
import { lastChanges } from '../site/last-changes.ts';

export const GET: APIRoute = () => new Response(toJson(Object.fromEntries(lastChanges)));
