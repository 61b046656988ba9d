/** The parts of a record id. Apart from the schemas of ids, so that scripts in the reader's browser can use it without them. */

/**
 * The name of a record within its document: its id without the document's id. It is the fragment of the record on
 * the document's page.
 * @param id a record id, like `nq03-i11-1`
 * @returns the part after the first hyphen, like `i11-1`; the id itself where it has no hyphen
 */
export function anchorOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}

/**
 * The document that a record id names.
 * @param id a record id, like `nq03-i11-1`
 * @returns the document id, like `nq03`
 */
export function documentOf(id: string): string {
  const hyphen = id.indexOf('-');
  return hyphen < 0 ? id : id.slice(0, hyphen);
}

/** The number of a group in its document: `1b` for `nq03-g1b`. */
export const groupNumber = (id: string): string => anchorOf(id).replace(/^g/, '');

/** The record that a report or value speaks of: `nq03-26` for `nq03-26/2026-03-02`; of any other record its own id. */
export const ownerOf = (id: string): string => id.split('/')[0] ?? id;
