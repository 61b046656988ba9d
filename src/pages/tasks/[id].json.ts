/** One task or measure as data, beside its page. */
import type { APIRoute } from 'astro';
import { toJson } from '../../export/json.ts';
import { taskRecord } from '../../export/lists.ts';
import { catalogue } from '../../site/catalogue.ts';
import { getState } from '../../site/monitoring.ts';
import { edition } from '../../site/publication.ts';

export const getStaticPaths = () => catalogue.tasks.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(toJson(taskRecord(getState(params.id ?? ''), catalogue, edition)), {
    headers: { 'content-type': 'application/json' },
  });
