/** The feed of changes of the records that name an agency. */
import type { APIRoute } from 'astro';
import { toAtom } from '../../../export/feed.ts';
import type { Agency } from '../../../model/agency.ts';
import { catalogue } from '../../../site/catalogue.ts';
import { agencyFeed } from '../../../site/feeds.ts';

export const getStaticPaths = () => catalogue.agencies.map((agency) => ({ params: { id: agency.id }, props: agency }));

export const GET: APIRoute<Agency> = ({ props }) =>
  new Response(toAtom(agencyFeed(props)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
