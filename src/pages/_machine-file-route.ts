/**
 * The files for programs, as src/integrations/built-files.ts sets routes for them: in development each at its own
 * address; in a build one request writes them all, because a route for each would take a third of the whole build.
 */

import { outDir } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { buildFactsPath } from '../model/build-manifest.ts';
import { writeFiles } from '../site/generators.ts';
import { buildFacts, generators, machineFiles } from '../site/machine-files.ts';

export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  if (import.meta.env.PROD) return [{ params: { file: buildFactsPath.slice(1, -'.json'.length) } }];
  const ending = routePattern.replace('/[...file]', '');
  return [...machineFiles()].flatMap(([address, make]) =>
    address.endsWith(ending) ? [{ params: { file: address.slice(1, -ending.length) }, props: { make } }] : [],
  );
};

export const GET: APIRoute = async ({ props, url }) => {
  if (!import.meta.env.PROD)
    return new Response(props['make'](), { headers: { 'content-type': mediaTypeOf(url.pathname) } });
  writeFiles(generators, outDir);
  return Response.json(buildFacts());
};
