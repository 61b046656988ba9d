/** Where a statement stands in a seed. Nothing in the catalogue is without one. */
import { z } from 'zod';
import { wordField } from './correction.ts';

const lines = z.tuple([z.int().positive(), z.int().positive()]);

export const provenance = z.strictObject({
  file: z.string().describe('The seed file, like 001_b385b91c15e83db9.txt.'),
  lines: lines.describe('First and last line in the seed, counted from 1.'),
  sha256: z.string().describe('The SHA-256 of the whole seed file, so that a quotation can be checked.'),
  locator: z.string().describe('The place as a jurist would cite it: "Appendix II, No. 76".'),
});

/** First and last line of each cell of a record, by the field that holds its words. Blank cells have none. Not published. */
export const cellLines = z
  .partialRecord(wordField, lines)
  .refine((cells) => Object.keys(cells).length > 0, 'leave it out where every cell is blank');

export type Provenance = z.infer<typeof provenance>;
export type CellLines = z.infer<typeof cellLines>;

/** Cells of columns that have no field of their own, in the order of the text. */
export const otherCells = z.array(
  z.strictObject({
    header: z.string().describe("The column's header words."),
    text: z.string().describe('The cell, verbatim; empty where blank.'),
  }),
);
