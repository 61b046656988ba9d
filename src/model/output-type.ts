/** Kinds of expected output. Written by people in content/. */
import { z } from 'zod';
import { inVietnamese } from './vietnamese.ts';

export const outputType = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'write the id in small letters and single hyphens'),
  name: z.string().min(1).describe('As readers see it: "Decision of the Prime Minister".'),
  nameVi: inVietnamese('name'),
  words: z.array(z.string().min(1)).min(1).describe('An output with any of these words is of this kind.'),
});

export const outputTypes = z.array(outputType);

export type OutputType = z.infer<typeof outputType>;
