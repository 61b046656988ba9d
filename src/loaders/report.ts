/** Problems as lines of text for a terminal. */
import { type Diagnostic, rules } from '../model/diagnostic.ts';

/** `error seeds/x.txt:12 row-cells (nq03): message. Expected …; found …` */
export function formatDiagnostic({ rule, document, file, line, message, expected, actual }: Diagnostic): string {
  const found = [expected === undefined ? '' : `expected: ${visible(expected)}`, actual === undefined ? '' : `found: ${visible(actual)}`].filter(Boolean);
  const place = `${file}:${line}`;
  return `${rules[rule].level} ${place} ${rule}${document ? ` (${document})` : ''}: ${visible(message)}${found.length > 0 ? `\n    ${found.join('\n    ')}` : ''}`;
}

/** A text without control characters, so that a hostile seed cannot write to the terminal. */
const visible = (text: string) => text.replace(/[\u0000-\u001F\u007F-\u009F]/gu, '·');
