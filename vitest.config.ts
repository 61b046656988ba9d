import { defineConfig } from 'vitest/config';

// Components are tested as Astro writes them. The other two projects do without Astro: the rooms that hold the rules are
// plain TypeScript, and the pages are tested as built.
export default defineConfig({
  test: {
    projects: [
      'tests/component/vitest.config.ts',
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,seeds}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
