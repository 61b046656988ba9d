import { describe, expect, test } from 'vitest';
import { cell, level, makeDocx, numbered, paragraph, run, table } from './make-package.ts';
import { readWith, showNotices, showParts } from './show-file.ts';

const read = async (body: string, parts: Record<string, string> = {}, decisions = {}) =>
  readWith('plan.docx', makeDocx(body, parts), decisions);

const style = (id: string, name: string, properties = '', words = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties.startsWith('<w:basedOn') ? properties : `<w:pPr>${properties}</w:pPr>`}${words && `<w:rPr>${words}</w:rPr>`}</w:style>`;
const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
const list = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, kind = 0, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${overrides}</w:num>`;
const threeLevels = list(
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'lowerLetter', '%3)'),
);

describe('words of a paragraph', () => {
  test.each([
    [
      'tabs and line breaks',
      `<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r></w:p>`,
      ['A B', 'C', 'D'],
    ],
    [
      'hyphens',
      '<w:p><w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>CN so</w:t><w:softHyphen/><w:t>ft tech\u00ADno</w:t></w:r></w:p>',
      ['KH-CN soft techno'],
    ],
    ['spaces that are set with care', paragraph(`${run('a ')}${run('b\u00A0c')}`), ['a b c']],
    ['letters apart from their marks', paragraph('Tuye\u0302\u0309n'), ['Tuyển']],
    [
      'raised and lowered figures',
      paragraph(
        run('10') +
          run('2', '<w:vertAlign w:val="superscript"/>') +
          run(' CO') +
          run('2', '<w:vertAlign w:val="subscript"/>'),
      ),
      ['10² CO₂'],
    ],
    ['raised words', paragraph(run('4') + run('th', '<w:vertAlign w:val="superscript"/>')), ['4th']],
    [
      'links, smart tags and content controls',
      `<w:p><w:hyperlink r:id="x">${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('c')}</w:sdtContent></w:sdt></w:p>`,
      ['abc'],
    ],
    [
      'paragraphs in content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('a')}${paragraph('b')}</w:sdtContent></w:sdt>`,
      ['a', 'b'],
    ],
    [
      'formulas',
      '<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>',
      ['1/2'],
    ],
  ])('reads %s', async (title, body, lines) => {
    expect(showParts((await read(body)).parts), title).toEqual(lines);
  });

  test('reads the result of a field and not its code, also over paragraphs and within each other', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = `<w:p>${char('begin')}${code('IF ')}${char('begin')}${code('PAGE')}${char('separate')}${run('inner')}${char('end')}${char('separate')}${run('shown ')}</w:p><w:p>${run('still')}${char('end')}${run(' after')}</w:p>`;
    const file = await read(`${nested}<w:p><w:fldSimple w:instr="DATE">${run('1/1/2025')}</w:fldSimple></w:p>`);
    expect(showParts(file.parts)).toEqual(['shown', 'still after', '1/1/2025']);
    expect(showNotices(file)).toEqual(['not-read @ paragraph 1: inner']);
  });

  test('names signs of symbol fonts and writes those it knows', async () => {
    const file = await read(
      paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Webdings" w:char="F04A"/></w:r>${run(' 5 \uF0A3 6', '<w:rFonts w:ascii="Symbol"/>')}`,
      ),
    );
    expect(showParts(file.parts)).toEqual(['✓≥ 5 ≤ 6']);
    expect(showNotices(file)).toEqual([
      'symbol @ paragraph 1 and 2 more: Wingdings FC (✓); Symbol B3 (≥); Symbol A3 (≤)',
      'symbol @ paragraph 1: Webdings 4A',
    ]);
  });

  test('converts old fonts by their names, from the words and from the style', async () => {
    const styles = style('Vn', 'Vn', '', '<w:rFonts w:ascii=".VnTime"/>');
    const file = await read(
      paragraph('Tuyªn truyÒn', ofStyle('Vn')) +
        paragraph(run('Hµ Néi', '<w:rFonts w:ascii=".VnTimeH"/>')) +
        paragraph(run('caùn boä', '<w:rFonts w:ascii="VNI-Times"/>')) +
        paragraph(run('đồng', '<w:rFonts w:ascii=".VnTime"/>')),
      { styles },
    );
    expect(showParts(file.parts)).toEqual(['Tuyên truyền', 'HÀ NỘI', 'cán bộ', 'đồng']);
    expect(showNotices(file)).toEqual(['encoding @ paragraph 1 and 2 more: .VnTime; .VnTimeH; VNI-Times']);
  });
});

describe('headings', () => {
  const styles = [
    style('Heading1', 'heading 1'),
    style('u2', 'Đầu đề 2'),
    style('T3', 'Tiêu đề 3'),
    style('Own', 'Chương', '<w:outlineLvl w:val="0"/>'),
    style('Below', 'Below', '<w:basedOn w:val="Own"/>'),
    style('Round', 'Round', '<w:basedOn w:val="Round"/>'),
    style('Title', 'Title'),
  ].join('');

  test.each([
    ['a style of Word', ofStyle('Heading1'), 1],
    ['a style with a Vietnamese name', ofStyle('u2'), 2],
    ['another Vietnamese name', ofStyle('T3'), 3],
    ['a style with a level', ofStyle('Own'), 1],
    ['a style based on one with a level', ofStyle('Below'), 1],
    ['a style based on itself', ofStyle('Round'), null],
    ['a title', ofStyle('Title'), 1],
    ['a paragraph with a level of its own', '<w:outlineLvl w:val="2"/>', 3],
    ['a heading that is made text', `${ofStyle('Heading1')}<w:outlineLvl w:val="9"/>`, null],
  ])('are told by %s', async (_, properties, heading) => {
    const [first] = (await read(paragraph('x', properties), { styles })).parts;
    expect(first).toMatchObject({ heading, text: 'x' });
  });
});

describe('automatic numbers', () => {
  test('count levels, begin again below each, and run on over tables', async () => {
    const body = [numbered(1), numbered(1, 1), numbered(1, 1), numbered(1, 2), numbered(1), numbered(1, 1)]
      .map((at) => paragraph('x', at))
      .join('');
    const file = await read(
      `${body}${table([cell(paragraph('y', numbered(1, 1)))])}${paragraph('z', numbered(1, 1))}`,
      { numbering: threeLevels + num(1) },
    );
    expect(showParts(file.parts)).toEqual(['I. x', '1.1 x', '1.2 x', 'a) x', 'II. x', '2.1 x', '2.2 y', '2.3 z']);
    expect(showNotices(file)).toEqual(['automatic-number @ paragraph 1: I. 1.1 1.2 a) II. 2.1 2.2 2.3']);
  });

  test('are left out of the words as decided, and still named', async () => {
    const file = await read(paragraph('x', numbered(1)), { numbering: threeLevels + num(1) }, { numbers: 'left-out' });
    expect(showParts(file.parts)).toEqual(['x']);
    expect(file.notices).toMatchObject([{ kind: 'automatic-number', found: 'I.', taken: 'Left out.' }]);
  });

  test('stand alone in cells that have no words, as in a column of numbers', async () => {
    const rows = ['Mở lớp', 'Xây trường'].map((words) => [cell(paragraph('', numbered(1))), cell(words)]);
    const file = await read(table(...rows), { numbering: list(level(0, 'decimal', '%1')) + num(1) });
    expect(showParts(file.parts)).toEqual(['1 | Mở lớp', '2 | Xây trường']);
  });

  test.each([
    ['decimalZero', '%1.', '01.', '02.'],
    ['upperLetter', '%1)', 'A)', 'B)'],
    ['lowerRoman', '(%1)', '(i)', '(ii)'],
    ['ordinal', '%1', '1', '2'],
    ['vietnameseCounting', '%1,', 'một,', 'hai,'],
    ['none', 'Điều', 'Điều', 'Điều'],
    ['decimal', 'Điều %1.', 'Điều 1.', 'Điều 2.'],
    ['bullet', '\uF0B7', '•', '•'],
    ['bullet', '-', '-', '-'],
    ['bullet', 'o', '•', '•'],
  ])('are printed as %s "%s"', async (format, text, first, second) => {
    const file = await read(paragraph('x', numbered(1)) + paragraph('y', numbered(1)), {
      numbering: list(level(0, format, text)) + num(1),
    });
    expect(file.parts).toMatchObject([{ label: first }, { label: second }]);
  });

  test.each([
    ['of lists of one kind run on', num(1) + num(2), [1, 2], ['1.', '2.']],
    [
      'begin again where a list says so',
      num(1) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      [1, 1, 2, 2, 1],
      ['1.', '2.', '1.', '2.', '3.'],
    ],
    [
      'take a level that a list has of its own',
      num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
      [1, 1],
      ['a)', 'b)'],
    ],
    ['end at list 0', num(1), [1, 0, 1], ['1.', null, '2.']],
  ])('%s', async (_, nums, lists, labels) => {
    const body = lists.map((id) => paragraph('x', numbered(id))).join('');
    const file = await read(body, { numbering: list(level(0, 'decimal', '%1.')) + nums });
    expect(file.parts.map((part) => part.kind === 'paragraph' && part.label)).toEqual(labels);
  });

  test('go on over all levels above where a level says so', async () => {
    const levels = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'));
    const body = [0, 1, 1, 0, 1].map((at) => paragraph('x', numbered(1, at))).join('');
    const file = await read(body, { numbering: levels + num(1) });
    expect(showParts(file.parts)).toEqual(['1. x', '1) x', '2) x', '2. x', '3) x']);
  });

  test('come from styles, each at its level', async () => {
    const levels = list(
      level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="D"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="K"/>'),
    );
    const styles =
      style('D', 'Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('K', 'Khoan', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('S', 'Sub', '<w:basedOn w:val="D"/>');
    const file = await read(['D', 'K', 'K', 'D', 'K', 'S'].map((id) => paragraph('x', ofStyle(id))).join(''), {
      styles,
      numbering: levels + num(1),
    });
    expect(showParts(file.parts)).toEqual(['Điều 1. x', '1. x', '2. x', 'Điều 2. x', '1. x', 'Điều 3. x']);
  });

  test('come from a style of lists', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
    const numbering = `${list('<w:numStyleLink w:val="L"/>', 1)}${list(`<w:styleLink w:val="L"/>${level(0, 'decimal', '%1/')}`, 2)}${num(1, 1)}${num(9, 2)}`;
    expect(showParts((await read(paragraph('x', numbered(1)), { styles, numbering })).parts)).toEqual(['1/ x']);
  });
});

describe('tracked changes', () => {
  const body = `<w:p>${run('keep ')}<w:del>${'<w:r><w:delText>old</w:delText></w:r>'}</w:del><w:ins>${run('new')}</w:ins><w:moveFrom>${run(' gone')}</w:moveFrom></w:p><w:p><w:moveTo>${run('gone')}</w:moveTo></w:p>`;

  test('are taken as accepted, and named', async () => {
    const file = await read(body);
    expect(showParts(file.parts)).toEqual(['keep new', 'gone']);
    expect(showNotices(file)).toEqual([
      'tracked-change @ paragraph 1: deleted "old", inserted "new", deleted "gone"',
      'tracked-change @ paragraph 2: inserted "gone"',
    ]);
  });

  test('are taken as refused where that was decided', async () => {
    expect(showParts((await read(body, {}, { changes: 'refused' })).parts)).toEqual(['keep old gone']);
  });

  test('join paragraphs whose end was deleted, and do not count them', async () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    const joined = paragraph('a ', numbered(1) + gone) + paragraph('b', numbered(1)) + paragraph('c', numbered(1));
    const parts = { numbering: list(level(0, 'decimal', '%1.')) + num(1) };
    expect(showParts((await read(joined, parts)).parts)).toEqual(['1. a b', '2. c']);
    expect(showParts((await read(joined, parts, { changes: 'refused' })).parts)).toEqual(['1. a', '2. b', '3. c']);
  });

  test('drop rows that were deleted, and inserted ones that are refused', async () => {
    const rows = table([cell('a')], ['<w:trPr><w:del/></w:trPr>', cell('b')], ['<w:trPr><w:ins/></w:trPr>', cell('c')]);
    const accepted = await read(rows);
    expect(showParts(accepted.parts)).toEqual(['a', 'c']);
    expect(showNotices(accepted)).toEqual([
      'tracked-change @ table 1, row 2: row deleted "b"',
      'tracked-change @ table 1, row 3: row inserted "c"',
    ]);
    expect(showParts((await read(rows, {}, { changes: 'refused' })).parts)).toEqual(['a', 'b']);
  });
});

describe('tables', () => {
  test('keep merged cells, headers, gaps and addresses', async () => {
    const file = await read(
      table(
        ['<w:trPr><w:tblHeader/></w:trPr>', cell('No.'), cell('Task'), cell('Lead')],
        [cell('I. Group', '<w:gridSpan w:val="3"/>')],
        [cell('1'), cell('a'), cell('Ministry', '<w:vMerge w:val="restart"/>')],
        [cell('2'), cell(paragraph('b') + paragraph('c')), cell('', '<w:vMerge/>')],
        ['<w:trPr><w:gridBefore w:val="1"/></w:trPr>', cell('d'), cell('')],
      ),
    );
    expect(showParts(file.parts)).toEqual([
      '^ No. | Task | Lead',
      'I. Group | > | >',
      '1 | a | Ministry',
      '2 | b / c | ~',
      ' | d | ',
    ]);
    const [first] = file.parts;
    expect(first?.kind === 'table' && first.rows[3]?.cells[1]?.address).toBe('table 1, row 4, column 2');
    expect(showNotices(file)).toEqual([
      'merged-cell @ table 1, row 2, column 1: I. Group',
      'merged-cell @ table 1, row 3, column 3: Ministry',
    ]);
  });

  test('name words behind merged cells, and hidden rows', async () => {
    const file = await read(
      table(
        [cell('a', '<w:vMerge w:val="restart"/>')],
        [cell('lost', '<w:vMerge/>')],
        ['<w:trPr><w:hidden/></w:trPr>', cell('b')],
      ),
    );
    expect(showParts(file.parts)).toEqual(['a', '~']);
    expect(showNotices(file)).toEqual([
      'hidden-row @ table 1, row 3: b',
      'hidden-text @ table 1, row 2, column 1: lost',
      'merged-cell @ table 1, row 1, column 1: a',
    ]);
  });

  test('read a table within a cell as lines of the cell, and rows within content controls', async () => {
    const inner = table([cell('x'), cell('y')]);
    const file = await read(
      `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell(`${paragraph('a')}${inner}${paragraph('b')}`)}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
    );
    expect(showParts(file.parts)).toEqual(['a / x / y / b']);
    expect(showNotices(file)).toEqual(['nested-table @ table 1, row 1, column 1: x y']);
  });
});

describe('what hangs on the text', () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  const twice = (words: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><wps:txbx>${box(words)}</wps:txbx></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('text boxes are read once where their anchor stands, in tables too', async () => {
    const file = await read(
      `${paragraph(run('a') + twice('box'))}${table([cell(paragraph(run('b') + twice('in cell')))])}${paragraph(`<w:r><w:pict><v:shape><v:textbox>${box('old')}</v:textbox></v:shape></w:pict></w:r>`)}`,
    );
    expect(showParts(file.parts)).toEqual(['a', 'box', 'b / in cell', 'old']);
    expect(showNotices(file)).toEqual([
      'text-box @ paragraph 1: box',
      'text-box @ table 1, row 1, column 1: in cell',
      'text-box @ paragraph 2: old',
    ]);
    expect(showParts((await read(paragraph(run('a') + twice('box')), {}, { boxes: 'left-out' })).parts)).toEqual(['a']);
  });

  const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${paragraph(words)}</w:${kind}>`;

  test('notes stand behind their paragraph or table with their marks', async () => {
    const body = `${paragraph(run('a') + refer('footnote', 2))}${table([cell(paragraph(run('b') + refer('footnote', 3) + refer('endnote', 2)))])}${paragraph('c')}`;
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('-')}</w:footnote>${note('footnote', 2, 'first')}${note('footnote', 3, 'second')}${note('footnote', 4, 'nobody refers to it')}`,
      endnotes: note('endnote', 2, 'end'),
    };
    const file = await read(body, parts);
    expect(showParts(file.parts)).toEqual(['a[1]', '[1] first', 'b[2][i]', '[2] second', '[i] end', 'c']);
    expect(showNotices(file)).toEqual([
      'footnote @ paragraph 1: first',
      'footnote @ table 1, row 1, column 1: second',
      'footnote @ table 1, row 1, column 1: end',
      'footnote @ footnote 4: nobody refers to it',
    ]);
    expect(showParts((await read(body, parts, { notes: 'left-out' })).parts)).toEqual(['a', 'b', 'c']);
  });

  test('comments are named and left out, or written as decided', async () => {
    const body = paragraph(run('a') + refer('comment', 0));
    const parts = { comments: note('comment', 0, 'really?') };
    const file = await read(body, parts);
    expect(showParts(file.parts)).toEqual(['a']);
    expect(showNotices(file)).toEqual(['comment @ paragraph 1: really?']);
    expect(showParts((await read(body, parts, { comments: 'written' })).parts)).toEqual(['a', '[comment 1] really?']);
  });

  test('hidden words are named and left out, or read as decided', async () => {
    const styles = style('H', 'H', '', '<w:vanish/>');
    const body =
      paragraph(run('a') + run('b', '<w:vanish/>')) +
      paragraph('c', ofStyle('H')) +
      paragraph(run('d', '<w:vanish w:val="0"/>'), ofStyle('H'));
    const file = await read(body, { styles });
    expect(showParts(file.parts)).toEqual(['a', 'd']);
    expect(showNotices(file)).toEqual(['hidden-text @ paragraph 1: b', 'hidden-text @ paragraph 2: c']);
    expect(showParts((await read(body, { styles }, { hidden: 'read' })).parts)).toEqual(['ab', 'c', 'd']);
  });

  test('headers, footers, tables of contents, prompts and struck words are named', async () => {
    const styles = style('TOC1', 'toc 1');
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`;
    const file = await read(
      `${paragraph('Part 1 3', ofStyle('TOC1'))}<w:p>${run('a ')}${prompt}${run('b', '<w:strike/>')}</w:p>`,
      { styles, header: paragraph('Draft'), footer: paragraph('Page') },
    );
    expect(showParts(file.parts)).toEqual(['a b']);
    expect(showNotices(file)).toEqual([
      'not-read @ paragraph 1: Part 1 3',
      'struck-text @ paragraph 1: b',
      'not-read @ paragraph 1: Click here',
      'not-read @ header of the pages: Draft',
      'not-read @ footer of the pages: Page',
    ]);
  });
});
