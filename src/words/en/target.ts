/** What is said of the value that an indicator should reach. */
import { formatIn } from '../../model/format.ts';
import type { Target } from '../../model/target.ts';

const { number } = formatIn('en');

const comparisons = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than', '=': '' } as const;

/** Of a rank, the lower number is the better one. */
const ranks: Readonly<Partial<Record<Target['op'], (value: string) => string>>> = {
  '<=': (value) => `rank ${value} or better`,
  '<': (value) => `better than rank ${value}`,
  '=': (value) => `rank ${value}`,
};

/** A scope behind a value: a place has lost its "in" where the text was read, an adverb never had one. */
const within = (scope: string): string =>
  /^\p{Lu}/u.test(scope) ? `in ${scope}` : scope.endsWith('ly') ? scope : `(${scope})`;

/**
 * One value of a target in words.
 * @param unit the unit of the indicator, used where the value has none of its own
 * @returns like `at least 70 %`, `20 to 50 % in Southeast Asia` or `rank 3 or better`
 */
function asRead(target: Target, unit = ''): string {
  const value =
    target.upper === undefined ? number(target.value) : `${number(target.value)} to ${number(target.upper)}`;
  const own = target.unit ?? unit;
  const rank = own.toLowerCase() === 'rank' ? ranks[target.op]?.(value) : undefined;
  const words = rank ?? [comparisons[target.op], value, own].filter((word) => word !== '').join(' ');
  return target.scope ? `${words} ${within(target.scope)}` : words;
}

/** As the text states it, with its unit behind. */
const asStated = (text: string, unit: string): string => [text, unit].filter(Boolean).join(' ');

export const target = { asRead, asStated };
