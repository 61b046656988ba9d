/** The citation of a record or document in one format, beside its page. */
import type { APIRoute } from 'astro';
import { citationFile } from '../../export/citation-files.ts';
import { type CitationEnding, citationFormats } from '../../model/citation.ts';
import { citations, getCitation } from '../../site/citations.ts';

export const getStaticPaths = () =>
  citations.flatMap(({ path }) => {
    const [, kind = '', id = ''] = path.split('/');
    return citationFormats.map(({ ending }) => ({ params: { kind, id, ending } }));
  });

export const GET: APIRoute = ({ params: { kind, id, ending } }) =>
  new Response(citationFile(getCitation(`/${kind}/${id}/`), ending as CitationEnding));
