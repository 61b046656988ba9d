/** What a spreadsheet would run as a formula, and the apostrophe that keeps it from that. One rule for every CSV file. */

// Words that look guarded already get one more apostrophe, so that the guard can always be distinguished from the words.
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The text of a cell, with an apostrophe in front where a spreadsheet would run it. */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);
