import { describe, expect, test } from 'vitest';
import { makeXlsx, sheetData } from './make-package.ts';
import { readWith, showNotices, showParts } from './show-file.ts';

const read = async (
  sheets: Parameters<typeof makeXlsx>[0],
  parts: Record<string, string> = {},
  decisions = {},
  workbook = '',
) => readWith('plan.xlsx', makeXlsx(sheets, parts, workbook), decisions);

const styles = (formats: readonly string[], fonts = '') =>
  `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  `<fonts><font/>${fonts}</fonts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`;

const addressesOf = (file: Awaited<ReturnType<typeof read>>) =>
  file.parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flatMap(({ address, cells }) => [address, ...cells.map((cell) => cell.address)])
      : [],
  );

describe('words of a cell', () => {
  test.each([
    ['shared', '<c r="A1" t="s"><v>0</v></c>', 'Mở lớp'],
    ['inline', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>', 'a'],
    ['of a formula', '<c r="A1" t="str"><f>UPPER("a")</f><v>A</v></c>', 'A'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a number', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number', '<c r="A1"><v>1E+15</v></c>', '1000000000000000'],
    ['a day as ISO writes it', '<c r="A1" t="d"><v>2025-06-30T00:00:00</v></c>', '2025-06-30'],
    [
      'with line breaks',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a\n b_x000D_\nc</t></is></c>',
      'a / b / c',
    ],
    [
      'with signs that XML cannot hold',
      '<c r="A1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c>',
      'ab_x0041_',
    ],
    ['as CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['without an address', '<c t="inlineStr"><is><t>a</t></is></c>', 'a'],
  ])('are read: %s', async (_, cell, words) => {
    const file = await read([`<sheetData><row r="1">${cell}</row></sheetData>`], {
      sharedStrings: '<si><t>Mở lớp</t></si>',
    });
    expect(showParts(file.parts)).toEqual([words]);
  });

  test('are joined from runs of different letters, without readings, raised figures by their own signs', async () => {
    const rich =
      '<si><r><t xml:space="preserve">10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><rPh sb="0" eb="1"><t>reading</t></rPh><phoneticPr fontId="1"/></si>';
    const file = await read([sheetData(['<c r="A1" t="s"><v>0</v></c>'])], { sharedStrings: rich });
    expect(showParts(file.parts)).toEqual(['10²']);
    expect(showNotices(file)).toEqual(['not-read @ Sheet1!A1: reading']);
  });

  test('are converted where their font is an old one', async () => {
    const fonts = '<font><name val=".VnTime"/></font>';
    const file = await read([sheetData(['<c r="A1" s="1" t="inlineStr"><is><t>Tuyªn truyÒn</t></is></c>'])], {
      styles: `<fonts><font/>${fonts}</fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
    });
    expect(showParts(file.parts)).toEqual(['Tuyên truyền']);
    expect(file.notices).toMatchObject([{ kind: 'encoding', found: '.VnTime' }]);
  });

  test('are named where a formula was never computed', async () => {
    const file = await read([sheetData(['a', '<c r="B1"><f>A5+1</f></c><c r="C1"><f>A6</f><v></v></c>'])]);
    expect(showParts(file.parts)).toEqual(['a']);
    expect(showNotices(file)).toEqual(['formula @ Sheet1!B1: =A5+1', 'formula @ Sheet1!C1: =A6']);
  });
});

describe('numbers and dates', () => {
  test.each([
    ['dd/mm/yyyy', 45838, '30/06/2025', undefined],
    ['[$-42A]dd/mm/yyyy;@', 45838, '30/06/2025', undefined],
    ['d/m/yyyy', 45838, '30/6/2025', undefined],
    ['yyyy-mm-dd', 45838, '2025-06-30', undefined],
    ['mm/yyyy', 45838, '06/2025', undefined],
    ['yyyy', 45838, '2025', undefined],
    ['"ngày" dd "tháng" mm "năm" yyyy', 45838, 'ngày 30 tháng 06 năm 2025', undefined],
    ['"Quý "0', 3, 'Quý 3', undefined],
    ['m/d/yyyy', 45838, '2025-06-30', 'm/d/yyyy'],
    ['d-mmm-yy', 45838, '2025-06-30', 'd-mmm-yy'],
    ['mmm-yy', 45838, '2025-06', 'mmm-yy'],
    ['dd/mm', 45838, '2025-06-30', 'dd/mm'],
    ['dd/mm/yyyy hh:mm', 45838.5, '30/06/2025 12:00', undefined],
    ['0%', 0.15, '15%', undefined],
    ['0.0%', 0.125, '12.5%', undefined],
    ['0%', 0.125, '13%', '0.125'],
    ['#,##0', 1500000, '1500000', '1,500,000'],
    ['#,##0', 150, '150', undefined],
    ['0.00', 1.5, '1.50', undefined],
    ['00', 7, '07', undefined],
    ['@', 1.1, '1.1', undefined],
    ['0.00 "tỷ"', 2.25, '2.25 tỷ', undefined],
    ['[Red]-0', 5, '-5', undefined],
    ['nonsense [', 5, '5', 'nonsense ['],
  ])('in the format %s', async (format, value, text, instead) => {
    const file = await read([sheetData([`<c r="A1" s="0"><v>${value}</v></c>`])], { styles: styles([format]) });
    expect(showParts(file.parts)).toEqual([text]);
    expect(showNotices(file)).toEqual(instead === undefined ? [] : [`number-format @ Sheet1!A1: ${text} (${instead})`]);
  });

  test('have the day first where the format leaves it to the computer and the words are Vietnamese', async () => {
    const short = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet = (words: string) => [sheetData([words, '<c r="B1" s="0"><v>45838</v></c>'])];
    expect(showParts((await read(sheet('Hạn'), { styles: short })).parts)).toEqual(['Hạn | 30/06/2025']);
    expect(showParts((await read(sheet('Due'), { styles: short })).parts)).toEqual(['Due | 2025-06-30']);
  });

  test('count from 1904 where the workbook does', async () => {
    const file = await read(
      [sheetData(['<c r="A1" s="0"><v>44376</v></c>'])],
      { styles: styles(['dd/mm/yyyy']) },
      {},
      '<workbookPr date1904="1"/>',
    );
    expect(showParts(file.parts)).toEqual(['30/06/2025']);
  });

  test('are named where their format shows nothing', async () => {
    const file = await read([sheetData(['a', '<c r="B1" s="0"><v>7</v></c>'])], { styles: styles([';;;']) });
    expect(showParts(file.parts)).toEqual(['a']);
    expect(showNotices(file)).toEqual(['hidden-text @ Sheet1!B1: 7']);
  });
});

describe('sheets', () => {
  test('keep addresses, gaps between columns and between rows', async () => {
    const file = await read([
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="6"><c r="B6"><v>3</v></c></row></sheetData>',
    ]);
    expect(showParts(file.parts)).toEqual([' | 1 |  | 2', '', ' | 3']);
    expect(addressesOf(file)).toEqual([
      'Sheet1!2:2',
      'Sheet1!A2',
      'Sheet1!B2',
      'Sheet1!C2',
      'Sheet1!D2',
      'Sheet1!3:5',
      'Sheet1!6:6',
      'Sheet1!A6',
      'Sheet1!B6',
    ]);
  });

  test('put rows and cells that are out of order where they belong', async () => {
    const file = await read([
      '<sheetData><row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
    ]);
    expect(showParts(file.parts)).toEqual(['1', '3 | 4']);
  });

  test('name a cell that the file has twice', async () => {
    const file = await read([sheetData(['<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'])]);
    expect(showParts(file.parts)).toEqual(['2']);
    expect(showNotices(file)).toEqual(['not-read @ Sheet1!A1: 1']);
  });

  test('of two cells in far corners are two rows', async () => {
    const file = await read([
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells>',
    ]);
    expect(file.parts).toMatchObject([
      {
        rows: [
          { cells: [{ columns: 16_384, rows: 1 }] },
          { cells: [] },
          { cells: [{ columns: 16_383 }, { address: 'Sheet1!XFD1048576' }] },
        ],
      },
    ]);
  });

  test('have no blank row where a merged cell goes on over it', async () => {
    const file = await read([
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`,
    ]);
    expect(showParts(file.parts)).toEqual(['1 | 2', '~ | 3']);
  });

  test('keep merged cells, and name words behind them', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="C2:C3"/></mergeCells>';
    const file = await read([sheetData(['Group', 'behind'], [1, 'a', 'Ministry'], [2, 'b']) + merged]);
    expect(showParts(file.parts)).toEqual(['Group | > | >', '1 | a | Ministry', '2 | b | ~']);
    expect(showNotices(file)).toEqual([
      'merged-cell @ Sheet1!A1:C1: Group',
      'hidden-text @ Sheet1!B1: behind',
      'merged-cell @ Sheet1!C2:C3: Ministry',
    ]);
  });

  test('name hidden rows and columns, also by a filter, and read them where that was decided', async () => {
    const content = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>4</v></c></row><row r="3" hidden="true"><c r="A3"><v>5</v></c></row><row r="4"><c r="A4"><v>6</v></c></row></sheetData><autoFilter ref="A1:C4"><filterColumn colId="0"/></autoFilter>`;
    const file = await read([content]);
    expect(showParts(file.parts)).toEqual(['1 | 3', '6']);
    expect(showNotices(file)).toEqual(['hidden-row @ Sheet1!2:3: 4 | 5', 'hidden-column @ Sheet1!B:B: 2']);
    expect(file.notices[0]?.taken).toBe('Perhaps hidden by the filter of the sheet. Left out.');
    expect(showParts((await read([content], {}, { hidden: 'read' })).parts)).toEqual(['1 | 2 | 3', '4', '5', '6']);
  });

  test('show the words of a merged cell whose first row or column is hidden', async () => {
    const content =
      '<cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>Ministry</t></is></c></row><row r="2"><c r="C2"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells>';
    expect(showParts((await read([content])).parts)).toEqual(['Ministry | 1', '~ | 2']);
  });

  test('that are hidden are named and left out, or read where that was decided', async () => {
    const sheets = [sheetData(['a']), { content: sheetData(['b', 'c']), state: 'veryHidden' }];
    const file = await read(sheets);
    expect(showParts(file.parts)).toEqual(['a']);
    expect(showNotices(file)).toEqual(['hidden-sheet @ Sheet2: b | c']);
    expect(showParts((await read(sheets, {}, { hidden: 'read' })).parts)).toEqual(['a', 'b | c']);
  });

  test('mark the rows that are printed on each page as headers', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$A,Sheet1!$1:$1</definedName></definedNames>';
    expect(showParts((await read([sheetData(['No.'], [1])], {}, {}, names)).parts)).toEqual(['^ No.', '1']);
  });

  test('are followed by their comments as decided, and by their boxes', async () => {
    const drawing =
      'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const parts = {
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>why?</t></text></comment></commentList></comments>',
      'xl/drawing1.xml': `<xdr:wsDr ${drawing}><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>in a </a:t></a:r><a:r><a:t>box</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
    };
    const sheets = [
      {
        content: `${sheetData(['a'])}<headerFooter><oddHeader>&amp;C&amp;"Arial"&amp;12Draft</oddHeader></headerFooter>`,
        relations: { 'comments1.xml': 'comments', 'drawing1.xml': 'drawing' },
      },
    ];
    const file = await read(sheets, parts);
    expect(showParts(file.parts)).toEqual(['a', 'in a box']);
    expect(showNotices(file)).toEqual([
      'not-read @ Sheet1, headers and footers of the pages: Draft',
      'comment @ Sheet1!A1: why?',
      'text-box @ Sheet1!C5: in a box',
    ]);
    expect(showParts((await read(sheets, parts, { comments: 'written' })).parts)).toEqual([
      'a',
      '[comment on A1] why?',
      'in a box',
    ]);
  });

  test('refuse words that are not in the file', async () => {
    await expect(read([sheetData(['<c r="A1" t="s"><v>9</v></c>'])])).rejects.toThrow(
      'plan.xlsx is damaged: Sheet1!A1 refers to words that are not in the file.',
    );
  });
});
