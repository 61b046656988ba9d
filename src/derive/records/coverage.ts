/** How much of a seed is claimed by records: the proof that nothing is lost. */
import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../model/document.ts';
import type { SourceLine } from '../../model/source-line.ts';

/** Lines of one seed. `lines` = `blank` + `claimed` + `ignored`. */
export interface Coverage {
  readonly lines: number;
  readonly blank: number;
  readonly claimed: number;
  readonly ignored: number;
}

/** A run of lines set aside for one reason, with a checksum of their text. */
export interface IgnoredRun {
  readonly lines: readonly [number, number];
  /** SHA-256 of the lines, joined by \n without a final one, in UTF-8. */
  readonly sha256: string;
  readonly reason: string;
  readonly reasonVi?: string;
}

/**
 * Counts the lines of one seed. A line that holds only `|` is an empty table cell and so claimed.
 * @param lines all lines of one document
 */
export function coverageOf(lines: readonly SourceLine[]): Coverage {
  const blank = lines.filter((line) => line.text.trim() === '').length;
  const ignored = lines.filter((line) => line.text.trim() !== '' && line.ignored !== null).length;
  return { lines: lines.length, blank, claimed: lines.length - blank - ignored, ignored };
}

/**
 * The runs of neighbouring lines that are set aside for the same reason.
 * @param lines all lines of one document, in order
 * @param spans what its file says is to be set aside, which knows the reasons in Vietnamese
 */
export function ignoredRuns(lines: readonly SourceLine[], spans: SourceDocument['ignored'] = []): IgnoredRun[] {
  const inVietnamese = new Map(spans.map(({ reason, reasonVi }) => [reason, reasonVi]));
  const runs: { first: number; texts: string[]; reason: string }[] = [];
  for (const { line, text, ignored } of lines) {
    if (ignored === null) continue;
    const last = runs.at(-1);
    if (last && last.first + last.texts.length === line && last.reason === ignored) last.texts.push(text);
    else runs.push({ first: line, texts: [text], reason: ignored });
  }
  return runs.map(({ first, texts, reason }) => {
    const reasonVi = inVietnamese.get(reason);
    return {
      lines: [first, first + texts.length - 1],
      sha256: createHash('sha256').update(texts.join('\n')).digest('hex'),
      reason,
      ...(reasonVi ? { reasonVi } : {}),
    };
  });
}
