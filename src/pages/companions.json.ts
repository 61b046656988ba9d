/** In a build: all companions of pages in one answer, from which the integration `companions` writes the files. */
import type { APIRoute } from 'astro';
import { toJson } from '../export/json.ts';
import { companions } from '../site/sidecar-files.ts';

export const GET: APIRoute = () =>
  new Response(toJson(Object.fromEntries([...companions].map(([address, write]) => [address, write()]))));
