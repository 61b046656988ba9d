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
 * words after a value that start with a preposition or are a plain scope ("globally") limit it. Text alone gives [].
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
    if (read) {
      target.push(read.value);
      oddities.push(...read.oddities);
    } else oddities.push({ rule: 'target-in-words', text: piece });
  }
  return { target, oddities };
}

function parsePart(
  piece: string,
  unit: string,
  words: LanguageWords,
): { value: Target; oddities: { rule: TargetRule; text: string }[] } | undefined {
  const { sign: worded, rest: bare } = wordedSign(piece, words);
  const groups = part.exec(bare)?.groups;
  if (!groups) return undefined;
  const oddities: { rule: TargetRule; text: string }[] = [];
  const number = (written: string) => {
    const read = parseNumber(written, words);
    if (read.rule) oddities.push({ rule: read.rule, text: written });
    return read.value;
  };

  const written = (groups.signs ?? '').match(/>=|<=|[≥≤><=]/gu) ?? [];
  if (new Set(written.map((sign) => signs[sign])).size > 1) return undefined;
  if (written.length > 1) oddities.push({ rule: 'doubled-sign', text: written.join(' ') });
  if (written.some((sign) => sign.length > 1)) oddities.push({ rule: 'ascii-sign', text: written[0] ?? '' });
  const value = number(groups.value ?? '');
  const upper = groups.upper === undefined ? undefined : number(groups.upper);
  if (value === undefined || (groups.upper !== undefined && upper === undefined)) return undefined;
  if ((groups.before === '') !== (groups.after === '') && upper !== undefined)
    oddities.push({ rule: 'uneven-spacing', text: piece });
  const ownUnit = groups.unit ?? groups.upperUnit;
  if (ownUnit && fold(unit).startsWith(ownUnit)) oddities.push({ rule: 'unit-in-target', text: ownUnit });
  const { scope, left } = parseScope((groups.rest ?? '').trim(), words);
  if (left) oddities.push({ rule: 'target-words-left', text: left });

  return {
    value: {
      op: written[0] ? (signs[written[0]] ?? '=') : (worded ?? '='),
      value,
      ...(upper === undefined ? {} : { upper }),
      ...(ownUnit ? { unit: ownUnit } : {}),
      ...(scope ? { scope } : {}),
    },
    oddities,
  };
}

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
  if (space < 0 && /^\p{L}+$/u.test(rest)) return { scope: rest };
  return { left: rest };
}

/**
 * A number as written. With a comma before exactly three digits, or several marks, the marks part thousands in the
 * language's way; else a comma or point parts the decimals.
 */
function parseNumber(
  written: string,
  words: LanguageWords,
): { value: number | undefined; rule?: 'decimal-comma' | 'leading-zero' } {
  const text = written.replace(/[.,]$/u, '');
  // More digits than a number can hold would be read as another number.
  if (text.length > 15) return { value: undefined };
  const thousands = words.thousandsMark;
  const grouped = thousands === ',' ? /^[1-9]\d{0,2}(?:,\d{3})+$/u : /^[1-9]\d{0,2}(?:\.\d{3})+$/u;
  if (grouped.test(text)) return { value: Number(text.replaceAll(thousands, '')) };
  if (/^\d+,\d+$/u.test(text)) return { value: Number(text.replace(',', '.')), rule: 'decimal-comma' };
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return { value: undefined };
  return /^0\d/u.test(text) ? { value: Number(text), rule: 'leading-zero' } : { value: Number(text) };
}
