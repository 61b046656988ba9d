import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../../../src/client/catalogue/engine.ts';
import { entriesOf } from '../../../../src/client/catalogue/entries.ts';
import { buildSyllableEngine } from '../../../../src/client/catalogue/syllable-engine.ts';
import type { CatalogueFile } from '../../../../src/model/catalogue-file.ts';
import { lettersOf, syllablesOf, termsOf } from '../../../../src/model/text/written-syllable.ts';
import { varyVietnamese } from '../../../../tools/bench/replicate.ts';
import { vietnameseTexts } from '../../../../tools/bench/search-quality.ts';
import { catalogueOf, serveParts, siteOf } from './large-sample.ts';

// A worker has the language of its page as its name. Other tests of this process have read modules without one.
vi.resetModules();
vi.stubGlobal('document', undefined);
vi.stubGlobal('name', 'vi');
const { loadParts } = await import('../../../../src/client/catalogue/parts.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const bodies: Readonly<Record<string, string>> = {
  moh: 'Bộ Y tế Ministry of Health',
  mps: 'Bộ Công an',
  most: 'Ủy ban nhân dân thành phố Hội An',
};
const optionOf = (_facet: string, id: string) => ({ name: bodies[id] ?? id, words: id.toUpperCase() });

const answerOf = (engine: Engine, query: string, known: readonly string[] = []) => {
  const { entries, terms, ...said } = engine.search(query, known);
  return { ...said, ids: entries.map(({ id }) => id), terms: [...terms].toSorted() };
};

const real = await vietnameseTexts();
const records = 3000;

describe.each([
  ['the records of this site', real],
  ['varied ones beside them', varyVietnamese(real, records, 57)],
])('of %s, a catalogue in parts answers as one in a whole', (_, descriptions) => {
  let file: CatalogueFile;
  let whole: Engine;
  let own: (path: string) => string | undefined;
  beforeAll(async () => {
    file = { ...catalogueOf(descriptions.length), descriptions };
    whole = await buildSyllableEngine(entriesOf(file, optionOf));
    own = siteOf(file, 'vi');
  });
  beforeEach(() => void serveParts(own));

  test.each([
    ['as it is written', ['chữ ký số', 'trí tuệ nhân tạo', 'công nghệ', 'và']],
    ['without tones', ['chu ky so', 'tri tue nhan tao', 'BAN DAN', 'truoc']],
    ['with a slip', ['chử ký số', 'chữ kí sô', 'trí tuệ nhn tạo', 'tri tue nhan tap', 'bán dẫm', 'daon nghiệp']],
    ['as far as it is typed', ['t', 'tr', 'trí', 'trí t', 'trí tuệ nhâ', 'qui', 'quy h', 'ky s']],
    ['two syllables in one', ['bandan', 'tritue', 'k iso', 'ca c']],
    ['as a number or an id', ['26', 'aa-26', '5G', '57', '2030']],
    ['as the name of a body', ['Hội An', 'Bộ Công an', 'bo y te', 'MPS', 'ministry of health']],
    ['as a sentence', ['sinh viên được miễn học phí khi nào', 'bóng đá trà sữa', 'xqzzyw', 'constructor', '']],
  ])('what is asked %s', async (_, queries) => {
    const engine = await loadParts((...option) => optionOf(...option));
    for (const query of queries) {
      await engine.parts.prepare(query);
      expect(answerOf(engine, query, ['aa-7']), query).toEqual(answerOf(whole, query, ['aa-7']));
    }
  });

  test('any words of its own with any slip, one after the other', async () => {
    const engine = await loadParts((...option) => optionOf(...option));
    const place = fc.nat();
    const asked = fc.tuple(
      place,
      place,
      fc.integer({ min: 1, max: 5 }),
      fc.option(place),
      fc.constantFrom('', 'h', 'ư'),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([of, from, count, slip, letter]) => {
        const words = descriptions[of % descriptions.length]?.split(' ') ?? [];
        const query = words
          .slice(from % words.length)
          .slice(0, count)
          .join(' ');
        const at = slip === null ? query.length : slip % query.length;
        const typed = query.slice(0, at) + letter + query.slice(at + 1);
        await engine.parts.prepare(typed);
        expect(answerOf(engine, typed)).toEqual(answerOf(whole, typed));
      }),
      { numRuns: 60 },
    );
  });

  test('an answer loads the parts of its own words, each once, and no whole file', async () => {
    const engine = await loadParts((...option) => optionOf(...option));
    const asked = serveParts(own);
    for (const query of ['trí tuệ nhân tạo', 'tri tue nhan tao']) await engine.parts.prepare(query);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(20);
    expect(asked.every((path) => /^\/vi\/catalogue-parts\/\w+\/(?:words|pairs)-\d+\.json$/u.test(path))).toBe(true);
  });
});

test('a part of pairs that is no list is an error, and all is loaded anew the next time', async () => {
  const file = { ...catalogueOf(real.length), descriptions: real };
  const own = siteOf(file, 'vi');
  const option = (facet: string, id: string) => optionOf(facet, id);
  serveParts((path) => (path.includes('/pairs-') ? '{}' : own(path)));
  const engine = await loadParts(option);
  await expect(engine.parts.prepare('chữ ký số')).rejects.toThrow();
  serveParts(own);
  const anew = await loadParts(option);
  await anew.parts.prepare('chữ ký số');
  expect(anew.search('chữ ký số').entries.length).toBeGreaterThan(0);
});

test('the forms of syllables, by which parts name them, are read as the syllables that they are of', () => {
  for (const text of real)
    for (const syllable of syllablesOf(text)) expect(syllablesOf(syllable.form)).toEqual([syllable]);
  expect(termsOf(syllablesOf('Kĩ năng số')).map(lettersOf)).toEqual(['ki', 'ki nang', 'nang', 'nang so', 'so']);
});
