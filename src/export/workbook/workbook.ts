/**
 * Spreadsheets as .xlsx files (Office Open XML, ECMA-376), one sheet each: text stays text, whatever it looks like, days
 * are days and numbers are numbers. The same bytes for the same content, on every machine; in a browser too, where it
 * needs neither a worker nor anything else that a strict policy forbids.
 *
 * The few parts that one sheet needs are written here, and fflate packs them. The libraries for it cannot keep that
 * promise: write-excel-file 4.1 drops control characters, lets programs read `_x0041_` as A, packs with the machine's
 * clock and, from 160 kB a part, in a worker made from a blob; hucre 1.0 lets `_x0041_` be read so too, makes an error of
 * the text `#N/A` and packs with the machine's own zlib. Tests read every file back with other libraries.
 */
import { strToU8, zipSync } from 'fflate';
import { cellText, xmlText } from './cell-text.ts';
import { rangeOf, type Sheet, styles, worksheet } from './worksheet.ts';

/** The media type of a file like this. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the file says of itself, for whoever finds it later. */
export interface About {
  readonly title: string;
  readonly publisher: string;
  /** The day that the content holds for, like `2026-11-22`. */
  readonly day?: string | undefined;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const inDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = `<Types xmlns="${inPackage}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${workbookType}.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${partType('worksheet')}"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="${partType('sharedStrings')}"/>
<Override PartName="/xl/styles.xml" ContentType="${partType('styles')}"/>
</Types>`;

const packageParts = relationships([
  [`${inDocument}/officeDocument`, 'xl/workbook.xml'],
  [`${inPackage}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const workbookParts = relationships([
  [`${inDocument}/worksheet`, 'worksheets/sheet1.xml'],
  [`${inDocument}/sharedStrings`, 'sharedStrings.xml'],
  [`${inDocument}/styles`, 'styles.xml'],
]);

/**
 * A workbook with one sheet.
 * @returns the bytes of the .xlsx file
 * @throws RangeError for a number that is none
 * @example toWorkbook({ name: 'indicators', columns: [{ name: 'number', kind: 'text' }], rows: [['11.10']] }, about)
 */
export function toWorkbook(sheet: Sheet, about: About): Uint8Array<ArrayBuffer> {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  // It puts every text into the list, so it comes before the list is written.
  const cells = worksheet(sheet, placeOf);
  return zipped({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageParts,
    'docProps/core.xml': properties(about),
    'xl/workbook.xml': workbook(sheet),
    'xl/_rels/workbook.xml.rels': workbookParts,
    'xl/worksheets/sheet1.xml': cells,
    'xl/sharedStrings.xml': textList([...places.keys()]),
    'xl/styles.xml': styles,
  });
}

/** Its times are the same in every file: the day that the content holds for stands in the properties. */
function zipped(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: '1980-01-01T12:00:00', os: 3 });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The filter's range has a name of its own, by which Excel finds it. */
const workbook = (sheet: Sheet): string => `<workbook xmlns="${main}" xmlns:r="${inDocument}">
<bookViews><workbookView/></bookViews>
<sheets><sheet name="${xmlText(sheet.name)}" sheetId="1" r:id="rId1"/></sheets>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${xmlText(sheet.name)}'!${rangeOf(sheet, '$').join(':')}</definedName></definedNames>
</workbook>`;

const textList = (texts: readonly string[]): string =>
  `<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>\n`).join('')}</sst>`;

const properties = ({ title, publisher, day }: About): string => `<cp:coreProperties
 xmlns:cp="${inPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(publisher)}</dc:creator>
${day === undefined ? '' : ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`).join('')}
</cp:coreProperties>`;

/** What a part of the file is made of: `rId1` is the first. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>\n`,
  );
  return `<Relationships xmlns="${inPackage}/relationships">\n${each.join('')}</Relationships>`;
}

function partType(part: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
}
