/** Whether a task or measure is in force on the day. Most are, and then nothing says so. */
import { z } from 'zod';

export const force = z
  .enum(['coming', 'repealed'])
  .describe('Left out where it is in force. coming: added from a later day; repealed: a later document repealed it.');

export type Force = z.infer<typeof force>;
