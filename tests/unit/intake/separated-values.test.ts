import { describe, expect, test } from 'vitest';
import { readWith, showNotices, showParts } from './show-file.ts';

describe('separated values', () => {
  test.each([
    ['commas', 'No.,Task\n1,"a, b"\n', ['No. | Task', '1 | a, b']],
    [
      'semicolons',
      'TT;Nhiệm vụ;Chủ trì\n1;"a, b, c";Bộ A\n2;c, d;Bộ B',
      ['TT | Nhiệm vụ | Chủ trì', '1 | a, b, c | Bộ A', '2 | c, d | Bộ B'],
    ],
    ['tabs', 'TT\tNhiệm vụ\n1\ta, b; c\n', ['TT | Nhiệm vụ', '1 | a, b; c']],
    ['bars', 'TT|Nhiệm vụ\n1|a', ['TT | Nhiệm vụ', '1 | a']],
    ['what a line of the file says', 'sep=;\r\na,b;c\r\n', ['a,b | c']],
    ['one column', 'a\nb\n', ['a', 'b']],
  ])('are told by %s', async (_, text, lines) => {
    expect(showParts((await readWith('a.csv', text)).parts)).toEqual(lines);
  });

  test.each([
    ['line breaks within marks', 'a,"b\nc"\r\nd,e\r\n', ['a | b / c', 'd | e']],
    ['marks within marks', 'a,"b ""c"""\n', ['a | b "c"']],
    ['a mark within words', 'a,5" pipe\nb,c\n', ['a | 5" pipe', 'b | c']],
    ['rows of different lengths', 'a,b,c\nd\n,,\ne,f,g,h\n', ['a | b | c', 'd', '', 'e | f | g | h']],
    ['ends of lines of old Macs', 'a,b\rc,d\r', ['a | b', 'c | d']],
    ['a mark of UTF-8', '\uFEFF"a",b\n', ['a | b']],
  ])('may have %s', async (_, text, lines) => {
    expect(showParts((await readWith('a.csv', text)).parts)).toEqual(lines);
  });

  test('have the addresses that a spreadsheet gives them', async () => {
    const file = await readWith('a.csv', 'a,b\n\n\n"c\nd",e\n');
    expect(file.parts).toMatchObject([
      {
        rows: [
          { address: 'row 1' },
          { cells: [] },
          { address: 'row 4', cells: [{ address: 'A4' }, { address: 'B4' }] },
        ],
      },
    ]);
  });

  test('name formulas that keep zeros', async () => {
    const file = await readWith('a.csv', '"=""007""",a\n');
    expect(showParts(file.parts)).toEqual(['007 | a']);
    expect(showNotices(file)).toEqual(['formula @ A1: ="007"']);
  });

  test('are refused where a mark is not closed', async () => {
    await expect(readWith('a.csv', 'a,b\n"c,d\n')).rejects.toThrow('a quotation mark that opens a cell is not closed');
  });
});

describe('Markdown', () => {
  test.each([
    ['headings', '# A *b*\n\nB\n=\n\n### `c`', ['# A b', '# B', '### c']],
    ['tables with bars at their ends', '| a | b |\n|---|:-:|\n| 1 | **x** |', ['^ a | b', '1 | x']],
    ['tables without bars at their ends', 'a | b\n--|--\n1 | x', ['^ a | b', '1 | x']],
    ['bars and breaks in cells', '|a|b|\n|-|-|\n|1|x \\| y<br>z `a\\|b`|', ['^ a | b', '1 | x | y / z a|b']],
    ['rows with more and with fewer cells', '|a|b|\n|-|-|\n|1|x|y|\n|2|', ['^ a | b', '1 | x | y', '2']],
    ['links, emphasis, escapes, entities', '[a](x) __b__ \\*c\\* &lt; <http://d> ~~e~~', ['a b *c* < http://d e']],
    ['lists with the marks of their source', '1. a\n2. b\n   - c\n\n3) d', ['1. a', '2. b', '- c', '3) d']],
    ['lines that follow each other', 'a\nb\na) c\n1.1. d\nĐiều 2. e', ['a b', 'a) c', '1.1. d', 'Điều 2. e']],
    ['breaks on purpose', 'a  \nb\\\nc', ['a', 'b', 'c']],
    ['tables in HTML', '<table><tr><td rowspan=2>a<td>b<tr><td>c</table>', ['a | b', '~ | c']],
    ['raised figures', 'm<sup>2</sup> 2', ['m² 2']],
    ['quotations and code', '> a\n\n    b', ['a', 'b']],
  ])('is read: %s', async (_, text, lines) => {
    expect(showParts((await readWith('a.md', text)).parts)).toEqual(lines);
  });

  test('has the lines of its file as addresses', async () => {
    const file = await readWith('a.md', '# a\n\n| b | c |\n|---|---|\n| d | e |\n\n<p>f</p>\n');
    expect(file.parts).toMatchObject([
      { address: 'line 1' },
      {
        address: 'table 1',
        rows: [{ address: 'line 3' }, { address: 'line 5', cells: [{}, { address: 'line 5, column 2' }] }],
      },
      { address: 'line 7, paragraph 1' },
    ]);
  });

  test('names notes, pictures, struck words and properties', async () => {
    const file = await readWith('a.md', '---\ntitle: t\n---\na[^1] ![b](c.png) ~~d~~\n\n[^1]: e');
    expect(showParts(file.parts)).toEqual(['a[1] d', '[1] e']);
    expect(showNotices(file)).toEqual([
      'not-read @ line 1: title: t',
      'picture @ line 4: b',
      'struck-text @ line 4: d',
      'footnote @ line 6: e',
    ]);
  });
});

describe('text', () => {
  test.each([
    ['a paragraph a line', 'a\r\n\r\n  b\tc\nd\n\te', ['a', 'b c', 'd', 'e']],
    ['a table where lines are parted by tabs', 'x\nTT\tViệc\n1\ta\n\tb', ['x', 'TT | Việc', '1 | a', ' | b']],
    ['a table with bars and a line below its head', '| a | b |\n|---|---|\n| 1 | x |', ['a | b', '1 | x']],
    ['no table where each cell has a line of its own', '1 |\na |\nb |', ['1 |', 'a |', 'b |']],
  ])('is read: %s', async (_, text, lines) => {
    expect(showParts((await readWith('a.txt', text)).parts)).toEqual(lines);
  });
});
