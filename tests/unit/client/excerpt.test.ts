import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/client/excerpt.ts';

test('hits are told from the words around them', () =>
  expect(piecesOf('a <mark>digital</mark> signature')).toEqual([
    { text: 'a ', hit: false },
    { text: 'digital', hit: true },
    { text: ' signature', hit: false },
  ]));

test('escaped characters are read back once', () =>
  expect(piecesOf('R&amp;D &lt;b&gt; &amp;lt; <mark>&quot;AI&quot;</mark>')).toEqual([
    { text: 'R&D <b> &lt; ', hit: false },
    { text: '"AI"', hit: true },
  ]));

test('an excerpt without hits is one piece, an empty one none', () => {
  expect(piecesOf('plain &unknown; words')).toEqual([{ text: 'plain &unknown; words', hit: false }]);
  expect(piecesOf('')).toEqual([]);
  // Names that every object has are no names of characters.
  for (const text of ['R&constructor; x', '&toString;', '&valueOf;', '&__proto__;'])
    expect(piecesOf(text)).toEqual([{ text, hit: false }]);
});
