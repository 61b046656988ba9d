/** Every file of the public data, version 1. */
import type { APIRoute } from 'astro';
import { files } from '../../../site/publication.ts';

export const getStaticPaths = () => [...files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(files.get(params.file ?? '') as BodyInit);
