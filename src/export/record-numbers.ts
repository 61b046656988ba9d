/** record-numbers.json: the numbers of records and the words that name their documents, for readers who know a number alone. */
import type { Catalogue } from '../derive/records/catalogue.ts';
import { anchorOf } from '../model/anchor.ts';
import type { NumberedKind, RecordNumbers } from '../model/asked-record.ts';
import type { SourceDocument } from '../model/document.ts';
import { fold, foldedWords } from '../model/fold.ts';

export function recordNumbers({
  documents,
  tasks,
  indicators,
}: Pick<Catalogue, 'documents' | 'tasks' | 'indicators'>): RecordNumbers {
  const records = [...tasks, ...indicators.map(({ id, document }) => ({ id, document, kind: 'indicator' as const }))];
  const idsOf = (kind: NumberedKind) =>
    documents.flatMap((document) =>
      records.filter((record) => record.kind === kind && record.document === document.id).map(({ id }) => id),
    );
  const texts = new Set(tasks.flatMap(({ description, outputText }) => foldedWords(`${description} ${outputText}`)));
  return {
    ids: { task: idsOf('task'), measure: idsOf('measure'), indicator: idsOf('indicator') },
    documents: Object.fromEntries(
      documents.map(({ id, number, shortName }) => [id, [...(number ? [number] : []), shortName].map(fold)]),
    ),
    lists: documents.flatMap(listsOf),
    words: [...new Set(records.map(({ id }) => anchorOf(id)))].filter(
      (place) => /[a-z]/u.test(place) && texts.has(place),
    ),
  };
}

/** The tables and lists of a document that hold numbered records of one kind. */
function listsOf(document: SourceDocument): RecordNumbers['lists'][number][] {
  if (document.grammar === 'resolution')
    return document.tables.map(({ name, holds }) =>
      holds === 'tasks' ? [fold(name), document.id, 'task', ''] : [fold(name), document.id, 'indicator', 'i'],
    );
  if (document.grammar === 'programme') return [];
  return document.lists.flatMap(({ name, holds, prefix }) =>
    holds === 'measures' && name ? [[fold(name), document.id, 'measure', prefix] as const] : [],
  );
}
