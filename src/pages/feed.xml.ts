/** The feed of all changes. */
import type { APIRoute } from 'astro';
import { toAtom } from '../export/feed.ts';
import { siteFeed } from '../site/feeds.ts';

export const GET: APIRoute = () =>
  new Response(toAtom(siteFeed()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
