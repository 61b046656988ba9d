/** Whether the letters of a line are those that they look like. */
import { type Damage, findCodedLetters, findDamage } from './damage.ts';
import { findHiddenSign, findMixedWords, nameOfSign } from './letters.ts';

// C0 and C1 controls but tab and line end, line and paragraph separators.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u;
// Private signs, halves of signs, signs that Unicode leaves undefined, the blank of Braille and a stand-in for a picture.
const shapeless = /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2800\uFFFC]/u;
// Three marks on one letter, or one mark twice; Vietnamese letters have two, each once.
const heaped = /[\u0300-\u036F]{3}|([\u0300-\u036F])[\u0300-\u036F]*\1/u;
// Letters of Greek have three marks in one sign.
const marked = /[\u0300-\u036F\u1F00-\u1FFF]/u;
const plain = /^[\t\u0020-\u007E]*$/u;

/**
 * What is wrong with the letters of a line, in a sentence; undefined where it is sound.
 * @param line one line of a file, in which a code like `\\u202E` is no letter yet
 */
export function findProblem(line: string): string | undefined {
  if (plain.test(line)) return undefined;
  const sign = control.exec(line)?.[0] ?? findHiddenSign(line);
  if (sign !== undefined) return `${nameOfSign(sign)} is a sign that nobody sees. Remove it.`;
  const shape = shapeless.exec(line)?.[0];
  if (shape !== undefined) return `${nameOfSign(shape)} is a sign for which readers have no letter. Remove it.`;
  if (marked.test(line) && heaped.test(line.normalize('NFD')))
    return 'Marks are heaped on a letter. Type the word anew.';
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
