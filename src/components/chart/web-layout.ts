/** Where everything stands in the drawing of how the documents hang together: a row each, its dot at its day. */
import { scaleLinear } from 'd3-scale';
import type { DocumentWeb, WebLink, WebNode } from '../../derive/document-web.ts';
import { snap } from './series.ts';

/**
 * `axis`: where the first and the last day stand; `apart`: where documents without a day stand; `step`: months between
 * the marks of the axis; `lines`: lines of words in a row.
 */
export const sizes = {
  wide: { width: 800, axis: [8, 420], apart: 470, row: 44, step: 3, lines: 2 },
  small: { width: 358, axis: [6, 96], apart: 122, row: 62, step: 12, lines: 3 },
} as const;

/** Room above the first row for the axis, and before the documents without a day. */
const above = 44;
const between = 30;

/** How far one document without a day stands behind the one that it rests on. */
const indent = 14;

export interface WebRow {
  readonly node: WebNode;
  readonly x: number;
  readonly y: number;
  /** The relations that lead from it to others in rows above, and those of later documents that are told of the earlier. */
  readonly links: readonly WebLink[];
}

/** Lays out one drawing. */
export function layoutWeb({ nodes, links }: DocumentWeb, name: keyof typeof sizes) {
  const { width, axis, apart, row, step } = sizes[name];
  const dated = nodes.filter(({ day }) => day !== null);
  const times = dated.map(({ day }) => Date.parse(day ?? ''));
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [...axis]);
  const split = above + dated.length * row;
  const places = nodes.map((_, index) => above + index * row + row / 2 + (index < dated.length ? 0 : between));
  const placeOf = (key: string) => nodes.findIndex((node) => node.key === key);
  const depth = (index: number): number =>
    Math.max(
      0,
      ...links
        .filter(({ from, to }) => from === nodes[index]?.key && placeOf(to) >= dated.length && placeOf(to) < index)
        .map(({ to }) => 1 + depth(placeOf(to))),
    );
  const rows = nodes.map((node, index): WebRow => {
    const own = links.filter(({ from, to }) => Math.max(placeOf(from), placeOf(to)) === index);
    const at = node.day === null ? apart + depth(index) * indent : x(Date.parse(node.day));
    return { node, x: snap(at), y: places[index] ?? 0, links: own };
  });
  const joins = rows.flatMap(({ node, x: end, y, links: own }) =>
    own.map(({ from, to, type }, place) => {
      const start = rows[placeOf(from === node.key ? to : from)];
      // Lines that end at one dot come in beside each other.
      const height = y + (place - (own.length - 1) / 2) * 6;
      return { type, path: `M${start?.x ?? 0} ${(start?.y ?? 0) + 5}V${snap(height)}H${end - 5}` };
    }),
  );
  return {
    ...{ width, height: (places.at(-1) ?? above) + row / 2, rows, joins, split: snap(split + between / 2) },
    ...{ axisY: above - 14, axisEnd: axis[1] + 8, undated: dated.length < nodes.length },
    marks: monthsBetween(dated[0]?.day ?? '', dated.at(-1)?.day ?? '', step).map((day) => ({ day, x: snap(x(Date.parse(day))) })),
  };
}

/** The first days of months, every few months from a January on, between two days. */
function monthsBetween(first: string, last: string, step: number): string[] {
  const days: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month += step) {
      const day = `${year}-${String(month).padStart(2, '0')}-01`;
      if (day >= first && day <= last) days.push(day);
    }
  }
  return days;
}
