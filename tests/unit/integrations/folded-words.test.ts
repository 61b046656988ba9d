import { expect, test } from 'vitest';
import { foldedWordsOf, searchedIn } from '../../../src/integrations/folded-words.ts';
import { Page } from '../../../src/integrations/verify/page.ts';

const wordsIn = (main: string) =>
  foldedWordsOf(
    searchedIn(
      new Page('/x/', () =>
        Buffer.from(`<!doctype html><body><p>Đầu</p><main data-pagefind-body>${main}</main></body>`),
      ).elements,
    ),
  );

test.each([
  ['<p>Nghị định 264/2025/NĐ-CP.</p>', ['dinh', '264/2025/nd-cp.']],
  ['<p>Bộ <b>Giáo dục và Đào tạo</b></p>', ['dao']],
  ['<p>Bộ Công an, People’s, 2021–2030, R&amp;D, “data”</p>', []],
  ['<p>N\u00D0-CP, \uFB01nance, \uFF12\uFF16, trans\u00ADformation</p>', ['nd-cp', 'finance', '26', 'transformation']],
  ['<p data-pagefind-ignore>đổi</p><div data-pagefind-ignore><p>đất</p></div>', []],
  ['<p>đ, “Đ”; đ</p>', ['d']],
])('%s is also found by %j', (main, words) => expect(wordsIn(main)).toEqual(words));
