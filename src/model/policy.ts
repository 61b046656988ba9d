/** The content security policy: one text, the same on every page and in every server's headers. */

import { pathUnder } from './site-address.ts';

/** @param others what is asked for data besides the site: what they send is never run as a script */
const directivesFor = (others: readonly string[]): readonly (readonly [name: string, value: string])[] => [
  ['default-src', "'none'"],
  // Pagefind's search engine is WebAssembly; it needs nothing more than this.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  // A large catalogue is searched in a worker.
  ['worker-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', ["'self'", ...others].join(' ')],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['require-trusted-types-for', "'script'"],
  // One script creates a Trusted Types policy, for the address of that worker: src/client/catalogue/large.ts. Pagefind creates none (with `noWorker: true`).
  ['trusted-types', 'catalogue'],
];

/**
 * The policy as it stands in `<meta http-equiv="content-security-policy">`.
 * @param others the catalogues of content/catalogues.yaml: their addresses may be asked, and no others; of one under a path
 * what is there and nothing else of its host, which the policy says by a slash at the end
 */
export const contentSecurityPolicyFor = (others: readonly { readonly address: string }[]): string =>
  directivesFor(others.map(({ address }) => (pathUnder(address) === '' ? address : `${address}/`)))
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policy of a site that asks no other catalogue. */
export const contentSecurityPolicy: string = contentSecurityPolicyFor([]);
