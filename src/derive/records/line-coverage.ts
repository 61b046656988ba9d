/** The lines of a text as runs of what has become of them. */
import type { SourceLine } from '../../model/source-line.ts';

export type Fate = 'claimed' | 'blank' | 'ignored';

/** Neighbouring lines with the same fate. */
export interface StripRun {
  readonly fate: Fate;
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of a text from its first line to its last. Blank lines between lines that are set aside count as blank.
 * @param lines all lines of one document, in order
 */
export function stripOf(lines: readonly SourceLine[]): StripRun[] {
  const runs: { fate: Fate; first: number; last: number }[] = [];
  for (const line of lines) {
    const fate = fateOf(line);
    const run = runs.at(-1);
    if (run?.fate === fate) run.last = line.line;
    else runs.push({ fate, first: line.line, last: line.line });
  }
  return runs;
}

function fateOf({ text, ignored }: SourceLine): Fate {
  if (text.trim() === '') return 'blank';
  return ignored === null ? 'claimed' : 'ignored';
}
