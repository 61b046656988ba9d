/** What the form of reports says while it is filled in, in the language of the page. */
import { report as en } from './en/report.ts';
import { inLanguage } from './in-language.ts';
import { report as vi } from './vi/report.ts';

/** What can be wrong with an answer. */
export type MistakeKind =
  | 'missing'
  | 'wrong'
  /** By a rule on several answers. */
  | 'refused'
  | 'letters'
  | 'future'
  | 'early'
  /** Nearly the name of an agency. */
  | 'near'
  /** Words that do not stand in the record, or more than once. */
  | 'absent'
  | 'no-progress'
  | 'no-observation'
  | 'no-correction';

/** What is wrong with the answer in a field. */
export interface Mistake {
  readonly field: string;
  readonly kind: MistakeKind;
}

/** The same, as English has it. */
export type ReportWords = typeof en;

export const reportWordsIn = inLanguage<ReportWords>({ en, vi });
