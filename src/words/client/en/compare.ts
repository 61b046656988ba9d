/** What the page that sets two records side by side says in English, and the card of one record. */
export const compare = {
  /** The heading over a comparison. */
  both: (a: string, b: string) => `${a} and ${b}`,
  /** How many rows differ, said once the table is there. */
  count: (differ: number, rows: number) => `${differ} of ${rows} rows differ.`,
  differs: 'different',
  same: 'the same',
  key: 'Rows that differ have a bar and the word “different”. In lists, what only one of them has is bold.',
  blank: '–',
  row: 'Row',
  table: (a: string, b: string) => `${a} beside ${b}`,
  chooseOther: (name: string) => `What should be compared with ${name}? Write it above, or take one of these:`,
  unknown: (text: string) => `No agency, task, measure or indicator here is called “${text}”.`,
  unknownAdvice:
    'Write an agency by its name, a task by its number (76) or id (nq03-76), an indicator like 11.1 or nq03-i11-1.',
  several: 'These agencies have the words in their names:',
  nothingAsked: 'The address names no record. Add the id of one, like ?id=nq03-76 or ?id=most.',
  unlike: (a: string, b: string) =>
    `${a} and ${b} are of different kinds: they have no rows in common. Open them one by one, or choose two of a kind:`,
  alike: (name: string) => `Both are ${name}. Choose another to set beside it.`,
  unavailable: 'The records could not be loaded. Check the connection; this page tries again by itself.',
  open: (name: string) => `Open ${name} in the register`,
  asOf: (day: string) =>
    `As of ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))}`,
};
