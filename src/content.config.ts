/** What Astro keeps for the pages: the project as src/content reads it, and the guide, whose pages Astro reads itself. */

import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { readProject } from './content/project.ts';
import { guide, guideFolder } from './model/guide.ts';

/** One entry for each part of the project: all records of a kind. It is read anew each time: a cache would outlive a change of the parser. */
const project: Loader = {
  name: 'project',
  load: (context) =>
    unlessInvalid(context.watcher, context, async () => {
      // A build reads it where it is asked for: see src/site/project.ts.
      if (import.meta.env.PROD) return context.store.clear();
      const parts = await readProject(fileURLToPath(context.config.root));
      context.store.clear();
      for (const [id, value] of Object.entries(parts)) context.store.set({ id, data: { value } });
    }),
};

const { load, ...pages } = glob({ pattern: '**/[^_]*.mdx', base: `./${guideFolder}` });

export const collections = {
  project: defineCollection({ loader: project }),
  guide: defineCollection({
    // The pages are read anew with all other content, so nothing is watched here.
    loader: { ...pages, load: ({ watcher, ...context }) => unlessInvalid(watcher, context, () => load(context)) },
    schema: guide,
  }),
};

/**
 * Fills a collection. A development server that starts with invalid content must go on, so that it can be mended: the
 * check of the content says what is wrong, on every page; once it has passed, an error is one.
 */
async function unlessInvalid(
  watcher: unknown,
  { refreshContextData }: Pick<LoaderContext, 'refreshContextData'>,
  fill: () => Promise<void>,
): Promise<void> {
  const mustFit = watcher === undefined || refreshContextData?.['checked'] === true;
  await fill().catch((error: unknown) => {
    if (mustFit) throw error;
  });
}
