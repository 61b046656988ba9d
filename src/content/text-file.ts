/** A text file that people write: its bytes are UTF-8, and its letters are those that they look like. */
import { entryOf, type Problem } from '../model/problem.ts';
import { withPlainD, withPlainForms } from '../model/text/letters.ts';
import { findProblem } from '../model/text/line.ts';
import { withUnixLines } from '../model/unix-lines.ts';
import { readBytes } from './disk.ts';

/**
 * Reads one file. Letters stored apart from their marks are put together; Đ is read for letters that look like it, and
 * plain letters for ligatures and letters of full width, as in seeds.
 * @param file its path from `root`
 * @param problems takes all that is wrong with the bytes and letters of the file
 * @returns its text; undefined where something is wrong
 */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
  const bytes = readBytes(root, file);
  if (bytes === undefined) {
    problems.push({ file, line: 1, message: 'The file cannot be read. Restore it.', harms: [entryOf(file)] });
    return undefined;
  }
  let last = lastRead.get(file);
  if (!last?.bytes.equals(bytes)) {
    last = { bytes, ...textOf(bytes, file) };
    lastRead.set(file, last);
  }
  for (const problem of last.problems) problems.push(problem);
  return last.text;
}

/** What the bytes of each file last were, and what came of them: while somebody edits, most files stay as they are. */
const lastRead = new Map<string, { readonly bytes: Buffer } & ReturnType<typeof textOf>>();

/** The text of the bytes of a file, or all that is wrong with them. */
function textOf(bytes: Buffer, file: string): { text: string | undefined; problems: readonly Problem[] } {
  const harms = [entryOf(file)];
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return { text: undefined, problems: [{ file, ...decoded, harms }] };
  const text = withUnixLines(decoded);
  const problems = text.split('\n').flatMap((line, index) => {
    const message = findProblem(line);
    return message === undefined ? [] : [{ file, line: index + 1, message, harms }];
  });
  return { text: problems.length > 0 ? undefined : withPlainD(withPlainForms(text.normalize('NFC'))), problems };
}

/** The text of bytes, or the line whose bytes are none. */
function decode(bytes: Buffer): string | { line: number; message: string } {
  const todo = 'Save the file as UTF-8, and look at the letters with marks before you do.';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { line: 1, message: `The file is UTF-16 ("Unicode" in some editors), not UTF-8. ${todo}` };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const line = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n').length;
    return { line, message: `The bytes of this line are not UTF-8 (the file may be Windows-1252 or 1258). ${todo}` };
  }
}
