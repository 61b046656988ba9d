/** Texts made to slow a regular expression down, and how its work grows with their length. */
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import type { Pattern } from './patterns.ts';

/** A text as a function of its length: a beginning, a part said over and over, an end that spoils the match. */
export interface Attack {
  readonly start: string;
  readonly pump: string;
  readonly end: string;
}

export interface Growth {
  readonly attack: Attack;
  /** How many times longer the longer text took; `Infinity` where even a short one did not come to an end. */
  readonly ratio: number;
}

/** The longer texts of a comparison are this many times as long: so is linear work, and square work eight times that. */
export const lengthRatio = 8;

const shortLength = 28;
const length = 2_000;
// A guard against work that doubles with each letter; sound patterns need a thousandth of it.
const guard = 8_000;
const common = [' ', '0', 'a', '-'];

/** Attacks made of the pattern's own words and of common letters. */
export function attacksOn({ source }: Pick<Pattern, 'source'>): Attack[] {
  const words = wordsOf(source);
  const tokens = [...new Set([...common, ...words])].slice(0, 12);
  const pumps = tokens.flatMap((one) => [one, ...tokens.filter((two) => two !== one).map((two) => one + two)]);
  const first = words[0] ?? '';
  return pumps.flatMap((pump) => ['\n\0', ''].map((end) => ({ start: first, pump, end })));
}

/** The stretches of plain letters in a pattern: `url` and `import` of `/url\(|@import/`. */
function wordsOf(source: string): string[] {
  // An escaped mark is a letter like others; it is moved out of the way of the marks that mean something.
  const away = 0xe000;
  const plain = source
    .replace(/\\([^\w\s])/gu, (_, mark: string) => String.fromCodePoint(away + (mark.codePointAt(0) ?? 0)))
    .replace(/\(\?<?[=!:]|\(\?<\w+>|\\[pP]\{\w+\}|\\x..|\\u....|\\[a-z]|[\^$|?*+()[\]{}]/giu, '\0')
    .replace(/[\u{e000}-\u{e0ff}]/gu, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - away));
  const ends = source.includes('\\n') ? ['\n'] : [];
  const marks = source.match(/[^\w\s\\]/gu) ?? [];
  return [...new Set([...plain.split('\0').filter((word) => word !== ''), ...ends, ...marks])];
}

const write = ({ start, pump, end }: Attack, size: number): string =>
  start + pump.repeat(Math.ceil(size / pump.length)) + end;

/**
 * How the work of a pattern grows under the attack that grows most.
 * @param pattern a regular expression
 * @param attacks the texts to try
 */
export function growthOf(pattern: Pick<Pattern, 'source' | 'flags'>, attacks: readonly Attack[]): Growth | undefined {
  const endless = findEndless(pattern, attacks);
  if (endless) return { attack: endless, ratio: Number.POSITIVE_INFINITY };
  const search = searcher(pattern);
  const timed = attacks.map((attack) => ({ attack, time: timeOf(search, write(attack, length), 1) }));
  const slowest = timed.sort((a, b) => b.time - a.time).slice(0, 2);
  const growths = slowest.map(({ attack }) => ({ attack, ratio: ratioOf(search, attack) }));
  return growths.sort((a, b) => b.ratio - a.ratio)[0];
}

/** All matches, as `matchAll` and `replace` look for them. */
function searcher({ source, flags }: Pick<Pattern, 'source' | 'flags'>): (text: string) => void {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return (text) => {
    text.replace(pattern, '');
  };
}

/** The best of some runs, in milliseconds: others may use the machine, and they only make a run slower. */
function timeOf(search: (text: string) => void, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    search(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** The least of some comparisons; a machine that is interrupted once does not make a pattern slow. */
function ratioOf(search: (text: string) => void, attack: Attack): number {
  let least = Number.POSITIVE_INFINITY;
  let alike = 0;
  for (let attempt = 0; attempt < 6 && alike < 2 && least > lengthRatio * 1.5; attempt++) {
    const short = timeOf(search, write(attack, length), 6);
    const ratio = timeOf(search, write(attack, length * lengthRatio), 2) / short;
    if (ratio > lengthRatio * 5) alike++;
    least = Math.min(least, ratio);
  }
  return least;
}

/** An attack that does not come to an end on a text of a few letters. */
function findEndless({ source, flags }: Pick<Pattern, 'source' | 'flags'>, attacks: readonly Attack[]) {
  const program =
    'const pattern = new RegExp(source, flags); for (; place < texts.length; place++) texts[place].search(pattern);';
  for (const size of [shortLength, shortLength * 4]) {
    const context = createContext({ texts: attacks.map((attack) => write(attack, size)), source, flags, place: 0 });
    try {
      new Script(program).runInContext(context, { timeout: guard });
    } catch {
      return attacks[Number(context['place'])];
    }
  }
  return undefined;
}
