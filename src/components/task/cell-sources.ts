/** Where each cell of a task stands: in its document, or in a later one that gave it other words. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import type { WordField } from '../../model/correction.ts';
import type { Task } from '../../model/task.ts';
import { findLines } from '../document/cell-lines.ts';

type Lines = readonly [number, number];

/** What the counter-entry of a cell says. */
export interface CellPlace {
  readonly document: string;
  readonly lines: Lines;
  readonly voice?: 'amended' | 'corrected';
  /** The document's name, where it is another than the record's. */
  readonly of?: string;
}

export interface TaskPlaces {
  readonly description: CellPlace;
  readonly lead: CellPlace;
  readonly coordinating: CellPlace;
  readonly deadline: CellPlace;
  readonly output: CellPlace;
}

/** Whether the words of a cell stand so in a text. Corrected ones do not; the correction shows them as printed. */
export const isVerbatim = ({ voice }: CellPlace): boolean => voice !== 'corrected';

type CellSources = Pick<Catalogue, 'contentsOf' | 'correctedFieldsOf' | 'amendmentOf' | 'getDocument'>;

/** The place of each cell; the record's own lines where a cell is blank. */
export function placesOf(task: Task, catalogue: CellSources): TaskPlaces {
  const { source, description, leadText, coordinatingText, outputText, deadline } = task;
  const [first, last] = source.lines;
  const own = catalogue.contentsOf(task.document).lines.slice(first - 1, last);
  const corrected = new Map(catalogue.correctedFieldsOf(task.id).map((revision) => [revision.field, revision]));
  let after = 0;
  const linesOf = (text: string): Lines => {
    const found = findLines(text, own, after);
    if (found) after = found[1];
    return found ?? source.lines;
  };
  const place = (field: WordField, text: string, known?: Lines): CellPlace => {
    const amendment = catalogue.amendmentOf(task.id, field);
    if (amendment) {
      const { document, line } = amendment;
      return { document, lines: [line, line], voice: 'amended', of: catalogue.getDocument(document).shortName };
    }
    const correction = corrected.get(field);
    const lines = known ?? linesOf(correction ? correction.printed : text);
    return { document: task.document, lines, ...(correction ? { voice: 'corrected' } : {}) };
  };
  const isMeasure = task.kind === 'measure';
  // In the order in which most tables have their columns; the search starts anew where a table has another.
  return {
    description: place('description', description, isMeasure ? source.lines : undefined),
    lead: place('leadText', leadText),
    coordinating: place('coordinatingText', coordinatingText),
    output: place('outputText', outputText),
    // A measure has its time within its words.
    deadline: place(isMeasure ? 'description' : 'deadline', deadline.raw),
  };
}
