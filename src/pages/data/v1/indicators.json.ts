/** indicators.json, version 1. */
import type { APIRoute } from 'astro';
import { indicatorsJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { catalogue, site } from '../../../site/catalogue.ts';

export const GET: APIRoute = () =>
  new Response(indicatorsJson(catalogue, { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
