/** What a page says of itself in the words of schema.org: its place on the site, and the thing that it is about. */
import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  Dataset,
  DefinedTerm,
  Graph,
  Legislation,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Agency } from '../model/agency.ts';
import type { Citation } from '../model/citation.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import {
  agencyPath,
  dataFilePath,
  dataPath,
  documentPath,
  homePath,
  indicatorPath,
  searchPath,
} from '../model/paths.ts';
import type { SiteInfo } from '../model/site.ts';
import { dataVersion, licence, licenceWords } from './data-package.ts';

/** One file to download, with its size. */
interface Download {
  /** With its ending, like `tasks.csv`. */
  readonly file: string;
  readonly bytes: number;
  /** A media type, like `text/csv`. */
  readonly mediaType: string;
}

/**
 * @param site its address has no slash at its end
 * @param asOf the day that the data holds for
 */
export function linkedDataset(
  site: SiteInfo,
  documents: readonly SourceDocument[],
  downloads: readonly Download[],
  asOf: string,
): Dataset {
  const { address, name, tagline, description } = site;
  const days = documents.flatMap(({ issued }) => issued ?? []).sort();
  return {
    '@type': 'Dataset',
    '@id': address + dataPath,
    url: address + dataPath,
    name: `${name}: ${tagline}`,
    description: `${description} ${licenceWords}`,
    version: dataVersion,
    dateModified: asOf,
    temporalCoverage: `${days[0] ?? asOf}/${asOf}`,
    spatialCoverage: { '@type': 'Country', name: 'Viet Nam' },
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: licence.path,
    creator: { '@type': 'Organization', name, url: `${address}/` },
    isBasedOn: documents.map(({ id }) => address + documentPath(id)),
    distribution: downloads.map(({ file, bytes, mediaType }) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: address + dataFilePath(file),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
    })),
  };
}

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

type Named = Exclude<Agency['kind'], 'collective'>;

const types: Readonly<Record<Named, 'GovernmentOrganization' | 'Organization' | 'NewsMediaOrganization'>> = {
  ministry: 'GovernmentOrganization',
  'government-agency': 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  locality: 'GovernmentOrganization',
  party: 'Organization',
  institute: 'Organization',
  media: 'NewsMediaOrganization',
};

/**
 * A named body, or undefined for an unnamed set, which is no organisation.
 * @param address the site's address without a slash at its end
 */
export function findLinkedAgency(agency: Agency, address: string): Organization | undefined {
  const { id, kind, name, nameVi, abbreviation, website, otherNames } = agency;
  if (kind === 'collective') return undefined;
  const names = [nameVi, abbreviation, ...otherNames].filter((one) => one !== null);
  const url = address + agencyPath(id);
  return {
    '@type': types[kind],
    '@id': url,
    mainEntityOfPage: url,
    name,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(website ? { url: website } : {}),
  };
}

/** @param site its address has no slash at its end */
export function linkedSite({ name, tagline, description, address }: SiteInfo): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}${searchPath}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': address + homePath,
    url: address + homePath,
    name,
    alternateName: `${name}: ${tagline}`,
    description,
    inLanguage: ['en', 'vi'],
    potentialAction: search,
  };
}

export type LinkedData = Omit<Graph, '@context'>;

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

/**
 * The things that a page is about, with its breadcrumbs.
 * @param address the site's address without a slash at its end
 */
export function pageGraph(address: string, crumbs: readonly Crumb[], things: readonly Thing[]): LinkedData {
  return { '@graph': [...things, ...(crumbs.length > 0 ? [breadcrumbs(address, crumbs)] : [])] };
}

function breadcrumbs(address: string, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: text,
      ...(href ? { item: address + href } : {}),
    })),
  };
}
