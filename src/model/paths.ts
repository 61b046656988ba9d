/** Every address of the site. Addresses are promises: one leaves only through content/redirects.yaml. */
import { anchorOf, documentOf } from './anchor.ts';
import { defaultLang, type Lang, langs } from './lang.ts';

export const homePath = '/';
export const tasksPath = '/tasks/';
export const agenciesPath = '/agencies/';
export const matrixPath = '/agencies/matrix/';
/** What is asked of provinces that the texts do not name one by one. */
export const everyProvincePath = '/agencies/every-province/';
export const indicatorsPath = '/indicators/';
export const groupsPath = '/groups/';
export const themesPath = '/themes/';
export const instrumentsPath = '/instruments/';
export const documentsPath = '/documents/';
export const deadlinesPath = '/deadlines/';
export const warningsPath = '/warnings/';
export const scoreboardPath = '/scoreboard/';
export const searchPath = '/search/';
export const comparePath = '/compare/';
export const qualityPath = '/quality/';
export const changesPath = '/changes/';
export const dataPath = '/data/';
export const guidePath = '/guide/';
export const reportPath = '/report/';
/** A term in the glossary. */
export const termPath = (id: string): string => `/guide/glossary/#${id}`;
/** Phrases of both languages that say the same, with where they stand. */
export const lexiconPagePath = '/guide/lexicon/';
/** How links between records are made. */
export const linksGuidePath = '/guide/links/';
/** The catalogue without header and footer, for other sites to frame. */
export const embedPath = '/embed/tasks/';
/** The card of one record, likewise. */
export const embedRecordPath = '/embed/record/';
export const embedCardPath = (id: string): string => `${embedRecordPath}?id=${id}`;
/** A picture, likewise. */
export const embedChartPath = (name: string): string => `/embed/charts/${name}/`;
/** A picture as a file: `svg`, or its table as `csv`. */
export const chartFilePath = (name: string, ending: 'svg' | 'csv'): string => `/charts/${name}.${ending}`;
/**
 * Records in few rows and the words of a language, for pages that set two side by side: by id, those whose ids begin alike
 * in one file, since a file a record would be a fifth of all files.
 * @example cardsPath('en', 'nq03-26') // "/cards/en/nq03-2_.json", which also has nq03-20 to nq03-29
 */
export const cardsPath = (lang: string, id: string): string => `/cards/${lang}/${id.slice(0, -1)}_.json`;
/** Two records side by side; one alone where the other is still to be chosen. */
export const comparingPath = (a: string, b?: string): string => `${comparePath}?a=${a}${b ? `&b=${b}` : ''}`;

/** The page of a task or a measure. */
export const taskPath = (id: string): string => `/tasks/${id}/`;
/** The record of a task or a measure as JSON, beside its page. */
export const taskDataPath = (id: string): string => `/tasks/${id}.json`;
/** The short address of a record, for letters. It leads to the record's page. */
export const shortPath = (id: string): string => `/t/${id}/`;
/** The page of an agency. */
export const agencyPath = (id: string): string => `/agencies/${id}/`;
/** The page of an indicator. */
export const indicatorPath = (id: string): string => `/indicators/${id}/`;
/** The page of a task group. */
export const groupPath = (id: string): string => `/groups/${id}/`;
/** The page of a theme. */
export const themePath = (id: string): string => `/themes/${id}/`;
/** The page of an instrument. */
export const instrumentPath = (id: string): string => `/instruments/${id}/`;
/** The page of a document with its whole text. */
export const documentPath = (id: string): string => `/documents/${id}/`;
/** The list of a document's measures. */
export const measuresPath = (id: string): string => `/documents/${id}/measures/`;
/** A view of the scoreboard, like `by-share`; the scoreboard itself where it is empty. */
export const scoreboardViewPath = (view: string): string =>
  view === '' ? scoreboardPath : `${scoreboardPath}${view}/`;
/** A page of a list that goes on on further pages; the list's own address for the first. Places count from 1. */
export const listPagePath = (path: string, place: number): string => (place === 1 ? path : `${path}page/${place}/`);
/** The part of that address behind the list's own, as a route takes it. */
export const listPagePart = (place: number): string | undefined => (place === 1 ? undefined : `page/${place}`);
/** The list that an address is a further page of: `/tasks/` for `/tasks/page/2/`; undefined for any other address. */
export const listOfPage = (address: string): string | undefined =>
  /^(\/(?:[^/#]+\/)+)page\/\d{1,6}\/$/u.exec(address)?.[1];
/** One line of a document's text. Lines count from 1. */
export const linePath = (document: string, line: number): string => `${documentPath(document)}#L${line}`;
/** A record or provision where it stands in its document's text. */
export const provisionPath = (document: string, id: string): string => `${documentPath(document)}#${anchorOf(id)}`;
/** The page of any record; its place in the text of its document where it has none. */
export function recordPath({ kind, id }: { readonly kind: string; readonly id: string }): string {
  switch (kind) {
    case 'document':
      return documentPath(id);
    case 'agency':
      return agencyPath(id);
    case 'task':
    case 'measure':
      return taskPath(id);
    case 'indicator':
      return indicatorPath(id);
    case 'group':
      return groupPath(id);
    default:
      return provisionPath(documentOf(id), id);
  }
}
/** The form of reports, filled in with the record that it is about. */
export const reportOnPath = (kind: 'task' | 'indicator' | 'record', id: string): string =>
  `${reportPath}?${kind}=${encodeURIComponent(id)}`;
/** A release on the page of changes. */
export const releasePath = (release: string): string => `${changesPath}#${release}`;
/** Every change, for the page that narrows them. */
export const changeListPath = '/changes/list.json';
/** What the form of reports offers and checks by. */
export const reportListPath = '/report/list.json';
/** What the lists of the search form hold, where that is more than a page shows. */
export const searchListPath = '/search/list.json';
/** The feed of all changes. */
export const feedPath = '/feed.xml';
/** The feed of changes of what a page is of, like `/agencies/most/feed.xml`. */
export const feedPathOf = (page: string): string => `${page}feed.xml`;
/** The feed of an agency with the agencies that it took over; only where there is one. */
export const agencyNowFeedPath = (id: string): string => `${agencyPath(id)}now/feed.xml`;
/** The calendar of all deadlines. */
export const calendarPath = '/deadlines.ics';
/** The calendar of the deadlines of tasks that an agency leads or coordinates. */
export const agencyCalendarPath = (id: string): string => `${agencyPath(id)}deadlines.ics`;
/** The same with the agencies that it took over; only where there is one. */
export const agencyNowCalendarPath = (id: string): string => `${agencyPath(id)}now/deadlines.ics`;
/** The citation of a record or document as a file beside its page. `ending` like `bib`. */
export const citationPath = (path: string, ending: string): string => `${path.replace(/\/$/u, '')}.${ending}`;
/** A document with all its records in Markdown, beside its page. */
export const documentMarkdownPath = (id: string): string => citationPath(documentPath(id), 'md');
/** What is here and where, for programs that answer questions: https://llmstxt.org. */
export const llmsPath = '/llms.txt';
/** A file of the public data, version 1. `name` with its ending, like `tasks.json`. */
export const dataFilePath = (name: string): string => `/data/v1/${name}`;
/** Full-text search for a query. */
export const queryPath = (query: string): string => `${searchPath}?q=${encodeURIComponent(query)}`;
/** The kinds of pages that have a picture of their own, for where links to them are shown. */
export type PictureKind = (typeof pictureKinds)[number];
export const pictureKinds = ['home', 'task', 'measure', 'indicator', 'agency', 'document', 'group', 'page'] as const;
/** The picture of a kind of page, in a language. */
export const picturePath = (kind: PictureKind, lang: Lang = defaultLang): string => `${picturesIn(lang)}${kind}.png`;
/** The picture of one document, likewise. */
export const documentPicturePath = (id: string, lang: Lang = defaultLang): string =>
  `${picturesIn(lang)}documents/${id}.png`;
const picturesIn = (lang: Lang): string => (lang === defaultLang ? '/og/' : `/og/${lang}/`);
/** The site's mark, for browsers and feed readers that draw no SVG. */
export const iconPath = '/favicon.ico';
/** The site's mark for the home screens of phones. */
export const touchIconPath = '/apple-touch-icon.png';
/** The digest of what each id names, and what became of those that are gone. */
export const permalinksPath = '/permalinks.json';
/** All tasks and measures in few bytes, for the catalogue in the reader's browser. */
export const catalogueFilePath = '/catalogue.json';
/** The folder of the same in parts, where there are many. */
export const cataloguePartsPath = '/catalogue-parts/';
/** The names in them, for other sites that search them. */
export const catalogueNamesPath = '/catalogue-names.json';
/** Phrases of both languages that say the same. */
export const lexiconPath = '/lexicon.json';
/** The numbers of records and what names them, for readers who know a number alone. */
export const recordNumbersPath = '/record-numbers.json';
/** The other catalogues that can be searched from here; only where there is one. */
export const otherCataloguesPath = '/catalogues.json';
export const sitemapPath = '/sitemap.xml';
export const robotsPath = '/robots.txt';
/** The licences of what others have written and the site sends to readers. */
export const licencesPath = '/licences.txt';
/** For web hosts: see src/hosting/host-files.ts. */
export const redirectsPath = '/_redirects';

/** Addresses that stand in each language: pages, feeds, calendars, pictures, and what is written for programs that answer questions. */
const perLanguage = new RegExp(
  `^/(?!/|(?:${langs.filter((lang) => lang !== defaultLang).join('|')})/)(?:[^?#]*/)?(?:feed\\.xml|deadlines\\.ics|llms\\.txt|[^/?#]+\\.md|(?<=^/charts/)[^/?#]+\\.(?:svg|csv))?(?=[?#]|$)`,
  'u',
);

/**
 * The address that a page has in another language.
 * @param path of the page in any language
 * @example pathIn('vi', '/tasks/nq03-26/') // "/vi/tasks/nq03-26/"
 */
export function pathIn(lang: Lang, path: string): string {
  const was = langOfPath(path);
  const own = was === defaultLang ? path : path.slice(was.length + 1);
  return lang === defaultLang ? own : `/${lang}${own}`;
}

/** The language of the page at an address, by its prefix. */
export const langOfPath = (path: string): Lang =>
  langs.find((lang) => lang !== defaultLang && path.startsWith(`/${lang}/`)) ?? defaultLang;

/**
 * The addresses of the pages of a language, with their feeds, calendars and short addresses: those of the default language,
 * behind a prefix in any other. Ids, data and citations stay outside.
 * @example pathsIn('vi').task('nq03-26') // "/vi/tasks/nq03-26/"
 */
export function pathsIn(lang: Lang) {
  const prefix = lang === defaultLang ? '' : `/${lang}`;
  const of =
    <Parts extends readonly unknown[]>(path: (...parts: Parts) => string) =>
    (...parts: Parts): string =>
      prefix + path(...parts);
  return {
    home: prefix + homePath,
    tasks: prefix + tasksPath,
    agencies: prefix + agenciesPath,
    matrix: prefix + matrixPath,
    everyProvince: prefix + everyProvincePath,
    indicators: prefix + indicatorsPath,
    groups: prefix + groupsPath,
    themes: prefix + themesPath,
    instruments: prefix + instrumentsPath,
    documents: prefix + documentsPath,
    deadlines: prefix + deadlinesPath,
    warnings: prefix + warningsPath,
    scoreboard: prefix + scoreboardPath,
    search: prefix + searchPath,
    compare: prefix + comparePath,
    quality: prefix + qualityPath,
    changes: prefix + changesPath,
    changeList: prefix + changeListPath,
    reportList: prefix + reportListPath,
    searchList: prefix + searchListPath,
    catalogueFile: prefix + catalogueFilePath,
    catalogueNames: prefix + catalogueNamesPath,
    data: prefix + dataPath,
    guides: prefix + guidePath,
    report: prefix + reportPath,
    reportOn: of(reportOnPath),
    linksGuide: prefix + linksGuidePath,
    lexicon: prefix + lexiconPagePath,
    /** A link of the guide's texts, which name addresses of the default language: the same in this one; data and citations as they are. */
    linked: (href: string): string => (perLanguage.test(href) ? prefix + href : href),
    /** A page of the guide, with its anchor where it has one: `method/#status`. */
    guide: of((page: string) => `${guidePath}${page}`),
    term: of(termPath),
    task: of(taskPath),
    agency: of(agencyPath),
    indicator: of(indicatorPath),
    group: of(groupPath),
    theme: of(themePath),
    instrument: of(instrumentPath),
    document: of(documentPath),
    measures: of(measuresPath),
    scoreboardView: of(scoreboardViewPath),
    line: of(linePath),
    provision: of(provisionPath),
    record: of(recordPath),
    release: of(releasePath),
    feed: prefix + feedPath,
    agencyNowFeed: of(agencyNowFeedPath),
    calendar: prefix + calendarPath,
    agencyCalendar: of(agencyCalendarPath),
    agencyNowCalendar: of(agencyNowCalendarPath),
    short: of(shortPath),
    query: of(queryPath),
    comparing: of(comparingPath),
    embed: prefix + embedPath,
    embedRecord: prefix + embedRecordPath,
    embedCard: of(embedCardPath),
    embedChart: of(embedChartPath),
    chartFile: of(chartFilePath),
    documentMarkdown: of(documentMarkdownPath),
    llms: prefix + llmsPath,
  };
}
