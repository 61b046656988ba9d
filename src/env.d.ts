/** What `astro check` knows of components better than this, and TypeScript alone not at all. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}

declare namespace App {
  /** What middleware.ts gives every component: `const { words, format, paths } = Astro.locals`. */
  interface Locals extends Readonly<ReturnType<typeof import('./site/languages.ts').localsIn>> {}
}

declare namespace Astro {
  interface IntegrationHooks {
    /** Answers what the integration read of the project, for the content collections. */
    'content:read': () => Promise<import('./content/reading.ts').Reading>;
  }
}
