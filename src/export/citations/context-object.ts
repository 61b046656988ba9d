/**
 * An OpenURL ContextObject (ANSI/NISO Z39.88), as COinS puts it into a page: of all that reference managers read from
 * pages, the one form that knows a body as an author. In names for search engines a comma parts persons.
 */
import type { Citation } from '../../model/citation.ts';
import { inLines } from './files.ts';

/**
 * The citation as a report by one body. The format has no field for the number and none for the place: the number
 * stands in the series, both in the description.
 * @returns text for the title of an element: `ctx_ver=Z39.88-2004&rft_val_fmt=…`
 */
export function contextObject(citation: Citation): string {
  const { title, within, number, issuer, issued, language, publisher, address, note } = inLines(citation);
  const parts: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', title],
    ['rft.aucorp', issuer],
    ['rft.date', issued],
    ['rft.series', within ?? number],
    ['rft.pub', publisher],
    ['rft.language', language],
    ['rft.description', note],
    ['rft_id', address],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
