/** What Astro reads itself for the pages: the guide. All else comes by way of src/site/project.ts. */

import { defineCollection } from 'astro/content/config';
import { glob, type LoaderContext } from 'astro/loaders';
import { guide, guideFolder } from './model/guide.ts';

const { load, ...pages } = glob({ pattern: '**/[^_]*.mdx', base: `./${guideFolder}` });

export const collections = {
  guide: defineCollection({
    // The pages are read anew with all other content, so nothing is watched here.
    loader: {
      ...pages,
      load: async (context) => {
        const { watcher, ...unwatched } = context;
        if (await isSound(watcher)) await load(unwatched);
      },
    },
    schema: guide,
  }),
};

/**
 * Whether nothing is wrong with the project: a development server says on every page what is.
 * @throws Error that says what is wrong, where nobody looks at pages
 */
async function isSound(watcher: LoaderContext['watcher']): Promise<boolean> {
  const { lines } = await globalThis.projectReading;
  if (lines.length > 0 && !watcher) throw new Error(lines.join('\n'));
  return lines.length === 0;
}
