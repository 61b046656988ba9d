/** What is used of Citation.js, which comes without types. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
