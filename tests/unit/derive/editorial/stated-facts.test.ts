import { describe, expect, test } from 'vitest';
import { differencesOf, lostFacts } from '../../../../src/derive/editorial/stated-facts.ts';

describe('the same is said of', () => {
  test.each([
    ['a day', 'January 9, 2025', 'ngày 09 tháng 01 năm 2025'],
    ['a day in capitals', 'DECEMBER 22, 2024', 'ngày 22 tháng 12 năm 2024'],
    ['a day in figures', '9 January 2025', '09/01/2025'],
    ['days without a year', 'before June 15th and December 15', 'trước ngày 15 tháng 6 và ngày 15 tháng 12'],
    ['a month', 'May 2026', 'tháng 5 năm 2026'],
    ['a month in figures', 'by December of 2026', 'đến 12/2026'],
    ['a month alone', 'in March', 'trong tháng 3'],
    ['a quarter', 'in the second quarter of 2025', 'trong quý II năm 2025'],
    ['a quarter in figures', 'Q1 2025', 'quý I/2025'],
    ['a document', 'Decree 109/2022/ND-CP', 'Nghị định số 109/2022/NĐ-CP'],
    ['a part', 'Section II, Appendix I', 'Mục II, Phụ lục I'],
    ['a congress', 'the 14th Congress', 'Đại hội XIV'],
    ['one day or the next', '30 or 31 December 2025', 'ngày 30 hoặc 31 tháng 12 năm 2025'],
    ['thousands', '100,000 engineers', '100.000 kỹ sư'],
    ['thousands as a word', '100,000 engineers', '100 nghìn kỹ sư'],
    ['ten thousands', '100,000 engineers', '10 vạn kỹ sư'],
    ['a rate', '12 per 10,000 people', '12 người trên một vạn dân'],
    ['money', '2.5 trillion VND', '2,5 nghìn tỷ đồng'],
    ['more money', '2,500 billion VND', '2.500 tỷ đồng'],
    ['a million', '1 million', 'một triệu'],
    ['a number before a rate', '5 rates', '5 tỷ lệ'],
    ['a share', '14.02 percent', '14,02%'],
    ['a range of shares', '16% to 18%', '16 - 18%'],
    ['a decimal comma of the English', '0,5%', '0,5%'],
    ['a zero in front', '09 routes', '9 tuyến'],
    ['a unit', '350 Tbps on 5G, 24/7', '350 Tbps trên 5G, 24/7'],
    ['a word for a figure', 'three pillars', '3 trụ cột'],
    ['a figure for a word', '3 pillars', 'ba trụ cột'],
    ['a word for a word', 'ten thousand', 'một vạn'],
    ['a compound', 'two-way exchange', 'trao đổi hai chiều'],
    ['a motto', 'Make in Vietnam', 'Make in Viet Nam'],
    ['a list', 'a) x\ndd) y', 'a) x\nđ) y'],
    ['a list in a line', '(i) x; (ii) y', '(i) x; (ii) y'],
    ['nothing', '-', '-'],
    ['a verb', 'This may be done.', 'Việc này có thể được làm.'],
  ])('%s: %s', (_what, english, vietnamese) => {
    expect(differencesOf(english, vietnamese)).toEqual([]);
  });
});

describe('another thing is said of', () => {
  test.each([
    ['a share', 'By 2030, 80%.', 'Đến năm 2030, 8%.', ['80% is not in the Vietnamese', '8% is not in the English']],
    ['a share without its sign', '80%', '80', ['80% is not in the Vietnamese', '80 is not in the English']],
    [
      'a day whose parts changed places',
      'January 9, 2025',
      '01/9/2025',
      ['9/1/2025 is not in the Vietnamese', '1/9/2025 is not in the English'],
    ],
    ['a document', '57-NQ/TW', '57-NQ/CP', ['57-NQ/TW is not in the Vietnamese', '57-NQ/CP is not in the English']],
    ['a part', 'Section II', 'Mục III', ['2 is not in the Vietnamese', '3 is not in the English']],
    ['thousands', '1,000', '1,000', ['1000 is not in the Vietnamese', '1 is not in the English']],
    ['a number that stands once only', 'from 5 to 5', 'đến 5', ['5 is not in the Vietnamese']],
    ['a number word', 'three pillars', 'bốn trụ cột', ['"three" is not in the Vietnamese']],
    ['a five that was lost', '5 pillars in 2025', 'trụ cột năm 2025', ['5 is not in the Vietnamese']],
    ['a list', '(i) x; (ii) y', '(i) x; y', ['items of lists: i ii in the English, i in the Vietnamese']],
    [
      'bullets',
      '- x\n- y',
      '- x',
      ['items of lists: - - in the English, - in the Vietnamese', 'lines: 2 in the English, 1 in the Vietnamese'],
    ],
    ['a blank cell', '-', 'Không', ['"-" stays "-", and stands for nothing else']],
  ])('%s: %s', (_what, english, vietnamese, differences) => {
    expect(differencesOf(english, vietnamese)).toEqual(differences);
  });
});

test.each([
  ['more', 'the Congress', 'Đại hội XIV', []],
  ['its number in full', 'Resolution 57', 'Nghị quyết số 57-NQ/TW', []],
  ['the day in full', 'in 2025', 'ngày 01 tháng 3 năm 2025', []],
  ['it once', 'Project 06, Scheme 06', 'Đề án 06', []],
  ['another number', 'Resolution 57', 'Nghị quyết số 5-NQ/TW', ['57']],
  ['less', '24 of 29.4 million', '24 triệu', ['24', '29400000']],
])('what a Vietnamese text leaves out that says %s', (_what, english, vietnamese, lost) => {
  expect(lostFacts(english, vietnamese)).toEqual(lost);
});
