import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildEngine, type Engine } from '../../../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../../../src/client/catalogue/entries.ts';
import { loadParts } from '../../../../src/client/catalogue/parts.ts';
import { catalogueParts } from '../../../../src/export/catalogue-parts.ts';
import { readSizes, readUses, writeSizes, writeUses } from '../../../../src/model/catalogue-parts.ts';
import { catalogueOf, file, optionOf, serveParts, siteOf } from './large-sample.ts';

beforeEach(() => void serveParts());
afterEach(() => vi.unstubAllGlobals());

const whole = await buildEngine(entriesOf(file, optionOf), file.synonyms);
const answerOf = (engine: Engine, query: string, known: readonly string[] = []) => {
  const { entries, terms, ...said } = engine.search(query, known);
  return { ...said, ids: entries.map(({ id }) => id), terms: [...terms].toSorted() };
};

describe('a catalogue in parts answers as one in a whole', () => {
  test.each([
    ...[
      'digital signature',
      'digital signatur',
      'digtal signature',
      'databse hospitals',
      'hea',
      'health law',
      'hygiene',
    ],
    ...['aa-26', '26', 'public security', 'MOH', 'Hà Nội', 'ha noi', 'sở ngành', 'so nganh', 'the', '5G', 'reserch'],
    ...['nothing of this', 'xqzzyw', 'digital xqzzyw', 'univrsties standrds', 'Bộ Y tế', 'constructor', ''],
  ])('"%s"', async (query) => {
    const engine = await loadParts((...option) => optionOf(...option));
    await engine.parts?.prepare(query);
    expect(answerOf(engine, query)).toEqual(answerOf(whole, query));
  });

  test('with its words, facets and deadlines, once they are described', async () => {
    const engine = await loadParts((...option) => optionOf(...option));
    await engine.parts.complete?.();
    const entries = entriesOf(file, optionOf);
    const own = engine.search('').entries;
    await engine.parts?.describe(own);
    for (const [place, entry] of own.entries()) {
      for (const name of Object.keys(file.facets))
        expect(entry.values.get(name)).toEqual(entries[place]?.values.get(name));
      for (const name of Object.keys(entries[place] ?? {}) as (keyof typeof entry)[])
        if (name !== 'values') expect(entry[name], name).toEqual(entries[place]?.[name]);
    }
  });
});

test('twenty thousand records stand in the same order in parts as in a whole, slips and beginnings included', async () => {
  const large = catalogueOf(20_000);
  serveParts(siteOf(large));
  const engine = await loadParts((...option) => optionOf(...option));
  const other = await buildEngine(entriesOf(large, optionOf), large.synonyms);
  for (const query of ['digital signature', 'digtal signatur', 'hea', 'ministry of health', 'univrsties standrds']) {
    await engine.parts.prepare(query);
    expect(answerOf(engine, query), query).toEqual(answerOf(other, query));
  }
});

test('an answer loads the parts of its words alone, each once', async () => {
  const engine = await loadParts((...option) => optionOf(...option));
  const asked = serveParts();
  await engine.parts?.prepare('hospitals');
  await engine.parts?.prepare('hospitals');
  const loaded = asked.filter((path) => path.includes('/words-'));
  expect(new Set(loaded).size).toBe(loaded.length);
  expect(loaded.length).toBeLessThan(
    [...catalogueParts(file, 'en').parts.keys()].filter((name) => name.startsWith('words-')).length,
  );
});

test.each([undefined, '["1', '<!doctype html>', '[1]', '{}', 'null'])(
  'a part that comes as %s is an error, and all is loaded anew the next time',
  async (text) => {
    const option = (facet: string, id: string) => optionOf(facet, id);
    const engine = await loadParts(option);
    serveParts(() => text);
    await expect(engine.parts?.prepare('digital')).rejects.toThrow();
    await expect(engine.parts?.describe(engine.search('').entries.slice(0, 3))).rejects.toThrow();
    await expect(loadParts(option)).rejects.toThrow();
    serveParts();
    const anew = await loadParts(option);
    await anew.parts?.prepare('digital');
    expect(answerOf(anew, 'digital')).toEqual(answerOf(whole, 'digital'));
  },
);

test('sizes are written as signs that are no halves of others, and read as they were', () => {
  const sizes = [
    [0, 0],
    [1, 1],
    [96, 14],
    [1718, 119],
    [6900, 30],
    [12, 900],
  ] as const;
  expect(readSizes(writeSizes(sizes))).toEqual(sizes);
  expect(JSON.parse(JSON.stringify(writeSizes(sizes)))).toBe(writeSizes(sizes));
  expect(writeSizes([[1_000_000, 50_000]]).isWellFormed()).toBe(true);
});

test('places are written as the distances between them', () => {
  const uses = new Map([
    ...([
      [0, 1],
      [1, 3],
      [40, 1],
    ] as const),
  ]);
  expect(writeUses(uses)).toBe('1 1.3 13');
  expect(readUses(writeUses(uses))).toEqual(uses);
});
