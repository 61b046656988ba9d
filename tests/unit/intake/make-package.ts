/** Files of Word and Excel as small as they can be, for tests of their readers. */
import { strToU8, zipSync } from 'fflate';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

type Parts = Readonly<Record<string, string>>;

function makePackage(main: string, mainType: string, files: Parts): Uint8Array {
  const all: Parts = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${mainType}.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="main" Type="${office}/officeDocument" Target="${main}"/></Relationships>`,
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

const relationsTo = (targets: Parts) =>
  `<Relationships xmlns="${relationships}">${Object.entries(targets)
    .map(
      ([target, type]) =>
        `<Relationship Id="${target.replace(/\W/gu, '')}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/**
 * A Word document.
 * @param body what stands within `<w:body>`
 * @param parts the content of `styles`, `numbering`, `footnotes`, `endnotes`, `comments`, `header`, `footer`
 */
export function makeDocx(body: string, parts: Parts = {}): Uint8Array {
  const roots: Parts = { header: 'hdr', footer: 'ftr' };
  const others = Object.entries(parts).map(([name, content]) => {
    const root = `w:${roots[name] ?? name}`;
    return [`word/${name}.xml`, `<${root} ${namespaces}>${content}</${root}>`];
  });
  return makePackage('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsTo(
      Object.fromEntries(Object.keys(parts).map((name) => [`${name}.xml`, name])),
    ),
    ...Object.fromEntries(others),
  });
}

/** A run of words. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of words, or of runs. */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A cell; its content is words or paragraphs. */
export const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

/** A table of rows, each with its cells and perhaps its properties. */
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

/** What is said of a level of a list. */
export const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** That a paragraph is numbered. */
export const numbered = (list: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

interface SheetFile {
  /** What stands within `<worksheet>`. */
  readonly content: string;
  readonly state?: string;
  /** The paths of what the sheet refers to, with their types: `{ '../comments1.xml': 'comments' }`. */
  readonly relations?: Parts;
}

/**
 * A workbook with the sheets Sheet1, Sheet2, …
 * @param parts the content of `sharedStrings` and `styles`, and whole files by their paths
 * @param workbook what else stands within `<workbook>`, before its sheets
 */
export function makeXlsx(sheets: readonly (string | SheetFile)[], parts: Parts = {}, workbook = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const roots: Parts = { sharedStrings: 'sst', styles: 'styleSheet' };
  const files = Object.entries(parts).map(([name, content]) =>
    roots[name] ? [`xl/${name}.xml`, `<${roots[name]} xmlns="${main}">${content}</${roots[name]}>`] : [name, content],
  );
  const all = sheets.map((sheet) => (typeof sheet === 'string' ? { content: sheet } : sheet)) as readonly SheetFile[];
  const listed = all.map(
    ({ state }, index) =>
      `<sheet name="Sheet${index + 1}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="sheet${index + 1}xml"/>`,
  );
  return makePackage('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsTo({
      ...Object.fromEntries(all.map((_, index) => [`sheet${index + 1}.xml`, 'worksheet'])),
      ...Object.fromEntries(
        Object.keys(parts)
          .filter((name) => roots[name])
          .map((name) => [`${name}.xml`, name]),
      ),
    }),
    ...Object.fromEntries(
      all.flatMap(({ content, relations = {} }, index) => [
        [`xl/sheet${index + 1}.xml`, `<worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`],
        [`xl/_rels/sheet${index + 1}.xml.rels`, relationsTo(relations)],
      ]),
    ),
    ...Object.fromEntries(files),
  });
}

/** The rows of a sheet; a cell is words, a number, or its XML. */
export const sheetData = (...rows: readonly (readonly (string | number)[])[]) =>
  `<sheetData>${rows
    .map((cells, index) => {
      const written = cells.map((value, column) => {
        const name = `${String.fromCharCode(65 + column)}${index + 1}`;
        if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
        if (value.startsWith('<') || value === '') return value;
        return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
      });
      return `<row r="${index + 1}">${written.join('')}</row>`;
    })
    .join('')}</sheetData>`;
