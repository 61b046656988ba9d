/** tasks.json, version 1. */
import type { APIRoute } from 'astro';
import { tasksJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { site } from '../../../site/catalogue.ts';
import { states } from '../../../site/monitoring.ts';

export const GET: APIRoute = () =>
  new Response(tasksJson(states, { asOf, address: site.address }), { headers: { 'content-type': 'application/json' } });
