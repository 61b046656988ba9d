/** The feed of changes of a group and what stands in it. */
import type { APIRoute } from 'astro';
import { toAtom } from '../../../export/feed.ts';
import type { Group } from '../../../model/group.ts';
import { catalogue } from '../../../site/catalogue.ts';
import { groupFeed } from '../../../site/feeds.ts';

export const getStaticPaths = () => catalogue.groups.map((group) => ({ params: { id: group.id }, props: group }));

export const GET: APIRoute<Group> = ({ props }) =>
  new Response(toAtom(groupFeed(props)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
