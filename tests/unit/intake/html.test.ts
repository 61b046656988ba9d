import { describe, expect, test } from 'vitest';
import { readWith, showNotices, showParts } from './show-file.ts';

const read = (body: string, decisions = {}) =>
  readWith(
    'a.html',
    `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>${body}</body></html>`,
    decisions,
  );

describe('paragraphs', () => {
  test.each([
    ['headings', '<h1>A <i>b</i></h1><p>c</p><h6>d</h6>', ['# A b', 'c', '###### d']],
    ['line breaks and spaces', '<p>a<br>b\n   c&nbsp; d&#x09;e</p>', ['a', 'b c d e']],
    ['words without a paragraph', 'a<div>b<p>c</div>d', ['a', 'b', 'c', 'd']],
    ['text that is set as typed', '<pre>a\n  b</pre>', ['a', 'b']],
    ['links, emphasis, entities', '<p>a <a href="x">b</a><b>c</b> &lt;d&gt; &ecirc;</p>', ['a bc <d> ê']],
    ['raised figures', '<p>10<sup>2</sup> CO<sub>2</sub> 4<sup>th</sup></p>', ['10² CO₂ 4th']],
    ['scripts and styles', '<p>a<script>b</script></p><template>c</template><noscript>d</noscript>', ['a', 'd']],
    ['terms and folded words', '<dl><dt>a<dd>b</dl><details><summary>c</summary>d</details>', ['a', 'b', 'c', 'd']],
  ])('are read: %s', async (_, body, lines) => {
    expect(showParts((await read(body)).parts)).toEqual(lines);
  });

  test.each([
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol start="3" type="a"><li>a<li>b</ol>', ['c. a', 'd. b']],
    ['<ol type="I"><li>a<li value="5">b<li>c</ol>', ['I. a', 'V. b', 'VI. c']],
    ['<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['<ol><li>a<ol style="list-style-type: lower-alpha"><li>b</ol><li><p>c<p>d</ol>', ['1. a', 'a. b', '2. c', 'd']],
    ['<ul><li>a</ul>', ['• a']],
    ['<ul style="list-style-type:none"><li>a</ul>', ['a']],
  ])('are numbered as a browser does: %s', async (body, lines) => {
    expect(showParts((await read(body)).parts)).toEqual(lines);
  });

  test('take the numbers that Word writes as words', async () => {
    const word = (mark: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>Mở lớp<o:p></o:p></p>`;
    expect(showParts((await read(word('1.') + word('·') + word('o') + word('a)'))).parts)).toEqual([
      '1. Mở lớp',
      '• Mở lớp',
      '• Mở lớp',
      'a) Mở lớp',
    ]);
  });

  test('are named where they are hidden, changed, struck out, notes, comments or pictures', async () => {
    const body = `<p>a<span style="display: none">b</span><del>c</del><ins>d</ins><s>e</s><img src="x.png" alt="f"></p><div style='mso-element:comment-list'><p>g</p></div><div style="mso-element:footnote-list"><p>[1] h</p></div><p hidden>i</p><iframe src="j"></iframe>`;
    const file = await read(body);
    expect(showParts(file.parts)).toEqual(['ade', '[1] h']);
    expect(showNotices(file)).toEqual([
      'hidden-text @ paragraph 1: b',
      'tracked-change @ paragraph 1: deleted "c"',
      'tracked-change @ paragraph 1: inserted "d"',
      'struck-text @ paragraph 1: e',
      'picture @ paragraph 1: f',
      'comment @ paragraph 2: g',
      'footnote @ paragraph 2: [1] h',
      'hidden-text @ paragraph 3: i',
      'not-read @ paragraph 3: j',
    ]);
    expect(
      showParts(
        (await read(body, { changes: 'refused', hidden: 'read', notes: 'left-out', comments: 'written' })).parts,
      ),
    ).toEqual(['abce', 'g', 'i']);
  });
});

describe('tables', () => {
  test('keep cells over columns and rows, heads, blank rows and lines of a cell', async () => {
    const file = await read(
      '<table><caption>Annex</caption><thead><tr><th>No.<th>Task<th>Lead</thead><tr><td colspan=3>I. Group<tr><td>1<td>a<br>b<p>c</p><td rowspan=2>Ministry<tr><td>2<td>d<tr><td><td>&nbsp;<td><tr><td>3<td>e<td>f</table>',
    );
    expect(showParts(file.parts)).toEqual([
      'Annex',
      '^ No. | Task | Lead',
      'I. Group | > | >',
      '1 | a / b / c | Ministry',
      '2 | d | ~',
      '',
      '3 | e | f',
    ]);
    expect(file.parts[1]).toMatchObject({
      name: 'Annex',
      rows: [{}, {}, {}, { cells: [{}, {}, { address: 'table 1, row 4, column 3', rows: 0 }] }, {}, {}],
    });
    expect(showNotices(file)).toEqual([
      'merged-cell @ table 1, row 2, column 1: I. Group',
      'merged-cell @ table 1, row 3, column 3: Ministry',
    ]);
  });

  test.each([
    ['rows to the end of the group', '<table><tr><td rowspan=0>a<td>b<tr><td>c</table>', ['a | b', '~ | c']],
    ['more rows than there are', '<table><tr><td rowspan=9>a<td>b</table>', ['a | b']],
    [
      'rows one beside the other',
      '<table><tr><td rowspan=2>a<td rowspan=3>b<td>c<tr><td>d<tr><td>e<td>f</table>',
      ['a | b | c', '~ | ~ | d', 'e | ~ | f'],
    ],
    ['blank columns at the right', '<table><tr><td>a<td><td><tr><td>b<td>c<td></table>', ['a | ', 'b | c']],
    ['a head of cells in the body', '<table><tr><th>a<th>b<tr><td>c<td>d</table>', ['^ a | b', 'c | d']],
  ])('are read: %s', async (_, body, lines) => {
    expect(showParts((await read(body)).parts)).toEqual(lines);
  });

  test('within a cell are lines of the cell, and around the whole page are not there', async () => {
    const nested = await read('<table><tr><td>1<td>a<table><tr><td>b<td>c</table><tr><td>2<td>d</table>');
    expect(showParts(nested.parts)).toEqual(['1 | a / b / c', '2 | d']);
    expect(showNotices(nested)).toEqual(['nested-table @ table 1, row 1, column 2: b c']);
    const layout = await read(
      '<table><tr><td>menu<td><h1>Plan</h1><table><tr><td>1<td>a<tr><td>2<td>b</table></table>',
    );
    expect(showParts(layout.parts)).toEqual(['menu', '# Plan', '1 | a', '2 | b']);
  });

  test('name hidden rows', async () => {
    const file = await read('<table><tr><td>a<tr style="display:none"><td>b</table>');
    expect(showParts(file.parts)).toEqual(['a']);
    expect(showNotices(file)).toEqual(['hidden-row @ table 1, row 2: b']);
  });
});
