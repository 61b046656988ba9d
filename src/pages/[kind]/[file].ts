/** In development: one companion of a page at its own address. */
import type { APIRoute } from 'astro';
import { companions } from '../../site/sidecar-files.ts';

export const getStaticPaths = () => {
  if (import.meta.env.PROD) return [];
  return [...companions.keys()].map((address) => {
    const [, kind = '', file = ''] = address.split('/');
    return { params: { kind, file } };
  });
};

export const GET: APIRoute = ({ params: { kind, file } }) => new Response(companions.get(`/${kind}/${file}`)?.());
