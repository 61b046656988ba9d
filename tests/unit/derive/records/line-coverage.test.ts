import { describe, expect, test } from 'vitest';
import { stripOf } from '../../../../src/derive/records/line-coverage.ts';

describe('the strip of a text', () => {
  const line = (number: number, text: string, ignored: string | null = null) => ({
    ...{ id: `nq03-L${number}`, document: 'nq03', line: number, text, claims: [], ignored },
  });

  test('joins neighbouring lines with the same state, and covers every line once', () => {
    const lines = [
      line(1, 'One'),
      line(2, '|'),
      line(3, ' '),
      line(4, 'Menu', 'not part of it'),
      line(5, '', 'not part of it'),
    ];
    expect(stripOf(lines)).toEqual([
      { state: 'claimed', first: 1, last: 2 },
      { state: 'blank', first: 3, last: 3 },
      { state: 'ignored', first: 4, last: 4 },
      { state: 'blank', first: 5, last: 5 },
    ]);
  });
});
