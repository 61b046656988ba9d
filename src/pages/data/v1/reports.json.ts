/** reports.json, version 1. */
import type { APIRoute } from 'astro';
import { reportsJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { catalogue, site } from '../../../site/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(reportsJson(catalogue, { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
