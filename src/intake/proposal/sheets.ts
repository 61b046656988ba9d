/** Sheets of single tasks: tables of two columns, or lines, in which a label stands before each value. */
import { rowNumber } from '../../parse/row-numbers.ts';
import { weigh } from './column-words.ts';
import { filledOf, type GridRow } from './grid.ts';
import type { Column, Header } from './header.ts';
import type { ListRow } from './list-rows.ts';

/** One line of such a list: a label with its value, or text between two sheets. */
export interface SheetLine {
  readonly label: string | undefined;
  readonly value: string;
  readonly row: ListRow;
}

const labelled = /^([^:：|]{2,50}?)\s*[:：](?:\s+(.*))?$/u;

/** The fields that labels name, each once. */
function fieldsOf(labels: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  const claims = [...new Set(labels)].flatMap((label) =>
    [...weigh(label, 'tasks')].map(([field, weight]) => ({ label, field, weight })),
  );
  for (const { label, field } of claims.sort((a, b) => b.weight - a.weight))
    if (!fields.has(label) && ![...fields.values()].includes(field)) fields.set(label, field);
  return fields;
}

const isSheet = (labels: readonly string[]) => {
  const fields = [...fieldsOf(labels).values()];
  return fields.includes('description') && fields.length >= 3;
};

/** A table of two columns as lines with labels; undefined where its first column holds none. */
export function sheetOf(rows: readonly GridRow[]): SheetLine[] | undefined {
  const filled = rows.filter((row) => filledOf(row).length > 0);
  const pairs = filled.filter((row) => filledOf(row).length === 2);
  if (filled.some((row) => filledOf(row).length > 2) || pairs.length < 3) return undefined;
  const labels = pairs.map((row) => keyOf(filledOf(row)[0]?.text ?? ''));
  if (!isSheet(labels) || labels.length - new Set(labels).size > labels.length / 2) return undefined;
  const all = new Set(labels);
  return filled.map((row) => {
    const cells = filledOf(row).map(({ text, address }) => ({ text, addresses: [address] }));
    const label = keyOf(cells[0]?.text ?? '');
    const isLabel = all.has(label);
    const own = isLabel && cells.length === 1 ? [...cells, { text: '', addresses: [] }] : cells;
    return {
      ...{ label: isLabel ? label : undefined, value: cells[1]?.text ?? '' },
      row: { kind: isLabel ? 'label' : 'plain', cells: own, mergedAt: [], joined: 1 },
    };
  });
}

/** Lines as sheets, "Lead: Ministry of Health"; undefined where they are none, or only one. */
export function sheetLines(
  lines: readonly { readonly text: string; readonly addresses: readonly string[] }[],
): { from: number; lines: SheetLine[] } | undefined {
  const labels = lines.map(({ text }) => keyOf(labelled.exec(text)?.[1] ?? ''));
  const often = new Set(labels.filter((label, at) => label !== '' && labels.indexOf(label) !== at));
  if (!isSheet([...often])) return undefined;
  const from = labels.findIndex((label) => often.has(label));
  const to = labels.findLastIndex((label) => often.has(label));
  return {
    from,
    lines: lines.slice(from, to + 1).map(({ text, addresses }, at) => {
      const label = labels[from + at] ?? '';
      return {
        ...{ label: often.has(label) ? label : undefined, value: labelled.exec(text)?.[2] ?? '' },
        row: { kind: 'plain', cells: [{ text, addresses }], mergedAt: [], joined: 1 },
      };
    }),
  };
}

/** What the document's file says of such a list: its labels in the place of columns, the first of which begins a sheet. */
export function sheetHeader(lines: readonly SheetLine[]): (Header & { sheets: number }) | undefined {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const [first] = labels;
  if (first === undefined) return undefined;
  const sheets: SheetLine[][] = [];
  for (const line of lines) {
    if (line.label === first) sheets.push([]);
    sheets.at(-1)?.push(line);
  }
  const fields = fieldsOf(labels);
  const columns = [...new Set(labels)].map((label, at): Column => {
    const values = lines.filter((line) => line.label === label).map(({ value }) => value);
    const found = fields.get(label);
    const field = found === 'number' && !values.every((value) => rowNumber.test(value)) ? 'other' : (found ?? 'other');
    const lacks = sheets.some((sheet) => !sheet.some((line) => line.label === label));
    return {
      ...{ at, header: label, field, isSure: (weigh(label, 'tasks').get(field) ?? 3) === 3 },
      ...(lacks ? { optional: true as const } : {}),
    };
  });
  return { holds: 'tasks', rows: 0, columns, sheets: sheets.length };
}

const keyOf = (label: string): string => label.replace(/(?<![\s:：])[\s:：]+$/u, '').trim();
