/** Every data file as JSON. */
import type { APIRoute } from 'astro';
import { toJson } from '../../../export/json.ts';
import type { DataFile } from '../../../model/data-file.ts';
import { dataFile, dataFilePaths } from '../../../site/publication.ts';

export const getStaticPaths = dataFilePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toJson(dataFile(params.file as DataFile)), { headers: { 'content-type': 'application/json' } });
