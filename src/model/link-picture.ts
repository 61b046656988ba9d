/** The pictures that other programs show with links to the site: their size, and their text in plain words. */

/** In pixels: the size that the larger networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface PictureWords {
  /** What the page is: "Task". */
  readonly title: string;
  /** The same in another language, or who issued the document. */
  readonly below: string;
  /** What such a page shows, in a line or two. */
  readonly says: string;
}

/** All that stands on a picture. */
export interface Picture extends PictureWords {
  /** The name of the site, at its head. */
  readonly head: string;
  /** What the site is, at its foot. */
  readonly foot: string;
}

/** The words of a picture as one text, for those who do not see it. */
export const pictureAlt = ({ title, below, says }: PictureWords): string => `${title} (${below}). ${says}`;

/**
 * What stands on the picture of a document; more letters do not fit.
 * @param name what it is called on this site
 */
export const documentPictureWords = (
  name: string,
  { title, issuer }: { readonly title: string; readonly issuer: string },
): PictureWords => ({ title: cut(name, 60), below: cut(issuer, 110), says: cut(title, 150) });

/** The first words of a text. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
}
