/** Text within the XML of a workbook: what a reader takes out of a cell is letter for letter what was put in. */

/** The most characters that a cell can hold, as Excel and LibreOffice count them (UTF-16 code units). */
export const cellLimit = 32_767;

// XML knows no such characters, and reads a carriage return as a line feed.
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

// What a program would take for such a character: `_x0041_` in a cell is shown as A.
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute: `a & b` becomes `a &amp; b`. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/gu, (sign) => references[sign] ?? sign);

/**
 * Text for a cell. Characters that XML cannot hold are written as `_xHHHH_`, and what looks like that already is marked
 * as text (ECMA-376, part 1, 22.9.2.19). A text that no cell can hold ends with words that say so.
 */
export const cellText = (text: string): string =>
  xmlText(fitting(text).replace(escapeLike, '_x005F_').replace(unwritable, escaped));

const escaped = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function fitting(text: string): string {
  if (text.length <= cellLimit) return text;
  const note = ` … [cut here: a cell holds ${cellLimit} characters; the CSV and JSON files have all ${text.length}]`;
  // Half of a pair is no character.
  return text.slice(0, cellLimit - note.length).replace(/[\uD800-\uDBFF]$/u, '') + note;
}
