/** The grammar of public ids. An id comes from the document's own numbers, never from a title, and never changes. */
import { z } from 'zod';

export { anchorOf, documentOf, groupNumber, ownerOf } from './anchor.ts';

/** A document's id, like `nq03`: letters and digits, starting with a letter, no hyphen. */
export const documentId = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, 'write the document id in small letters and digits, like nq03');

/** An agency's id, like `most` or `bac-ninh`. */
export const agencyId = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write the agency id in small letters, digits and single hyphens, like gov-office',
  );

/** A record's id: the document's id, a hyphen, and the record's place in it, like `nq03-26`, `nq03-3dd`, `nq03-i11-1`. */
export const recordId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, 'write the record id like nq03-26');
