/** What a search says in Vietnamese of words of the other language. */
import type { RichPart } from '../../rich.ts';
import type { LexiconWords } from '../lexicon.ts';

type Pairs = Parameters<LexiconWords['searched']>[0];

const pairs = (all: Pairs): (string | RichPart)[] =>
  all.flatMap(([own, other], place) => [
    ...(place > 0 ? [', '] : []),
    { text: own, as: 'b' as const },
    ' = ',
    { text: other, as: 'span' as const, lang: 'en' },
  ]);

export const lexicon: LexiconWords = {
  searched: (all, more) => [
    ...(all.length > 0 ? ['Đã tìm: ', ...pairs(all), more > 0 ? ' · ' : '.'] : []),
    ...(more > 0 ? [`${all.length > 0 ? 'thêm ' : ''}${more} kết quả từ bản tiếng Anh.`] : []),
  ],
  inOther: (quoted, href) => [{ text: `Search for ${quoted} in English`, href, lang: 'en' }, '.'],
  nearest: 'Thuật ngữ gần nhất: ',
  term: (own, other) => [{ text: own, as: 'button' }, ' = ', { text: other, as: 'span', lang: 'en' }],
};
