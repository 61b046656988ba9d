import { describe, expect, test } from 'vitest';
import { isSame, ownTexts } from '../../../../src/client/compare/differences.ts';
import type { CardRow } from '../../../../src/model/card.ts';

const row = (texts: readonly string[], more: Partial<CardRow> = {}): CardRow => ({
  label: 'Lead',
  items: texts.map((text) => ({ text })),
  ...more,
});

describe('two rows are the same', () => {
  test('whatever the order of their lists', () => expect(isSame(row(['a', 'b']), row(['b', 'a']))).toBe(true));
  test('where both are blank', () => expect(isSame(row([]), row([]))).toBe(true));
  test.each([
    ['another text', row(['a']), row(['b'])],
    ['one more', row(['a']), row(['a', 'b'])],
    ['blank beside not', row([]), row(['a'])],
    ['another note', row(['2025'], { note: 'by 31 December 2025' }), row(['2025'], { note: 'from 1 January 2025' })],
    [
      'another day',
      row(['Date passed'], { deadline: 'by 2025-06-30' }),
      row(['Date passed'], { deadline: 'by 2025-12-31' }),
    ],
  ])('not with %s', (_, a, b) => expect(isSame(a, b)).toBe(false));
});

describe('in a list, what only one has stands out', () => {
  test.each([
    ['some shared', ['a', 'b'], ['b', 'c'], ['a']],
    ['all shared', ['a'], ['a', 'b'], []],
    ['nothing shared', ['a', 'b'], ['c'], []],
    ['no list', ['a'], ['b'], []],
  ])('%s', (_, own, other, expected) => expect([...ownTexts(row(own), row(other))]).toEqual(expected));
});
