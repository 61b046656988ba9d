/**
 * Vietnamese words of our own beside English ones. One rule for all that people write: a field `xVi` says in Vietnamese
 * what the field `x` beside it says, as `nameVi` does for `name`. Where it is left out, Vietnamese pages show the English.
 */
import { z } from 'zod';
import { findStyleProblems } from './text/vietnamese-style.ts';

export const vietnameseWords = z
  .string()
  .trim()
  .min(1, 'write the Vietnamese words')
  .superRefine((text, context) => {
    for (const message of findStyleProblems(text)) context.addIssue({ code: 'custom', message });
  });

/**
 * The field that says in Vietnamese what another says.
 * @param field the other, like `about`
 */
export const inVietnamese = (field: string) =>
  vietnameseWords.optional().describe(`What \`${field}\` says, in Vietnamese.`);
