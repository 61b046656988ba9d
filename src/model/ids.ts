/** The grammar of public ids. An id comes from the document's own numbers, never from a title, and never changes. */
import { z } from 'zod';

/** A document's id, like `nq03`: letters and digits, starting with a letter, no hyphen. */
export const documentId = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, 'write the document id in small letters and digits, like nq03');

/** An agency's id, like `most` or `bac-ninh`. */
export const agencyId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the agency id in small letters, digits and single hyphens, like gov-office');

/** A record's id: the document's id, a hyphen, and the record's place in it, like `nq03-26`, `nq03-3dd`, `nq03-i11-1`. */
export const recordId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, 'write the record id like nq03-26');

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
