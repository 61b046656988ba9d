/** What the last full run of the checks found. Written by `npm run check:full -- --write` into content/self-test.yaml. */
import { z } from 'zod';
import { day } from './day.ts';

const count = z.int().nonnegative();

const program = z.strictObject({
  name: z.string().min(1).describe('The name of its file in tests/full, without the ending.'),
  title: z.string().min(1).describe('What it checks, in a few words.'),
  passed: count,
  failed: count,
  skipped: count,
  seconds: z.number().nonnegative(),
  figures: z.array(
    z.strictObject({
      what: z.string().min(1),
      value: z.string().min(1),
      budget: z.string().min(1).optional().describe('What it must keep to, in words; left out where nothing is set.'),
    }),
  ),
  skips: z
    .array(z.strictObject({ what: z.string().min(1), why: z.string().min(1) }))
    .describe('What was not checked, each with the reason.'),
});

export const selfTest = z.strictObject({
  on: day.describe('The day of the run, in Viet Nam.'),
  machine: z.strictObject({
    system: z.string().min(1),
    processor: z.string().min(1),
    cores: z.int().positive(),
    memory: z.string().min(1),
  }),
  tools: z.array(z.strictObject({ name: z.string().min(1), version: z.string().min(1) })),
  programs: z.array(program).min(1),
});

export type SelfTest = z.infer<typeof selfTest>;
export type SelfTestProgram = z.infer<typeof program>;
