/** What `npm run new document` is given. */
import type { Content } from '../../content/read.ts';
import type { Decisions, OfficeFile } from '../../intake/office-file.ts';
import { decisionOptions } from './decisions.ts';

/** The flags of the command, for `parseArgs`. */
export const documentOptions = {
  id: { type: 'string' },
  language: { type: 'string' },
  yes: { type: 'boolean' },
  all: { type: 'boolean' },
  'write-agencies': { type: 'boolean' },
  ...decisionOptions,
} as const;

export interface DocumentFlags extends Partial<Readonly<Record<keyof Decisions, string | undefined>>> {
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly 'write-agencies'?: boolean | undefined;
}

/** What the command was given: a file, read, and the flags. */
export interface Given {
  readonly root: string;
  readonly flags: DocumentFlags;
  readonly content: Content;
  readonly file: OfficeFile;
  readonly bytes: Uint8Array;
  readonly original: { readonly file: string; readonly sha256: string };
}
