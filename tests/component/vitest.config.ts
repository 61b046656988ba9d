/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Components as Astro writes them, one at a time, without the content collections and without the site's integrations.
export default getViteConfig(
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
      name: 'component',
      include: ['tests/component/**/*.test.ts'],
      env: { AS_OF: '2026-11-22' },
      testTimeout: 60_000,
      isolate: false,
    },
  },
  {
    configFile: false,
    devToolbar: { enabled: false },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
  },
);
