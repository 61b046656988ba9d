import { describe, expect, test } from 'vitest';
import { slipOf, syllablesOf } from '../../../../src/model/text/written-syllable.ts';

const formsOf = (text: string) => syllablesOf(text).map(({ form }) => form);
const only = (text: string) => {
  const [syllable] = syllablesOf(text);
  if (!syllable) throw new Error('There is none.');
  return syllable;
};

describe('what readers type in two ways is one', () => {
  test.each([
    ['hòa, khỏe, thủy', 'hoà, khoẻ, thuỷ'],
    ['kỹ hy lý mỹ sỹ tỷ quý', 'kĩ hi lí mĩ sĩ tỉ quí'],
    ['đường ĐÀO', 'dường DÀO'],
    ['Ðề án', 'Đề án'],
    ['nghiệp', 'nghiệp'.normalize('NFD')],
    ['bán\u00ADdẫn', 'bándẫn'],
  ])('"%s" and "%s"', (one, other) => expect(formsOf(one)).toEqual(formsOf(other)));

  test('but no other y and i', () => {
    expect(formsOf('tay')).not.toEqual(formsOf('tai'));
    expect(formsOf('thuý')).not.toEqual(formsOf('thúi'));
  });
});

test('what is left out costs less than what is wrong, a tone less than a vowel mark, and that less than a letter', () => {
  const cost = (typed: string) => slipOf(only(typed), only('nhẫn'), false);
  const costs = [cost('nhẫn'), cost('nhân'), cost('nhấn'), cost('nhẵn'), 1];
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect(new Set(costs).size).toBe(costs.length);
  expect(slipOf(only('nhan'), only('nhẫn'), true)).toBe(0);
});
