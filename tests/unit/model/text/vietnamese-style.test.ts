import { describe, expect, test } from 'vitest';
import { findStyleProblems } from '../../../../src/model/text/vietnamese-style.ts';

describe('the tone of a syllable that ends in oa, oe or uy stands on its first vowel', () => {
  test.each([
    ['hoá', 'hóa'],
    ['Uỷ', 'Ủy'],
    ['khoẻ', 'khỏe'],
    ['TOÀ', 'TÒA'],
    ['huỷ', 'hủy'],
    ['xoạ', 'xọa'],
    ['luỹ', 'lũy'],
  ])('not %s but %s', (slip, right) => {
    expect(findStyleProblems(`Việc ${slip}, xong.`)).toEqual([
      `"${slip}": write "${right}", with the tone on the first vowel`,
    ]);
    expect(findStyleProblems(`Việc ${right}, xong.`)).toEqual([]);
  });

  test.each(['hoàn thành', 'điều khoản', 'thuyết minh', 'ngoài ra', 'khuỷu', 'quý, quỹ, quỷ', 'Quý II', 'của họ, cũ'])(
    'and "%s" is right as it stands',
    (text) => expect(findStyleProblems(text)).toEqual([]),
  );

  test('each slip is named once', () => {
    expect(findStyleProblems('số hoá, mã hoá, xoá')).toHaveLength(2);
  });
});

test.each(['quá hạn', 'Quá hạn', 'quá thời hạn', 'nợ đọng', 'đã qua hạn'])('"%s" is never said', (words) => {
  expect(findStyleProblems(`Nhiệm vụ ${words}.`)).toEqual([
    expect.stringContaining(`"${words}": write "thời hạn đã qua"`),
  ]);
});

test.each(['quá hạng mục', 'thời hạn đã qua', 'qua hạn mức'])('"%s" may be said', (words) => {
  expect(findStyleProblems(words)).toEqual([]);
});

test('letters whose marks are stored apart are named, and read with them', () => {
  const apart = 'hoá'.normalize('NFD');
  expect(findStyleProblems(apart)).toEqual([
    expect.stringContaining('Unicode NFC'),
    '"hoá": write "hóa", with the tone on the first vowel',
  ]);
});
