/** Where each cell of a task stands in its document. */
import type { Catalogue } from '../../derive/catalogue.ts';
import type { Task } from '../../model/task.ts';
import { findLines } from '../../site/format.ts';

type Lines = readonly [number, number];

export interface TaskPlaces {
  readonly description: Lines;
  readonly lead: Lines;
  readonly coordinating: Lines;
  readonly deadline: Lines;
  readonly output: Lines;
}

/** The lines of each cell; the record's own lines where a cell is blank. */
export function placesOf(task: Task, catalogue: Catalogue): TaskPlaces {
  const { source, description, leadText, coordinatingText, outputText, deadline } = task;
  const [first, last] = source.lines;
  const own = catalogue.contentsOf(task.document).lines.slice(first - 1, last);
  let after = 0;
  const place = (text: string): Lines => {
    const found = findLines(text, own, after);
    if (found) after = found[1];
    return found ?? source.lines;
  };
  // In the order in which most tables have their columns; the search starts anew where a table has another.
  return {
    description: task.kind === 'measure' ? source.lines : place(description),
    lead: place(leadText),
    coordinating: place(coordinatingText),
    output: place(outputText),
    deadline: place(deadline.raw),
  };
}
