/** The frozen catalogue, and the site's own particulars. */
import { site as address } from 'astro:config/server';
import { getCollection } from 'astro:content';
import { findFutureDays } from '../derive/editorial/days.ts';
import { buildCatalogue, type Catalogue } from '../derive/records/catalogue.ts';
import { joinRenderings } from '../derive/records/renderings.ts';
import { type Guide, type GuidePlace, guidePlaceOf } from '../model/guide.ts';
import { type Lang, langs } from '../model/lang.ts';
import type { Site, SiteInfo } from '../model/site.ts';
import { asOf, latestDay } from './as-of.ts';
import { project } from './project.ts';

const future = findFutureDays(project, latestDay);
if (future.length > 0)
  throw new Error(`Days lie in the future:\n${future.map((problem) => `- ${problem}`).join('\n')}`);

/** The records as they stand on the day of the build. */
export const catalogue = buildCatalogue(project, asOf);

/** Our renderings, joined to the records as they read now. */
export const renderings = joinRenderings(catalogue, project.renderings);

/** What a record says in Vietnamese. */
export const { vietnameseOf } = renderings;

/** The records as they stand on another day. */
export const catalogueOn = (day: string): Catalogue => (day === asOf ? catalogue : buildCatalogue(project, day));

/** Name, address and contact of the site, what can be searched from it, and how much it holds. The address has no slash at its end. */
export const site: Site = {
  ...siteOf(project.site),
  // As astro.config.mjs read it, SITE in the environment included.
  ...(address ? { address } : {}),
  others: project.otherCatalogues,
  holds: {
    documents: catalogue.documents.length,
    tasks: catalogue.tasksInForce.length,
    indicators: catalogue.indicators.length,
  },
};

/** A guide page: its head, the language that it is written in, all languages that it is written in, and its place in the collection. */
export type GuidePage = Guide & GuidePlace & { readonly langs: readonly Lang[]; readonly place: string };

const guideFiles = (await getCollection('guide')).map(({ id, data }) => ({ place: id, ...guidePlaceOf(id), ...data }));

const guidePages: readonly GuidePage[] = guideFiles
  .map((page) => ({
    ...page,
    langs: langs.filter((lang) => guideFiles.some((own) => own.id === page.id && own.lang === lang)),
  }))
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** The guide pages for readers of a language, in their order: where one is not written in it, the one that is there stands in. */
export const guidesIn = (lang: Lang): GuidePage[] =>
  guidePages.filter((page) => page.lang === lang || !page.langs.includes(lang));

/** Terms of the programme, kinds of expected output and what would show each, in the order of their files; phrases of both languages that say the same. */
export const { glossary, outputTypes, nearnessRules, lexicon } = project;

/** Names of places that readers look for; undefined where editors list none. */
export const { places } = project;

function siteOf(info: SiteInfo | undefined): SiteInfo {
  if (!info) throw new Error('content/site.yaml was not read.');
  return info;
}
