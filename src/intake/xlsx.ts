/** Workbooks (XLSX, XLSM), as Excel, LibreOffice, Google Sheets and programs write them. */
import { CellCount } from './grid.ts';
import type { Notices } from './notices.ts';
import { type Decisions, type Part, UnreadableFile } from './office-file.ts';
import { needed, type Package } from './package.ts';
import type { Calendar } from './xlsx-numbers.ts';
import { readSheet } from './xlsx-sheet.ts';
import { type RichText, readRichText } from './xlsx-strings.ts';
import { type CellStyle, readCellStyles } from './xlsx-styles.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly file: Package;
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly calendar: Calendar;
  readonly decisions: Decisions;
  readonly notices: Notices;
  readonly count: CellCount;
  readonly progress: (done: string) => void;
}

/** One sheet, before it is read. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  /** The first and last of the rows that are printed on each page, counted from 0, or null. */
  readonly titles: readonly [number, number] | null;
}

/**
 * Reads a workbook: a table a sheet, each followed by its comments and boxes as decided. Cells have the values that were
 * last computed, shown as the sheet shows them.
 * @throws UnreadableFile where the package is damaged, or holds no sheet of cells
 */
export function readXlsx(
  file: Package,
  decisions: Decisions,
  notices: Notices,
  progress: (done: string) => void,
): Part[] {
  const main = needed(file.main, file.name, 'its main part');
  const root = needed(file.xml(main), file.name, 'its main part');
  const relations = file.relations(main);
  const targetOf = (type: string) => relations.find((relation) => relation.type === type && !relation.external)?.target;
  const strings = readStrings(file, targetOf('sharedStrings'));
  const workbook: Workbook = {
    file,
    strings,
    styles: readCellStyles(file.xml(targetOf('styles') ?? '')),
    calendar: {
      from1904: /^(?:1|true)$/u.test(childOf(root, 'workbookPr')?.attributes['date1904'] ?? ''),
      vietnamese: false,
    },
    decisions,
    notices,
    count: new CellCount(file.name),
    progress,
  };
  if (relations.some(({ type }) => type === 'externalLink'))
    notices.add(
      'formula',
      'the workbook',
      'Formulas that refer to other files',
      'The values that were last computed are read.',
    );
  const sheets = sheetsOf(root, (id) => relations.find((relation) => relation.id === id));
  for (const name of sheets.others)
    notices.add('not-read', name, name, 'A sheet without cells: a chart or a macro. Left out.');
  if (sheets.cells.length === 0)
    throw new UnreadableFile(`${file.name} holds no sheet of cells. Save it in Excel under a new name.`);
  return sheets.cells.flatMap((sheet) => readSheet(sheet, workbook));
}

function readStrings(file: Package, path: string | undefined): RichText[] {
  const strings: RichText[] = [];
  if (path !== undefined) file.xml(path, { si: (element) => void strings.push(readRichText(element)) });
  return strings;
}

function sheetsOf(
  root: Element,
  relationOf: (id: string) => { readonly type: string; readonly target: string } | undefined,
): { cells: Sheet[]; others: string[] } {
  const titles = new Map<number, readonly [number, number]>();
  for (const { attributes, children } of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const [, first, last] = /!\$?(\d+):\$?(\d+)/u.exec(children.join('')) ?? [];
    if (/^(?:_xlnm\.)?Print_Titles$/u.test(attributes['name'] ?? '') && first && last)
      titles.set(Number(attributes['localSheetId']), [Number(first) - 1, Number(last) - 1]);
  }
  const cells: Sheet[] = [];
  const others: string[] = [];
  for (const [index, { attributes }] of childrenOf(childOf(root, 'sheets'), 'sheet').entries()) {
    const name = attributes['name'] ?? `Sheet ${index + 1}`;
    const relation = relationOf(attributes['r:id'] ?? '');
    if (relation?.type !== 'worksheet') others.push(name);
    else {
      const hidden = /^(?:hidden|veryHidden)$/u.test(attributes['state'] ?? '');
      cells.push({ name, path: relation.target, hidden, titles: titles.get(index) ?? null });
    }
  }
  return { cells, others };
}
