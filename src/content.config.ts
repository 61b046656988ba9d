/** What Astro keeps for the pages: the project as src/content reads it, and the guide, whose pages Astro reads itself. */

import { defineCollection } from 'astro/content/config';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Reading } from './content/reading.ts';
import { guide, guideFolder } from './model/guide.ts';

/** One entry for each part of the project: all records of a kind, as one text, which Astro need not look into. */
const project: Loader = {
  name: 'project',
  load: async (context) => {
    const reading = await readBefore(context);
    // A build reads it where it is asked for: see src/site/project.ts.
    if (import.meta.env.PROD) return context.store.clear();
    if (!reading?.project) return;
    context.store.clear();
    for (const [id, value] of Object.entries(reading.project))
      if (value !== undefined) context.store.set({ id, data: { json: JSON.stringify(value) } });
  },
};

const { load, ...pages } = glob({ pattern: '**/[^_]*.mdx', base: `./${guideFolder}` });

export const collections = {
  project: defineCollection({ loader: project }),
  guide: defineCollection({
    // The pages are read anew with all other content, so nothing is watched here.
    loader: {
      ...pages,
      load: async (context) => {
        const { watcher: _, ...unwatched } = context;
        if (await readBefore(context)) await load(unwatched);
      },
    },
    schema: guide,
  }),
};

/**
 * What the integration that checks the project has read. Undefined while a development server says on every page what is
 * wrong.
 * @throws Error that says what is wrong, where nobody looks at pages
 */
async function readBefore({
  config,
  watcher,
}: Pick<LoaderContext, 'config' | 'watcher'>): Promise<Reading | undefined> {
  const read = config.integrations.map(({ hooks }) => hooks['content:read']).find((hook) => hook !== undefined);
  if (!read) throw new Error('No integration of astro.config.mjs reads the content.');
  const reading = await read();
  if (reading.lines.length === 0) return reading;
  if (!watcher) throw new Error(reading.lines.join('\n'));
  return undefined;
}
