/** What Astro keeps for the pages: the project as src/content reads it, and the guide, whose pages Astro reads itself. */

import { defineCollection } from 'astro/content/config';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Project } from './content/project.ts';
import { guide, guideFolder } from './model/guide.ts';

/** One entry for each part of the project: all records of a kind, as one text, which Astro need not look into. */
const project: Loader = {
  name: 'project',
  load: async (context) => {
    const parts = await readBefore(context);
    if (!parts) return;
    const { store } = context;
    store.clear();
    for (const [id, value] of Object.entries(parts))
      if (value !== undefined) store.set({ id, data: { json: JSON.stringify(value) } });
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
 * The project as the integration that checks it has read it. Undefined while a development server says on every page what
 * is wrong.
 * @throws Error that says what is wrong, where nobody looks at pages
 */
async function readBefore({
  config,
  watcher,
}: Pick<LoaderContext, 'config' | 'watcher'>): Promise<Project | undefined> {
  const read = config.integrations.map(({ hooks }) => hooks['content:read']).find((hook) => hook !== undefined);
  if (!read) throw new Error('No integration of astro.config.mjs reads the content.');
  const { lines, project } = await read();
  if (!project && !watcher) throw new Error(lines.join('\n'));
  return project;
}
