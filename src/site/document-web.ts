/** How the documents refer to each other and to instruments. */
import { documentWebOf } from '../derive/records/document-web.ts';
import { catalogue } from './catalogue.ts';

export const documentWeb = documentWebOf(
  catalogue.documents,
  catalogue.documents.flatMap(({ id }) => catalogue.contentsOf(id).lines),
);

/** The id of the instrument that a document not held here is, by its number or name as a relation gives it. */
export const instrumentOf = (key: string): string | undefined =>
  catalogue.instruments.find(({ number, name }) => number === key || name === key)?.id;
