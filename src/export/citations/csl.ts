/** CSL-JSON 1.0.2, the format of citation processors. */
import type { Citation } from '../../model/citation.ts';

/**
 * The citation as an item. It is a `document`, which no reader takes for an article. The issuer is one name, whatever
 * commas it holds. The day of access is left to the reader.
 */
export function cslItem(citation: Citation) {
  const { id, title, within, number, locator, issuer, issued, language, publisher, address, asOf, note } = citation;
  return {
    id,
    type: 'document',
    title,
    author: [{ literal: issuer }],
    ...(within ? { 'container-title': within } : {}),
    ...(number ? { number } : {}),
    ...(locator ? { section: locator } : {}),
    ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}),
    ...(publisher ? { publisher } : {}),
    language,
    version: asOf,
    URL: address,
    note,
  };
}
