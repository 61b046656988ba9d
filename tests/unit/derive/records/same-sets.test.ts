import { expect, test } from 'vitest';
import { countedAs, findSameSetProblems, sameSetsOf } from '../../../../src/derive/records/same-sets.ts';
import { type Agency, agency } from '../../../../src/model/agency.ts';

const body = (id: string, fields: Partial<Agency> = {}): Agency =>
  agency.parse({
    ...{
      id,
      name: id,
      nameVi: null,
      abbreviation: null,
      kind: 'collective',
      otherNames: [],
      succeededBy: [],
      ...fields,
    },
  });
const same = (id: string) => ({ sameSet: { agency: id, why: 'One phrase.' } });
const sets = [body('a'), body('b', same('a')), body('c', same('a')), body('d')];

test('sets that are one in other words count under one id, and know each other', () => {
  expect(sets.map(({ id }) => countedAs(sets)(id))).toEqual(['a', 'a', 'a', 'd']);
  expect(
    sets.map(({ id }) =>
      sameSetsOf(id, sets)
        .map((other) => other.id)
        .join(),
    ),
  ).toEqual(['b,c', 'a,c', 'a,b', '']);
});

test('a set is the same as one that is there, a set, and joined to no third', () => {
  expect(findSameSetProblems(sets)).toEqual([]);
  const wrong = [
    ...[body('a', same('gone')), body('b', same('c')), body('c', same('d')), body('d'), body('e', same('f'))],
    ...[body('f', { kind: 'ministry' }), body('g', same('g'))],
  ];
  expect(findSameSetProblems(wrong).map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringContaining('content/agencies/a.yaml sameSet: names agency "gone"'),
    expect.stringContaining('content/agencies/b.yaml sameSet: c is itself the same as d'),
    expect.stringContaining('content/agencies/e.yaml sameSet: f is one body'),
    expect.stringContaining('content/agencies/g.yaml sameSet: names itself'),
  ]);
});

test('only a set may be the same as another', () => {
  expect(() => body('x', { kind: 'ministry', ...same('a') })).toThrow('kind: collective');
});
