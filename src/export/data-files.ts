/** Every file of /data/v1/, made together: the package, the checksums and the archive hold what the others say. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { type DataFile, dataFiles } from '../model/data-file.ts';
import type { SiteInfo } from '../model/site.ts';
import { toCsv } from './csv.ts';
import { dataPackage, type Resource } from './data-package.ts';
import { dataReadme } from './data-readme.ts';
import { columnsOf } from './fields.ts';
import { toJson } from './json.ts';
import { dataList, entriesOf, entrySchema, fileOf, fileSchema, type Publication } from './lists.ts';
import { lookedIn, lookedWords } from './search-fields.ts';
import { toXlsx } from './xlsx.ts';

/** The name of the archive with all other files. */
export const archiveName = 'resolution57-data.zip';

/** The texts that say who may do what with the data, as they stand in the project. */
export interface Notices {
  readonly licence: string;
  readonly notice: string;
}

/**
 * All files by name, in order.
 * @param site its address has no slash at its end
 * @returns their bytes: text in UTF-8, and the archive
 */
export function publishedFiles(
  publication: Publication,
  site: SiteInfo,
  { licence, notice }: Notices,
): ReadonlyMap<string, Uint8Array> {
  const { asOf, address, catalogue } = publication;
  const lists = entriesOf(publication);
  const looked = lookedWords(lookedIn(catalogue, asOf));
  const resources = dataFiles.flatMap((name): (Resource & { content: Uint8Array })[] => {
    const columns = columnsOf(entrySchema(name));
    const about = { title: `${dataList(name).words}, as of ${asOf}`, publisher: site.name, day: asOf };
    const json = strToU8(toJson(fileOf(name, publication, lists[name])));
    const csv = strToU8(
      toCsv(
        lists[name],
        columns.map((column) => column.name),
      ),
    );
    const xlsx = toXlsx(name, lists[name], columns, about);
    return [
      { ...resource(`${name}.json`, name, json), content: json },
      { ...resource(`${name}.csv`, name, csv), columns, content: csv },
      { ...resource(`${name}.xlsx`, name, xlsx), content: xlsx },
    ];
  });
  const texts: [string, string][] = [
    ...dataFiles.map((name): [string, string] => [`${name}.schema.json`, toJson(fileSchema(name, address))]),
    ['datapackage.json', toJson(dataPackage({ site, asOf, looked, documents: catalogue.held, resources }))],
    ['README.txt', dataReadme(site, asOf, looked, resources)],
    ['DATA-LICENSE.txt', licence],
    ['NOTICE.txt', notice],
  ];
  const files = new Map([
    ...resources.map(({ file, content }) => [file, content] as const),
    ...texts.map(([name, text]) => [name, strToU8(text)] as const),
  ]);
  files.set('SHA256SUMS', strToU8(checksums(files)));
  const archive = archiveOf(files, asOf);
  return new Map([
    ...files,
    [archiveName, archive],
    [`${archiveName}.sha256`, strToU8(checksums(new Map([[archiveName, archive]])))],
  ]);
}

function resource(file: string, name: DataFile, bytes: Uint8Array): Resource {
  return { file, words: dataList(name).words, bytes: bytes.byteLength, sha256: checksum(bytes) };
}

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Lines that `sha256sum -c` reads. */
const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].map(([name, bytes]) => `${checksum(bytes)}  ${name}\n`).join('');

/** A ZIP with all files in one folder. Its times are written without a time zone: noon exists on every day in each of them. */
function archiveOf(files: ReadonlyMap<string, Uint8Array>, asOf: string): Uint8Array {
  const folder = archiveName.replace(/\.zip$/u, '');
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: `${asOf}T12:00:00`, os: 3 });
}
