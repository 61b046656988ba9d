/**
 * Every file for programs that is made from the records, in one table: data, citations, feeds, calendars, and what
 * servers, the search and the end of a build ask for. A new one is a row. What is made from the built pages stands in
 * src/integrations/built-files.ts.
 */
import { catalogueFile, catalogueNames } from '../export/catalogue-file.ts';
import { catalogueParts } from '../export/catalogue-parts.ts';
import { citationFile } from '../export/citations.ts';
import { toJson } from '../export/json.ts';
import { lexiconFile } from '../export/lexicon-file.ts';
import { taskRecord } from '../export/lists.ts';
import { recordNumbers } from '../export/record-numbers.ts';
import { toFate, toRedirectsFile } from '../export/redirects.ts';
import type { BuildFacts } from '../model/build-manifest.ts';
import { isLarge } from '../model/catalogue-parts.ts';
import { citationFiles } from '../model/citation.ts';
import { defaultLang } from '../model/lang.ts';
import { shortWords } from '../model/lexicon.ts';
import {
  cataloguePartsPath,
  dataFilePath,
  documentsPath,
  lexiconPath,
  otherCataloguesPath,
  pathIn,
  pathsIn,
  permalinksPath,
  recordNumbersPath,
  recordPath,
  redirectsPath,
  robotsPath,
  sitemapPath,
  taskDataPath,
} from '../model/paths.ts';
import { placeNamesOf } from '../model/place-names.ts';
import type { Change, RecordKind } from '../model/release.ts';
import { isLongList } from '../model/search-list.ts';
import { hasFiles } from '../model/site.ts';
import type { PageLang } from '../words/index.ts';
import { calendarFiles } from './calendars.ts';
import { cardFiles } from './cards.ts';
import { catalogue, guidesIn, lexicon, places, site } from './catalogue.ts';
import { changeFile } from './change-list.ts';
import { citations } from './citations.ts';
import { facetSources } from './facets.ts';
import { audiences, feedFiles, voices } from './feeds.ts';
import type { Generator, MachineFile } from './generators.ts';
import { pageLangs } from './languages.ts';
import { localities } from './localities.ts';
import { localsOf, perLanguage } from './locals.ts';
import { documentMarkdown, forAssistants } from './markdown.ts';
import { getState } from './monitoring.ts';
import { goneFiles, ledger, rules } from './permalinks.ts';
import { picturesIn } from './pictures.ts';
import { dataFiles, publication } from './publication.ts';
import { recordHistoryOf } from './releases.ts';
import { reportList } from './reporting.ts';
import { searchList } from './search-list.ts';

const ofKind = (kind: RecordKind, list: readonly { readonly id: string }[]) => list.map(({ id }) => ({ kind, id }));
const records: readonly Pick<Change, 'kind' | 'id'>[] = [
  ...catalogue.tasks,
  ...ofKind('indicator', catalogue.indicators),
  ...ofKind('document', catalogue.held),
  ...ofKind('agency', catalogue.agencies),
  ...ofKind('group', catalogue.groups),
];

/** Days by the path of the page. A page that was never released, or has changed since, has none. */
const lastChanges: ReadonlyMap<string, string> = new Map([
  ...records.flatMap((record) => {
    const day = recordHistoryOf(record).at(-1)?.release?.day;
    return day === undefined ? [] : [[recordPath(record), day] as const];
  }),
  ...pageLangs.flatMap((lang) =>
    guidesIn(lang).map(({ id, changed }) => [pathsIn(lang).guide(`${id}/`), changed] as const),
  ),
]);

/** What the catalogue of a language holds beside its records. English alone is searched by whole words, which have synonyms. */
const aroundCatalogue = (lang: PageLang): Parameters<typeof catalogueFile>[1] => ({
  ...(lang === defaultLang ? { synonyms: shortWords(lexicon, lang) } : {}),
  places: localities && places && placeNamesOf(places),
  timeOf: localsOf(lang).timeOf,
});

/** The catalogue in parts, where it is large. */
function partsOfCatalogue(lang: PageLang): MachineFile[] {
  if (!isLarge(catalogue.tasks.length)) return [];
  const { index, parts } = catalogueParts(catalogueFile(facetSources[lang], aroundCatalogue(lang)), lang);
  const files = [...parts].map(([name, text]) => [`${index.folder}/${name}`, text] as const);
  return [['index.json', JSON.stringify(index)] as const, ...files].map(
    ([name, text]): MachineFile => [pathIn(lang, cataloguePartsPath) + name, () => text],
  );
}

/** In this order. */
export const generators: readonly Generator[] = [
  {
    name: 'public data',
    needs: [dataFiles],
    files: () => [...dataFiles.get()].map(([name, bytes]) => [dataFilePath(name), () => bytes]),
  },
  {
    name: 'tasks as data',
    files: () =>
      catalogue.tasks.map(({ id }) => [taskDataPath(id), () => toJson(taskRecord(getState(id), publication))]),
  },
  {
    name: 'citations',
    files: () =>
      citations()
        .filter(({ path }) => path.startsWith(documentsPath) || hasFiles(site, 'citation-files'))
        .flatMap((citation) =>
          citationFiles(citation.path).map(
            ({ ending, href }): MachineFile => [href, () => citationFile(citation, ending)],
          ),
        ),
  },
  {
    name: 'feeds',
    needs: [audiences, voices],
    files: feedFiles,
  },
  {
    name: 'calendars',
    files: calendarFiles,
  },
  {
    name: 'documents in Markdown',
    files: () =>
      pageLangs.flatMap((lang): MachineFile[] => {
        const locals = localsOf(lang);
        return [
          [locals.paths.llms, () => forAssistants(locals)],
          ...catalogue.documents.map(
            (one): MachineFile => [locals.paths.documentMarkdown(one.id), () => documentMarkdown(one, locals)],
          ),
        ];
      }),
  },
  {
    name: 'catalogue search',
    files: () => [
      ...pageLangs.flatMap((lang): MachineFile[] => {
        const { paths } = localsOf(lang);
        return [
          ...partsOfCatalogue(lang),
          [paths.catalogueFile, () => JSON.stringify(catalogueFile(facetSources[lang], aroundCatalogue(lang)))],
          [paths.catalogueNames, () => JSON.stringify(catalogueNames(facetSources[lang]))],
        ];
      }),
      [lexiconPath, () => JSON.stringify(lexiconFile(lexicon))],
      [recordNumbersPath, () => JSON.stringify(recordNumbers(catalogue))],
      ...(site.others.length > 0 ? [[otherCataloguesPath, () => JSON.stringify(site.others)] as const] : []),
    ],
  },
  {
    name: 'cards to set side by side',
    files: () => [...cardFiles()].map(([address, cards]): MachineFile => [address, () => JSON.stringify(cards)]),
  },
  {
    name: 'list of changes',
    files: () =>
      pageLangs.map((lang): MachineFile => {
        const locals = localsOf(lang);
        return [locals.paths.changeList, () => JSON.stringify(changeFile(locals))];
      }),
  },
  {
    name: 'lists of the form of reports',
    files: () =>
      pageLangs.map((lang): MachineFile => {
        const locals = localsOf(lang);
        return [locals.paths.reportList, () => JSON.stringify(reportList(locals))];
      }),
  },
  {
    name: 'lists of the search form that a page cannot hold',
    files: () =>
      pageLangs.flatMap((lang): MachineFile[] => {
        const locals = localsOf(lang);
        const list = searchList(locals);
        return isLongList(list) ? [[locals.paths.searchList, () => JSON.stringify(list)]] : [];
      }),
  },
  {
    name: 'addresses',
    files: () => [
      [permalinksPath, () => toJson(ledger)],
      ...goneFiles.map((gone): MachineFile => [gone.address, () => toJson(toFate(gone, site))]),
      [redirectsPath, () => toRedirectsFile(rules)],
      [robotsPath, () => `User-agent: *\nAllow: /\n\nSitemap: ${site.address}${sitemapPath}\n`],
    ],
  },
];

/** What the end of a build needs to know of the records. */
export const buildFacts = (): BuildFacts => ({
  changed: Object.fromEntries(lastChanges),
  pictures: Object.fromEntries(Object.values(perLanguage(picturesIn)).flat()),
});

/** What makes each file, by its address: for a development server, which makes those that are asked for. */
export const machineFiles = (): ReadonlyMap<string, MachineFile[1]> =>
  new Map(generators.flatMap(({ files }) => files()));
