import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decisions, OfficeFile } from '../../../src/intake/office-file.ts';
import { makeDocx, makeXlsx } from './make-package.ts';
import { readWith } from './show-file.ts';

const decisions: fc.Arbitrary<Decisions> = fc.record({
  changes: fc.constantFrom('accepted', 'refused'),
  hidden: fc.constantFrom('left-out', 'read'),
  numbers: fc.constantFrom('written', 'left-out'),
  notes: fc.constantFrom('written', 'left-out'),
  comments: fc.constantFrom('written', 'left-out'),
  boxes: fc.constantFrom('written', 'left-out'),
});

/** Everything that a file says, in its parts and in its notices. */
const saidBy = (file: OfficeFile): string =>
  [
    ...file.parts.flatMap((part) =>
      part.kind === 'paragraph'
        ? [part.text]
        : part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    ),
    ...file.notices.map(({ found }) => found),
  ].join('\n');

// Each word of a made file is another: where it is said, it was not lost.
let words = 0;
const word = () => {
  words += 1;
  return `word${words}x`;
};

const run = fc
  .constantFrom(
    (text: string) => `<w:r><w:t>${text}</w:t></w:r>`,
    (text: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`,
    (text: string) => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${text}</w:t></w:r>`,
    (text: string) => `<w:ins><w:r><w:t>${text}</w:t></w:r></w:ins>`,
    (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`,
    (text: string) => `<w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r></w:moveFrom>`,
    (text: string) => `<w:ins><w:del><w:r><w:delText>${text}</w:delText></w:r></w:del></w:ins>`,
    (text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`,
    (text: string) => `<w:hyperlink><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`,
    (text: string) => `<w:unknown><w:r><w:t>${text}</w:t></w:r></w:unknown>`,
    (text: string) =>
      `<w:r><w:ruby><w:rt><w:r><w:t>${text}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
    (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    (text: string) =>
      `<w:del><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:delText>${text}</w:delText></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:del>`,
  )
  .map((make) => make(word()));

const markOfEnd = fc.constantFrom(
  '',
  '<w:rPr><w:del/></w:rPr>',
  '<w:rPr><w:ins/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:pStyle w:val="TOC1"/>',
);

const paragraph = fc
  .tuple(markOfEnd, fc.array(run, { maxLength: 4 }))
  .map(([properties, runs]) => `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`);

const { block } = fc.letrec<{ block: string; table: string }>((tie) => ({
  table: fc
    .array(
      fc.tuple(
        fc.constantFrom('', '<w:trPr><w:hidden/></w:trPr>', '<w:trPr><w:del/></w:trPr>', '<w:trPr><w:ins/></w:trPr>'),
        fc.array(
          fc
            .tuple(
              fc.constantFrom(
                '',
                '<w:vMerge w:val="restart"/>',
                '<w:vMerge/>',
                '<w:hMerge/>',
                '<w:gridSpan w:val="2"/>',
                '<w:cellDel/>',
                '<w:cellIns/>',
              ),
              fc.array(tie('block'), { maxLength: 2 }),
            )
            .map(([properties, blocks]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks.join('')}</w:tc>`),
          { maxLength: 3 },
        ),
      ),
      { maxLength: 3 },
    )
    .map(
      (rows) =>
        `<w:tbl>${rows.map(([properties, cells]) => `<w:tr>${properties}${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
    ),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: tie('table') },
  ),
}));

test('no words of a Word document are in no part and no notice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), decisions, async (blocks, chosen) => {
      const note = (kind: string, id: number) =>
        `<w:${kind} w:id="${id}"><w:p><w:r><w:t>${word()}</w:t></w:r></w:p></w:${kind}>`;
      const parts = {
        styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
        footnotes: note('footnote', 1) + note('footnote', 2),
        comments: note('comment', 1),
        header: `<w:p><w:r><w:t>${word()}</w:t></w:r></w:p>`,
      };
      const body = `<w:p><w:r><w:t>${word()}</w:t><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r></w:p>${blocks.join('')}`;
      const said = saidBy(await readWith('a.docx', makeDocx(body, parts), chosen));
      const written = `${body}${Object.values(parts).join('')}`.match(/word\d+x/gu) ?? [];
      expect(written.filter((one) => !said.includes(one))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const cell = fc
  .constantFrom(
    (text: string) => `t="inlineStr"><is><t>${text}</t></is>`,
    (text: string) =>
      `t="inlineStr"><is><r><rPr><strike/></rPr><t>${text}</t></r><rPh sb="0" eb="1"><t>${word()}</t></rPh></is>`,
    (text: string) => `t="str"><v>${text}</v>`,
    (text: string) => `t="e"><v>${text}</v>`,
    () => '>',
  )
  .map((make) => make(word()));

const at = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('A', 'B', 'C', 'D'));

test('no words of a workbook are in no part and no notice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(at, cell), { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(at, at), { maxLength: 3 }),
      fc.subarray([1, 2, 3, 4, 5]),
      fc.subarray([1, 2, 3, 4]),
      fc.boolean(),
      decisions,
      async (cells, merges, hiddenRows, hiddenColumns, hiddenSheet, chosen) => {
        const rows = [1, 2, 3, 4, 5].map((row) => {
          const own = cells
            .filter(([[number]]) => number === row)
            .map(([[, column], content]) => `<c r="${column}${row}" ${content}</c>`);
          return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${own.join('')}</row>`;
        });
        const content = [
          `<cols>${hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('')}</cols>`,
          `<sheetData>${rows.join('')}</sheetData>`,
          `<mergeCells>${merges.map(([from, to]) => `<mergeCell ref="${from[1]}${from[0]}:${to[1]}${to[0]}"/>`).join('')}</mergeCells>`,
          `<headerFooter><oddHeader>&amp;C${word()}</oddHeader></headerFooter>`,
        ].join('');
        const sheets = [
          { content, state: hiddenSheet ? 'hidden' : 'visible' },
          '<sheetData><row><c><v>1</v></c></row></sheetData>',
        ];
        const said = saidBy(await readWith('a.xlsx', makeXlsx(sheets), chosen));
        expect((content.match(/word\d+x/gu) ?? []).filter((one) => !said.includes(one))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
