import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { fits } from '../../../../src/client/catalogue/facets.ts';
import { joinForeign, readForeign } from '../../../../src/client/catalogue/foreign.ts';
import { chosenOf, entries, file, namesOfObjects } from './sample.ts';

const names = {
  lead: { mps: ['Ministry of Public Security', 'Bộ Công an BCA'] },
  coordinating: {},
};
/** As it comes over the wire. */
const sent = (change: object = {}): unknown => JSON.parse(JSON.stringify({ ...file, ...change }));

describe('the data of another catalogue', () => {
  test('are read with the names that it gives itself', () => {
    const foreign = readForeign(sent(), names);
    expect(foreign.entries.map(({ id, description }) => [id, description])).toEqual(
      entries.map(({ id, description }) => [id, description]),
    );
    expect(foreign.entries[2]?.leads).toContain('Ministry of Public Security');
  });

  test.each([
    ['nothing', null],
    ['a text', 'catalogue'],
    ['no lists', {}],
    ['ids that are no ids', sent({ ids: ['x"]'] })],
    ['more ids than descriptions', sent({ ids: [['aa-', 40_000]] })],
    ['descriptions that are no texts', sent({ descriptions: [1, 2, 3, 4, 5] })],
    ['ids without end', sent({ ids: [['aa-', 9e9]] })],
    ['times that are no times', sent({ times: [['2025', 'by "]x 2025-01-01']] })],
    ['deadlines that are no numbers', sent({ deadlines: ['1'] })],
    ['facets that are no lists', sent({ facets: { kind: 'task' } })],
    ['facets whose options are no ids', sent({ facets: { schedule: [['"]'], '0'] } })],
    ['synonyms that are no lists', sent({ synonyms: ['AI'] })],
  ])('are refused where they hold %s', (_, value) => expect(() => readForeign(value, names)).toThrow());

  test.each([[null], [{ lead: { mps: 'Ministry' } }], [{ lead: { mps: ['Ministry', 1] } }]])(
    'are refused with the names %j',
    (value) => expect(() => readForeign(sent(), value)).toThrow(),
  );
});

test.each(namesOfObjects.filter((name) => /^[a-z]+$/.test(name)))(
  'an option, and a facet, may be called %s',
  (name) => {
    const facets = {
      ...file.facets,
      lead: [[name, 'mps'], '0,0 1,1,,'],
      ...Object.fromEntries([[name, [['x'], '0']]]),
    };
    const foreign = readForeign(sent({ facets }), names);
    expect(foreign.entries[0]?.leads).toEqual(['']);
    expect(foreign.entries[1]?.leads).toEqual(['', 'Ministry of Public Security']);
    expect(foreign.entries[0]?.values.get(name)).toEqual(['x']);
  },
);

describe('two catalogues as one', async () => {
  const home = { name: 'Other', address: 'https://other.example' };
  const own = { entries, synonyms: file.synonyms };
  const other = { ...own, entries: entries.map((entry) => ({ ...entry, home })) };
  const joined = joinForeign([own, other]);
  const engine = await buildEngine(joined.entries, joined.synonyms);

  test('hold the entries of both, each in its place, and synonyms once', () => {
    expect(joined.entries.map(({ place }) => place)).toEqual(joined.entries.map((_, place) => place));
    expect(joined.entries).toHaveLength(2 * entries.length);
    expect(joined.synonyms).toEqual(file.synonyms);
  });

  test('are found together, and each knows its home', () => {
    const found = engine.search('digital signatures').entries;
    expect(found.map((entry) => [entry.id, entry.home?.name])).toEqual([
      ['aa-1', undefined],
      ['aa-1', 'Other'],
    ]);
  });

  test('are no facet that an entry must fit', () => {
    expect(joined.entries.every((entry) => fits(entry, chosenOf({ also: ['other.example'] })))).toBe(true);
  });
});
