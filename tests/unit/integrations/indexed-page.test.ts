import { expect, test } from 'vitest';
import { indexedPage } from '../../../src/integrations/indexed-page.ts';
import { Page } from '../../../src/integrations/verify/page.ts';

const indexed = (main: string, head = '') =>
  indexedPage(
    new Page('/x/', () =>
      Buffer.from(
        `<!doctype html><html lang="vi"><head><title>Đ</title>${head}<link rel="icon" href="/x.ico"></head><body><header><p>Đầu</p></header><main id="main" data-pagefind-body>${main}</main><footer>Đuôi</footer></body></html>`,
      ),
    ),
  ).content;

const wordsIn = (main: string) => /<meta name="folded" content="([^"]*)"/u.exec(indexed(main))?.[1]?.split(' ') ?? [];

test.each([
  ['<p>Nghị định 264/2025/NĐ-CP.</p>', ['dinh', '264/2025/nd-cp.']],
  ['<p>Bộ <b>Giáo dục và Đào tạo</b></p>', ['dao']],
  ['<p>Bộ Công an, People’s, 2021–2030, R&amp;D, “data”</p>', []],
  ['<p>N\u00D0-CP, \uFB01nance, \uFF12\uFF16, trans\u00ADformation</p>', ['nd-cp', 'finance', '26', 'transformation']],
  ['<p data-pagefind-ignore>đổi</p><div data-pagefind-ignore><p>đất</p></div>', []],
  ['<p>đ, “Đ”; đ</p>', ['d']],
])('%s is also found by %j', (main, words) => expect(wordsIn(main)).toEqual(words));

test('the index is sent what it reads of a page, and nothing else', () => {
  const filter = '<meta name="kind" content="task" data-pagefind-filter="kind[content]">';
  const main =
    '<div data-pagefind-ignore><h1>Task 1</h1></div><p class="text" id="words">Build <a id="L7" href="#L7">a</a> <b data-pagefind-ignore>not this</b>&lt;hub&gt;</p><!-- a remark -->';
  expect(indexed(main, `<meta charset="utf-8">${filter}`)).toBe(
    `<html lang="vi"><head>${filter}</head><body><main data-pagefind-body=""><div></div><p class="text">Build <a id="L7" href="#L7">a</a> <b></b>&lt;hub&gt;</p></main></body></html>`,
  );
});
