/** All collections, read once: the frozen catalogue and the site's own particulars. */
import { getCollection } from 'astro:content';
import { findFutureDays } from '../derive/editorial/days.ts';
import { buildCatalogue, type Catalogue } from '../derive/records/catalogue.ts';
import type { Guide } from '../model/guide.ts';
import type { Records } from '../model/records.ts';
import type { Site, SiteInfo } from '../model/site.ts';
import { asOf, latestDay } from './as-of.ts';

const [
  documents,
  agencies,
  groups,
  tasks,
  indicators,
  provisions,
  sourceLines,
  diagnostics,
  sites,
  guideEntries,
  outputEntries,
  synonymEntries,
  glossaryEntries,
  reportEntries,
  observationEntries,
  linkEntries,
  instruments,
  themeEntries,
  correctionEntries,
  revisions,
  otherEntries,
] = await Promise.all([
  getCollection('documents'),
  getCollection('agencies'),
  getCollection('groups'),
  getCollection('tasks'),
  getCollection('indicators'),
  getCollection('provisions'),
  getCollection('sourceLines'),
  getCollection('diagnostics'),
  getCollection('site'),
  getCollection('guide'),
  getCollection('outputTypes'),
  getCollection('synonyms'),
  getCollection('glossary'),
  getCollection('progressReports'),
  getCollection('observations'),
  getCollection('links'),
  getCollection('instruments'),
  getCollection('themes'),
  getCollection('corrections'),
  getCollection('revisions'),
  getCollection('otherCatalogues'),
]);

const dataOf = <T>(entries: readonly { data: T }[]) => entries.map((entry) => entry.data);

const records: Records = {
  documents: dataOf(documents),
  agencies: dataOf(agencies),
  groups: dataOf(groups),
  tasks: dataOf(tasks),
  indicators: dataOf(indicators),
  provisions: dataOf(provisions),
  sourceLines: dataOf(sourceLines),
  diagnostics: dataOf(diagnostics),
  progressReports: reportEntries.map(({ id, data }) => ({ ...data, id })),
  observations: observationEntries.map(({ id, data }) => ({ ...data, id })),
  links: inFileOrder(linkEntries),
  instruments: dataOf(instruments),
  themes: inFileOrder(themeEntries),
  corrections: correctionEntries.map(({ id, data }) => ({ ...data, id })),
  revisions: dataOf(revisions),
};

const future = findFutureDays(records, latestDay);
if (future.length > 0)
  throw new Error(`Days lie in the future:\n${future.map((problem) => `- ${problem}`).join('\n')}`);

/** The records as they stand on the day of the build. */
export const catalogue = buildCatalogue(records, asOf);

/** The records as they stand on another day. */
export const catalogueOn = (day: string): Catalogue => (day === asOf ? catalogue : buildCatalogue(records, day));

/** Name, address and contact of the site, and what can be searched from it. The address has no slash at its end. */
export const site: Site = { ...siteOf(dataOf(sites)[0]), others: inFileOrder(otherEntries) };

/** The guide pages in their order; `id` is the last part of the address. */
export const guides: readonly (Guide & { id: string })[] = guideEntries
  .map(({ id, data }) => ({ id, ...data }))
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** Terms of the programme, in the order of their file. */
export const glossary = inFileOrder(glossaryEntries);

/** Kinds of expected output, in the order of their file. */
export const outputTypes = inFileOrder(outputEntries);

/** Lists of phrases that mean the same. */
export const synonyms = inFileOrder(synonymEntries).map((entry) => entry.phrases);

function inFileOrder<T>(entries: readonly { id: string; data: T }[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data);
}

function siteOf(info: SiteInfo | undefined): SiteInfo {
  if (!info) throw new Error('content/site.yaml was not read.');
  return info;
}
