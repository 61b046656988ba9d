/** How near a published find comes to what a task asks for, by rules that were written down before any find was graded. */
import { z } from 'zod';
import { inVietnamese } from './vietnamese.ts';

/** The levels, nearest first. */
export const nearnessLevels = ['names-the-output', 'other-form', 'one-body', 'part'] as const;

export const nearness = z
  .enum(nearnessLevels, { error: `write one of: ${nearnessLevels.join(', ')}` })
  .describe(
    'names-the-output: what the task names. other-form: the same in another form or at another level. one-body: for one body, sector or place of many. part: a part of the task, something next to it, a framework or an aim. The rules are in content/nearness.yaml.',
  );

/** What counts as what, for one kind of expected output. Written by people in content/nearness.yaml. */
export const nearnessRule = z.strictObject({
  output: z
    .string()
    .min(1)
    .describe('The kind of content/output-types.yaml; `other` for none of them, `unstated` for a blank cell.'),
  'names-the-output': z.string().min(1).describe('What would show a task with such an output done.'),
  'names-the-outputVi': inVietnamese('names-the-output'),
  'other-form': z.string().min(1),
  'other-formVi': inVietnamese('other-form'),
  'one-body': z.string().min(1),
  'one-bodyVi': inVietnamese('one-body'),
  part: z.string().min(1),
  partVi: inVietnamese('part'),
});

export const nearnessRules = z.array(nearnessRule);

export type Nearness = z.infer<typeof nearness>;
export type NearnessRule = z.infer<typeof nearnessRule>;

/** Whether a find of this level counts as an outcome. The others stand beside, and never in a share. */
export const countsAsOutcome = (level: Nearness): boolean => level === 'names-the-output' || level === 'other-form';
