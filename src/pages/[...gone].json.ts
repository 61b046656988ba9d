/** What became of a record, where its data stood. */
import type { APIRoute } from 'astro';
import { toJson } from '../export/json.ts';
import { toFate } from '../export/redirects.ts';
import type { GoneAddress } from '../model/redirect.ts';
import { goneFiles } from '../site/permalinks.ts';
import { edition } from '../site/publication.ts';

export const getStaticPaths = () =>
  goneFiles.map((gone) => ({ params: { gone: gone.address.slice(1, -'.json'.length) }, props: { gone } }));

export const GET: APIRoute = ({ props }) =>
  new Response(toJson(toFate(props['gone'] as GoneAddress, edition)), {
    headers: { 'content-type': 'application/json' },
  });
