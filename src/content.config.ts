/** The table of collections: where each comes from and what it must be. */
import { defineCollection } from 'astro:content';
import {
  datedLoader,
  diagnosticLoader,
  guideLoader,
  ledgerLoader,
  listLoader,
  publishedLoader,
  recordLoader,
  releaseLoader,
  selfTestLoader,
  siteLoader,
  speedLoader,
} from './loaders/collections.ts';
import { agency } from './model/agency.ts';
import { correction } from './model/correction.ts';
import { diagnostic } from './model/diagnostic.ts';
import { sourceDocument } from './model/document.ts';
import { glossaryTerm } from './model/glossary.ts';
import { group } from './model/group.ts';
import { guide } from './model/guide.ts';
import { indicator } from './model/indicator.ts';
import { instrument } from './model/instrument.ts';
import { editedLink } from './model/link.ts';
import { observation } from './model/observation.ts';
import { otherCatalogue } from './model/other-catalogue.ts';
import { outputType, synonym } from './model/output-type.ts';
import { progressReport } from './model/progress-report.ts';
import { provision } from './model/provision.ts';
import { ledger } from './model/redirect.ts';
import { published, release } from './model/release.ts';
import { revision } from './model/revision.ts';
import { selfTest } from './model/self-test.ts';
import { siteInfo } from './model/site.ts';
import { sourceLine } from './model/source-line.ts';
import { speedRecord } from './model/speed.ts';
import { task } from './model/task.ts';
import { theme } from './model/theme.ts';

export const collections = {
  documents: defineCollection({ loader: recordLoader('documents'), schema: sourceDocument }),
  agencies: defineCollection({ loader: recordLoader('agencies'), schema: agency }),
  site: defineCollection({ loader: siteLoader(), schema: siteInfo }),
  progressReports: defineCollection({ loader: datedLoader('progressReports'), schema: progressReport }),
  observations: defineCollection({ loader: datedLoader('observations'), schema: observation }),
  links: defineCollection({ loader: listLoader('links'), schema: editedLink }),
  instruments: defineCollection({ loader: recordLoader('instruments'), schema: instrument }),
  themes: defineCollection({ loader: listLoader('themes'), schema: theme }),
  corrections: defineCollection({ loader: datedLoader('corrections'), schema: correction }),
  revisions: defineCollection({ loader: recordLoader('revisions'), schema: revision }),
  glossary: defineCollection({ loader: listLoader('glossary'), schema: glossaryTerm }),
  outputTypes: defineCollection({ loader: listLoader('outputTypes'), schema: outputType }),
  synonyms: defineCollection({ loader: listLoader('synonyms'), schema: synonym }),
  otherCatalogues: defineCollection({ loader: listLoader('otherCatalogues'), schema: otherCatalogue }),
  speed: defineCollection({ loader: speedLoader(), schema: speedRecord }),
  ledger: defineCollection({ loader: ledgerLoader(), schema: ledger }),
  groups: defineCollection({ loader: recordLoader('groups'), schema: group }),
  tasks: defineCollection({ loader: recordLoader('tasks'), schema: task }),
  indicators: defineCollection({ loader: recordLoader('indicators'), schema: indicator }),
  provisions: defineCollection({ loader: recordLoader('provisions'), schema: provision }),
  sourceLines: defineCollection({ loader: recordLoader('sourceLines'), schema: sourceLine }),
  diagnostics: defineCollection({ loader: diagnosticLoader(), schema: diagnostic }),
  releases: defineCollection({ loader: releaseLoader(), schema: release }),
  published: defineCollection({ loader: publishedLoader(), schema: published }),
  selfTest: defineCollection({ loader: selfTestLoader(), schema: selfTest }),
  guide: defineCollection({ loader: guideLoader(), schema: guide }),
};
