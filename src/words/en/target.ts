/** What is said of the value that an indicator should reach. */
import { formatIn } from '../../model/format.ts';
import type { Target } from '../../model/target.ts';

const { number } = formatIn('en');

const comparisons = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than', '=': '' } as const;

/**
 * One value of a target in words.
 * @param unit the unit of the indicator, used where the value has none of its own
 * @returns like `at least 70 %` or `20 to 50 %, in Southeast Asia`
 */
function asRead(target: Target, unit = ''): string {
  const value =
    target.upper === undefined ? number(target.value) : `${number(target.value)} to ${number(target.upper)}`;
  const words = [comparisons[target.op], value, target.unit ?? unit].filter((word) => word !== '').join(' ');
  return target.scope ? `${words} (${target.scope})` : words;
}

export const target = { asRead };
