/**
 * How the parts of a drawing look where no style sheet is: as attributes of SVG, which browsers, editors of drawings and
 * office programs read alike. The same as src/components/chart/chart.css in light; a class without a look stops the build.
 */

/** As in src/styles/tokens.css, in light. */
export const colours = {
  ...{ paper: '#f5f8f5', ink: '#13211c', ink2: '#43524b', rule: '#c5d0ca', line: '#75847c' },
  ...{ seal: '#a42c1b', jade: '#0d6552', onFill: '#ffffff' },
} as const;

const { paper, ink, ink2, rule, line, seal, jade, onFill } = colours;

export type Look = Readonly<Record<string, string>>;

const stroked = (stroke: string, width = '1'): Look => ({ fill: 'none', stroke, 'stroke-width': width });

const looks: Readonly<Record<string, Look>> = {
  solid: { fill: jade },
  ink: { fill: ink },
  hatched: { stroke: seal, 'stroke-width': '1' },
  outlined: { fill: paper, stroke: ink2, 'stroke-width': '1' },
  'due-line': stroked(ink2, '1.5'),
  'record-line': stroked(jade, '2.5'),
  axis: stroked(line),
  hair: stroked(rule),
  dots: { ...stroked(line, '2.5'), 'stroke-linecap': 'round' },
  plate: { fill: paper },
  today: stroked(ink, '2'),
  aim: stroked(ink, '1.5'),
  diamond: { ...stroked(ink, '1.5'), fill: paper },
  join: stroked(jade, '2'),
  before: { ...stroked(jade, '2'), fill: paper },
  'value-dot': { fill: jade },
  end: { 'text-anchor': 'end' },
  value: { 'text-anchor': 'middle' },
  tick: { 'text-anchor': 'middle', fill: ink2 },
  quiet: { fill: ink2 },
  strong: { 'font-weight': '600' },
  on: { fill: onFill },
};

/** In the picture of how documents refer to each other. */
const inWeb: Readonly<Record<string, Look>> = {
  join: stroked(ink, '1.5'),
  before: { ...stroked(ink2, '1.5'), fill: paper },
  'value-dot': { fill: jade, stroke: paper, 'stroke-width': '1' },
  'amended-by': { 'stroke-dasharray': '7 4' },
  restates: { 'stroke-dasharray': '2 3' },
};

/** Classes of relations that look like any other. */
const plain = /^[a-z-]+$/u;

/**
 * The look of an element by its classes, the later over the earlier.
 * @param figure the id of its figure
 * @param quiet whether its hatch means nothing that is late
 * @throws Error that names a class without a look
 */
export function lookOf(classes: readonly string[], figure: string, quiet: boolean): Look {
  const isWeb = figure === 'web';
  const own = classes.map((name): Look => {
    const look = (isWeb ? inWeb[name] : undefined) ?? looks[name];
    if (look) return look;
    if (isWeb && classes[0] === 'join' && plain.test(name)) return {};
    throw new Error(
      `A drawing has the class "${name}", and src/integrations/charts/looks.ts does not say how it looks.`,
    );
  });
  const all: Look = Object.assign({}, ...own);
  return quiet && all['stroke'] === seal ? { ...all, stroke: ink2 } : all;
}
