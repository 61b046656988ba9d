/** What is said of remarks on how the texts were read: what each rule means, and where it was met. */
import type { RuleName } from '../../model/diagnostic.ts';
import { formatIn } from '../../model/format.ts';
import { count } from './counts.ts';

const { number } = formatIn('en');

const meanings: Readonly<Record<RuleName, string>> = {
  // The file
  'byte-order-mark': 'The file starts with a byte order mark; it is not part of the text.',
  'carriage-returns': 'Lines end with a carriage return; it is not part of the text.',
  'unusual-space':
    'Tabs, double or non-breaking spaces, or invisible characters are used as spaces; they were read as single spaces.',
  'hidden-sign': 'A line contains characters that are invisible or change the direction of text; they were left out.',
  'look-alike-letter':
    'Letters of another alphabet are used where Latin ones or Đ are meant; those that look the same were read as Latin.',
  'compatibility-letter':
    'Ligatures or full-width letters are used for plain letters; they were read as plain letters.',
  'decomposed-letters': 'Letters and their marks are stored separately; they were combined.',
  'not-utf-8': 'The file is not valid UTF-8.',
  'line-too-long': 'A line is longer than any paragraph: the file has lost its line breaks.',
  'control-character': 'A line contains a control character, which no legal text has.',
  'damaged-character':
    'A character was lost or wrongly decoded when the file was made, or comes from an old Vietnamese font.',
  'checksum-mismatch': "The seed is not the text for which its document's checksum was sealed.",
  'other-document': 'The seed is the text of another document.',
  'seed-missing': 'A document names a seed that is not there.',
  'seed-unclaimed': 'The folder contains a seed that no document describes.',
  // The outline
  'place-not-found': "Words given in the document's file begin no line, or several.",
  'count-differs': 'The text has more or fewer of a kind than its document expects.',
  'oddities-differ': 'Fewer oddities of a kind occur than the document accepts: something was mended or lost.',
  'line-unclaimed': 'A line belongs to no record and is not set aside for a reason.',
  'words-differ': 'The text has more or fewer words than its document expects: something was lost or added.',
  'id-repeated': 'Two records would have the same id.',
  'number-out-of-order': 'A number or letter is skipped, doubled or out of order.',
  'wrapped-line': 'A sentence runs over a line break; both lines were read as one.',
  'glued-bullet': 'A bullet is run on at the end of another line; it was read as a separate point.',
  'repeated-letter': 'A letter appears twice where the second is đ; it was read as dd.',
  'small-initial': 'A heading or point starts with a lower-case letter.',
  'ordinal-oddity': 'The word that numbers an item is odd; the item was numbered by its position.',
  'our-numbering': 'The text does not number these items; they are numbered in their order.',
  'appendix-not-held': 'The text names an appendix or list that does not follow it.',
  'heading-differs': 'A group has different headings in two places.',
  'ignored-text': "Text that is not part of the document was set aside, for the reason in the document's file.",
  // Tables
  'table-not-found': "A table's heading line is missing.",
  'header-not-found': "A table's header does not have the columns that its document names.",
  'columns-moved': 'The columns of a table are not in the order that its document expects.',
  'repeated-header': "A table's header is repeated, as at the top of a new page; it was not read as a row.",
  'row-cells': 'A row has more or fewer cells than the header.',
  'row-number': 'A row number is missing, skipped or doubled.',
  'heading-without-numeral': 'A heading in a table has lost its numeral; it is recognised by the blank cells after it.',
  'horizon-unread':
    'A heading of an indicator list names a year that cannot be read, or several; its indicators have no horizon.',
  'horizon-missing': 'A heading of an indicator list names no year, unlike the others; its indicators have no horizon.',
  'number-like-cell': 'A cell looks like a row number; the order of the rows shows that it is not.',
  'missing-bar': 'The bar that ends a cell is missing where the others of the table have one.',
  'wrapped-cell': 'A cell runs over several lines; they were read as one cell.',
  'continued-row': 'A line without a number was read as the rest of the row above, as where a page breaks it.',
  'as-above': 'A cell says “as above”, or is merged with the one above it; it was read as that one.',
  'nothing-above': 'A cell says “as above”, but there is nothing above it; no agency was read.',
  'label-missing': 'A sheet lacks a label that the others have, or has one twice.',
  'label-unknown': 'Words with a colon begin lines of several sheets, and are not named as a label.',
  'other-separator': 'The cells of a table are parted by tabs, commas or semicolons; they were read as cells.',
  'blank-cell': 'A cell is blank.',
  'dash-cell': 'A cell holds only a dash; it was read as nobody or nothing.',
  'text-missing': 'A record has a number but no words.',
  'text-between-rows': 'Text in a table belongs to no row and no heading.',
  // Agencies
  'agency-unknown': 'Words in an agency cell are not in the registry.',
  'missing-separator': 'Two agency names have nothing between them; they were read as two.',
  'other-name': 'An agency is written under a name other than its usual one.',
  'shared-noun':
    'Several names share a word ("A, B, C provinces", "Ministries of A and B"); each was read as one body.',
  'role-in-cell': 'A cell says itself who leads and who takes part ("Lead: A; Support: B"); it was read so.',
  'agency-part': 'A part of a body follows it in brackets; the task was read as that of the body.',
  'claim-not-taken':
    'A column says how a task stands, but no report follows from it: the issuer of the document does not lead the task, or the document has no day or no published page.',
  'trailing-stop': 'A list of agencies ends with a full stop, which is not part of a name.',
  'lead-also-coordinates': 'An agency is named as lead and as coordinating agency of one task.',
  'agency-repeated': 'An agency is named twice in one cell; it was read once.',
  'agency-capitals': 'An agency is written with capitals unlike those of its names; it was read as that agency.',
  // Values
  'deadline-unread':
    'A deadline cannot be read as a time, or only roughly; it is shown as stated, and no day is made of it.',
  'deadline-as-told': "The words of a deadline were read as the document's file says, not by a rule.",
  'deadline-recurring': 'A deadline recurs ("quarterly", "ongoing, annually"); it was read as ongoing.',
  'reads-unused': "The document's file says how words are read that no deadline has.",
  'deadline-before-issue': 'A deadline falls before the day the document was issued.',
  'deadline-in-words': 'A measure states a time within its own words; it may apply to only a part of the measure.',
  'uneven-spacing': 'Spaces around a dash are uneven; it was read as a span.',
  'doubled-sign': 'A comparison sign appears twice; it was read once.',
  'ascii-sign': 'A comparison sign is written with two characters (">=").',
  'decimal-comma': 'A number has a decimal comma; 0,7 was read as 0.7.',
  'leading-zero': 'A number has a leading zero; 09 was read as 9.',
  'unit-in-target': 'A unit is given in the target as well as in its own column.',
  'target-in-words': 'A target is stated in words alone; it has no value as data.',
  'target-unread':
    'A figure of a target is not certain: a sign that is no figure, or thousands that may be decimals. It has no value as data.',
  'range-reversed': 'A range ends with a smaller value than it starts with; it has no value as data.',
  'per-cent-over-100': 'A share of more than 100 per cent is stated; the value is kept as printed.',
  'target-words-left': 'A target has words beside its value that are not read as data.',
  // Two languages of one document
  'text-unmatched':
    'A record is in one language of a document only. It counts where the document itself has it; one that only the other text has is shown in that text.',
  'text-differs':
    'The two languages of a document state different agencies, deadlines, targets or groups. The site counts by the document itself, and shows both.',
  'text-figures':
    'The words of the two languages hold different figures. It may be the translation, or only another way to write them.',
  // Words
  'footnote-unmatched': 'A footnote has no mark in the text, or a mark no footnote.',
  'repeated-words': 'A word or phrase appears twice in a row; it is kept as printed.',
  'repeated-text': 'Two records or paragraphs of one document have the same words.',
  'missing-space': 'A space is missing between two words or after a punctuation mark; the text is kept as printed.',
  'space-before-mark': 'There is a space before a comma or full stop; the text is kept as printed.',
  'mixed-apostrophes': 'A line mixes straight and curly apostrophes; the text is kept as printed.',
  'missing-stop': 'The words of a record end without a full stop, unlike the others of their list; some may be lost.',
  capitals: 'A cell is written in capitals; it is kept as printed.',
};

export const diagnostics = {
  meanings,
  /** Of the places of a rule those on this page, of how many. */
  places: (places: number, all: number) =>
    places < all ? `${number(places)} of ${count(all, 'place')}` : count(places, 'place'),
  onPage: (places: number, page: number) => `${count(places, 'place')}, on page ${page}`,
};
