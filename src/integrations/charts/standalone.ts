/** A drawing of a page as a file that needs nothing else: with its title, its key, its source, and its own colours. */
import { colours, type Look, lookOf } from './looks.ts';
import { attributeOf, classesOf, type Element, elementsIn, isElement, type Node, wordsOf } from './tree.ts';

/** What a picture says beside its drawing. */
export interface Caption {
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly description: string;
  /** Whose it is, where it stands, and for which day. */
  readonly source: string;
}

const kept = ['d', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height', 'transform', 'stroke-dasharray', 'text-anchor'];
/** Around the drawing; a line of the title, of the key and of the source. */
const margin = 24;
const lines = { title: 26, key: 22, source: 17 } as const;
/** What a letter takes of a line: of the title, and of small print. */
const letter = { title: 10, small: 6.6 } as const;
const family = "'Public Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * @param figure with its key and its drawings, of which the wide one is taken
 * @param lang of its words
 * @throws Error where it has no drawing, or one with a part whose look is not known
 */
export function standaloneSvg(figure: Element, { title, description, source }: Caption, lang: string): string {
  const drawing = elementsIn(
    figure,
    ({ tagName, attrs }) => tagName === 'svg' && attrs.some(({ name }) => name === 'aria-label'),
  )[0];
  const [, , width = 0, height = 0] = (drawing && attributeOf(drawing, 'viewBox')?.split(' ').map(Number)) ?? [];
  if (!drawing || width === 0) throw new Error('A figure has no drawing.');
  const context = { figure: attributeOf(figure, 'id') ?? '', quiet: classesOf(figure).includes('quiet-hatch') };
  const key = keyOf(figure, width);
  const titles = wrapped(title, width / letter.title);
  const sources = wrapped(source, width / letter.small);
  const top = margin + titles.length * lines.title + key.length * lines.key + 10;
  const whole = { width: width + 2 * margin, height: top + height + 16 + sources.length * lines.source + margin };
  const parts = partsOf(drawing, context, width);
  const small = { 'font-size': '12', fill: colours.ink2 };
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n${open('svg', {
      ...{ xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': lang, viewBox: `0 0 ${whole.width} ${whole.height}` },
      ...{ width: String(whole.width), height: String(whole.height), role: 'img', 'font-family': family },
      ...{ 'font-size': '13', fill: colours.ink },
    })}`,
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(`${description} ${source}`)),
    hatch(context.quiet),
    element('rect', { width: '100%', height: '100%', fill: colours.paper }),
    ...titles.map((line, place) =>
      element(
        'text',
        { x: `${margin}`, y: `${margin + 18 + place * lines.title}`, 'font-size': '19', 'font-weight': '600' },
        escaped(line),
      ),
    ),
    ...key.map(({ swatch, words }, place) =>
      element(
        'g',
        { transform: `translate(${margin} ${margin + titles.length * lines.title + place * lines.key + 4})` },
        (swatch ? partsOf(swatch, context, 0).join('') : '') +
          element('text', { x: swatch ? '27' : '0', y: '11.5' }, escaped(words)),
      ),
    ),
    element('g', { transform: `translate(${margin} ${top})` }, parts.join('\n')),
    ...sources.map((line, place) =>
      element('text', { x: `${margin}`, y: `${top + height + 30 + place * lines.source}`, ...small }, escaped(line)),
    ),
    '</svg>\n',
  ].join('\n');
}

/** The entries of the key, each with its sample; long ones go on without. */
function keyOf(figure: Element, width: number): { swatch: Element | undefined; words: string }[] {
  const [list] = elementsIn(figure, (one) => one.tagName === 'ul' && classesOf(one).includes('key'));
  if (!list) return [];
  return elementsIn(list, ({ tagName }) => tagName === 'li').flatMap((entry) => {
    const [swatch] = elementsIn(entry, ({ tagName }) => tagName === 'svg');
    return wrapped(wordsOf(entry), (width - 27) / letter.small).map((words, place) => ({
      swatch: place === 0 ? swatch : undefined,
      words,
    }));
  });
}

interface Context {
  readonly figure: string;
  readonly quiet: boolean;
}

/** Shapes, then what keeps words apart from them, then words. Programs that do not know `paint-order` draw it alike. */
function partsOf(drawing: Element, context: Context, width: number): string[] {
  const shapes: string[] = [];
  const words: string[] = [];
  const halos: string[] = [];
  const visit = (node: Node, linked: boolean): void => {
    if (!isElement(node)) return;
    const { tagName } = node;
    if (tagName === 'text') {
      const attributes = attributesOf(node, context, linked);
      words.push(element('text', attributes, spansOf(node, context)));
      if (attributes['fill'] !== colours.onFill)
        halos.push(element('text', { ...attributes, fill: colours.paper }, escaped(wordsOf(node))));
    } else if (tagName === 'path' || tagName === 'circle')
      shapes.push(element(tagName, attributesOf(node, context, linked)));
    // The place that is pressed in a link, unseen.
    else if (tagName !== 'rect') for (const child of node.childNodes) visit(child, linked || tagName === 'a');
  };
  for (const child of drawing.childNodes) visit(child, false);
  const halo = { 'aria-hidden': 'true', stroke: colours.paper, 'stroke-width': '4', 'stroke-linejoin': 'round' };
  return [...shapes, ...(halos.length > 0 && width > 0 ? [element('g', halo, halos.join(''))] : []), ...words];
}

function attributesOf(node: Element, { figure, quiet }: Context, linked: boolean): Look {
  const classes = classesOf(node);
  const given = Object.fromEntries(
    node.attrs.flatMap(({ name, value }) => (kept.includes(name) ? [[name, value] as const] : [])),
  );
  const inLink: Look = node.tagName === 'text' ? { 'font-size': '12' } : { fill: colours.jade };
  const onSquare: Look = linked && classes.includes('on') ? { 'text-anchor': 'middle' } : {};
  const hatched: Look = classes.includes('hatched') ? { fill: 'url(#hatch)' } : {};
  return { ...(linked ? inLink : {}), ...lookOf(classes, figure, quiet), ...onSquare, ...hatched, ...given };
}

/** The words of a text, with the parts that look otherwise. */
const spansOf = (text: Element, { figure, quiet }: Context): string =>
  text.childNodes
    .map((child) => {
      if (!isElement(child)) return 'value' in child ? escaped(child.value) : '';
      return element('tspan', lookOf(classesOf(child), figure, quiet), escaped(wordsOf(child)));
    })
    .join('');

const hatch = (quiet: boolean): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: 'hatch', width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('path', { d: 'M0 0V5', stroke: quiet ? colours.ink2 : colours.seal, 'stroke-width': '2.6' }),
    ),
  );

/** Lines of words, each as long as there is room. */
export function wrapped(text: string, letters: number): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const open = (name: string, attributes: Look): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('')}>`;

const element = (name: string, attributes: Look, content = ''): string =>
  `${open(name, attributes)}${content}</${name}>`;
