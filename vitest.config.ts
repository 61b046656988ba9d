import { defineConfig } from 'vitest/config';

// The tests of one worker share what they read: no test changes a module that others import, or leaves a mark on it.
// Components are tested as Astro writes them. The other two projects do without Astro: the rooms that hold the rules are
// plain TypeScript, and the pages are tested as built.
export default defineConfig({
  test: {
    // On two cores one worker would be started; steps that run beside each other leave half of a core idle then.
    maxWorkers: 2,
    projects: [
      'tests/component/vitest.config.ts',
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/{unit,property,seeds}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
