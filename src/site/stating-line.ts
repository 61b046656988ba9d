/** Where a document states something. */
import type { StatingLine } from '../model/document.ts';
import { catalogue } from './catalogue.ts';

/** The short name of the document, and the line. */
export const placeOf = (statedIn: StatingLine): { of: string; line: number } => ({
  of: catalogue.getDocument(statedIn.document).shortName,
  line: catalogue.getStatingLine(statedIn),
});
