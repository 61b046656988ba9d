/** The order of the row numbers of a table with a row a line: 1 or 01 or 1.1 first, running on or starting again. */
import { nextNumbers, nextParts, plainNumber } from './row-numbers.ts';
import type { RowOddity } from './row-oddities.ts';

export interface Numbers {
  /** A number without its leading zeros: 01 is 1. */
  plain(shown: string): string;
  /** The numbers that may come next. */
  expected(): string[];
  passHeading(): void;
  /** Takes a number; gives the oddity where another should stand. */
  take(number: string, line: number): RowOddity[];
}

/** The numbers with which a list may go on from the one before. */
export const startsAfter = (last: string): string[] => [
  ...nextNumbers(last).slice(0, -1),
  ...nextParts(last, () => false),
];

/** @param after the last number of the list before, which the first row may go on from */
export function numbersFrom({ restarts, after }: { restarts: boolean; after: string | undefined }): Numbers {
  let last: string | undefined;
  let afterHeading = false;
  const taken = new Set<string>();
  const first = ['1', '1.1', '1.1.1'];
  const expected = () => {
    if (last === undefined) return after === undefined ? first : [...first, ...startsAfter(after)];
    // Under the heading of part 2 stands 2.1.
    const part = Number(last.split('.')[0]) + 1;
    const next = [...nextNumbers(last), ...nextParts(last, (number) => taken.has(number))];
    return [...new Set([...next, ...(afterHeading ? [`${part}.1`] : [])])];
  };
  return {
    plain: plainNumber,
    expected,
    passHeading: () => {
      afterHeading = true;
      if (!restarts) return;
      last = undefined;
      taken.clear();
    },
    take: (number, line) => {
      const should = expected();
      const again = afterHeading && !restarts && number === '1';
      afterHeading = false;
      last = number;
      taken.add(number);
      if (should.includes(number)) return [];
      const words = should.join(' or ');
      const message = again
        ? `Row 1 stands below a heading where row ${words} should. Where numbers start again below each heading, write restarts: true beside the table's columns.`
        : `Row ${number} stands where row ${words} should. Restore the number, or the row that is missing.`;
      return [{ rule: 'row-number', line, message, expected: words, actual: number }];
    },
  };
}
