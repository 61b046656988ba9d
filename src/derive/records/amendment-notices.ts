/** What amended a document, as each page of the document and its records says it. */
import type { SourceDocument, StatingLine } from '../../model/document.ts';
import type { Revised } from '../changes/revised.ts';

export interface AmendmentNotice {
  /** The document that was amended. */
  readonly amended: SourceDocument;
  /** What amended it: number, day, and id where it is held here. */
  readonly number: string;
  readonly on: string | undefined;
  /** What it says that it does, quoted. */
  readonly words: string | undefined;
  readonly held: string | undefined;
  /** The first day from which its changes are laid over the records; undefined where they are not read. */
  readonly from: string | undefined;
  /** The line that says so, where a document other than the amending one does. */
  readonly statedAt: { readonly document: SourceDocument; readonly line: number } | undefined;
}

interface LookUp extends Pick<Revised, 'amendingDocumentsOf'> {
  getDocument(id: string): SourceDocument;
  getStatingLine(statement: StatingLine): number;
}

/** What amended a document: what a line of a text says, then the documents that say so themselves, the earliest first. */
export function amendmentNotices(
  id: string,
  { getDocument, getStatingLine, amendingDocumentsOf }: LookUp,
): AmendmentNotice[] {
  const amended = getDocument(id);
  const amending = amendingDocumentsOf(id);
  const stated = amended.relations
    .filter(({ type }) => type === 'amended-by')
    .map(({ number, on, words, document: held, statedIn }) => ({
      ...{ amended, number, on, words, held, from: amending.find(({ document }) => document.id === held)?.from },
      statedAt: { document: getDocument(statedIn.document), line: getStatingLine(statedIn) },
    }));
  const others = amending
    .filter(({ document }) => !stated.some(({ held }) => held === document.id))
    .map(({ document: { id: held, number, shortName, issued }, from }) => ({
      ...{
        amended,
        number: number ?? shortName,
        on: issued ?? undefined,
        words: undefined,
        held,
        from,
        statedAt: undefined,
      },
    }));
  return [...stated, ...others];
}
