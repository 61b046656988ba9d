import type { APIRoute } from 'astro';
import { catalogueFile } from '../export/catalogue-file.ts';
import { synonyms } from '../site/catalogue.ts';
import { facetSource } from '../site/facets.ts';
import { formatDeadline } from '../site/format.ts';

const file = catalogueFile(facetSource, synonyms, formatDeadline);

export const GET: APIRoute = () => new Response(JSON.stringify(file));
