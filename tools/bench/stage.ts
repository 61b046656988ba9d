/** The built site with another catalogue in it: for sizes of which no whole site is built. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogueParts } from '../../src/export/catalogue-parts.ts';
import type { CatalogueFile, CatalogueNames } from '../../src/model/catalogue-file.ts';
import { isLarge } from '../../src/model/catalogue-parts.ts';
import type { Lang } from '../../src/model/lang.ts';
import {
  catalogueFilePath,
  catalogueNamesPath,
  cataloguePartsPath,
  pathIn,
  recordNumbersPath,
  tasksPath,
} from '../../src/model/paths.ts';

/** What the catalogue's page and its scripts ask for. */
const taken = [
  '_astro',
  'favicon.svg',
  'favicon.ico',
  'lexicon.json',
  'build.json',
  'catalogue.json',
  'vi/catalogue.json',
];

/**
 * @param dist the built site, which stays as it is
 * @param folder where the stage is to stand
 */
export async function setStage(
  dist: string,
  folder: string,
  { file, names, lang }: { readonly file: CatalogueFile; readonly names: CatalogueNames; readonly lang: Lang },
): Promise<void> {
  for (const name of taken) await cp(path.join(dist, name), path.join(folder, name), { recursive: true });
  const write = async (address: string, text: string) => {
    const target = path.join(folder, address);
    await mkdir(path.dirname(target), { recursive: true });
    await rm(target, { force: true });
    await writeFile(target, text);
  };
  const large = isLarge(file.descriptions.length);
  const page = pathIn(lang, tasksPath);
  const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
  await write(`${page}index.html`, large ? largePage(html, names) : html);
  await write(recordNumbersPath, await readFile(path.join(dist, recordNumbersPath), 'utf8'));
  await write(pathIn(lang, catalogueNamesPath), JSON.stringify(names));
  await write(pathIn(lang, catalogueFilePath), JSON.stringify(file));
  if (!large) return;
  const { index, parts } = catalogueParts(file, lang);
  await write(`${pathIn(lang, cataloguePartsPath)}index.json`, JSON.stringify(index));
  for (const [name, text] of parts) await write(`${pathIn(lang, cataloguePartsPath)}${index.folder}/${name}`, text);
}

/** The page as that of a large catalogue: a script fetches the options that it leaves out. */
const largePage = (html: string, names: CatalogueNames): string =>
  html
    .replace('<task-catalogue ', '<task-catalogue data-large="" ')
    .split('</fieldset>')
    .map((facet) => {
      const [, name = ''] = / name="([^"]*)"/u.exec(facet.slice(facet.lastIndexOf('<fieldset'))) ?? [];
      return Object.hasOwn(names, name) ? `${facet}<details><ul data-rest="${name}"></ul></details>` : facet;
    })
    .join('</fieldset>');
