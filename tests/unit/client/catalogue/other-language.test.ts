import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { widen } from '../../../../src/client/catalogue/other-language.ts';
import { buildSyllableEngine } from '../../../../src/client/catalogue/syllable-engine.ts';
import { rowsOf } from '../../../../src/client/lexicon.ts';
import { lexiconFile } from '../../../../src/export/lexicon-file.ts';
import { lexicon } from '../../../../src/model/lexicon.ts';
import { entries, idsOf } from './sample.ts';

const vietnamese = [
  'Xây dựng nền tảng quốc gia về chữ ký số trong bệnh viện.',
  'Xây dựng trung tâm dữ liệu; ứng dụng trí tuệ nhân tạo trong dịch vụ công.',
  'Sửa đổi luật về căn cước; kết nối cơ sở dữ liệu của công an.',
  'Nâng cao nhận thức về chuyển đổi số trong trường học.',
  'Cải cách thủ tục hành chính.',
];
const engines = {
  en: await buildEngine(entries, []),
  vi: await buildSyllableEngine(entries.map((entry, place) => ({ ...entry, description: vietnamese[place] ?? '' }))),
};
const rows = rowsOf(
  lexiconFile(
    lexicon.parse([
      { vi: ['chữ ký số'], en: ['digital signature', 'digital signatures'] },
      { vi: ['bệnh viện'], en: ['hospitals'], enTyped: ['clinic'] },
      { vi: ['bảo hiểm y tế'], en: ['health insurance'], unused: true, near: ['hospitals'] },
    ]),
  ),
);
const search = (lang: 'en' | 'vi', query: string) => {
  const [engine, other] = lang === 'en' ? [engines.en, engines.vi] : [engines.vi, engines.en];
  return widen({ lang, query, engine, found: engine.search(query), rows }, async () => other);
};

describe('words of the other language find', () => {
  test.each([
    ['en', 'chữ ký số', ['aa-1'], [['digital signature', 'chữ ký số']]],
    ['en', 'chu ky so', ['aa-1'], [['digital signature', 'chữ ký số']]],
    ['vi', 'digital signature', ['aa-1'], [['chữ ký số', 'digital signature']]],
    ['vi', 'clinic', ['aa-1'], [['bệnh viện', 'hospitals']]],
  ] as const)('in %s, "%s"', async (lang, query, ids, pairs) => {
    const found = await search(lang, query);
    expect(idsOf(found.entries)).toEqual(ids);
    expect(found).toMatchObject({ pairs, more: 0 });
  });

  test('what the lexicon does not have, by the words of the other catalogue, and says how many', async () => {
    expect(await search('en', 'thủ tục hành chính')).toMatchObject({ pairs: [], more: 1, isOther: true });
    expect(idsOf((await search('vi', 'administrative procedures')).entries)).toEqual(['aa-1b-1']);
  });
});

test('what nobody promised finds nothing, in either language', async () => {
  for (const lang of ['en', 'vi'] as const)
    for (const query of [
      ...['bóng đá', 'football', 'thể thao'],
      // One pair of the texts beside words that nobody knows.
      ...['giày bệnh viện', 'quần áo bệnh viện', 'đội tuyển bóng đá trong bệnh viện', 'hospital soup'],
    ])
      expect((await search(lang, query)).entries, query).toEqual([]);
});

test('some of the words are enough where another one is a slip, which is no syllable', async () => {
  for (const query of ['chữ ký số onlinne', 'chữ ký số dvxng'])
    expect(idsOf((await search('vi', query)).entries), query).toContain('aa-1');
});

test('where nothing is found the terms that come nearest are offered, with their pairs', async () => {
  expect((await search('en', 'bảo hiểm y tế')).near).toContainEqual(['hospitals', 'bệnh viện']);
  expect((await search('vi', 'health insurance')).near).toContainEqual(['bệnh viện', 'hospitals']);
});

test('a term beside words that nobody knows is offered, and what was asked alone is not', async () => {
  expect((await search('vi', 'giày bệnh viện')).near).toContainEqual(['bệnh viện', 'hospitals']);
  expect((await search('vi', 'bảo hiểm y tế')).near).not.toContainEqual(['bảo hiểm y tế', 'health insurance']);
});
