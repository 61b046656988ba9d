/** A citation in the formats of reference managers. */
import type { Citation, CitationEnding } from '../../model/citation.ts';
import { toJson } from '../json.ts';
import { oneLine } from '../one-line.ts';
import { toBibtex } from './bibtex.ts';
import { toRis } from './ris.ts';

/**
 * The citation as an item. It is a `document`, which no reader takes for an article. The issuer is one name, whatever
 * commas it holds. The day of access is left to the reader.
 */
function cslItem(citation: Citation) {
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

/**
 * A citation as a file in UTF-8.
 * @returns text that ends in a line end and holds one record, whatever stands in the citation
 */
export function citationFile(citation: Citation, ending: CitationEnding): string {
  const lined = inLines(citation);
  switch (ending) {
    case 'txt':
      return `${lined.text}\n`;
    case 'csl.json':
      return toJson([cslItem(lined)]);
    case 'bib':
      return toBibtex(lined);
    case 'ris':
      return toRis(lined);
  }
}

/** The same citation with each of its texts in one line. */
export function inLines(citation: Citation): Citation {
  const texts = Object.entries(citation).map(([name, value]) => [
    name,
    typeof value === 'string' ? oneLine(value) : value,
  ]);
  return Object.fromEntries(texts);
}
