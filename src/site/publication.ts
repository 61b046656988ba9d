/** The public data of this build, in its public shape. */
import licence from '../../DATA-LICENSE?raw';
import notice from '../../NOTICE?raw';
import { archiveName, publishedFiles } from '../export/data-files.ts';
import { dataMediaTypes } from '../export/data-package.ts';
import { type Field, fieldsOf } from '../export/fields.ts';
import { type LinkedData, linkedDataset, pageGraph } from '../export/linked-data.ts';
import { dataList, entriesOf, entrySchema, type Publication } from '../export/lists.ts';
import { type DataFile, dataFiles as dataNames } from '../model/data-file.ts';
import { defaultLang, type Lang } from '../model/lang.ts';
import { withUnixLines } from '../model/unix-lines.ts';
import { asOf } from './as-of.ts';
import { catalogue, site, vietnameseOf } from './catalogue.ts';
import { lazyValue } from './generators.ts';
import { scoreboard, shownBy, states, warnings } from './monitoring.ts';
import { editions } from './releases.ts';

export const publication: Publication = {
  ...{ catalogue, vietnameseOf, shownBy, states, warnings, scoreboard, editions },
  ...{ asOf, address: site.address },
};

let sizes: ReadonlyMap<string, number> | undefined;

/** Every file of the data by its name, as bytes. */
export const dataFiles = lazyValue(() => {
  const files = publishedFiles(publication, site, { licence: withUnixLines(licence), notice: withUnixLines(notice) });
  sizes = new Map([...files].map(([name, bytes]) => [name, bytes.byteLength]));
  return files;
});

/** One list of the data: what its entries are, how many there are, and their fields. */
export interface ListFacts {
  readonly name: DataFile;
  readonly words: string;
  readonly count: number;
  readonly fields: readonly Field[];
}

/** The lists of the data, for the page that describes them. */
export function listFacts(): ListFacts[] {
  const lists = entriesOf(publication);
  return dataNames.map((name) => ({
    ...{ name, words: dataList(name).words, count: lists[name].length },
    fields: fieldsOf(entrySchema(name)),
  }));
}

/** Size of a file of the data in bytes; still known when the files themselves are freed. */
export function sizeOf(file: string): number {
  if (!sizes) dataFiles.get();
  return sizes?.get(file) ?? 0;
}

/**
 * What /data/ says of itself to search engines: its sources and files in the default language alone, as that page is the
 * dataset's address.
 */
export function dataGraph(lang: Lang): LinkedData {
  const downloads = [
    ...dataNames.flatMap((name) =>
      Object.entries(dataMediaTypes).map(([format, mediaType]) => ({ file: `${name}.${format}`, mediaType })),
    ),
    { file: archiveName, mediaType: 'application/zip' },
  ].map(({ file, mediaType }) => ({ file, mediaType, bytes: sizeOf(file) }));
  const { isBasedOn, distribution, ...dataset } = linkedDataset(site, catalogue.held, downloads, asOf);
  return pageGraph(site.address, [], [{ ...dataset, ...(lang === defaultLang && { isBasedOn, distribution }) }]);
}
