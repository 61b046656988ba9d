/** The records that use an instrument, as its page shows them: by what they are to it, each with its words and its place. */
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { ProgressReport } from '../../model/progress-report.ts';

export interface ShownUse {
  readonly use: InstrumentUse;
  /** The record; of a report or value the one that it speaks of. */
  readonly ref: RecordRef;
  readonly excerpt: Excerpt;
  /** The report that says so, and its statement where the words are the record's own. */
  readonly report: { readonly on: string; readonly task: string; readonly statement: string } | undefined;
}

export interface UseList {
  readonly kind: InstrumentUse['kind'];
  readonly uses: readonly ShownUse[];
}

/** How the records that use instruments are found. */
interface LookUp {
  readonly refOf: (record: { readonly id: string }) => RecordRef;
  readonly findReport: (id: string) => ProgressReport | undefined;
  /** A report in the words of the page. */
  readonly localize: (report: ProgressReport) => ProgressReport;
  /** The text in which the words of a use stand. */
  readonly textOf: (use: InstrumentUse) => string;
}

/** What a record may be to an instrument, in the order of the instrument's page. */
const kinds = ['drafts', 'amends', 'replaces', 'resulted-in', 'implements', 'names'] as const;

/** @param uses of one instrument */
export const useLists = (uses: readonly InstrumentUse[], lookUp: LookUp): UseList[] =>
  kinds
    .map((kind) => ({ kind, uses: uses.filter((use) => use.kind === kind).map((use) => shownUse(use, lookUp)) }))
    .filter((list) => list.uses.length > 0);

function shownUse(use: InstrumentUse, { refOf, findReport, textOf, localize }: LookUp): ShownUse {
  const inReport = use.in === 'report';
  const report = findReport(use.report ?? (inReport ? use.record : ''));
  // Words are found in what a report says first: what it says in another language stands beside them.
  const said = report && localize(report).statement;
  const isShown = said !== report?.statement || !(inReport || said === use.words);
  return {
    use,
    ref: refOf({ id: use.record }),
    excerpt: excerptOf(textOf(use), use.words),
    report: report && { on: report.on, task: report.task, statement: isShown && said ? said : '' },
  };
}
