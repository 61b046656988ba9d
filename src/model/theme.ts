/** A subject under which citizens look for what the programme promises. Written by people in content/themes.yaml. */
import { z } from 'zod';
import { recordId } from './ids.ts';
import { inVietnamese, vietnameseWords } from './vietnamese.ts';

/** More would be no help to a reader who wants to choose one. */
const mostThemes = 25;

const exception = z.strictObject({
  id: recordId,
  why: z.string().min(1).describe('Why the rule is wrong for this record, in a few words.'),
  whyVi: inVietnamese('why'),
});

const phrase = z
  .string()
  .min(1)
  .regex(/^[^*]+\*?$/, 'a * may only stand at the end, like "semiconductor*"');

export const theme = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in small letters, digits and single hyphens'),
  name: z.string().min(1),
  nameVi: vietnameseWords,
  about: z.string().min(1).describe('What the programme promises here, in one plain sentence.'),
  aboutVi: inVietnamese('about'),
  words: z
    .array(phrase)
    .min(1)
    .describe('A record with one of these phrases has the theme. Whole words; a * at the end stands for any ending.'),
  not: z.array(phrase).default([]).describe('Phrases in which such words do not count.'),
  include: z.array(exception).default([]).describe('Records that have the theme though the words do not say so.'),
  exclude: z.array(exception).default([]).describe('Records that do not have it though the words are there.'),
});

export const themes = z.array(theme).max(mostThemes, `at most ${mostThemes} themes; join two`);

export type Theme = z.infer<typeof theme>;
