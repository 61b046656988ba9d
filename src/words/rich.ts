/** A sentence with links or other elements inside it: one message, so that a translator can order its parts. */

/**
 * A part that is an element: a link where it has an address, what `as` says, or one in the other; `voice` is who speaks, in
 * bold, and a `button` is made by the script that says the sentence.
 */
export interface RichPart {
  readonly text: string;
  /** What of it stands first, in bold. */
  readonly bold?: string;
  readonly href?: string;
  /** Whether the link leaves the site. */
  readonly external?: boolean;
  /** The media type of what the link leads to, where that is no page. */
  readonly type?: string;
  /** The language of its words where it is another; of a link, that of the page behind it, and of a `span` in it. */
  readonly lang?: string | undefined;
  readonly as?: 'b' | 'button' | 'code' | 'mark' | 'span' | 'strong' | 'voice';
}

/** The parts of a sentence in their order; components/ui/Rich.astro writes them. */
export type Rich = readonly (string | RichPart)[];

/** The sentence without its elements: for titles, labels and descriptions. */
export const withoutMarkup = (rich: Rich): string =>
  rich.map((part) => (typeof part === 'string' ? part : (part.bold ?? '') + part.text)).join('');
