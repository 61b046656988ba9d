/** Which record each stretch of a seed belongs to: every stretch is claimed once. */
import type { SourceLine } from '../model/source-line.ts';
import type { Reading } from './reading.ts';
import { documentFilePath } from './source.ts';

/** The lines of a seed with their claims, each line's claims in the order of the text. */
export function sourceLinesOf(reading: Reading): SourceLine[] {
  return reading.lines.map(({ number, text, ignored }) => ({
    id: `${reading.document.id}-L${number}`,
    document: reading.document.id,
    line: number,
    text,
    claims: [...(reading.claims.get(number) ?? [])].sort((a, b) => a.from - b.from),
    ignored,
  }));
}

/** Reports each line with text that no record claims, or that two claim at once. */
export function checkClaims(reading: Reading): void {
  for (const { line, text, claims, ignored } of sourceLinesOf(reading)) {
    if (ignored !== null) continue;
    let at = 0;
    for (const claim of claims) {
      if (claim.from < at) reportUnclaimed(reading, line, text.slice(claim.from, claim.to), 'belongs to two records');
      if (text.slice(at, claim.from).trim() !== '')
        reportUnclaimed(reading, line, text.slice(at, claim.from), 'belongs to no record');
      at = Math.max(at, claim.to);
    }
    if (text.slice(at).trim() !== '') reportUnclaimed(reading, line, text.slice(at), 'belongs to no record');
  }
}

function reportUnclaimed(reading: Reading, line: number, text: string, problem: string): void {
  const message = `This text ${problem}. Restore the heading or number that it belongs under, or set it aside under \`ignored\` in ${documentFilePath(reading.document)}.`;
  reading.report('line-unclaimed', line, message, { actual: text.trim().slice(0, 80) });
}
