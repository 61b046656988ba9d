/** Problems as lines of text for a terminal. */
import { type Diagnostic, rules } from '../model/diagnostic.ts';

// Beyond this many of one rule in one file, more lines help nobody.
const mostOfOneRule = 20;

/** Diagnostics as lines of text; of each rule in each file only the first twenty, and how many more there are. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const entry of diagnostics) {
    const key = `${entry.file} ${entry.rule}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count <= mostOfOneRule) lines.push(formatDiagnostic(entry));
  }
  for (const [key, count] of seen)
    if (count > mostOfOneRule) lines.push(`… and ${count - mostOfOneRule} more of ${key}.`);
  return lines;
}

/** `error seeds/x.txt:12 row-cells (nq03): message. Expected …; found …` */
function formatDiagnostic({ rule, document, file, line, message, expected, actual }: Diagnostic): string {
  const found = [
    expected === undefined ? '' : `expected: ${visible(expected)}`,
    actual === undefined ? '' : `found: ${visible(actual)}`,
  ].filter(Boolean);
  const place = `${file}:${line}`;
  return `${rules[rule].level} ${place} ${rule}${document ? ` (${document})` : ''}: ${visible(message)}${found.length > 0 ? `\n    ${found.join('\n    ')}` : ''}`;
}

/** A text without control characters, so that a hostile seed cannot write to the terminal. */
const visible = (text: string) => text.replace(/[\u0000-\u001F\u007F-\u009F]/gu, '·');
