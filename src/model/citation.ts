/** How a record or document is cited, ready to be written in any format. */
import type { SourceDocument } from './document.ts';
import { citationPath } from './paths.ts';

/** The original of a text that is held as a translation, in the words of its own language. */
export interface Original {
  readonly words: string;
  /** A page that has it; left out where none was found. */
  readonly href?: string;
}

export interface Citation {
  /** The id of the record or document: also the key under which reference managers keep it. */
  readonly id: string;
  /** The address of its page on the site, like `/tasks/nq03-26/`. */
  readonly path: string;
  /** The whole address. */
  readonly address: string;
  /** What it is, with the document and the first words. */
  readonly title: string;
  /** The document that it stands in; left out for a document itself. */
  readonly within?: string;
  /** The document's official number, or null. */
  readonly number: string | null;
  /** Its place in the document, like "Appendix II, No. 26". */
  readonly locator?: string;
  readonly issuer: string;
  /** The day the document was issued, or null where it does not say. */
  readonly issued: string | null;
  readonly language: string;
  /** Who published the text; left out where it is not stated. */
  readonly publisher?: string;
  /** The day that the page holds for. */
  readonly asOf: string;
  /** What fits no field of the formats. */
  readonly note: string;
  /** The citation as one line of text. */
  readonly text: string;
  /** The same without the words quoted, where they stand beneath it. */
  readonly reference: string;
  /** The same as a Vietnamese letter has it; left out where that is not known. */
  readonly textVi?: string;
  /** The original of a translation, and a page that has it; left out where that is not known. */
  readonly original?: Original;
  /** Whether the words quoted are our rendering of the document's. */
  readonly rendered?: boolean;
}

/** What is cited, for the words that cite it: a document, or what stands in it. */
export interface Cited {
  readonly id: string;
  readonly document: SourceDocument;
  /** A task, measure or indicator in the document. */
  readonly within?: CitedRecord | undefined;
  /** Whether its words are our rendering of the document's. */
  readonly rendered: boolean;
  /** The name of this site, the day that it holds for, and the address of the page. */
  readonly site: string;
  readonly asOf: string;
  readonly address: string;
}

export interface CitedRecord {
  readonly name: string;
  readonly kind: string;
  readonly number: string;
  readonly source: { readonly locator: string; readonly lines: readonly [number, number] };
  readonly flags: readonly { readonly rule: string }[];
  /** What a later document did to its words. */
  readonly revised?: {
    readonly what: 'amends' | 'adds' | 'repeals';
    readonly document: string;
    readonly from: string;
  };
  /** The day of the last correction. */
  readonly corrected?: string | undefined;
}

/** The formats in which a citation is a file beside its page. */
export const citationEndings = ['txt', 'bib', 'ris', 'csl.json'] as const;
export type CitationEnding = (typeof citationEndings)[number];

/** The citation of a page in each format, and the address of each file. */
export const citationFiles = (path: string) =>
  citationEndings.map((ending) => ({ ending, href: citationPath(path, ending) }));

/**
 * A body's name where a format has authors for persons alone: a comma at its end makes all before it a family name.
 * @returns undefined where the name holds a comma or semicolon itself, which would part it into several persons
 */
export const authorForPersons = (issuer: string): string | undefined =>
  /[,;،]/u.test(issuer) ? undefined : `${issuer},`;
