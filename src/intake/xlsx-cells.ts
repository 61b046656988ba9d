/** The value of a cell of Excel as words. */
import { linesOf } from './lines.ts';
import { type Address, UnreadableFile } from './office-file.ts';
import type { Workbook } from './xlsx.ts';
import { plainNumber, showNumber } from './xlsx-numbers.ts';
import { readRichText, showRichText, showWords } from './xlsx-strings.ts';
import { childOf, type Element, textWithin } from './xml.ts';

/**
 * The lines of a cell.
 * @throws UnreadableFile where it refers to words that are not in the file
 */
export function linesOfCell(cell: Element, address: Address, workbook: Workbook): string[] {
  const { styles, notices } = workbook;
  const style = styles[Number(cell.attributes['s'] ?? 0)];
  const lines = linesOf(textOfCell(cell, address, workbook));
  workbook.calendar.vietnamese ||= isVietnamese(lines.join());
  if (style?.struck) notices.add('struck-text', address, lines.join(' '), 'Struck out by hand. Read as words.');
  return lines;
}

/** Whether words have letters that only Vietnamese has. */
const isVietnamese = (words: string) => /[ĂăĐđƠơƯư\u1EA0-\u1EF9]/u.test(words);

function textOfCell(cell: Element, address: Address, workbook: Workbook): string {
  const { file, strings, styles, notices } = workbook;
  const value = childOf(cell, 'v');
  const raw = value === undefined ? '' : textWithin(value);
  const style = styles[Number(cell.attributes['s'] ?? 0)];
  const formula = childOf(cell, 'f');
  if (raw === '' && formula !== undefined && cell.attributes['t'] !== 'str') {
    notices.add(
      'formula',
      address,
      `=${textWithin(formula)}`,
      'It was never computed, so it has no value. Left blank. Open the file in its program and save it.',
    );
    return '';
  }
  switch (cell.attributes['t']) {
    case 's': {
      const rich = strings[Number(raw)];
      if (rich === undefined)
        throw new UnreadableFile(
          `${file.name} is damaged: ${address} refers to words that are not in the file. Open it in Excel and save it under a new name.`,
        );
      return showRichText(rich, style?.font, address, notices);
    }
    case 'inlineStr': {
      const inline = childOf(cell, 'is');
      return inline ? showRichText(readRichText(inline), style?.font, address, notices) : '';
    }
    case 'str':
      return showWords(raw, style?.font, undefined, address, notices);
    case 'b':
      return raw === '1' ? 'TRUE' : raw === '0' ? 'FALSE' : raw;
    case 'e':
      notices.gather('formula', address, raw, 'An error in the place of a value. Written as it stands.');
      return raw;
    case 'd':
      return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');
    default:
      return raw === '' ? '' : textOfNumber(raw, style?.pattern ?? 'General', address, workbook);
  }
}

function textOfNumber(raw: string, pattern: string, address: Address, { calendar, notices }: Workbook): string {
  const value = Number(raw);
  if (Number.isNaN(value)) return raw;
  const { text, reason, instead } = showNumber(value, pattern, calendar);
  if (text === '')
    notices.add('hidden-text', address, plainNumber(value), `The format ${pattern} shows nothing. Left blank.`);
  else if (reason !== undefined) notices.gather('number-format', address, `${text} (${instead})`, reason);
  return text;
}
