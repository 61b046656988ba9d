/** Serves a page of all components with their examples while somebody edits; the built site has none. */
import type { AstroIntegration } from 'astro';

export function componentReview(): AstroIntegration {
  return {
    name: 'component-review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/components/', entrypoint: './src/layouts/ComponentReview.astro' });
      },
    },
  };
}
