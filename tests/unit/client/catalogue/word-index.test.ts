import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { both, either, readField, WordIndex } from '../../../../src/client/catalogue/word-index.ts';

interface Text {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

const weights = { title: 3, body: 0.5 };
const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '');
const worthOf = ({ body }: Text) => (body.length + 1) ** -0.4;

const indexOf = async (texts: readonly Text[]) => {
  const read = (name: 'title' | 'body') =>
    readField(
      texts.map((text) => text[name]),
      wordsIn,
    );
  const fields = new Map([
    ['title', await read('title')],
    ['body', await read('body')],
  ]);
  return new WordIndex(fields, weights, texts.map(worthOf));
};

/** The library whose rules it follows. */
const referenceOf = (texts: readonly Text[], known: ReadonlySet<string>) => {
  const reference = new MiniSearch<Text>({
    fields: Object.keys(weights),
    tokenize: wordsIn,
    processTerm: (term) => term,
    searchOptions: {
      boost: weights,
      boostDocument: (id) => worthOf(texts[id as number] as Text),
      prefix: (term) => !/^\d/u.test(term) && term.length > 2,
      fuzzy: (term) => (!/^\d/u.test(term) && term.length > 3 && !known.has(term) ? 0.2 : false),
      weights: { fuzzy: 0.12, prefix: 0.25 },
    },
  });
  reference.addAll(texts);
  return reference;
};

const word = fc.oneof(
  fc.constantFrom('data', 'date', 'database', 'dat', 'law', 'laws', 'lawful', '26', '260', 'constructor'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 }),
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const texts = fc
  .array(fc.record({ title: words, body: words }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((text, id) => ({ id, ...text })));

const rounded = (scores: readonly (readonly [number, number])[]) =>
  scores.map(([place, score]) => [place, score.toPrecision(9)]).toSorted();

describe('words are weighed as MiniSearch weighs them', () => {
  const search = async (
    query: readonly string[],
    all: readonly Text[],
    combine: typeof both,
    combineWith: 'AND' | 'OR',
  ) => {
    const known = new Set(all.flatMap(({ title, body }) => wordsIn(`${title} ${body}`)));
    // Of a plural that stands in the texts it also takes the singular.
    fc.pre(query.every((one) => !known.has(one) || !one.endsWith('s') || !known.has(one.slice(0, -1))));
    const index = await indexOf(all);
    const hits = query.map((one) => index.find(one)).reduce(combine);
    const expected = referenceOf(all, known).search(query.join(' '), { combineWith });
    expect(rounded([...hits].map(([place, { score, asked }]) => [place, score * asked.size]))).toEqual(
      rounded(expected.map(({ id, score }) => [id, score])),
    );
    for (const { id, terms } of expected) expect([...(hits.get(id)?.held ?? [])].toSorted()).toEqual(terms.toSorted());
  };

  test.each([
    ['all of them', both, 'AND'],
    ['any of them', either, 'OR'],
  ] as const)('%s: whole, begun or with slips, in any fields', async (_, combine, combineWith) => {
    const query = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    await fc.assert(fc.asyncProperty(query, texts, (asked, all) => search(asked, all, combine, combineWith)));
  });
});

test('what stands in a text as it is typed is no slip, but for its ending', async () => {
  const index = await indexOf([{ id: 0, title: 'land', body: 'and hand lend landed hospital hospitals' }]);
  expect([...index.reach('land').keys()]).toEqual(['land', 'landed']);
  expect([...index.reach('hospitals').keys()]).toEqual(['hospitals', 'hospital']);
  // A short word begins many others.
  const short = await indexOf([{ id: 0, title: 'form they laws developed', body: 'for the law form formal develop' }]);
  expect([...short.reach('form').keys()]).toEqual(['form', 'formal']);
  expect([...short.reach('they').keys()]).toEqual(['they']);
  expect([...short.reach('developed').keys()]).toEqual(['developed']);
  expect([...short.reach('laws').keys()]).toEqual(['laws', 'law']);
  expect([...index.reach('lond').keys()]).toEqual(['lond', 'land', 'lend']);
});

test('it knows where a word stands as it was typed', async () => {
  const index = await indexOf([{ id: 0, title: 'law', body: 'laws of data' }]);
  expect([index.holds('law', 'title', 0), index.holds('law', 'body', 0), index.holds('law', 'title', 1)]).toEqual([
    ...[true, false, false],
  ]);
});
