/** Letters that were lost or wrongly decoded before a text came here. Seeds and content are held to the same rules. */
import { findLegacyText } from './legacy-fonts.ts';
import { findTwiceEncoded } from './twice-encoded.ts';

/** What is wrong with a line, in a sentence that says what to do; what stands there and what was meant, where known. */
export interface Damage {
  readonly message: string;
  readonly found?: string;
  readonly meant?: string;
}

// "Tuy&#7875;n", "&agrave;", "\\u1EC3", "=E1=BB=83": letters written as the code of a web page, a program or a mail.
const coded =
  /&#(?:\d{2,7}|x[\da-f]{2,6});|&(?:amp|lt|gt|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|eth|[a-z](?:grave|acute|circ|tilde|uml))?;(?<=\w;)|\\u[\da-f]{4}|(?:=[\dA-F]{2}){2}/iu;
// "Tuy?n truy?n": a program without these letters put question marks. In an address a question mark is none.
const lost = /\p{L}\?\p{Ll}/u;
const inAddress = /[/=&]/u;

/** The first of at least two words with a question mark for a letter; one may only lack the space behind it. */
function findLostLetter(line: string): string | undefined {
  if (!line.includes('?')) return undefined;
  const words = line.split(/\s/u).filter((word) => lost.test(word) && !inAddress.test(word));
  return words.length > 1 ? words[0] : undefined;
}

/**
 * Finds the first damage of a line.
 * @param line text in which nothing was repaired yet
 * @returns undefined where the line is sound
 */
export function findDamage(line: string): Damage | undefined {
  if (line.includes('\uFFFD'))
    return { message: 'Characters of this line were lost (U+FFFD). Restore the line from a good copy.' };
  const twice = findTwiceEncoded(line);
  if (twice) {
    return {
      message: `Characters of this line were wrongly decoded: UTF-8 was read as ${twice.encoding} and saved again. Restore the line from a good copy.`,
      ...{ found: twice.found, meant: twice.meant },
    };
  }
  const legacy = findLegacyText(line);
  if (legacy) {
    return {
      message: `This line is Vietnamese in the letters of an old font (${legacy.encoding}). Convert the text from ${legacy.encoding} to Unicode.`,
      ...{ found: legacy.found, meant: legacy.meant },
    };
  }
  return undefined;
}

/**
 * Finds letters that stand as codes or question marks. Not for the source of a page or of YAML, where a code may be
 * meant as one.
 */
export function findCodedLetters(line: string): Damage | undefined {
  const code = coded.exec(line)?.[0] ?? findLostLetter(line);
  if (code === undefined) return undefined;
  return {
    message: 'Characters of this line stand as codes or question marks. Restore the line from a good copy.',
    found: code.slice(0, 60),
  };
}
