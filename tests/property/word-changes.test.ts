/** Laws of the difference of two texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from '../../src/derive/changes/word-changes.ts';

const word = fc.constantFrom('draft', 'the', 'law', 'on', 'data', 'Bộ', 'Công', 'an', '-', '2025');
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  ');
const text = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 30 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

test('both texts can be put together again from the passages', () => {
  fc.assert(
    fc.property(text, text, (was, now) => {
      const passages = wordChanges(was, now);
      if (!passages) return;
      const without = (what: string) =>
        passages
          .filter((passage) => passage.what !== what)
          .map((passage) => passage.text)
          .join('');
      expect(without('added')).toBe(was);
      expect(without('removed')).toBe(now);
    }),
    { numRuns: 5_000 },
  );
});

test('a text against itself is one passage', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordChanges(same, same)).toEqual([{ what: 'same', text: same }]);
    }),
  );
});

test('one word that changed is two passages, and texts that share nothing have none', () => {
  expect(wordChanges('Draft the law on data.', 'Draft a law on data.')).toEqual([
    { what: 'same', text: 'Draft ' },
    { what: 'removed', text: 'the' },
    { what: 'added', text: 'a' },
    { what: 'same', text: ' law on data.' },
  ]);
  expect(wordChanges('one two three', 'four five six')).toBeUndefined();
});

test('texts of 100,000 words are not compared word by word', () => {
  const [was, now] = [`a ${'b '.repeat(100_000)}c`, `d ${'e '.repeat(100_000)}f`];
  expect(wordChanges(was, now)).toBeUndefined();
});
