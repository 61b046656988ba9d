/** Something that is wrong in a file of the project, said to the person who can mend it. */
import { documentOf } from './ids.ts';

/**
 * A problem with its place, and what it has to do with other files: by this a cause is distinguished from its effects.
 * An entry is a file without its ending, like `content/agencies/moh`; one that ends in `/` is every entry below. A
 * document's seed belongs to the document's entry.
 */
export interface Problem {
  /** The path from the top of the project, like `content/links/nq03.yaml`. */
  readonly file: string;
  /** Counted from 1; 1 where the place is not known. */
  readonly line: number;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
  /** What was expected and what was found, a line each. */
  readonly details?: readonly string[];
  /** Problems of one rule in one file are of one kind: a long list of them is cut. */
  readonly rule?: string;
  /** Entries of which something is lost or changed by it. Left out, all that the file holds is read nevertheless. */
  readonly harms?: readonly string[];
  /** Entries in which it misses something. */
  readonly restsOn?: readonly string[];
  /** The part of a file that says it, as it was read; the reader of the file knows its line. */
  readonly about?: object;
}

/** A problem that was said in a sentence which begins with its place: `content/site.yaml:3 name: …` */
export function problemFrom(sentence: string): Problem {
  const [, file = '', line = '1', message = sentence] = /^(\S+?):(\d+) (.*)$/su.exec(sentence) ?? [];
  return { file, line: Number(line), message };
}

/** The entry of a file: `content/agencies/moh.yaml` is `content/agencies/moh`. */
export const entryOf = (file: string): string => file.replace(/\.[^./]+$/u, '');

/** The entry of a document, with its seed and all its records. */
export const documentEntry = (id: string): string => `content/documents/${id}`;

/** The entry that a task, indicator, group or provision comes from. */
export const recordEntry = (id: string): string => documentEntry(documentOf(id));

/** The entry of an agency. */
export const agencyEntry = (id: string): string => `content/agencies/${id}`;

/** The entry of a progress report. */
export const reportEntry = (id: string): string => `content/progress/${id}`;

/** Every document, agency, report. */
export const allDocuments = 'content/documents/';
export const allAgencies = 'content/agencies/';
export const allReports = 'content/progress/';
