import { describe, expect, test } from 'vitest';
import { instrument } from '../../../src/model/instrument.ts';

const problemsOf = (name: string) =>
  instrument
    .safeParse({ id: 'data-law', kind: 'law', name: 'Law on Data', names: [name] })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a phrase by which the texts name an instrument', () => {
  test.each(['the', 'The', 'law', 'charter', 'Các', 'luật', '06'])('is more than an everyday word: %s', (name) => {
    expect(problemsOf(name)).toEqual([expect.stringMatching(/^names\.0: write a phrase that names it/u)]);
  });

  test.each(['157/2007', 'Charter', 'Data Law', 'Luật Dữ liệu', 'national master plan', 'Đề án 06'])(
    'may be short: %s',
    (name) => {
      expect(problemsOf(name)).toEqual([]);
    },
  );
});
