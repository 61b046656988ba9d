/** Positions in the drawing of what became of each text's lines. */
import { scaleLinear } from 'd3-scale';
import type { LineState, StripRun } from '../../derive/records/line-coverage.ts';
import { pathOf, snap } from './series.ts';

export interface Strip {
  readonly name: string;
  /** Its counts in words. */
  readonly counts: string;
  readonly runs: readonly StripRun[];
  /** Lines with a remark. */
  readonly remarks: readonly number[];
}

/** `words` is the room for the lines of words above a strip. */
const sizes = { wide: { width: 800, words: 1 }, small: { width: 358, words: 2 } } as const;

const line = 19;
const bar = 20;
const tick = 7;
const space = 22;

export const looks = { claimed: 'solid', blank: 'outlined', ignored: 'hatched' } as const satisfies Record<
  LineState,
  string
>;

/** Lays out one drawing. */
export function layoutStrips(strips: readonly Strip[], name: keyof typeof sizes) {
  const { width, words } = sizes[name];
  const row = words * line + bar + tick + space;
  return {
    ...{ width, height: strips.length * row - space + 3, beside: words === 1 },
    rows: strips.map(({ name: text, counts, runs, remarks }, index) => {
      const x = scaleLinear([0, runs.at(-1)?.last ?? 1], [1, width - 1]);
      const top = index * row + words * line;
      const boxes = (state: LineState) =>
        runs
          .filter((run) => run.state === state)
          // A single line of a long text would be thinner than a hair.
          .map(({ first, last }) => ({
            from: x(first - 1),
            length: Math.max(x(last) - x(first - 1), state === 'claimed' ? 0 : 2.5),
          }))
          .map(({ from, length }) => ({
            x: snap(Math.min(from, width - 1 - length)),
            y: top,
            width: snap(length),
            height: bar,
          }));
      return {
        ...{ text, counts, nameY: index * row + 13, countsY: index * row + 13 + (words - 1) * line },
        fills: (['claimed', 'blank', 'ignored'] as const).map((state) => ({
          look: looks[state],
          path: pathOf(boxes(state)),
        })),
        ticks: [...new Set(remarks.map((at) => snap(x(at - 0.5))))]
          .map((at) => `M${at} ${top + bar + 3}v${tick}`)
          .join(''),
      };
    }),
  };
}
