/** What is wrong with our renderings, and what an editor may want to know of them. */
import type { SourceDocument } from '../../model/document.ts';
import { documentOf } from '../../model/ids.ts';
import { findNearest } from '../../model/nearest.ts';
import { documentEntry, type Problem } from '../../model/problem.ts';
import { digestOf, type JoinedRenderings, type Rendered, wordsIn } from '../records/renderings.ts';
import { differencesOf } from './stated-facts.ts';
import { unknown } from './unknown.ts';

/** The file that holds the renderings of a document. */
export const renderingFile = (document: string): string => `content/vi/${document}.yaml`;

/**
 * Finds renderings that stand for no record. Those of a document that is not here, or that needs none, are one problem.
 * @param ids of all records
 * @param gone ids of records that have left: what still renders them does no harm
 */
export function findLostRenderings(
  { lost }: JoinedRenderings,
  documents: readonly SourceDocument[],
  ids: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Problem[] {
  const languages = new Map(documents.map(({ id, language }) => [id, language]));
  const wrong = lost.filter(({ id }) => !gone.has(id));
  return [...Map.groupBy(wrong, ({ id }) => documentOf(id))].flatMap(([document, own]): Problem[] => {
    const place = { file: renderingFile(document), line: 1, restsOn: [documentEntry(document)] };
    if (languages.get(document) === 'vi')
      return [{ ...place, message: 'The document is in Vietnamese, and its own words are shown. Remove the file.' }];
    if (languages.has(document))
      return own.map(({ id, rendering }) => {
        const message = `${unknown('record', id, ids)} Correct the id, or remove the entry.`;
        return { ...place, message, about: rendering, rule: 'rendering-lost' };
      });
    const nearest = findNearest(document, languages.keys());
    const message = `There is no document "${document}".${nearest ? ` Nearest: ${nearest}.` : ''} Give the file and its ids the right name, or remove it.`;
    return [{ ...place, message }];
  });
}

/**
 * What stops nothing and should be looked at: records without a rendering, in one line a document; renderings whose
 * English has changed or has other fields, or states another number, day or list; and those of records that have left.
 */
export function findRenderingNotes({ missing, rendered, lost }: JoinedRenderings): Problem[] {
  const counts = Map.groupBy(rendered, ({ record }) => record.document);
  const gaps = [...Map.groupBy(missing, ({ document }) => document)].map(([document, own]): Problem => {
    const all = own.length + (counts.get(document)?.length ?? 0);
    const first = own.slice(0, 8).map(({ id }) => id);
    const message = `${own.length} of ${all} records have no Vietnamese words: ${first.join(', ')}${own.length > first.length ? ', …' : ''}. \`npm run -s inspect ${first[0]}\` prints an entry to fill in.`;
    return { file: renderingFile(document), line: 1, message };
  });
  const left = lost.map(({ id, rendering }): Problem => {
    const message = `${id}: the record has left, as content/redirects.yaml says. Remove the entry.`;
    return { file: renderingFile(documentOf(id)), line: 1, message, about: rendering };
  });
  return [...gaps, ...rendered.flatMap(notesOn), ...left];
}

function notesOn({ record, rendering, outdated, lacking, beyond }: Rendered): Problem[] {
  const { id, document } = record;
  const note = (rule: string, message: string): Problem => ({
    ...{ file: renderingFile(document), line: 1, about: rendering, rule },
    message: `${id}: ${message}`,
  });
  const differences = wordsIn(rendering).flatMap(([field, words]) =>
    differencesOf(record[field] ?? words, words).map((difference) => `${field}: ${difference}.`),
  );
  const changed = `the English words are not those that were rendered (of: "${rendering.of}", now "${digestOf(record)}"). \`npm run -s inspect ${id}\` prints the entry with the English above it: mend its Vietnamese, and paste it.`;
  return [
    ...(outdated ? [note('rendering-outdated', changed)] : []),
    ...lacking.map((field) => note('rendering-lacks', `${field} has words in English only. Write the Vietnamese.`)),
    ...beyond.map((field) => note('rendering-adds', `${field} has no words in English. Remove it.`)),
    ...(differences.length > 0
      ? [note('rendering-differs', `${differences.join(' ')} Compare both, and mend the Vietnamese if it is wrong.`)]
      : []),
  ];
}
