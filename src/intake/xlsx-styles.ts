/** How the cells of a workbook are formatted, by the number of their style. */
import { builtInFormat } from './xlsx-numbers.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

export interface CellStyle {
  /** The format of numbers: `General`, `dd/mm/yyyy`. */
  readonly pattern: string;
  readonly font: string | undefined;
  readonly struck: boolean;
}

/** Reads the styles; a workbook without any shows numbers as they are. */
export function readCellStyles(root: Element | undefined): CellStyle[] {
  const own = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => {
    const strike = childOf(font, 'strike');
    return {
      name: childOf(font, 'name')?.attributes['val'],
      struck: strike !== undefined && !/^(?:0|false)$/u.test(strike.attributes['val'] ?? ''),
    };
  });
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    const font = fonts[Number(attributes['fontId'] ?? 0)];
    return { pattern: own.get(id) ?? builtInFormat(id), font: font?.name, struck: font?.struck ?? false };
  });
}
