/** One task or measure as data, beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { taskJson } from '../../export/json.ts';
import { asOf } from '../../site/as-of.ts';
import { catalogue, site } from '../../site/catalogue.ts';
import { getState } from '../../site/monitoring.ts';

export const getStaticPaths = (() => catalogue.tasks.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(taskJson(getState(params.id ?? ''), { asOf, address: site.address }), {
    headers: { 'content-type': 'application/json' },
  });
