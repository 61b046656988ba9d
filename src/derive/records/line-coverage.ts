/** The lines of a text as runs of what has become of them. */
import type { SourceLine } from '../../model/source-line.ts';

export type LineState = 'claimed' | 'blank' | 'ignored';

/** Neighbouring lines with the same state. */
export interface StripRun {
  readonly state: LineState;
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of a text from its first line to its last. Blank lines between lines that are set aside count as blank.
 * @param lines all lines of one document, in order
 */
export function stripOf(lines: readonly SourceLine[]): StripRun[] {
  const runs: { state: LineState; first: number; last: number }[] = [];
  for (const line of lines) {
    const state = stateOf(line);
    const run = runs.at(-1);
    if (run?.state === state) run.last = line.line;
    else runs.push({ state, first: line.line, last: line.line });
  }
  return runs;
}

function stateOf({ text, ignored }: SourceLine): LineState {
  if (text.trim() === '') return 'blank';
  return ignored === null ? 'claimed' : 'ignored';
}
