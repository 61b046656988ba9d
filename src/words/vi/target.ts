/** What is said in Vietnamese of the value that an indicator should reach. */
import { formatIn } from '../../model/format.ts';
import type { Target } from '../../model/target.ts';
import { uncapitalize } from '../../model/text.ts';

const { number } = formatIn('vi');

/** A value with its unit, by how it is compared. */
const comparisons: Readonly<Record<Target['op'], (value: string) => string>> = {
  '>=': (value) => `từ ${value} trở lên`,
  '<=': (value) => `không quá ${value}`,
  '>': (value) => `trên ${value}`,
  '<': (value) => `dưới ${value}`,
  '=': (value) => value,
};

/** Of a rank, the lower number is the better one. */
const ranks: Readonly<Partial<Record<Target['op'], (value: string) => string>>> = {
  '<=': (value) => `hạng ${value} trở lên`,
  '<': (value) => `trên hạng ${value}`,
  '=': (value) => `hạng ${value}`,
};

/** Scopes as the texts in English have them. */
const scopes: Readonly<Record<string, string>> = {
  'southeast asia': 'trong khu vực Đông Nam Á',
  globally: 'trên thế giới',
};

const within = (scope: string): string => scopes[scope.toLowerCase()] ?? `(${scope})`;

const isRank = (unit: string): boolean => /^(?:rank|(?:thứ )?hạng)$/iu.test(unit);

/** An index stands before its value: `HDI trên 0,7`. */
const isIndex = (unit: string): boolean => /^(?:chỉ số|HDI|GII|EGDI)(?!\p{L})/iu.test(unit);

/** A unit that is written with a capital wherever it stands. */
const keepsCapital = (unit: string): boolean => /^(?:\p{Lu}{2}|[KMGT]bps)/u.test(unit);

/** A value with its unit: `30% GDP`, `5 doanh nghiệp`. */
function measured(value: string, unit: string): string {
  if (unit === '') return value;
  if (unit.startsWith('%')) return value + unit;
  return `${value} ${keepsCapital(unit) ? unit : uncapitalize(unit)}`;
}

/**
 * One value of a target in words.
 * @param unit the unit of the indicator, used where the value has none of its own
 * @returns like `từ 70% trở lên`, `20 - 50%` or `hạng 3 trở lên trong khu vực Đông Nam Á`
 */
function asRead(target: Target, unit = ''): string {
  const value = target.upper === undefined ? number(target.value) : `${number(target.value)} - ${number(target.upper)}`;
  const own = target.unit ?? unit;
  const rank = isRank(own) ? ranks[target.op]?.(value) : undefined;
  const compare = comparisons[target.op];
  const words = rank ?? (isIndex(own) ? `${own} ${compare(value)}` : compare(measured(value, own)));
  return target.scope ? `${words} ${within(target.scope)}` : words;
}

/**
 * As the text states it, with its unit: what says its unit already, is a rank or an index, or has no figure stays alone.
 * @returns like `≥ 30% GDP` or `≥ 3% tổng chi ngân sách và tăng dần`
 */
function asStated(text: string, unit: string): string {
  if (!/\d/u.test(text) || isRank(unit) || isIndex(unit)) return text;
  if (unit.startsWith('%') && text.includes('%')) return text.replace('%', () => unit);
  return measured(text, unit);
}

export const target = { asRead, asStated };
