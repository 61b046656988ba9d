import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/intake/office-file.ts';
import { cell, makeDocx, makeXlsx, paragraph, sheetData, table } from './make-package.ts';
import { readWith, showParts } from './show-file.ts';

const bytes = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
const compound = (words: string) =>
  bytes(`\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${[...words].join('\u0000')}`);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const docx = makeDocx(paragraph('Xây dựng'));

/** A file whose bytes at a place are others. */
const changed = (file: Uint8Array, at: number, ...values: readonly number[]) => {
  const copy = Uint8Array.from(file);
  copy.set(values, at);
  return copy;
};
const offsetOf = (file: Uint8Array, signs: string) => new TextDecoder('latin1').decode(file).indexOf(signs);

const refusal = async (name: string, content: Uint8Array | string): Promise<string> => {
  const error: unknown = await readWith(name, content).catch((thrown: unknown) => thrown);
  if (error instanceof UnreadableFile) return error.message;
  throw new Error(`not refused: ${String(error)}`);
};

describe('formats that are not read', () => {
  test.each([
    [
      'a.doc',
      compound('WordDocument'),
      'is an old Word document (DOC), which is not read. Open it and save it as DOCX.',
    ],
    ['a.xls', compound('Workbook'), 'is an old Excel file (XLS), which is not read. Open it and save it as XLSX.'],
    ['a.docx', compound('EncryptedPackage'), 'is protected by a password'],
    ['a.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'is an OpenDocument file (ODT)'],
    ['a.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'save it as XLSX'],
    ['a.rtf', '{\\rtf1 a}', 'is rich text (RTF)'],
    ['a.mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', 'is a web page in one file (MHTML)'],
    [
      'a.xml',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'is a spreadsheet of 2003 in XML',
    ],
    ['a.png', bytes('\u0089PNG'), 'is a picture'],
    ['a.xyz', 'a', 'is in no format that is read'],
    ['a.zip', zip({ 'a.txt': 'a' }), 'Unpack it'],
    ['a.html', '<html><frameset><frame src="sheet001.htm"></frameset></html>', 'only shows other pages in frames'],
    ['a.docx', makeDocx(''), 'holds no words that are read'],
    [
      'a.docx',
      makeDocx(paragraph('<w:r><w:drawing><a:graphic/></w:drawing></w:r>')),
      'there is something else: picture',
    ],
  ])('%s is refused with what to do', async (name, content, message) => {
    expect(await refusal(name, content)).toContain(message);
  });

  test('are told by what they hold, not by their names', async () => {
    expect((await readWith('a.doc', docx)).format).toBe('docx');
    expect((await readWith('plan', makeXlsx([sheetData(['a'])]))).format).toBe('xlsx');
    const page = await readWith('a.xls', '<html><body><table><tr><td>1<td>a</table></body></html>');
    expect([page.format, ...showParts(page.parts)]).toEqual(['html', '1 | a']);
    expect((await readWith('a.md', '<table><tr><td>1<td>a</table>')).format).toBe('markdown');
  });
});

describe('damaged files', () => {
  const entry = offsetOf(docx, 'PK\u0001\u0002');
  test.each([
    ['cut short', docx.subarray(0, docx.length - 30), 'its list of contents at the end is missing'],
    ['cut in the middle', Uint8Array.from([...docx.subarray(0, 200), ...docx.subarray(entry)]), 'is damaged'],
    ['with other bytes', changed(docx, offsetOf(docx, 'word/document.xml') + 40, 1, 2, 3), 'cannot be unpacked'],
    ['with a wrong checksum', changed(docx, offsetOf(docx, 'PK\u0001\u0002') + 16, 0, 0, 0, 0), 'cannot be unpacked'],
    ['with a password', changed(docx, offsetOf(docx, 'PK\u0001\u0002') + 8, 1), 'is a zip with a password'],
    ['with a list that breaks off', changed(docx, docx.length - 12, 99), 'breaks off'],
    [
      'that promises too much',
      changed(docx, offsetOf(docx, 'PK\u0001\u0002') + 24, 0, 0, 0, 0x7f),
      'unpacks to more than 200 MB',
    ],
  ])('are refused: %s', async (_, content, message) => {
    expect(await refusal('plan.docx', content)).toContain(message);
  });

  test('are refused wherever a byte is another, or read as they were', async () => {
    const whole = showParts((await readWith('plan.docx', docx)).parts);
    for (let at = 0; at < docx.length; at += 7) {
      const read = await readWith('plan.docx', changed(docx, at, (docx[at] ?? 0) ^ 0x55)).catch(
        (error: unknown) => error,
      );
      if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableFile);
      else expect(read).toMatchObject({ parts: [{ text: whole[0] }] });
    }
  });

  test.each([
    ['is not well-formed', paragraph('a').replace('</w:p>', ''), 'is not well-formed'],
    ['holds a name that is not declared', paragraph('&nbsp;'), 'is not well-formed'],
    ['nests without end', `${'<w:ins>'.repeat(5000)}${'</w:ins>'.repeat(5000)}`, 'nests more than 400 elements'],
  ])('are refused where their XML %s', async (_, body, message) => {
    expect(await refusal('plan.docx', makeDocx(body))).toContain(message);
  });

  test('are refused where they declare entities', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
    expect(await refusal('a.xlsx', makeXlsx([sheetData(['a'])], { 'xl/sheet1.xml': lol }))).toContain(
      'declares a document type',
    );
  });
});

describe('bombs', () => {
  test.each([
    [
      'merged cells over a whole sheet, many times',
      'a.xlsx',
      makeXlsx([
        `${sheetData(...Array.from({ length: 150 }, (_, index) => [index]))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      ]),
      'has more than 1,000,000 cells',
    ],
    [
      'cells of a page over all its rows',
      'a.html',
      `<table><tr>${'<td rowspan=65534>x'.repeat(1000)}${'<tr>'.repeat(1100)}</table>`,
      'has more than 1,000,000 cells',
    ],
    [
      'elements that are opened again in each paragraph',
      'a.html',
      Array.from({ length: 2000 }, (_, index) => `<p><b id=${index}>x`).join(''),
      'opens elements over and over',
    ],
    ['elements that are never closed', 'a.html', `<p>${'<span>'.repeat(20_000)}x`, 'nests more than 1000 elements'],
    ['quotations within quotations', 'a.md', `${'> '.repeat(5000)}a`, 'nests quotations or lists more than 200 times'],
  ])('are refused: %s', async (_, name, content, message) => {
    expect(await refusal(name, content)).toContain(message);
  });

  test('that claim columns without end are read', async () => {
    const file = await readWith('a.docx', makeDocx(table([cell('a', '<w:gridSpan w:val="999999999"/>')])));
    expect(file.parts).toMatchObject([{ rows: [{ cells: [{ columns: 63 }] }] }]);
  });
});
