/** Cuts and capitals, the same in every language. */

/** The first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter as a small one. */
export function uncapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** How many entries of one kind stand open on a record's page, the newest or nearest first; the rest is folded. */
export const mostOpen = 20;

/** How many letters of a record's words a short row shows. */
export const longestInRow = 110;
/** How many letters of a group's title a table shows. */
export const longestInTable = 150;

/**
 * A text cut at the end of a word, with a no-break space before the dots.
 * @param text any text; line breaks become spaces
 * @param limit the letters that it may have uncut
 */
export function shorten(text: string, limit = 215): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : limit).replace(/(?<![\s,;:.])[\s,;:.]+$/, '')}\u00a0…`;
}
