/** Phrases of both languages that say the same, for the search. Written by people in content/lexicon.yaml. */
import { z } from 'zod';
import { fold } from './fold.ts';
import type { Lang } from './lang.ts';

const phrases = z.array(
  z
    .string()
    .trim()
    .min(1)
    .regex(/^[^|/]+$/u, 'write no | and no /'),
);

const row = z.strictObject({
  vi: phrases.min(1).describe('In Vietnamese, as pages print it; the first one before others.'),
  en: phrases.min(1).describe('In English, as the texts and pages have it.'),
  viTyped: phrases.default([]).describe('Vietnamese that readers type and no page prints.'),
  enTyped: phrases.default([]).describe('English that readers type and no page prints.'),
  unused: z.literal(true).optional().describe('Whether no task, measure or indicator says it.'),
  near: phrases.default([]).describe('What these do say in English, to be offered in its place.'),
});

export const lexicon = z.array(row).describe('Each row holds phrases that say the same.');

export type LexiconRow = z.infer<typeof row>;
export type Lexicon = readonly LexiconRow[];

/** All phrases of a row, the first ones of each language before others. */
export const phrasesOf = ({ vi, en, viTyped, enTyped }: LexiconRow): string[] => [...vi, ...en, ...viTyped, ...enTyped];

/** Longer words than these are looked up where they stand in no text. */
const mostLetters = 3;

/**
 * The phrases of a language that say the same, folded, of each row with a short word: `AI` and `artificial intelligence`.
 * Texts may hold it, and then nothing tells that there is more to be found.
 */
export function shortWords(rows: Lexicon, lang: Lang): string[][] {
  return rows.flatMap((row) => {
    const all = [...new Set([...row[lang], ...row[`${lang}Typed`]].map(fold))];
    // What begins with another one is found with it.
    const own = all.filter((phrase) => !all.some((other) => other !== phrase && phrase.startsWith(other)));
    return own.length > 1 && own.some((phrase) => phrase.length <= mostLetters) ? [own] : [];
  });
}

/** The shape of lexicon.json: a line a row, its lists parted by `/` and their phrases by `|`; empty lists at its end are left out. */
export type LexiconFile = readonly string[];
