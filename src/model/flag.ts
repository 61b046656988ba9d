/** A remark on how one field of a record was read. Every flag of a record is a diagnostic of its document too. */
import { z } from 'zod';
import { inVietnamese } from './vietnamese.ts';

export const flag = z.strictObject({
  field: z.string().describe('The field that the remark is about.'),
  rule: z.string().describe('The rule of the diagnostic, like blank-cell.'),
  note: z.string().describe('The remark in plain words, without line numbers.'),
  noteVi: inVietnamese('note'),
});

export type Flag = z.infer<typeof flag>;
