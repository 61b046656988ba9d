/** A citation in the formats of reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citation, CitationEnding } from '../model/citation.ts';
import { toJson } from './json.ts';

// A record's own id is its key, hyphens and all: made-up keys would be alike for all records of one document.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * A citation as a file.
 * @returns text that ends in a line end; BibTeX in plain ASCII with TeX's accents, the others in UTF-8
 */
export function citationFile(citation: Citation, ending: CitationEnding): string {
  switch (ending) {
    case 'txt':
      return `${citation.text}\n`;
    case 'csl.json':
      return toJson([cslItem(citation)]);
    case 'bib':
      return `${formatted(cslItem(citation), 'bibtex')}\n`;
    case 'ris':
      return `${unwrapped(formatted(risItem(citation), 'ris'))}\n`;
  }
}

const formatted = (item: object, format: 'bibtex' | 'ris'): string =>
  new Cite(item, { forceType: '@csl/object' }).format(format).replace(/(?<!\n)\n+$/u, '');

/** In RIS a comma parts a family name from a given name, so a body with a comma in its name is no author there. */
function risItem(citation: Citation): object {
  if (!citation.issuer.includes(',')) return cslItem(citation);
  const { author: _, ...item } = cslItem(citation);
  return { ...item, note: `Issued by ${citation.issuer}. ${citation.note}` };
}

/** The library breaks lines after 70 characters, within words too; readers of RIS take the break for a space. */
const unwrapped = (ris: string): string => ris.replaceAll(/\n(?![A-Z][A-Z\d] {2}- )/gu, '');

/**
 * The citation as CSL-JSON 1.0.2. It is a `document`: of all types that fit, the one whose place, number and
 * document survive the way into the other formats. The day of access is left to the reader.
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
