/** The calendar of all deadlines. */
import type { APIRoute } from 'astro';
import { toCalendar } from '../export/calendar.ts';
import { siteCalendar } from '../site/calendars.ts';

export const GET: APIRoute = () =>
  new Response(toCalendar(siteCalendar()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
