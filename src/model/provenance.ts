/** Where a statement stands in a seed. Nothing in the catalogue is without one. */
import { z } from 'zod';

export const provenance = z.strictObject({
  file: z.string().describe('The seed file, like 001_b385b91c15e83db9.txt.'),
  lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last line in the seed, counted from 1.'),
  sha256: z.string().describe('The SHA-256 of the whole seed file, so that a quotation can be checked.'),
  locator: z.string().describe('The place as a jurist would cite it: "Appendix II, No. 76".'),
});

export type Provenance = z.infer<typeof provenance>;
