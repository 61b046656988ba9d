import { expect, test } from 'vitest';
import { target } from '../../../../src/words/vi/target.ts';

test.each([
  ['≥ 80', '%', '≥ 80%'],
  ['≥ 30', '% GDP', '≥ 30% GDP'],
  ['≥ 3% và tăng dần', '% tổng chi ngân sách', '≥ 3% tổng chi ngân sách và tăng dần'],
  ['Hạng 10 trở lên', 'Thứ hạng', 'Hạng 10 trở lên'],
  ['Trên mức trung bình của thế giới', 'Thứ hạng', 'Trên mức trung bình của thế giới'],
  ['12', 'Người làm nghiên cứu trên một vạn dân', '12 người làm nghiên cứu trên một vạn dân'],
  ['', '', ''],
])('%s with the unit "%s" is written %s', (text, unit, words) => expect(target.asStated(text, unit)).toBe(words));
