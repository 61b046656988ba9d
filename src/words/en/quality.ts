/** What is said of how the texts were read. */
import { uncapitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { count } from './counts.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const title = 'Data quality, line by line';
const remarks = (value: number): string => count(value, 'remark');

/** A rule, and where the page of remarks has it. */
interface Rule {
  readonly rule: string;
  readonly href: string;
}

export const quality = {
  title,
  about: (diagnostics: number) =>
    `${remarks(diagnostics)} on how the texts were read, by rule, and how much of each text belongs to a record.`,
  lede: (diagnostics: number) =>
    `What looked odd or had to be repaired when the texts were read: ${remarks(diagnostics)}. We change no word of a text; each remark says how we read it.`,
  coverage: 'Coverage',
  /** Of one record. */
  ofRecord: {
    heading: pageNames.quality,
    none: 'Nothing was repaired in this record.',
    /** A remark on one field. */
    remark: (field: string, note: string) => `${field}: ${uncapitalize(note)}`,
    /** The marks of programs as those of texts. */
    inQuotes: (text: string) => text.replaceAll(/"([^"]*)"/gu, '“$1”'),
    rules: (rules: readonly Rule[]): Rich => [
      { text: record.voices.read, as: 'b' },
      ' by the rule ',
      ...rules.flatMap(({ rule, href }, place): (string | RichPart)[] => [
        ...(place > 0 ? [', '] : []),
        { text: rule, href },
      ]),
    ],
  },
};
