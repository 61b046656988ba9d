import type { APIRoute } from 'astro';
import { catalogueFile } from '../export/catalogue-file.ts';
import { catalogue, outputTypes, synonyms } from '../site/catalogue.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(catalogueFile(catalogue, outputTypes, synonyms)));
