/** Documents, tasks, measures and indicators for search engines and reference managers. */
import type { Article, CreativeWork, DefinedTerm, Legislation } from 'schema-dts';
import type { Citation } from '../../model/citation.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Indicator } from '../../model/indicator.ts';
import { documentPath, indicatorPath } from '../../model/paths.ts';

/**
 * The text held here. Only a resolution is legislation; an article is a report of a document that is not held.
 * @param address the site's address without a slash at its end
 */
export function linkedDocument(document: SourceDocument, address: string): Legislation | CreativeWork | Article {
  const { id, number, shortName, title, issuer, issued, language, publisher, grammar } = document;
  const url = address + documentPath(id);
  const own = {
    '@id': url,
    url,
    name: title,
    alternateName: shortName,
    inLanguage: language,
    ...(issued ? { datePublished: issued } : {}),
    ...(publisher === 'not stated' ? {} : { publisher: { '@type': 'Organization', name: publisher } as const }),
  };
  if (grammar !== 'resolution') return { '@type': grammar === 'article' ? 'Article' : 'CreativeWork', ...own };
  return {
    '@type': 'Legislation',
    ...own,
    ...(number ? { legislationIdentifier: number } : {}),
    ...(issued ? { legislationDate: issued } : {}),
    legislationPassedBy: { '@type': 'Organization', name: issuer },
  };
}

/** A task or measure: a part of its document. */
export function linkedTask(citation: Citation, document: SourceDocument, address: string): CreativeWork {
  const { id, title, language, issued, locator } = citation;
  return {
    '@type': 'CreativeWork',
    '@id': citation.address,
    url: citation.address,
    identifier: id,
    name: title,
    inLanguage: language,
    ...(locator ? { position: locator } : {}),
    ...(issued ? { datePublished: issued } : {}),
    isPartOf: shortDocument(document, address),
  };
}

/** An indicator: a term that its document defines. */
export function linkedIndicator({ id, number, name, document }: Indicator, address: string): DefinedTerm {
  const url = address + indicatorPath(id);
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    identifier: id,
    name,
    termCode: number,
    inDefinedTermSet: address + documentPath(document),
  };
}

/** The document as far as a part of it needs to name it. */
function shortDocument(
  { id, number, shortName, grammar }: SourceDocument,
  address: string,
): Legislation | CreativeWork {
  const own = { '@id': address + documentPath(id), name: shortName };
  if (grammar !== 'resolution') return { '@type': 'CreativeWork', ...own };
  return { '@type': 'Legislation', ...own, ...(number ? { legislationIdentifier: number } : {}) };
}
