/** The calendar of the deadlines of an agency's tasks. */
import type { APIRoute } from 'astro';
import { toCalendar } from '../../../export/calendar.ts';
import type { Agency } from '../../../model/agency.ts';
import { agenciesWithCalendar, agencyCalendar } from '../../../site/calendars.ts';

export const getStaticPaths = () =>
  agenciesWithCalendar.map((agency) => ({ params: { id: agency.id }, props: agency }));

export const GET: APIRoute<Agency> = ({ props }) =>
  new Response(toCalendar(agencyCalendar(props)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
