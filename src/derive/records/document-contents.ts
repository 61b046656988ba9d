/** A document with all that it holds. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { SourceLine } from '../../model/source-line.ts';
import type { Task } from '../../model/task.ts';
import { type Coverage, coverageOf, type IgnoredRun, ignoredRuns } from './coverage.ts';

export interface DocumentContents {
  readonly tasks: readonly Task[];
  readonly measures: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly provisions: readonly Provision[];
  readonly lines: readonly SourceLine[];
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
  readonly ignored: readonly IgnoredRun[];
}

/** What the records hold of one document, in the order of its lists. */
export function contentsIn(document: string, records: Records): DocumentContents {
  const own = <T extends { document: string }>(list: readonly T[]) =>
    list.filter((record) => record.document === document);
  const tasks = own(records.tasks);
  const lines = own(records.sourceLines);
  return {
    tasks: tasks.filter((task) => task.kind === 'task'),
    measures: tasks.filter((task) => task.kind === 'measure'),
    indicators: own(records.indicators),
    groups: own(records.groups),
    provisions: own(records.provisions),
    diagnostics: own(records.diagnostics),
    lines,
    coverage: coverageOf(lines),
    ignored: ignoredRuns(lines, records.documents.find(({ id }) => id === document)?.ignored),
  };
}
