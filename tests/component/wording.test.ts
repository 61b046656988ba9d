import { describe, expect, test } from 'vitest';
import { shown, textOf, textsOf } from './shown.ts';

const inVietnamese = (name: string, title: string) => shown(name, title, 'vi');

describe('whose words a record is shown in', () => {
  test.each([
    ['the words of the document', ''],
    [
      'our words',
      'Nội dung tiếng Việt dưới đây do trang này diễn đạt lại theo bản dịch tiếng Anh, không phải nguyên văn của văn bản. Khi viện dẫn, xin dùng văn bản gốc.',
    ],
    ['no words', 'Mục này chưa có nội dung tiếng Việt trên trang này; dưới đây là bản dịch tiếng Anh.'],
  ])('%s', async (title, words) => {
    expect(textOf((await inVietnamese('ui/WordingNote', title)).querySelector('main') ?? document)).toBe(words);
  });

  test('what our words no longer stand for is said with both versions, each in its language', async () => {
    const note = await inVietnamese('ui/WordingNote', 'our words of other ones');
    expect(textsOf(note, 'strong, .message p, dt, dd')).toEqual([
      ...['Bản tiếng Anh đã thay đổi sau khi có phần diễn đạt này.', 'Nội dung'],
      ...['Trước', 'Draft it.', 'Nay', 'Để trống'],
    ]);
    expect(textsOf(note, 'main [lang="en"]')).toEqual(['Draft it.']);
    const lost = await inVietnamese('ui/WordingNote', 'our words of ones that are not held');
    expect(textsOf(lost, '.message p')).toEqual(['Trang này không còn giữ bản tiếng Anh trước đó.']);
  });

  test('the translation is one step away: its words verbatim with their lines, and where the two differ', async () => {
    const fold = await inVietnamese('ui/OtherWords', 'two fields, of which one differs');
    expect(textsOf(fold, 'summary')).toEqual(['Xem bản dịch tiếng Anh, dòng 4 đến 9']);
    expect(textsOf(fold, 'h3')).toEqual(['Nội dung', 'Sản phẩm dự kiến']);
    expect(textsOf(fold, 'p[lang="en"][data-verbatim]')).toEqual([
      'Draft the decree on data.',
      'Decree of the Government',
    ]);
    expect(textsOf(fold, '.note')).toEqual([
      'Theo văn bản, dòng 7',
      'Theo văn bản, dòng 7',
      'Bản tiếng Việt và bản tiếng Anh khác nhau ở điểm này.',
    ]);
    expect(fold.querySelector('.note a')?.getAttribute('href')).toBe('/vi/documents/nq03/#L7');
  });

  test('its place says that we say it anew, and where the original is', async () => {
    const place = await inVietnamese('ui/RecordPlace', 'of a translation');
    expect(textsOf(place, 'p')).toEqual([
      'Theo văn bản, dòng 7 của Resolution 03/NQ-CP; trang này diễn đạt lại',
      'Văn bản gốc: Nghị quyết số 03/NQ-CP, nhiệm vụ số 26',
    ]);
    expect(place.querySelector('a[rel="external"]')?.getAttribute('href')).toBe('https://paper.example/nghi-quyet');
  });
});

describe('what a text states in another language', () => {
  test('a deadline is said as it is read, with its words beside it', async () => {
    const row = await inVietnamese('task/DeadlineRow', 'passed');
    expect(textsOf(row, '.entry p')).toEqual(['Đến hết ngày 30/6/2025, đã qua 510 ngày, tính đến ngày 22/11/2026']);
    expect(textsOf(row, '.prov p:first-child')[0]).toMatch(/^Theo văn bản: “June 2025”, dòng /u);
    expect(textsOf(row, 'main [lang="en"]')).toEqual(['June 2025']);
  });

  test('our words for a provision, which has no page of its own, stand folded under its lines', async () => {
    const text = await inVietnamese('document/DocumentText', 'headings, records and what is set aside');
    expect(textsOf(text, 'details > *')).toEqual([
      'Trang này diễn đạt lại, không phải nguyên văn',
      'Áp dụng Luật Dữ liệu.',
    ]);
    expect(text.querySelector('#paragraph-1 > p[lang="en"] + details')).not.toBeNull();
  });
});
