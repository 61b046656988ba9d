/** What a build says of itself: to its own last steps, and to others in `build.json`, so that anyone can compare it with their own build. */
import { z } from 'zod';
import { day } from './day.ts';
import type { Picture } from './link-picture.ts';

/** Where the facts stand while a build runs; its end takes them away. */
export const buildFactsPath = '/build-facts.json';

/** What the end of a build needs to know of the records. */
export interface BuildFacts {
  /** The day on which each page last changed, where it is known. */
  readonly changed: Readonly<Record<string, string>>;
  /** What stands on each picture of a link, by the path of the picture. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

export const buildStamp = z.strictObject({
  asOf: day.describe('The day for which the derived facts hold.'),
  path: z
    .string()
    .optional()
    .describe('The path that the site is under, without a slash at its end; left out where it has a host of its own.'),
  files: z.int().positive().describe('How many files the build has, this one and SHA256SUMS not counted.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of SHA256SUMS, the list of all other files: "sha256  path" a line, sorted by path.'),
});

export type BuildStamp = z.infer<typeof buildStamp>;
