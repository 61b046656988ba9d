/** What `astro check` knows of components better than this, and TypeScript alone not at all. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}

declare namespace App {
  /** What middleware.ts gives every component: `const { words, format, paths } = Astro.locals`. */
  interface Locals extends Readonly<ReturnType<typeof import('./site/languages.ts').localsIn>> {}
}

/** What the integration that checks the content has read, for the pages that are made in the same process. */
declare var projectReading: Promise<import('./content/reading.ts').Reading>;
