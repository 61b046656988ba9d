import type { APIRoute } from 'astro';
import { catalogueNames } from '../export/catalogue-file.ts';
import { facetSource } from '../site/facets.ts';

const names = catalogueNames(facetSource);

export const GET: APIRoute = () => new Response(JSON.stringify(names));
