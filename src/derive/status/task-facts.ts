/** What the page of a task says of its dates and reports beside the record: who set the date, what took the task back. */
import type { Agency } from '../../model/agency.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Task } from '../../model/task.ts';
import type { Catalogue } from '../records/catalogue.ts';
import { type Localizer, unlocalized } from '../records/localize.ts';

export interface DateFacts {
  /** The short name of the document that the task stands in. */
  readonly document: string;
  /** The short name of the document that set the date anew, if any. */
  readonly setBy: string | undefined;
  /** Whether a misprint in the date is corrected. */
  readonly corrected: boolean;
  /** Amendments of the document whose text is not held. */
  readonly notHeld: readonly {
    readonly number: string;
    readonly on: string | undefined;
    /** What it says that it does, quoted. */
    readonly words?: string | undefined;
  }[];
  readonly repeal: { readonly document: string; readonly from: string } | undefined;
}

/**
 * Who set the date of a task, and what took the task back.
 * @param localize gives documents the names of a language
 */
export function dateFactsOf(
  task: Task,
  catalogue: Catalogue,
  { localize }: Pick<Localizer, 'localize'> = unlocalized,
): DateFacts {
  const nameOf = (id: string): string => localize(catalogue.getDocument(id)).shortName;
  const { relations } = catalogue.getDocument(task.document);
  const amendment = catalogue.amendmentOf(task.id, task.kind === 'task' ? 'deadline' : 'description');
  const repeal = catalogue.versionsOf(task.id).find(({ repealed }) => repealed)?.by[0];
  return {
    document: nameOf(task.document),
    setBy: amendment && nameOf(amendment.document),
    corrected: catalogue.correctedFieldsOf(task.id).some(({ field }) => field === 'deadline'),
    notHeld: relations
      .filter(({ type, document }) => type === 'amended-by' && document === undefined)
      .map(({ number, on, words }) => ({ number, on, words })),
    repeal: repeal && { document: nameOf(repeal.document), from: repeal.from },
  };
}

/** Where a document asks for reports on fixed days. */
export interface ReportingDuty {
  /** Days of each year, like `06-15`. */
  readonly days: readonly string[];
  readonly document: string;
  readonly line: number;
}

/** The reporting duty of a document with the line that states it, or undefined where it asks for no reports. */
export function reportingDutyOf(
  { reporting }: Pick<SourceDocument, 'reporting'>,
  catalogue: Pick<Catalogue, 'getStatingLine'>,
): ReportingDuty | undefined {
  if (!reporting) return undefined;
  const { days, statedIn } = reporting;
  return { days, document: statedIn.document, line: catalogue.getStatingLine(statedIn) };
}

/** What a row of a list says of a task or measure beside the record. */
export interface RowFacts {
  /** Those who lead it, in the order stated. */
  readonly leads: readonly Pick<Agency, 'name'>[];
  /** The document that added it, where a later one did. */
  readonly addedBy: Pick<SourceDocument, 'shortName'> | undefined;
}

/** Who leads a task, and which later document added it. */
export function rowFactsOf(
  task: Task,
  catalogue: Pick<Catalogue, 'getAgency' | 'getDocument' | 'versionsOf'>,
): RowFacts {
  const adding = catalogue.versionsOf(task.id)[0]?.by.find(({ type }) => type === 'adds');
  return {
    leads: task.leads.map(catalogue.getAgency),
    addedBy: adding && catalogue.getDocument(adding.document),
  };
}
