/** What the parser had to repair, found odd, or could not read, with its place in the seed. */
import { z } from 'zod';

interface Rule {
  /** `note`: read or repaired, published. `error`: stops the build. */
  readonly level: 'note' | 'error';
  /** What the rule means, for readers of the quality page. */
  readonly meaning: string;
}

/** Every rule, with its level and meaning. */
export const rules = {
  // The file
  'byte-order-mark': { level: 'note', meaning: 'The file starts with a byte order mark; it is not part of the text.' },
  'carriage-returns': { level: 'note', meaning: 'Lines end with a carriage return; it is not part of the text.' },
  'unusual-space': {
    level: 'note',
    meaning:
      'Tabs, doubled or non-breaking spaces or invisible characters stand for spaces; they were read as single spaces.',
  },
  'hidden-sign': {
    level: 'note',
    meaning: 'A line holds signs that nobody sees or that turn the direction of text; they were left out.',
  },
  'look-alike-letter': {
    level: 'note',
    meaning:
      'Letters of another alphabet stand where Latin ones or Đ are meant; those that look the same were read as Latin.',
  },
  'compatibility-letter': {
    level: 'note',
    meaning: 'Ligatures or letters of full width stand for plain letters; they were read as those.',
  },
  'decomposed-letters': { level: 'note', meaning: 'Letters and their marks are stored apart; they were put together.' },
  'not-utf-8': { level: 'error', meaning: 'The file is not valid UTF-8.' },
  'line-too-long': { level: 'error', meaning: 'A line is longer than any paragraph: the file has lost its line ends.' },
  'control-character': { level: 'error', meaning: 'A line holds a control character, which no legal text has.' },
  'damaged-character': {
    level: 'error',
    meaning: 'A character was lost or wrongly decoded when the file was made, or is one of an old Vietnamese font.',
  },
  'checksum-mismatch': {
    level: 'error',
    meaning: "The seed is not the text that its document's checksum was sealed for.",
  },
  'other-document': { level: 'error', meaning: 'The seed is the text of another document.' },
  'seed-missing': { level: 'error', meaning: 'A document names a seed that is not there.' },
  'seed-unclaimed': { level: 'error', meaning: 'A seed stands in the folder that no document describes.' },
  // The outline
  'place-not-found': {
    level: 'error',
    meaning: "Words that the document's file names do not begin any line, or begin several.",
  },
  'count-differs': { level: 'error', meaning: 'The text holds more or fewer of a kind than its document expects.' },
  'oddities-differ': {
    level: 'error',
    meaning: 'Fewer oddities of a kind occur than the document accepts: something was mended or lost.',
  },
  'line-unclaimed': { level: 'error', meaning: 'A line belongs to no record and is not ignored for a reason.' },
  'words-differ': {
    level: 'note',
    meaning: 'The text has more or fewer words than its document expects: something was lost or added.',
  },
  'id-repeated': { level: 'error', meaning: 'Two records would have the same id.' },
  'number-out-of-order': { level: 'error', meaning: 'A number or letter is skipped, doubled or out of order.' },
  'wrapped-line': { level: 'note', meaning: 'A sentence runs over a line break; both lines were read as one.' },
  'glued-bullet': {
    level: 'note',
    meaning: 'A bullet hangs at the end of another line; it was read as a point of its own.',
  },
  'repeated-letter': { level: 'note', meaning: 'A letter stands twice where the second is đ; it was read as dd.' },
  'small-initial': { level: 'note', meaning: 'A heading or point starts with a small letter.' },
  'ordinal-oddity': {
    level: 'note',
    meaning: 'The word that numbers an item is odd; the item was numbered by its place.',
  },
  'our-numbering': {
    level: 'note',
    meaning: 'The text does not number these items; they are numbered in their order.',
  },
  'appendix-not-held': { level: 'note', meaning: 'The text names an appendix or list that does not follow it.' },
  'heading-differs': { level: 'note', meaning: 'A group is headed in two places with different words.' },
  'ignored-text': {
    level: 'note',
    meaning: "Text that is not part of the document was set aside, for the reason in the document's file.",
  },
  // Tables
  'table-not-found': { level: 'error', meaning: "A table's heading line is missing." },
  'header-not-found': {
    level: 'error',
    meaning: "A table's header does not hold the columns that its document names.",
  },
  'columns-moved': {
    level: 'error',
    meaning: 'The columns of a table stand in another order than its document expects.',
  },
  'repeated-header': {
    level: 'note',
    meaning: "A table's header stands again, as at the top of a new page; it was read as no row.",
  },
  'row-cells': { level: 'error', meaning: 'A row has more or fewer cells than the header.' },
  'row-number': { level: 'error', meaning: 'A row number is missing, skipped or doubled.' },
  'heading-without-numeral': {
    level: 'note',
    meaning: 'A heading in a table has lost its numeral; it is known by the blank cells behind it.',
  },
  'horizon-unread': {
    level: 'note',
    meaning:
      'A heading of an indicator list names a year that cannot be read, or several; its indicators have no horizon.',
  },
  'horizon-missing': {
    level: 'note',
    meaning: 'A heading of an indicator list names no year, unlike the others; its indicators have no horizon.',
  },
  'number-like-cell': {
    level: 'note',
    meaning: 'A cell looks like a row number; the order of the rows shows that it is not.',
  },
  'missing-bar': {
    level: 'note',
    meaning: 'The bar that ends a cell is missing where the others of the table have one.',
  },
  'wrapped-cell': { level: 'note', meaning: 'A cell runs over several lines; they were read as one cell.' },
  'blank-cell': { level: 'note', meaning: 'A cell is blank.' },
  'dash-cell': { level: 'note', meaning: 'A cell holds only a dash; it was read as nobody or nothing.' },
  'text-missing': { level: 'error', meaning: 'A record has a number but no words.' },
  'text-between-rows': { level: 'error', meaning: 'Text in a table belongs to no row and no heading.' },
  // Agencies
  'agency-unknown': { level: 'error', meaning: 'Words in an agency cell are not in the registry.' },
  'missing-separator': {
    level: 'note',
    meaning: 'Two agency names stand with nothing between them; they were read as two.',
  },
  'other-name': { level: 'note', meaning: 'An agency is written under another name than its usual one.' },
  'shared-noun': {
    level: 'note',
    meaning: 'One noun is shared by several names ("A, B, C provinces"); each was read as one body.',
  },
  'trailing-stop': { level: 'note', meaning: 'A list of agencies ends with a full stop, which is not part of a name.' },
  'lead-also-coordinates': {
    level: 'note',
    meaning: 'An agency is named as lead and as coordinating agency of one task.',
  },
  'agency-repeated': { level: 'note', meaning: 'An agency is named twice in one cell; it was read once.' },
  'agency-capitals': {
    level: 'note',
    meaning: 'An agency is written with other capitals than any of its names; it was read as that agency.',
  },
  // Values
  'deadline-unread': {
    level: 'note',
    meaning: 'A deadline cannot be read as a time, or only roughly; it is shown as stated, and no day is made of it.',
  },
  'deadline-as-told': {
    level: 'note',
    meaning: "The words of a deadline were read as the document's file says, not by a rule.",
  },
  'deadline-recurring': {
    level: 'note',
    meaning: 'A deadline recurs within each year ("quarterly"); it was read as ongoing.',
  },
  'reads-unused': {
    level: 'note',
    meaning: "The document's file says how words are read that no deadline has.",
  },
  'deadline-before-issue': { level: 'note', meaning: 'A deadline lies before the day the document was issued.' },
  'deadline-in-words': {
    level: 'note',
    meaning: 'A measure states a time within its own words; it may hold for a part of the measure only.',
  },
  'uneven-spacing': { level: 'note', meaning: 'Spaces around a dash are uneven; it was read as a span.' },
  'doubled-sign': { level: 'note', meaning: 'A comparison sign stands twice; it was read once.' },
  'ascii-sign': { level: 'note', meaning: 'A comparison sign is written with two characters (">=").' },
  'decimal-comma': { level: 'note', meaning: 'A number has a decimal comma; 0,7 was read as 0.7.' },
  'leading-zero': { level: 'note', meaning: 'A number has a leading zero; 09 was read as 9.' },
  'unit-in-target': { level: 'note', meaning: 'A unit stands in the target as well as in its own column.' },
  'target-in-words': { level: 'note', meaning: 'A target is stated in words alone; it has no value as data.' },
  'target-unread': {
    level: 'note',
    meaning:
      'A figure of a target is not certain: a sign that is no figure, or thousands that may be decimals. It has no value as data.',
  },
  'range-reversed': {
    level: 'note',
    meaning: 'A range ends with a smaller value than it starts with; it has no value as data.',
  },
  'per-cent-over-100': {
    level: 'note',
    meaning: 'A share of more than 100 per cent is stated; the value is kept as it stands.',
  },
  'target-words-left': { level: 'note', meaning: 'A target has words beside its value that are not read as data.' },
  // Words
  'footnote-unmatched': { level: 'note', meaning: 'A footnote has no mark in the text, or a mark no footnote.' },
  'repeated-words': { level: 'note', meaning: 'A word or phrase stands twice in a row; it is kept as it stands.' },
  'repeated-text': { level: 'note', meaning: 'Two records or paragraphs of one document have the same words.' },
  'missing-space': {
    level: 'note',
    meaning: 'A space is missing between two words or after a mark; the text is kept as it stands.',
  },
  'space-before-mark': {
    level: 'note',
    meaning: 'A space stands before a comma or full stop; the text is kept as it stands.',
  },
  'mixed-apostrophes': {
    level: 'note',
    meaning: 'A line mixes straight and curly apostrophes; the text is kept as it stands.',
  },
  'missing-stop': {
    level: 'note',
    meaning: 'The words of a record end without a full stop, unlike the others of their list; some may be lost.',
  },
  capitals: { level: 'note', meaning: 'A cell is written in capitals; it is kept as it stands.' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
const ruleNames = Object.keys(rules) as [RuleName, ...RuleName[]];

export const diagnostic = z.strictObject({
  rule: z.enum(ruleNames).describe('The rule; what each means stands on the page on data quality.'),
  document: z.string().describe('The id of the document, or "" where no document is concerned.'),
  file: z.string().describe('The path of the file from the top of the project.'),
  line: z.int().positive().describe('The line, counted from 1.'),
  message: z.string().min(1).describe('The remark in plain words.'),
  expected: z.string().optional().describe('What was expected there.'),
  actual: z.string().optional().describe('What stands there.'),
});

export type Diagnostic = z.infer<typeof diagnostic>;

/** Whether a diagnostic stops the build. */
export const isError = (entry: Diagnostic): boolean => rules[entry.rule].level === 'error';
