/** Letters and signs that readers cannot tell apart or do not see, and how they are named. */

/** A sign by its code point, as tables of Unicode list it: `Đ (U+0110)`; without itself where it cannot be seen. */
export function nameOfSign(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && withoutHiddenSigns(sign) !== '' ? `${sign} (${code})` : code;
}

// Soft hyphens, joiners, signs that turn the direction of text, tags, variation selectors, fillers. What makes a picture
// of a sign or joins two pictures is none of them.
const hiddenSigns =
  /(?<!\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?![\uFE0E\uFE0F\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The first sign of a text that nobody sees, or undefined. */
export const findHiddenSign = (text: string): string | undefined => text.match(hiddenSigns)?.[0];

/** The text without signs that nobody sees. */
export const withoutHiddenSigns = (text: string): string => text.replace(hiddenSigns, '');

// Ð and ð (U+00D0, U+00F0) are letters of Icelandic, Ɖ and ɖ (U+0189, U+0256) of Ewe; Vietnamese papers made with old
// fonts have them in the place of Đ. Icelandic has ð only behind other letters and in small.
// D and a stroke that is laid over it are one letter too.
const likeD = /[ÐƉꟇ]|(?<![\p{L}\p{M}])[ðɖꟈ]|[Dd][\u0335\u0336]/gu;
const capitalD = /[ÐƉꟇD]/u;

/** The text with Đ where a letter stands that looks like it: `NÐ-CP` (U+00D0) is `NĐ-CP`. */
export const withPlainD = (text: string): string =>
  text.replace(likeD, (letter) => (capitalD.test(letter) ? 'Đ' : 'đ'));

// Letters of other alphabets by the Latin ones that they look like.
const twins = new Map(
  Object.entries({
    A: 'АΑᎪ',
    B: 'ВΒᏴ',
    C: 'СϹᏟ',
    E: 'ЕΕᎬ',
    G: 'Ԍ',
    H: 'НΗᎻ',
    I: 'ІΙӀ',
    J: 'ЈͿᎫ',
    K: 'КΚᏦ',
    M: 'МΜᎷ',
    N: 'Ν',
    O: 'ОΟՕ',
    P: 'РΡᏢ',
    Q: 'Ԛ',
    S: 'ЅՏᏚ',
    T: 'ТΤᎢ',
    V: 'ѴᏙ',
    W: 'ԜᎳ',
    X: 'ХΧ',
    Y: 'ҮΥ',
    Z: 'ΖᏃ',
    a: 'аɑ',
    b: 'Ь',
    c: 'сϲ',
    d: 'ԁ',
    e: 'е',
    g: 'ցɡ',
    h: 'һհ',
    i: 'іι',
    j: 'јϳ',
    k: 'κ',
    l: 'ӏ',
    n: 'ո',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛզ',
    s: 'ѕ',
    u: 'ս',
    v: 'ѵν',
    w: 'ԝ',
    x: 'х',
    y: 'у',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

// Letters of all alphabets but the Latin one, small capitals and the a and g of phonetic script. Texts in Chinese, Japanese,
// Korean and the languages of Viet Nam's neighbours set no space between their words and Latin ones.
const foreign =
  /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L}|[ɑɡɢɪɴʀʏʙʜʟꜰꜱᴀ-ᴢ]/u;
const wordPattern = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;

/** A word in which letters of another alphabet stand for Latin ones. */
export interface MixedWord {
  readonly word: string;
  /** The foreign letters, each once. */
  readonly letters: readonly string[];
  /** The word in Latin letters; undefined where a letter has no twin. */
  readonly plain: string | undefined;
}

/**
 * Words that look Latin and are not: letters of another alphabet among Latin ones (`dаta` with a Cyrillic а), or nothing
 * but letters that have a Latin twin (`АІ`). Words of another language and signs of formulas (`Россия`, `Δt`, `μm`, `α`)
 * are none.
 */
export function findMixedWords(text: string): MixedWord[] {
  if (!foreign.test(text)) return [];
  const words = text.match(wordPattern) ?? [];
  // In a sentence of another language, words of twins alone are words of that language.
  const abroad = words.some(
    (word) => !latin.test(word) && [...word].some((sign) => foreign.test(sign) && !twins.has(sign)),
  );
  return words.flatMap((word) => {
    const letters = [...new Set(word.normalize('NFC'))].filter((letter) => foreign.test(letter));
    if (letters.length === 0) return [];
    const alike = letters.every((letter) => twins.has(letter));
    const greek = letters.every((letter) => /\p{Script=Greek}/u.test(letter));
    // Greek letters stand in formulas, alone or beside Latin ones.
    const counts = latin.test(word) ? alike || !greek : alike && !abroad && !(greek && /^\p{Ll}$/u.test(word));
    if (!counts) return [];
    const plain = alike ? [...word].map((letter) => twins.get(letter) ?? letter).join('') : undefined;
    return [{ word, letters, plain }];
  });
}

/** A text with its mixed words in Latin letters, where each letter has a twin. */
export const withLatinLetters = (text: string): string =>
  findMixedWords(text).reduce((even, { word, plain }) => (plain ? even.replaceAll(word, plain) : even), text);

// ﬁ, full-width letters and figures, Ⅱ, bold letters of formulas: forms that PDF files and other keyboards have.
const forms = /[\uFB00-\uFB06\uFF01-\uFF5E\u2160-\u217F\u{1D400}-\u{1D7FF}]/gu;

/** The text with plain letters in the place of ligatures, letters of full width and Roman figures of one sign. */
export const withPlainForms = (text: string): string =>
  // Most texts have no sign as high as these.
  high.test(text) ? text.replace(forms, (sign) => sign.normalize('NFKC')) : text;

const high = /[\u2160-\uFFFF]/;

/** A text as it looks: letters that look alike are one. For comparing only. */
export const lookOf = (text: string): string =>
  withPlainD(withPlainForms(withoutHiddenSigns(text.normalize('NFC')))).replace(
    /./gu,
    (letter) => twins.get(letter) ?? letter,
  );

/**
 * What makes two texts differ that look alike, or undefined where they do not look alike: `А (U+0410), not A (U+0041)`.
 * Names are compared without capitals.
 */
export function differenceOf(found: string, expected: string): string | undefined {
  if (found === expected || lookOf(found).toLowerCase() !== lookOf(expected).toLowerCase()) return undefined;
  const signs = [...found.normalize('NFC')].filter((sign) => !expected.includes(sign) && lookOf(sign) !== sign);
  if (signs.length === 0) return undefined;
  return [...new Set(signs)]
    .map((sign) => {
      const twin = lookOf(sign);
      return twin === '' ? `${nameOfSign(sign)}, which nobody sees` : `${nameOfSign(sign)}, not ${nameOfSign(twin)}`;
    })
    .join('; ');
}
