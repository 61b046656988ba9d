/** What the tests use of libraries that come without types. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: Readonly<Record<string, unknown>>;
    readonly tabular: boolean;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly headers: readonly string[] | null;
    read(options: { keyed: true; cast?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
    rawRead(): Promise<Buffer>;
  }
  interface DataPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
  export const Package: {
    load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<DataPackage>;
  };
}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (address: string) => Promise<{ document: object; documentUrl: string }>;
    readonly safe?: boolean;
  }
  export function expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
  export function flatten(document: object, context: null, options: Options): Promise<Record<string, unknown>[]>;
}
