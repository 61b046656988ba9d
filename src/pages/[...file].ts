/**
 * The files for programs: in development each at its own address. In a build one request writes them all: a route for
 * each would take a third of the whole build.
 */

import { outDir } from 'astro:config/server';
import type { APIRoute } from 'astro';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { machineFiles, writeMachineFiles } from '../site/machine-files.ts';

const files = import.meta.env.PROD ? new Map<string, never>() : machineFiles();

export const getStaticPaths = () =>
  import.meta.env.PROD
    ? [{ params: { file: 'machine-files' } }]
    : [...files.keys()].map((address) => ({ params: { file: address.slice(1) } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  if (!import.meta.env.PROD)
    return new Response(files.get(`/${file}`)?.() as BodyInit, { headers: { 'content-type': mediaTypeOf(file) } });
  await writeMachineFiles(outDir);
  // Astro writes no file for an answer without a body.
  return new Response(null);
};
