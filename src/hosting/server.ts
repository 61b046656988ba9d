/** What an operator decides about the server, and the notes that every configuration carries. */

export interface ServerPlan {
  /** The name under which the site is served; undefined where the server answers to any name. */
  readonly domain?: string | undefined;
  /** The path that the site is under, without a slash at its end; empty where it has the host for itself. */
  readonly under: string;
  /** The folder of the release that is served, without a slash at its end. */
  readonly root: string;
  /** The port for plain HTTP. */
  readonly port: number;
  /** PEM files. With them the site is served over HTTPS, and plain HTTP leads there. */
  readonly certificate?: { readonly chain: string; readonly key: string } | undefined;
  /** The file that a line about each request is written to, without who asked and what for; undefined where none is kept. */
  readonly log?: string | undefined;
  /** Whether nginx has the module that sends files compressed with brotli. */
  readonly brotli: boolean;
}

/** What stands at the head of a generated file. */
export const generatedNotes = (program: string): string[] => [
  `# ${program} for this site. Made by \`npm run hosting\`; run it again rather than editing this file, because the headers`,
  '# and the addresses that moved come from the site itself and change with it.',
];
