/** What stands in a field while Vietnamese is typed, in the two common ways of typing. */

/** Telex marks a vowel where it stands (`nghieepj`), VNI is typed with its marks behind the syllable (`nghiep65`). */
export const methods = ['Telex', 'VNI'] as const;
export type Method = (typeof methods)[number];

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /\p{M}/gu;

const withoutTone = (syllable: string): string => syllable.normalize('NFD').replace(tones, '').normalize('NFC');
export const withoutMarks = (syllable: string): string =>
  syllable.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/**
 * What stands in the field after each key of a syllable; its tone is typed last.
 * @example statesOf('phở', 'Telex') // p, ph, pho, phơ, phở
 */
export function statesOf(syllable: string, method: Method): string[] {
  const whole = syllable.normalize('NFC');
  const marked = withoutTone(whole);
  // One key marks both letters of "ươ".
  const parts = method === 'Telex' ? (marked.match(/ươ|./gu) ?? []) : [marked];
  const states: string[] = [];
  let typed = '';
  for (const part of parts) {
    const plain = withoutMarks(part);
    for (const place of [...plain].keys()) states.push(typed + plain.slice(0, place + 1));
    typed += part;
    states.push(typed);
  }
  return [...new Set([...states, whole])];
}

/** A query after each of its keys, and whether a syllable is finished then. */
export function typing(
  words: readonly string[],
  method: Method,
): { readonly text: string; readonly isFinished: boolean }[] {
  return words.flatMap((word, place) => {
    const before = words
      .slice(0, place)
      .map((one) => `${one} `)
      .join('');
    const states = statesOf(word, method);
    return states.map((state, at) => ({ text: before + state, isFinished: at === states.length - 1 }));
  });
}
