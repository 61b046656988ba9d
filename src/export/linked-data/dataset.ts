/** The public data for search engines of data. */
import type { Dataset } from 'schema-dts';
import type { SourceDocument } from '../../model/document.ts';
import { dataFilePath, dataPath, documentPath } from '../../model/paths.ts';
import type { SiteInfo } from '../../model/site.ts';
import { dataVersion, licence, licenceWords } from '../data-package.ts';

/** One file to download, with its size. */
export interface Download {
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
