/** Word documents (DOCX, DOCM), as Word, LibreOffice and Google Docs write them. */
import { DocxBody } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { readStyles } from './docx-styles.ts';
import { plainWords } from './docx-words.ts';
import type { Notices } from './notices.ts';
import type { Decisions, Part } from './office-file.ts';
import { needed, type Package } from './package.ts';
import { childOf, childrenOf, elementsOf } from './xml.ts';

/**
 * Reads a document: its paragraphs with their automatic numbers and headings, its tables with their merged cells.
 * Tracked changes, hidden words, notes, comments and boxes are taken as decided and named.
 * @throws UnreadableFile where the package is damaged
 */
export function readDocx(
  document: Package,
  decisions: Decisions,
  notices: Notices,
  progress: (done: string) => void,
): Part[] {
  const main = needed(document.main, document.name, 'its main part');
  const relations = document.relations(main);
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type && !relation.external)?.target;
    return target === undefined ? undefined : document.xml(target);
  };
  const styles = readStyles(part('styles'));
  const body = new DocxBody({
    styles,
    decisions,
    notices,
    numbering: new Numbering(part('numbering'), styles),
    notes: new Map(
      (['footnote', 'endnote', 'comment'] as const).flatMap((kind) =>
        childrenOf(part(`${kind}s`), `w:${kind}`)
          // Lines between the text and its notes are kept as notes too.
          .filter(({ attributes }) => !/eparator|Notice/u.test(attributes['w:type'] ?? ''))
          .map((note) => [`${kind} ${note.attributes['w:id']}`, note] as const),
      ),
    ),
    chunk: (id) => relations.find((relation) => relation.id === id)?.target ?? id,
    progress,
  });
  const root = needed(document.xml(main), document.name, 'its main part');
  const parts = body.read(needed(childOf(root, 'w:body') ?? elementsOf(root)[0], document.name, 'its text'));
  for (const kind of ['header', 'footer']) {
    const words = relations
      .filter(({ type, external }) => type === kind && !external)
      .map(({ target }) => document.xml(target))
      .map((element) => (element ? plainWords(element) : ''));
    notices.add('not-read', `${kind} of the pages`, [...new Set(words)].join(' ').trim(), 'Left out.');
  }
  for (const path of document.paths.filter((name) =>
    /^word\/(?:charts\/chart|diagrams\/data)[^/]*\.xml$/u.test(name),
  )) {
    const drawn = document.xml(path);
    if (drawn) notices.add('not-read', path, plainWords(drawn), 'Words of a chart or diagram. Left out.');
  }
  return parts;
}
