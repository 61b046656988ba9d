/** The table of collections: where each comes from and what it must be. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentLoader, diagnosticLoader, listLoader, seedLoader, siteLoader } from './loaders/seeds.ts';
import { agency } from './model/agency.ts';
import { diagnostic } from './model/diagnostic.ts';
import { sourceDocument } from './model/document.ts';
import { group } from './model/group.ts';
import { guide } from './model/guide.ts';
import { indicator } from './model/indicator.ts';
import { outputType, synonym } from './model/output-type.ts';
import { provision } from './model/provision.ts';
import { siteInfo } from './model/site.ts';
import { sourceLine } from './model/source-line.ts';
import { task } from './model/task.ts';

export const collections = {
  documents: defineCollection({ loader: contentLoader('documents'), schema: sourceDocument }),
  agencies: defineCollection({ loader: contentLoader('agencies'), schema: agency }),
  site: defineCollection({ loader: siteLoader(), schema: siteInfo }),
  outputTypes: defineCollection({ loader: listLoader('outputTypes'), schema: outputType }),
  synonyms: defineCollection({ loader: listLoader('synonyms'), schema: synonym }),
  groups: defineCollection({ loader: seedLoader('groups'), schema: group }),
  tasks: defineCollection({ loader: seedLoader('tasks'), schema: task }),
  indicators: defineCollection({ loader: seedLoader('indicators'), schema: indicator }),
  provisions: defineCollection({ loader: seedLoader('provisions'), schema: provision }),
  sourceLines: defineCollection({ loader: seedLoader('sourceLines'), schema: sourceLine }),
  diagnostics: defineCollection({ loader: diagnosticLoader(), schema: diagnostic }),
  guide: defineCollection({ loader: glob({ pattern: '**/[^_]*.mdx', base: './content/guide' }), schema: guide }),
};
