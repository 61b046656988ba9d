/** Every data file as CSV. */
import type { APIRoute } from 'astro';
import { toCsv } from '../../../export/csv.ts';
import type { DataFile } from '../../../model/data-file.ts';
import { dataFilePaths, lists } from '../../../site/publication.ts';

export const getStaticPaths = dataFilePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(lists[params.file as DataFile]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
