/** Positions in a drawing of stacked bars, one under the other. */
import { scaleLinear } from 'd3-scale';
import { type Tally, totalOf } from '../../derive/status/status-counts.ts';
import { type BarLinks, series, snap, stretchesOf } from './series.ts';

export interface Bar {
  readonly name: string;
  readonly tally: Tally;
  readonly links?: BarLinks | undefined;
}

/** Names stand beside their bars, or above them where the drawing is small. */
const sizes = {
  wide: { width: 800, beside: true, row: 30, bar: 20 },
  small: { width: 358, beside: false, row: 46, bar: 20 },
} as const;

/** What a letter of a name takes from left to right. */
const letter = 6.9;

/** Room for the total at the end of the longest bar. */
const end = 36;

/** The narrowest stretches that hold their figure: on a hatch it stands on paper. */
const room = { hatched: 38, outlined: 22, solid: 22 } as const;

/** Where the stretches of bars are opened, each as high as a finger needs: `series` by what it shows. */
export const reachesOf = ({ rows }: Pick<ReturnType<typeof layoutBars>, 'rows'>) =>
  rows.flatMap(({ name, links, boxes }) =>
    boxes.flatMap(({ look, count, x, y, width, height }) => {
      const own = series.find((one) => one.look === look)?.name;
      if (!links || !own) return [];
      return [
        { bar: name, series: own, count, href: links[own], x, y: y - margin, width, height: height + 2 * margin },
      ];
    }),
  );

/** What of a row belongs to its bar above and below it. */
const margin = 4;

/** Lays out one drawing. */
export function layoutBars(bars: readonly Bar[], name: keyof typeof sizes) {
  const { width, beside, row, bar } = sizes[name];
  const label = beside ? Math.round(Math.max(0, ...bars.map((one) => one.name.length)) * letter) : 0;
  const start = beside ? label + 12 : 1;
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ tally }) => totalOf(tally)))], [start, width - end]);
  const stretches = stretchesOf(bars.map(({ tally }) => tally));
  const rows = bars.map(({ name: text, tally, links }, index) => {
    const top = index * row + (beside ? (row - bar) / 2 : row - bar - 4);
    return {
      name: text,
      total: totalOf(tally),
      nameX: label,
      nameY: beside ? top + 15 : top - 7,
      endX: snap(x(totalOf(tally))) + 8,
      textY: top + 15,
      links,
      boxes: (stretches[index] ?? []).map(({ look, from, to }) => ({
        ...{ look, count: to - from, x: snap(x(from)), y: top, height: bar },
        width: snap(x(to)) - snap(x(from)),
      })),
    };
  });
  const boxes = rows.flatMap((one) => one.boxes);
  return {
    ...{ width, height: bars.length * row + 4, rows, boxes, beside },
    figures: boxes
      .filter(({ look, width: length }) => length >= room[look])
      .map(({ look, count, x: from, y, width: length }) => ({ look, count, x: snap(from + length / 2), y: y + 15 })),
  };
}
