/** What the parser had to repair, found odd, or could not read, with its place in the seed. */
import { z } from 'zod';
import { documentId } from './ids.ts';

/** The level of every rule. `note`: read or repaired, published. `error`: stops the build. */
export const rules = {
  // The file
  'byte-order-mark': 'note',
  'carriage-returns': 'note',
  'unusual-space': 'note',
  'hidden-sign': 'note',
  'look-alike-letter': 'note',
  'compatibility-letter': 'note',
  'decomposed-letters': 'note',
  'not-utf-8': 'error',
  'line-too-long': 'error',
  'control-character': 'error',
  'damaged-character': 'error',
  'checksum-mismatch': 'error',
  'other-document': 'error',
  'seed-missing': 'error',
  'seed-unclaimed': 'error',
  // The outline
  'place-not-found': 'error',
  'count-differs': 'error',
  'oddities-differ': 'error',
  'line-unclaimed': 'error',
  'words-differ': 'note',
  'id-repeated': 'error',
  'number-out-of-order': 'error',
  'wrapped-line': 'note',
  'glued-bullet': 'note',
  'repeated-letter': 'note',
  'small-initial': 'note',
  'ordinal-oddity': 'note',
  'our-numbering': 'note',
  'appendix-not-held': 'note',
  'heading-differs': 'note',
  'ignored-text': 'note',
  // Tables
  'table-not-found': 'error',
  'header-not-found': 'error',
  'columns-moved': 'error',
  'repeated-header': 'note',
  'row-cells': 'error',
  'row-number': 'error',
  'heading-without-numeral': 'note',
  'horizon-unread': 'note',
  'horizon-missing': 'note',
  'number-like-cell': 'note',
  'missing-bar': 'note',
  'wrapped-cell': 'note',
  'continued-row': 'note',
  'as-above': 'note',
  'nothing-above': 'note',
  'label-missing': 'error',
  'label-unknown': 'note',
  'other-separator': 'note',
  'blank-cell': 'note',
  'dash-cell': 'note',
  'text-missing': 'error',
  'text-between-rows': 'error',
  // Agencies
  'agency-unknown': 'error',
  'missing-separator': 'note',
  'other-name': 'note',
  'shared-noun': 'note',
  'role-in-cell': 'note',
  'agency-part': 'note',
  'claim-not-taken': 'note',
  'trailing-stop': 'note',
  'lead-also-coordinates': 'note',
  'agency-repeated': 'note',
  'agency-capitals': 'note',
  // Values
  'deadline-unread': 'note',
  'deadline-as-told': 'note',
  'deadline-recurring': 'note',
  'reads-unused': 'note',
  'deadline-before-issue': 'note',
  'deadline-in-words': 'note',
  'uneven-spacing': 'note',
  'doubled-sign': 'note',
  'ascii-sign': 'note',
  'decimal-comma': 'note',
  'leading-zero': 'note',
  'unit-in-target': 'note',
  'target-in-words': 'note',
  'target-unread': 'note',
  'range-reversed': 'note',
  'per-cent-over-100': 'note',
  'target-words-left': 'note',
  // Two languages of one document
  'text-unmatched': 'note',
  'text-differs': 'note',
  'text-figures': 'note',
  // Words
  'footnote-unmatched': 'note',
  'repeated-words': 'note',
  'repeated-text': 'note',
  'missing-space': 'note',
  'space-before-mark': 'note',
  'mixed-apostrophes': 'note',
  'missing-stop': 'note',
  capitals: 'note',
} as const satisfies Record<string, 'note' | 'error'>;

export type RuleName = keyof typeof rules;
const ruleNames = Object.keys(rules) as [RuleName, ...RuleName[]];

export const diagnostic = z.strictObject({
  rule: z.enum(ruleNames).describe('The rule; the page on data quality explains each.'),
  document: z.string().describe('The id of the document, or "" where no document is concerned.'),
  file: z.string().describe('The path of the file from the top of the project.'),
  line: z.int().positive().describe('The line, counted from 1.'),
  message: z.string().min(1).describe('The remark in plain words.'),
  expected: z.string().optional().describe('What was expected there.'),
  actual: z.string().optional().describe('What was found there.'),
  other: z
    .strictObject({
      document: documentId.describe('The document that it is compared with.'),
      line: z.int().positive().describe('The line there.'),
    })
    .optional()
    .describe('The line of the other text that it is compared with; absent where one text is read alone.'),
});

export type Diagnostic = z.infer<typeof diagnostic>;

/** Whether a diagnostic stops the build. */
export const isError = (entry: Diagnostic): boolean => rules[entry.rule] === 'error';
