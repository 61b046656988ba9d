/** How the documents refer to each other and to instruments. */
import { type DocumentWeb, documentWebOf, type WebNode } from '../derive/records/document-web.ts';
import { catalogue } from './catalogue.ts';
import type { localsIn } from './languages.ts';

const documentWeb = documentWebOf(
  catalogue.documents,
  catalogue.documents.flatMap(({ id }) => catalogue.contentsOf(id).lines),
);

const relations = catalogue.documents.flatMap((document) => document.relations);

/** With the names of the documents in the words of a language. */
export function documentWebIn({ localize }: Pick<ReturnType<typeof localsIn>, 'localize'>): DocumentWeb {
  const said = ({ key, held, name }: WebNode): string => {
    if (held) return localize(catalogue.getDocument(key)).shortName;
    const relation = relations.find(({ number }) => number === key);
    return relation ? localize(relation).number : name;
  };
  return { ...documentWeb, nodes: documentWeb.nodes.map((node) => ({ ...node, name: said(node) })) };
}

/** The id of the instrument that a document not held here is, by its number or name as a relation gives it. */
export const instrumentOf = (key: string): string | undefined =>
  catalogue.instruments.find(({ number, name }) => number === key || name === key)?.id;
