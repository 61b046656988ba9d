/** The content security policy: one constant text, the same on every page and in every server's headers. */

const directives: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "'none'"],
  // Pagefind's search engine is WebAssembly; it needs nothing more than this.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['require-trusted-types-for', "'script'"],
  // No script of ours or of Pagefind (with `noWorker: true`) creates a Trusted Types policy, so none may.
  ['trusted-types', "'none'"],
];

/** The policy as it stands in `<meta http-equiv="content-security-policy">`. */
export const contentSecurityPolicy: string = directives.map((directive) => directive.join(' ')).join('; ');

/**
 * The one page that other sites may frame. Who may frame a page cannot be said in a meta element: `frame-ancestors`
 * belongs in the servers' headers, `*` for this page and `'none'` for all others.
 */
export { embedPath as framedPath } from './paths.ts';
