/** What each id names in this build, and what became of those that are gone. */
import type { APIRoute } from 'astro';
import { toJson } from '../export/json.ts';
import { ledger } from '../site/permalinks.ts';

export const GET: APIRoute = () => new Response(toJson(ledger), { headers: { 'content-type': 'application/json' } });
