/** scoreboard.json, version 1. */
import type { APIRoute } from 'astro';
import { scoreboardJson } from '../../../export/json.ts';
import { asOf } from '../../../site/as-of.ts';
import { site } from '../../../site/catalogue.ts';
import { scoreboard } from '../../../site/monitoring.ts';

export const GET: APIRoute = () =>
  new Response(scoreboardJson(scoreboard, { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
