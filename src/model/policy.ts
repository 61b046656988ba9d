/** The content security policy: one text, the same on every page and in every server's headers. */

/** @param origins of other catalogues that are asked for data: what they send is never run as a script */
const directivesFor = (origins: readonly string[]): readonly (readonly [name: string, value: string])[] => [
  ['default-src', "'none'"],
  // Pagefind's search engine is WebAssembly; it needs nothing more than this.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', ["'self'", ...origins].join(' ')],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['require-trusted-types-for', "'script'"],
  // No script of ours or of Pagefind (with `noWorker: true`) creates a Trusted Types policy, so none may.
  ['trusted-types', "'none'"],
];

/**
 * The policy as it stands in `<meta http-equiv="content-security-policy">`.
 * @param others the catalogues of content/catalogues.yaml: their addresses may be asked, and no others
 */
export const contentSecurityPolicyFor = (others: readonly { readonly address: string }[]): string =>
  directivesFor(others.map(({ address }) => address))
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policy of a site that asks no other catalogue. */
export const contentSecurityPolicy: string = contentSecurityPolicyFor([]);
