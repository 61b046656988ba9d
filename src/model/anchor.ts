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
