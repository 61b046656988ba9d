declare namespace App {
  /** What middleware.ts gives every component: `const { words, format, paths } = Astro.locals`. */
  interface Locals extends Readonly<ReturnType<typeof import('./site/languages.ts').localsIn>> {}
}
