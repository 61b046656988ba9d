/** A text file that people write: its bytes are UTF-8, and its letters are those that they look like. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryOf, type Problem } from '../model/problem.ts';
import { type Damage, findCodedLetters, findDamage } from '../model/text/damage.ts';
import { findHiddenSign, findMixedWords, nameOfSign, withPlainD } from '../model/text/letters.ts';
import { withUnixLines } from '../model/unix-lines.ts';

// C0 and C1 controls but tab and line end, line and paragraph separators.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u;
const plain = /^[\t\u0020-\u007E]*$/u;

/**
 * Reads one file. Letters stored apart from their marks are put together and Đ is read for letters that look like it, as
 * in seeds.
 * @param file its path from `root`
 * @param problems takes all that is wrong with the bytes and letters of the file
 * @returns its text; undefined where something is wrong
 */
export async function readText(root: string, file: string, problems: Problem[]): Promise<string | undefined> {
  const harms = [entryOf(file)];
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  if (bytes === undefined) {
    problems.push({ file, line: 1, message: 'The file cannot be read. Restore it.', harms });
    return undefined;
  }
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') {
    problems.push({ file, ...decoded, harms });
    return undefined;
  }
  const text = withUnixLines(decoded);
  const found = text.split('\n').flatMap((line, index) => {
    const message = findProblem(line);
    return message === undefined ? [] : [{ file, line: index + 1, message, harms }];
  });
  for (const problem of found) problems.push(problem);
  return found.length > 0 ? undefined : withPlainD(text.normalize('NFC'));
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

/**
 * What is wrong with the letters of a line, in a sentence; undefined where it is sound.
 * @param line one line of a file, in which a code like `\\u202E` is no letter yet
 */
export function findProblem(line: string): string | undefined {
  if (plain.test(line)) return undefined;
  const sign = control.exec(line)?.[0] ?? findHiddenSign(line);
  if (sign !== undefined) return `${nameOfSign(sign)} is a sign that nobody sees. Remove it.`;
  const [mixed] = findMixedWords(line);
  if (mixed) {
    const letters = mixed.letters.map(nameOfSign).join(', ');
    return `"${mixed.word}" is written with letters of another alphabet: ${letters}. Type the word anew${mixed.plain ? ` in Latin letters: ${mixed.plain}` : ''}.`;
  }
  const damage = findDamage(line);
  return damage && sentenceOn(damage);
}

/** What is wrong with the letters of a line as readers get it: codes in it are no letters any more. */
export function findProblemOfValue(line: string): string | undefined {
  const coded = findCodedLetters(line);
  return findProblem(line) ?? (coded && sentenceOn(coded));
}

const sentenceOn = ({ message, found, meant }: Damage): string =>
  `${message}${found === undefined ? '' : ` Found: "${found}"${meant === undefined ? '' : `, meant: "${meant}"`}.`}`;
