/** How Vietnamese of our own is spelt and what it never says. Words of others are left as they are. */

// oa, oe and uy that end a syllable have the tone on their first vowel: "hòa", "khỏe", "thủy". Behind q, u is no vowel:
// "quý".
const toneOnLast = /(?<!\p{L})(\p{L}*?)(?:(o)([àáảãạèéẻẽẹ])|(?<!q)(u)([ỳýỷỹỵ]))(?!\p{L})/giu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

// These say that something was not done, which this site does not know: "qua" and "quá" differ by one mark.
const notSaid = /(?<!\p{L})(?:quá hạn|quá thời hạn|đã qua hạn|nợ đọng)(?!\p{L})/giu;

/**
 * What is wrong with the spelling or the words of a Vietnamese text, a sentence each.
 * @example findStyleProblems('số hoá') // ['"hoá": write "hóa", …']
 */
export function findStyleProblems(text: string): string[] {
  const whole = text.normalize('NFC');
  const apart = whole === text ? [] : ['letters and their marks are stored apart: type the words anew (Unicode NFC)'];
  const tones = [...whole.matchAll(toneOnLast)].map(
    ([found, onset = '', o = '', ofO = '', u = '', ofU = '']) =>
      `"${found}": write "${onset}${withToneMoved(o || u, ofO || ofU)}", with the tone on the first vowel`,
  );
  const words = [...whole.matchAll(notSaid)].map(
    ([found]) => `"${found}": write "thời hạn đã qua"; whether something was done late is not known here`,
  );
  return [...new Set([...apart, ...tones, ...words])];
}

/**
 * A text with its tones where we write them.
 * @example withOurTones('số hoá') // 'số hóa'
 */
export const withOurTones = (text: string): string =>
  text
    .normalize('NFC')
    .replace(
      toneOnLast,
      (_, onset = '', o = '', ofO = '', u = '', ofU = '') => onset + withToneMoved(o || u, ofO || ofU),
    );

/** Two vowels with the tone of the second on the first: o and á are óa. */
function withToneMoved(first: string, second: string): string {
  const letters = second.normalize('NFD');
  return `${first}${tone.exec(letters)?.[0] ?? ''}${letters.replace(tone, '')}`.normalize('NFC');
}
