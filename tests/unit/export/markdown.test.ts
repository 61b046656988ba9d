import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, heading, list, markdownFile, paragraph, quotation } from '../../../src/export/markdown.ts';
import { blocksOf, textOf } from '../../markdown.ts';

/** What a reader of Markdown sees. */
const read = (markdown: string) => blocksOf(markdown).map(textOf).join('\n\n');

/** Texts of the signs that Markdown reads, and of those of real texts. */
const texts = fc
  .array(
    fc.constantFrom(...'\\`*_[]<>&~|^$!{}#+-=:.)(1 5aĐ@/"\'%', '\n', 'http://', 'www.', 'mailto:', '&amp;', '<b>'),
    {
      maxLength: 24,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/\n[ \t]*(?=\n)/gu, '')
      .trim(),
  );

describe('a text in Markdown', () => {
  test.each([
    ['- 5G_SA [1] *now*', '\\- 5G\\_SA \\[1\\] \\*now\\*'],
    ['1) first\n# second', '1\\) first\n\\# second'],
    ['a < b & c', 'a \\< b \\& c'],
    ['www.x.vn, https://x.vn', 'www\\.x.vn, https\\://x.vn'],
    ['Decree 109/2022/ND-CP (2nd draft)', 'Decree 109/2022/ND-CP (2nd draft)'],
  ])('%j is written %j', (text, written) => expect(escapeMarkdown(text)).toBe(written));

  test('reads back as the same text, whatever signs are in it, in a quotation, a heading, a paragraph and a list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(quotation(text))).toBe(text);
        const line = text.replaceAll(/\s+/gu, ' ').trim();
        expect(read(heading(2, line))).toBe(line);
        expect(read(paragraph(line))).toBe(line);
        expect(read(list([[line]]))).toBe(line);
        expect(read(paragraph({ text: line, bold: 'x', href: 'https://x.vn/a b>' }))).toBe(`x${line}`);
        expect(read(paragraph('x ', line, { text: line }))).toBe(`x ${line}${line}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('is a file of blocks, without empty ones', () => {
    expect(markdownFile([heading(1, 'A'), '', list([['b'], [{ text: 'c', href: '/c/' }]])])).toBe(
      '# A\n\n- b\n- [c](</c/>)\n',
    );
  });
});
