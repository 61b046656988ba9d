/** The last file of a build, `build.json`: what the build holds, so that anyone can compare it with their own build. */
import { z } from 'zod';
import { day } from './day.ts';

export const buildStamp = z.strictObject({
  asOf: day.describe('The day for which the derived facts hold.'),
  files: z.int().positive().describe('How many files the build has, this one not counted.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of the list of all other files: "sha256  path" a line, sorted by path.'),
});

export type BuildStamp = z.infer<typeof buildStamp>;
