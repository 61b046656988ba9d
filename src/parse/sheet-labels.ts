/** The labels of sheets: "Action: …", "Lead – …", "ACTION 3", "**Chủ trì:** …", or a cell of its own. */
import type { DocumentTable } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { Piece } from './cells.ts';
import { rowNumber } from './row-numbers.ts';

/** A label at the beginning of a piece. */
export interface Label {
  readonly column: number;
  /** The number with it, like that of "ACTION 3" or "3. Action:"; only of the label that begins a sheet. */
  readonly number?: string;
  /** What stands behind it in the same piece. */
  readonly value: Piece;
}

// Bullets, bold marks and the number of an item before a label; bold marks behind it.
const before = /^(?:[\s*_#•+–—-]|(\d{1,3}(?:\.\d{1,3})*)[.)](?=\s))*/u;
const behind = /^[\s*_]+/u;
const separator = /\s{0,9}[:：]|\s{1,9}[-–—]\s/u;
const lastNumber = /^(?:no\.?)?(\d{1,3}(?:\.\d{1,3})*)[.)]?$/iu;
const titled = /^(.{1,60}?)\s+(\d{1,3}(?:\.\d{1,3})*)[.)]\s+(?=\S)/u;

// No label has more letters.
const longest = 90;

/** Finds labels of a table's columns; the first column's is the one that begins a sheet. */
export function buildLabels(columns: DocumentTable['columns']): (piece: Piece) => Label | undefined {
  const places = new Map(columns.map(({ header }, column) => [labelKey(header), column]));

  return (piece) => {
    const skipped = before.exec(piece.text) ?? [''];
    const start = skipped[0].length;
    const rest = piece.text.slice(start);
    const parted = separator.exec(rest.slice(0, longest));
    const ends = [parted ? [parted.index, parted.index + parted[0].length] : [], [rest.length, rest.length]];
    for (const [end, next] of ends) {
      if (end === undefined || next === undefined || end === 0 || end > longest) continue;
      const found = labelled(rest.slice(0, end), skipped[1]);
      if (found) return { ...found, value: partOf(piece, start + next) };
    }
    const title = titled.exec(rest);
    const found = title && labelled(`${title[1]} ${title[2]}`, undefined);
    return found ? { ...found, value: partOf(piece, start + title[0].length) } : undefined;
  };

  function labelled(words: string, own: string | undefined): Omit<Label, 'value'> | undefined {
    const column = places.get(labelKey(words));
    if (column !== undefined) return own !== undefined && column === 0 ? { column, number: own } : { column };
    const all = words.replace(behind, '').trim().split(/\s+/u);
    const number = lastNumber.exec(all.pop() ?? '')?.[1] ?? '';
    if (/^(?:no\.?|số)$/iu.test(all.at(-1) ?? '')) all.pop();
    return places.get(labelKey(all.join(' '))) === 0 && rowNumber.test(number) ? { column: 0, number } : undefined;
  }
}

/** What looks like a label that the document's file does not name: "Budget: …". */
export function unknownLabel({ text, closed }: Piece): string | undefined {
  const [, label] = /^[\s*_#•+–—-]*(\p{Lu}[^:：|.!?]{0,40}?)\s*[*_]*[:：](?:[\s*_]|$)/u.exec(text) ?? [];
  return closed ? undefined : label;
}

/** A label as labels are compared: without the colon and the bold marks behind it. */
export const labelKey = (label: string): string => fold(label.replace(/(?<![\s*_:：])[\s*_:：]+$/u, ''));

function partOf(piece: Piece, at: number): Piece {
  const marks = behind.exec(piece.text.slice(at))?.[0].length ?? 0;
  const text = piece.text.slice(at + marks);
  return { ...piece, from: Math.min(piece.from + at + marks, piece.to), text };
}
