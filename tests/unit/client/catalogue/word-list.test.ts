import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordList } from '../../../../src/client/catalogue/word-list.ts';

/** As the textbook has it. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [firstOfA, firstOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return slipsBetween(firstOfA, firstOfB);
  return 1 + Math.min(slipsBetween(firstOfA, b), slipsBetween(a, firstOfB), slipsBetween(firstOfA, firstOfB));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'đ', 'q'), maxLength: 6 });

describe('a list of words', () => {
  test('has those that begin so, and only those', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, start) => {
        expect(new WordList(words).beginning(start)).toEqual(words.filter((one) => one.startsWith(start)).sort());
      }),
    );
  });

  test('has those with so many slips at most, each with its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.integer({ min: 0, max: 3 }), (words, typed, most) => {
        const near = [...words].sort().flatMap((one) => {
          const slips = slipsBetween(typed, one);
          return slips <= most ? [[one, slips]] : [];
        });
        expect(new WordList(words).near(typed, most)).toEqual(near);
      }),
    );
  });
});
