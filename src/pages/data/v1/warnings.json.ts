/** warnings.json, version 1. */
import type { APIRoute } from 'astro';
import { warningsJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { site } from '../../../site/catalogue.ts';
import { warnings } from '../../../site/monitoring.ts';

export const GET: APIRoute = () =>
  new Response(warningsJson(warnings, { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
