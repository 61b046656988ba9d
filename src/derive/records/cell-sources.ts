/** Where the words of a record's field stand: in its document, or in a later one that gave it other words. */
import type { WordField } from '../../model/correction.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Task } from '../../model/task.ts';
import type { Revised } from '../changes/revised.ts';

export interface CellSource {
  readonly document: string;
  readonly lines: readonly [number, number];
  readonly voice?: 'amended' | 'corrected';
  /** The document's name, where it is another than the record's. */
  readonly of?: string;
  /** Whether they are shown in words of ours. */
  readonly rendered?: boolean;
}

/** The source of each field of a record. */
export type CellSources = (field: WordField) => CellSource;

/** Whether the words of a cell stand so in a text. Corrected ones do not: the correction shows them as printed. */
export const isVerbatim = ({ voice, rendered }: CellSource): boolean => voice !== 'corrected' && !rendered;

interface LookUp extends Pick<Revised, 'amendmentOf' | 'correctedFieldsOf'> {
  getDocument(id: string): SourceDocument;
}

/** The sources of a record's fields; the record's own lines where a cell is blank. */
export function cellSourcesOf(
  record: Task | Indicator | Group,
  { amendmentOf, correctedFieldsOf, getDocument }: LookUp,
): CellSources {
  const corrected = new Set(correctedFieldsOf(record.id).map(({ field }) => field));
  return (field) => {
    // A measure has its time within its words.
    const own = 'kind' in record && record.kind === 'measure' ? 'description' : field;
    const amendment = amendmentOf(record.id, own);
    if (amendment) {
      const { document, line } = amendment;
      return { document, lines: [line, line], voice: 'amended', of: getDocument(document).shortName };
    }
    const lines = ('cells' in record && record.cells?.[field]) || record.source.lines;
    return { document: record.document, lines, ...(corrected.has(own) ? { voice: 'corrected' } : {}) };
  };
}
