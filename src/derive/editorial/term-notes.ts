/** Where our renderings leave the terms of the lexicon. */
import type { Lexicon } from '../../model/lexicon.ts';
import type { Problem } from '../../model/problem.ts';
import { findUnpaired } from '../records/concordance.ts';
import type { JoinedRenderings } from '../records/renderings.ts';

/** English terms whose renderings hold none of their Vietnamese terms, a note a term. It stops nothing: some mean more. */
export const findTermNotes = (lexicon: Lexicon, { rendered, vietnameseOf }: JoinedRenderings): Problem[] =>
  findUnpaired(
    lexicon,
    rendered.map(({ record }) => record),
    vietnameseOf,
  ).flatMap(({ phrase, rows, records }) => {
    const terms = rows.flatMap(({ vi }) => vi.map((term) => `"${term}"`)).join(' or ');
    const message = `"${phrase}" is not rendered by ${terms} in ${records.join(', ')}. Mend the Vietnamese there, or add its term to this row.`;
    const [about] = rows;
    return about ? [{ file: 'content/lexicon.yaml', line: 1, message, about, rule: 'term-differs' }] : [];
  });
