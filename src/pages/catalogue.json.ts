import type { APIRoute } from 'astro';
import { catalogueFile } from '../export/catalogue-file.ts';
import { synonyms } from '../site/catalogue.ts';
import { facetSource } from '../site/facets.ts';

const file = catalogueFile(facetSource, synonyms);

export const GET: APIRoute = () => new Response(JSON.stringify(file));
