/** Where a document states something. */
import type { StatingLine } from '../model/document.ts';
import { catalogue } from './catalogue.ts';

/** The short name of the document in the language of a page, and the line. */
export const placeOf =
  ({ localize }: Pick<App.Locals, 'localize'>) =>
  (statedIn: StatingLine): { of: string; line: number } => ({
    of: localize(catalogue.getDocument(statedIn.document)).shortName,
    line: catalogue.getStatingLine(statedIn),
  });
