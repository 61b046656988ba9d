/** "≤ 3 in Southeast Asia; ≤ 50 globally": a target cell as values with comparison signs. */

import { fold } from '../model/fold.ts';
import type { Target } from '../model/target.ts';
import type { LanguageWords } from './language.ts';

export type TargetRule =
  | 'doubled-sign'
  | 'ascii-sign'
  | 'decimal-comma'
  | 'leading-zero'
  | 'unit-in-target'
  | 'target-in-words'
  | 'target-words-left'
  | 'target-unread'
  | 'range-reversed'
  | 'uneven-spacing';

export interface TargetReading {
  readonly target: Target[];
  /** What was repaired or left, with the words concerned. */
  readonly oddities: readonly { readonly rule: TargetRule; readonly text: string }[];
}

const signs: Readonly<Record<string, Target['op']>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
};

// Seed 001, line 312: "≥ ≥ 3% and increasing …"; line 262: ">=30"; line 457: "20% - 50%"; line 297: "> 0,7".
const part =
  /^(?<signs>(?:(?:[<>]=|[<>](?!=)|[≥≤=]) ?)*)(?<value>\d[\d.,]*)(?: ?(?<unit>%))?(?:(?<before> ?)[-–](?<after> ?)(?<upper>\d[\d.,]*)(?: ?(?<upperUnit>%))?)?(?<rest>[\s\S]*)$/u;

/**
 * Reads a target as stated. Parts are separated by semicolons and kept in their order; a range has `value` and `upper`;
 * words after a value that start with a preposition or are a plain scope ("globally") limit it. Text alone gives [], and
 * so does a figure that is not certain: one with a stray sign ("8O", "30k"), one that may be thousands or decimals
 * ("10.000" in English), a range the wrong way round.
 * @param text the cell's own words
 * @param unit the unit column's words
 */
export function parseTarget(text: string, unit: string, words: LanguageWords): TargetReading {
  const target: Target[] = [];
  const oddities: { rule: TargetRule; text: string }[] = [];
  if (text.trim() === '' || /^[-–—]$/u.test(text.trim())) return { target, oddities };
  for (const piece of text
    .replace(/\s+/gu, ' ')
    .split(';')
    .map((other) => other.trim())) {
    if (piece === '') continue;
    const read = parsePart(piece, unit, words);
    if (typeof read === 'object') {
      target.push(read.value);
      for (const oddity of read.oddities) oddities.push(oddity);
    } else oddities.push({ rule: read, text: piece });
  }
  return { target, oddities };
}

// "l0%", "1.O": figures, and letters that look like some.
const figures = /^(?=[lIOoZSB.,]*\d)[\d.,lIOoZSB]+[%‰]?$/u;

/** Whether words are meant as a figure though none can be read: a sign alone or before figures, or figures with letters in them. */
function isFigure(piece: string): boolean {
  const bare = piece.replace(/^[<>=≥≤ ]+/u, '');
  if (bare === '') return true;
  const [first = ''] = bare.split(' ', 1);
  return (
    first.length <= 40 &&
    (figures.test(first) || (bare !== piece && (/\d/u.test(first) || /^[lIOo.,]+%?$/u.test(first))))
  );
}

// Behind a value: letters, figures or signs that touch it, a figure of its own, or one letter that stands alone.
const touching = /^[^\s;,.(]/u;
const stray = /^ ?(?:[\d<>=≥≤+]|[A-Za-z]$|[OIlSBZk] |[-–—~±] ?(?:[\dOIl]|$))/u;

function parsePart(
  piece: string,
  unit: string,
  words: LanguageWords,
):
  | { value: Target; oddities: { rule: TargetRule; text: string }[] }
  | Extract<TargetRule, 'target-in-words' | 'target-unread' | 'range-reversed'> {
  const { sign: worded, rest } = wordedSign(piece, words);
  const bare = withDashes(rest, words);
  const groups = part.exec(bare)?.groups;
  if (!groups) return isFigure(bare) ? 'target-unread' : 'target-in-words';
  const oddities: { rule: TargetRule; text: string }[] = [];
  const number = (written: string) => {
    const read = parseNumber(written, words);
    if (read.rule) oddities.push({ rule: read.rule, text: written });
    return read.value;
  };

  const written = (groups.signs ?? '').match(/>=|<=|[≥≤><=]/gu) ?? [];
  if (new Set(written.map((sign) => signs[sign])).size > 1) return 'target-unread';
  if (written.length > 1) oddities.push({ rule: 'doubled-sign', text: written.join(' ') });
  if (written.some((sign) => sign.length > 1)) oddities.push({ rule: 'ascii-sign', text: written[0] ?? '' });
  const value = number(groups.value ?? '');
  const upper = groups.upper === undefined ? undefined : number(groups.upper);
  if (value === undefined || (groups.upper !== undefined && upper === undefined)) return 'target-unread';
  if ((groups.before === '') !== (groups.after === '') && upper !== undefined)
    oddities.push({ rule: 'uneven-spacing', text: piece });
  const ownUnit = groups.unit ?? groups.upperUnit;
  const behind = groups.rest ?? '';
  // "16 - 18%/year": what touches a unit is a part of it.
  if (stray.test(behind) || (ownUnit === undefined && touching.test(behind))) return 'target-unread';
  if (upper !== undefined && upper < value) return 'range-reversed';
  if (ownUnit && fold(unit).startsWith(ownUnit)) oddities.push({ rule: 'unit-in-target', text: ownUnit });
  const { times, rest: scoped } = multiplied(behind.trim(), words);
  if (times === undefined) return 'target-unread';
  const { scope, left } = parseScope(scoped, words);
  if (left) oddities.push({ rule: 'target-words-left', text: left });

  return {
    value: {
      op: written[0] ? (signs[written[0]] ?? '=') : (worded ?? '='),
      value: exactly(value * times),
      ...(upper === undefined ? {} : { upper: exactly(upper * times) }),
      ...(ownUnit ? { unit: ownUnit } : {}),
      ...(scope ? { scope } : {}),
    },
    oddities,
  };
}

/** "40 to 50" as "40 - 50": a word between two figures that joins the ends of a span. */
function withDashes(text: string, { time }: LanguageWords): string {
  return text.replace(/(?<=[\d%]) (\p{L}+) (?=\d)/gu, (found, word: string) =>
    time.to.includes(fold(word)) ? ' - ' : found,
  );
}

// Some write them for thousands, some for millions; and a sign that was read as a letter looks the same.
const unclearMultiples = /^(?:k|m|b|tr|bn|mn|mln|mil)\.?$/iu;

/** "30 million" is 30,000,000. `times` is undefined where the word behind the value is short for a multiple of its own choosing. */
function multiplied(rest: string, words: LanguageWords): { times: number | undefined; rest: string } {
  const [first = '', ...others] = rest.split(' ');
  if (unclearMultiples.test(first)) return { times: undefined, rest };
  const key = fold(first);
  const times = Object.hasOwn(words.multiples, key) ? words.multiples[key] : undefined;
  if (times === undefined) return { times: 1, rest };
  // "nghìn tỷ": a thousand billions.
  const more = multiplied(others.join(' '), words);
  return { times: more.times && times * more.times, rest: more.rest };
}

/** A product without the dust of binary fractions: 1.1 million is 1,100,000. */
const exactly = (value: number): number => Number(value.toPrecision(15));

/** A comparison in words at the start ("at least 30"). */
function wordedSign(piece: string, words: LanguageWords): { sign: Target['op'] | undefined; rest: string } {
  for (const [phrase, sign] of words.comparators) {
    const count = phrase.split(' ').length;
    const rest = piece.split(/\s+/u).slice(count).join(' ');
    if (fold(piece.split(/\s+/u).slice(0, count).join(' ')) === phrase && /^\d/u.test(rest)) return { sign, rest };
  }
  return { sign: undefined, rest: piece };
}

/** Words behind a value: a scope ("in Southeast Asia", "globally"), or words that are not read as data. */
function parseScope(rest: string, words: LanguageWords): { scope?: string; left?: string } {
  if (rest === '') return {};
  const space = rest.indexOf(' ');
  const first = fold(space < 0 ? rest : rest.slice(0, space));
  if (space > 0 && words.scopePrepositions.includes(first)) return { scope: rest.slice(space + 1).trim() };
  return words.scopes.includes(fold(rest)) ? { scope: rest } : { left: rest };
}

/**
 * A number as written. Before exactly three digits the language's own mark parts thousands, and the other one may part
 * thousands or decimals: then there is no value. Before other digits a comma or point parts decimals.
 */
function parseNumber(
  written: string,
  words: LanguageWords,
): { value: number | undefined; rule?: 'decimal-comma' | 'leading-zero' } {
  const text = written.replace(/[.,]$/u, '');
  // More digits than a number can hold would be read as another number.
  if (text.length > 15) return { value: undefined };
  const thousands = words.thousandsMark;
  const grouped = thousands === ',' ? /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u : /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
  if (grouped.test(text)) return { value: Number(text.replaceAll(thousands, '').replace(',', '.')) };
  const unclear = thousands === ',' ? /^[1-9]\d{0,2}\.\d{3}$/u : /^[1-9]\d{0,2},\d{3}$/u;
  if (unclear.test(text)) return { value: undefined };
  if (/^\d+,\d+$/u.test(text)) return { value: Number(text.replace(',', '.')), rule: 'decimal-comma' };
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return { value: undefined };
  return /^0\d/u.test(text) ? { value: Number(text), rule: 'leading-zero' } : { value: Number(text) };
}
