/** Catalogues for tests, as large as wanted, in a whole and in parts, and a site that has one. */
import { vi } from 'vitest';
import { catalogueParts } from '../../../../src/export/catalogue-parts.ts';
import type { CatalogueFile } from '../../../../src/model/catalogue-file.ts';
import type { Lang } from '../../../../src/model/lang.ts';
import { catalogueFilePath, cataloguePartsPath, lexiconPath, pathIn } from '../../../../src/model/paths.ts';

const stock =
  'build national digital signature signatures platform data database hospitals health hygiene law laws draft train ' +
  'officials of the and for with 5G research reserch institute universities standards';
const words = stock.split(' ');
/** Numbers that look drawn by chance and are the same each time. */
let state = 57;
const draw = (most: number) => {
  state = (state * 48271) % 2147483647;
  return state % most;
};

export function catalogueOf(count: number): CatalogueFile {
  const column = (ids: readonly string[]): CatalogueFile['facets'][string] => [
    ids,
    Array.from({ length: count }, () => draw(ids.length)).join(),
  ];
  return {
    ids: [['aa-', count]],
    descriptions: Array.from(
      { length: count },
      (_, place) =>
        Array.from({ length: 5 + draw(20) }, () => words[draw(words.length)]).join(' ') +
        (place % 15 === 0 ? ' sở ngành' : place % 16 === 0 ? ' ngành sở' : ''),
    ),
    deadlines: Array.from({ length: count }, () => draw(2)),
    times: [
      ['June 2025', 'by 2025-06-30'],
      ['', ''],
    ],
    synonyms: [['health', 'hygiene']],
    facets: {
      kind: column(['task', 'measure']),
      document: column(['aa']),
      lead: column(['moh', 'mps', 'most']),
      coordinating: column(['moh', 'mps']),
      theme: column(['people', 'money']),
    },
  };
}
export const file = catalogueOf(300);
const names: Readonly<Record<string, string>> = {
  moh: 'Ministry of Health Bộ Y tế',
  mps: 'Public Security',
  aa: 'Plan',
};
export const optionOf = (_facet: string, id: string) => ({ name: names[id] ?? id, words: id.toUpperCase() });
/** The same as a page hands it to a worker. */
export const options = new Map(
  Object.entries(file.facets).flatMap(([facet, [ids]]) =>
    ids.map((id) => [`${facet} ${id}`, optionOf(facet, id)] as const),
  ),
);

/** Nothing of it is like what tests search for. */
const other: CatalogueFile = { ...file, ids: ['zz-1'], descriptions: ['ô'], deadlines: [-1], facets: {} };

/** What the site of a catalogue has under a path. */
export function siteOf(catalogue: CatalogueFile, lang: Lang = 'en'): (path: string) => string | undefined {
  const { index, parts } = catalogueParts(catalogue, lang);
  const folder = pathIn(lang, cataloguePartsPath);
  const served = new Map([
    [`${folder}index.json`, JSON.stringify(index)],
    ...[...parts].map(([name, text]) => [`${folder}${index.folder}/${name}`, text] as const),
    [catalogueFilePath, JSON.stringify(catalogue)],
    [pathIn('vi', catalogueFilePath), JSON.stringify(other)],
    [lexiconPath, '[]'],
  ]);
  return (path) => served.get(path);
}
export const textOf = siteOf(file);

/**
 * Gives the files as the site would.
 * @param give what comes of a path instead
 * @returns the paths that were asked for
 */
export function serveParts(give: (path: string) => string | undefined = textOf): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const text = give(path);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  return asked;
}
