/** The value that an indicator should reach, as data. A target in words alone has no values. */
import { z } from 'zod';

export const target = z.strictObject({
  op: z.enum(['>=', '<=', '>', '<', '=']).describe('"=" where the text has no sign.'),
  value: z.number().describe('The value, or the lower end of a range.'),
  upper: z.number().optional().describe('The upper end of a range.'),
  unit: z.string().optional().describe('The unit, where the target itself has one.'),
  scope: z.string().optional().describe('What the value is limited to, like "Southeast Asia".'),
});

export type Target = z.infer<typeof target>;
