/** Positions in the drawing of how the documents refer to each other: a row each, its dot at its day. */
import { scaleLinear } from 'd3-scale';
import type { DocumentWeb, WebLink, WebNode } from '../../derive/records/document-web.ts';
import type { Format } from '../../model/format.ts';
import { shorten } from '../../model/text.ts';
import type { Words } from '../../words/index.ts';
import { snap } from './series.ts';

/** `axis`: where the first and the last day stand; `apart`: where documents without a day stand; `step`: months between the marks. */
export const sizes = {
  wide: { width: 800, axis: [8, 420], apart: 360, step: 3 },
  small: { width: 358, axis: [16, 76], apart: 90, step: 12 },
} as const;

type Size = keyof typeof sizes;

/** Room above the first row for the axis, and before the documents without a day. */
const above = 40;
const between = 34;

/** Between two lines of words, and between two rows. */
const line = 17;
const space = 12;

/** How far one document without a day stands behind the one that it rests on. */
const indent = 16;

/** From a dot to its words, and what a letter of them takes. */
const gap = 14;
const letter = 6.7;

/** What is said in the drawing, and how days are written. */
export interface WebText {
  readonly words: Words['documentWeb'];
  readonly format: Format;
}

/** Lays out one drawing. */
export function layoutWeb(web: DocumentWeb, name: Size, text: WebText) {
  const { nodes, links } = web;
  const { width, axis, apart, step } = sizes[name];
  const dated = nodes.filter(({ day }) => day !== null);
  const times = dated.map(({ day }) => Date.parse(day ?? ''));
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [...axis]);
  const placeOf = (key: string) => nodes.findIndex((node) => node.key === key);
  const depth = (index: number): number =>
    Math.max(0, ...parentsOf(index, web, placeOf).map((parent) => (parent < dated.length ? 0 : 1 + depth(parent))));

  let top = above;
  const rows = nodes.map((node, index) => {
    if (index === dated.length) top += between;
    const at = snap(node.day === null ? apart + depth(index) * indent : x(Date.parse(node.day)));
    const room = Math.floor((width - at - gap) / letter);
    const own = links.filter(({ from, to }) => Math.max(placeOf(from), placeOf(to)) === index);
    const words = factsOf(node, own, web, name, text).map((fact) => shorten(fact, room));
    const y = top + line;
    top = y + words.length * line + space;
    return { node, x: at, y: y - 4.5, own, name: shorten(node.name, room), words, textX: at + gap, textY: y };
  });
  const joins = rows.flatMap(({ node, x: end, y, own }) =>
    own.map(({ from, to, type }, place) => {
      const start = rows[placeOf(from === node.key ? to : from)];
      // Lines that end at one dot come in beside each other.
      const height = y + (place - (own.length - 1) / 2) * 6;
      return { type, path: `M${start?.x ?? 0} ${(start?.y ?? 0) + 5}V${snap(height)}H${end - 5}` };
    }),
  );
  const marks = marksOf(dated[0]?.day ?? '', dated.at(-1)?.day ?? '', step, text.words.months);
  return {
    ...{ width, height: top, rows, joins, axisY: above - 10, axisEnd: axis[1] + 8 },
    split: dated.length < nodes.length ? (rows[dated.length]?.y ?? 0) - line - space / 2 : undefined,
    marks: marks.map(({ day, label }) => ({ label, x: snap(x(Date.parse(day))) })),
  };
}

/** The places of what a node rests on, of those above it. */
function parentsOf(index: number, { nodes, links }: DocumentWeb, placeOf: (key: string) => number): number[] {
  return links
    .filter(({ from }) => from === nodes[index]?.key)
    .map(({ to }) => placeOf(to))
    .filter((place) => place < index);
}

/** What stands under a document's name: its day, and what it is to others; in the wide drawing on one line where it is dated. */
function factsOf(
  { key, day, held }: WebNode,
  own: readonly WebLink[],
  web: DocumentWeb,
  size: Size,
  { words, format }: WebText,
): string[] {
  const relations = own.map((link) => relationOf(link, key, web, words));
  const facts = [...(day ? [format.day(day)] : []), ...(held ? [] : [words.notHeld])].join(', ');
  if (size === 'wide' && day) return [[facts, ...relations].join(' · ')];
  return [...(facts === '' ? [] : [facts]), ...relations];
}

/** A relation seen from the document in whose row it is drawn: `carries out 57-NQ/TW`, `amends 03/NQ-CP`. */
function relationOf({ from, to, type }: WebLink, seenFrom: string, web: DocumentWeb, words: WebText['words']): string {
  return seenFrom === from ? words.relationTo(type, nameIn(web, to)) : words.relationFrom(type, nameIn(web, from));
}

/** The name of a document in the picture. */
export const nameIn = ({ nodes }: DocumentWeb, key: string): string =>
  nodes.find((node) => node.key === key)?.name ?? key;

/** The first days of months, every few months from a January on, between two days. */
function marksOf(
  first: string,
  last: string,
  step: number,
  months: readonly string[],
): { day: string; label: string }[] {
  const marks: { day: string; label: string }[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (let month = 0; month < 12; month += step) {
      const day = `${year}-${String(month + 1).padStart(2, '0')}-01`;
      if (day >= first && day <= last) marks.push({ day, label: month === 0 ? String(year) : (months[month] ?? '') });
    }
  }
  return marks;
}
