/** agencies.json, version 1. */
import type { APIRoute } from 'astro';
import { agenciesJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { catalogue, site } from '../../../site/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(agenciesJson(catalogue, { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
