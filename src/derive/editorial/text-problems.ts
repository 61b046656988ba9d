/** Whether a document can be another language's text of the one that its file names under `translates`. */
import type { SourceDocument } from '../../model/document.ts';
import { documentEntry, type Problem } from '../../model/problem.ts';
import { unknown } from './unknown.ts';

const file = (id: string) => `${documentEntry(id)}.yaml`;

/** Finds every `translates` that cannot be; such a document would count on its own. */
export function findTextProblems(documents: readonly SourceDocument[]): Problem[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((document): Problem[] => {
    const { id, translates, joined } = document;
    if (translates === undefined) {
      const message = 'joined: It says since when this is the text of another document. Add translates, or remove it.';
      return joined ? [{ file: file(id), line: 1, about: joined, message }] : [];
    }
    const message = problemOf(document, translates, byId);
    const harms = [documentEntry(id)];
    return message
      ? [
          {
            file: file(id),
            line: 1,
            about: document,
            message: `translates: ${message}`,
            harms,
            restsOn: [documentEntry(translates)],
          },
        ]
      : [];
  });
}

function problemOf(
  own: SourceDocument,
  translates: string,
  documents: ReadonlyMap<string, SourceDocument>,
): string | undefined {
  const { id, language } = own;
  if (translates === id) return 'A document is no translation of itself. Name the document that it is a text of.';
  const first = documents.get(translates);
  if (!first) return unknown('document', translates, documents.keys());
  if (first.translates !== undefined) {
    const end = first.translates === id ? '' : ` Write translates: ${first.translates}.`;
    return `${translates} is itself a text of ${first.translates}, and texts of texts are not joined.${end || ' One of the two is the document: remove the other translates.'}`;
  }
  if (first.language === language)
    return `${translates} is in the same language (${language}). Correct language, or describe this as a document of its own.`;
  const others = [...documents.values()].filter(
    (other) => other.translates === translates && other.language === language,
  );
  const [earlier] = others;
  if (earlier && earlier.id !== id)
    return `${earlier.id} is already the text of ${translates} in this language (${language}). Keep one of the two.`;
  const differing = (['number', 'issued'] as const).find(
    (field) => own[field] && first[field] && own[field] !== first[field],
  );
  return (
    differing &&
    `${differing} is ${own[differing]} here and ${first[differing]} in ${translates}: one document has one. Correct it, or remove translates.`
  );
}
