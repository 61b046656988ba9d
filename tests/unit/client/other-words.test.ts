import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/client/lexicon.ts';
import { holds, widen } from '../../../src/client/other-words.ts';
import type { Answer, Found } from '../../../src/client/pagefind.ts';
import { lexiconFile } from '../../../src/export/lexicon-file.ts';
import { lexicon } from '../../../src/model/lexicon.ts';

const page = (content: string): Found => ({
  ...{ url: '/tasks/aa-1/', excerpt: '', content, meta: { title: 'Task 1' } },
  ...{ locations: [], anchors: [], filters: {} },
});
const answerOf = (found: readonly Found[]): Answer => ({
  ...{ total: found.length, named: 0, unreached: [], first: found, load: async () => [] },
});
const rows = rowsOf(
  lexiconFile(
    lexicon.parse([
      { vi: ['bán dẫn'], en: ['semiconductor', 'semiconductors'] },
      { vi: ['thể thao'], en: ['sports'] },
      { vi: ['bảo hiểm y tế'], en: ['health insurance'], unused: true, near: ['sports'] },
    ]),
  ),
);

/** Texts of a language, of which the index gives those with the words as it would: whole, or the nearest that it has. */
const texts = {
  en: ['Build a semiconductor plant.', 'Build sports works.', 'Plant rice.'],
  vi: ['Xây dựng nhà máy bán dẫn.', 'Xây dựng công trình thể thao.', 'Trồng lúa.'],
};

async function search(lang: 'en' | 'vi', query: string, typed: readonly string[] = []) {
  const asked: (readonly string[])[] = [];
  const searchFor = async (words: readonly string[]) => {
    asked.push(words);
    const found = texts[lang].filter((text) => words.some((one) => text.toLowerCase().includes(one.toLowerCase())));
    return answerOf(found.map(page));
  };
  let loaded = false;
  const loadRows = async () => {
    loaded = true;
    return rows;
  };
  const answer = typed.length > 0 ? answerOf(typed.map(page)) : await searchFor([query]);
  const { answer: found, ...said } = await widen({ lang, query, answer }, loadRows, searchFor);
  return { texts: found.first.map(({ content }) => content), total: found.total, loaded, asked, ...said };
}

describe('full texts are searched in the words of the lexicon', () => {
  test.each([
    ['en', 'bán dẫn', 'Build a semiconductor plant.', ['semiconductor', 'bán dẫn']],
    ['en', 'ban dan', 'Build a semiconductor plant.', ['semiconductor', 'bán dẫn']],
    ['en', 'bán dẫn'.normalize('NFD'), 'Build a semiconductor plant.', ['semiconductor', 'bán dẫn']],
    ['vi', 'semiconductors', 'Xây dựng nhà máy bán dẫn.', ['bán dẫn', 'semiconductor']],
  ] as const)('in %s, "%s"', async (lang, query, text, pair) =>
    expect(await search(lang, query)).toMatchObject({ texts: [text], pairs: [pair], isOther: true, near: [] }),
  );

  test('and not by what the index takes for the nearest word', async () =>
    expect((await search('en', 'bán dẫn', ['Plant rice.'])).texts).toEqual(['Build a semiconductor plant.']));
});

test('Vietnamese words that the texts hold need no lexicon', async () =>
  expect(await search('vi', 'thể thao')).toMatchObject({ total: 1, pairs: [], loaded: false, isOther: false }));

test('Vietnamese words without marks are searched for with those of the lexicon first, then as typed', async () => {
  const found = await search('vi', 'ban dan', ['Bàn dân vận.']);
  expect(found).toMatchObject({ texts: ['Xây dựng nhà máy bán dẫn.'], pairs: [], isOther: false });
  expect(found.asked).toEqual([['bán dẫn', 'ban dan']]);
});

describe('what nobody promised finds nothing, whatever the index takes for the nearest', () => {
  test.each([
    ['en', 'football', 'Foot the bill.'],
    ['en', 'world cup', 'Build a world city.'],
    ['en', 'weather forecast', 'Forecast needs of staff.'],
    ['en', 'bóng đá', 'Bong Da ward, Bac Ninh.'.replace('Bong Da', 'Bong, near Da')],
    ['en', 'bong da', 'Bonds and data.'],
    ['vi', 'bóng đá', 'Bổng lộc; đá vôi.'],
    ['vi', 'giày thể thao', 'Giấy tờ của công trình thể thao.'],
    ['vi', 'football', 'Xây dựng công trình thể thao.'],
  ] as const)('in %s, "%s"', async (lang, query, nearest) =>
    expect(await search(lang, query, [nearest])).toMatchObject({ texts: [], total: 0, pairs: [] }),
  );

  test('and the terms that come nearest are offered with their pairs', async () =>
    expect((await search('en', 'bảo hiểm y tế', ['Plant rice.'])).near).toEqual([['sports', 'thể thao']]));
});

describe('a page holds what a query says', () => {
  test.each([
    ['chuyển đổi số', 'Thúc đẩy chuyển đổi số.', true],
    ['chuyen doi so', 'Thúc đẩy chuyển đổi số.', true],
    ['chuyển dổi số', 'Thúc đẩy chuyển đổi số.', true],
    ['số đổi chuyển', 'Thúc đẩy chuyển đổi số.', false],
    ['digital signatures', 'A digital signature.', true],
    ['ministy of health', 'The Ministry of Health.', true],
    ['cheap flights', 'Public services.', false],
  ])('"%s" in "%s"', (query, content, held) => expect(holds(page(content), query)).toBe(held));
});
