import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildEngine, type Engine } from '../../../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../../../src/client/catalogue/entries.ts';
import { kit } from '../../../../src/client/catalogue/kit.ts';
import { loadParts } from '../../../../src/client/catalogue/parts.ts';
import { catalogueParts } from '../../../../src/export/catalogue-parts.ts';
import type { CatalogueFile } from '../../../../src/model/catalogue-file.ts';
import { readUses, writeUses } from '../../../../src/model/catalogue-parts.ts';
import { cataloguePartsPath } from '../../../../src/model/paths.ts';

const stock =
  'build national digital signature signatures platform data database hospitals health hygiene law laws draft train ' +
  'officials of the and for with 5G research reserch institute universities standards';
const words = stock.split(' ');
/** Numbers that look drawn by chance and are the same each time. */
let state = 57;
const draw = (most: number) => {
  state = (state * 48271) % 2147483647;
  return state % most;
};

const count = 300;
const column = (ids: readonly string[]): CatalogueFile['facets'][string] => [
  ids,
  Array.from({ length: count }, () => draw(ids.length)).join(),
];
const file: CatalogueFile = {
  ids: [['aa-', count]],
  descriptions: Array.from(
    { length: count },
    (_, place) =>
      Array.from({ length: 5 + draw(20) }, () => words[draw(words.length)]).join(' ') +
      (place % 15 === 0 ? ' sở ngành' : place % 16 === 0 ? ' ngành sở' : ''),
  ),
  deadlines: Array.from({ length: count }, () => draw(2)),
  times: [
    ['June 2025', 'by 2025-06-30'],
    ['', ''],
  ],
  synonyms: [['health', 'hygiene']],
  facets: {
    kind: column(['task', 'measure']),
    document: column(['aa']),
    lead: column(['moh', 'mps', 'most']),
    coordinating: column(['moh', 'mps']),
    theme: column(['people', 'money']),
  },
};
const names: Readonly<Record<string, string>> = {
  moh: 'Ministry of Health Bộ Y tế',
  mps: 'Public Security',
  aa: 'Plan',
};
const optionOf = (_facet: string, id: string) => ({ name: names[id] ?? id, words: id.toUpperCase() });

const { index, parts } = catalogueParts(file);
const served = new Map([
  [`${cataloguePartsPath}index.json`, JSON.stringify(index)],
  ...[...parts].map(([name, text]) => [`${cataloguePartsPath}${index.folder}/${name}`, text] as const),
]);
const asked: string[] = [];

const serve = (damage: (path: string) => string | undefined = (path) => served.get(path)) =>
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const text = damage(path);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });

beforeEach(() => serve());
afterEach(() => vi.unstubAllGlobals());

const whole = buildEngine(entriesOf(file, optionOf), file.synonyms);
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
    const engine = await loadParts((...option) => optionOf(...option), kit);
    await engine.parts?.prepare(query);
    expect(answerOf(engine, query)).toEqual(answerOf(whole, query));
  });

  test('with its words, facets and deadlines, once they are described', async () => {
    const engine = await loadParts((...option) => optionOf(...option), kit);
    await engine.parts?.complete();
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

test('an answer loads the parts of its words alone, each once', async () => {
  const engine = await loadParts((...option) => optionOf(...option), kit);
  asked.length = 0;
  await engine.parts?.prepare('hospitals');
  await engine.parts?.prepare('hospitals');
  const loaded = asked.filter((path) => path.includes('/words-'));
  expect(new Set(loaded).size).toBe(loaded.length);
  expect(loaded.length).toBeLessThan([...parts.keys()].filter((name) => name.startsWith('words-')).length);
});

test.each([undefined, '["1', '<!doctype html>', '[1]', '{}', 'null'])(
  'a part that comes as %s is an error, and all is loaded anew the next time',
  async (text) => {
    const option = (facet: string, id: string) => optionOf(facet, id);
    const engine = await loadParts(option, kit);
    serve(() => text);
    await expect(engine.parts?.prepare('digital')).rejects.toThrow();
    await expect(engine.parts?.describe(engine.search('').entries.slice(0, 3))).rejects.toThrow();
    await expect(loadParts(option, kit)).rejects.toThrow();
    serve();
    const anew = await loadParts(option, kit);
    await anew.parts?.prepare('digital');
    expect(answerOf(anew, 'digital')).toEqual(answerOf(whole, 'digital'));
  },
);

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
