/** How the styles of a Word document make paragraphs headings, number them, hide words and set them in old fonts. */
import { childOf, childrenOf, type Element, switchOf } from './xml.ts';

/** What a style, or a paragraph or stretch of words itself, says; undefined where it says nothing. */
export interface Look {
  /** 1 to 9; null: no heading. */
  readonly heading?: number | null | undefined;
  /** `0`: not numbered. */
  readonly list?: string | undefined;
  readonly listLevel?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly font?: string | undefined;
  readonly raised?: string | undefined;
}

export interface Style extends Look {
  /** As Word names it in its own language, `heading 1`; other programs and people have their own. */
  readonly name: string;
}

/** Looks up a style by its id; without an id, the one that paragraphs have by default. */
export type Styles = (id: string | undefined) => Style;

// "heading 1" is Word's own name in every language; the others are what people call theirs.
const headingName = /^(?:heading|(?:đầu|tiêu) đề|đề mục)\s*([1-9])$/iu;
const titleName = /^(?:title|tiêu đề)$/iu;

/** Reads the styles; a document without any has plain paragraphs. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = [...elements.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''),
  );
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const base: Style = { name: '', ...runLook(defaults) };
  const known = new Map<string, Style>();
  const styleOf = (id: string): Style => {
    // From the style down to the one that it is based on in the end; a style may be based on itself by mistake.
    const chain: string[] = [];
    const seen = new Set<string>();
    for (
      let next: string | undefined = id;
      next !== undefined && elements.has(next) && !known.has(next) && !seen.has(next);
    ) {
      chain.push(next);
      seen.add(next);
      next = childOf(elements.get(next), 'w:basedOn')?.attributes['w:val'];
    }
    for (const each of chain.reverse()) {
      const element = elements.get(each);
      const parent = known.get(childOf(element, 'w:basedOn')?.attributes['w:val'] ?? '') ?? base;
      const name = childOf(element, 'w:name')?.attributes['w:val'] ?? each;
      if (element) known.set(each, over(parent, { ...lookOf(element), ...headingOf(name, element), name }));
    }
    return known.get(id) ?? base;
  };
  return (id) => styleOf(id ?? standard?.attributes['w:styleId'] ?? '');
}

function headingOf(name: string, element: Element): Look {
  const level = titleName.test(name) ? 1 : Number(headingName.exec(name.trim())?.[1]);
  const stated = lookOf(element).heading;
  return stated !== undefined ? { heading: stated } : level > 0 ? { heading: level } : {};
}

/** What properties of a paragraph and of its words say. */
function lookOf(element: Element): Look {
  return { ...paragraphLook(childOf(element, 'w:pPr')), ...runLook(childOf(element, 'w:rPr')) };
}

/** What the properties of a paragraph say. */
export function paragraphLook(properties: Element | undefined): Look {
  const level = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const numbering = childOf(properties, 'w:numPr');
  const listLevel = childOf(numbering, 'w:ilvl')?.attributes['w:val'];
  return given({
    heading: level === undefined ? undefined : Number(level) < 9 ? Number(level) + 1 : null,
    list: childOf(numbering, 'w:numId')?.attributes['w:val'],
    listLevel: listLevel === undefined ? undefined : Number(listLevel),
  });
}

/** What the properties of a stretch of words say. */
export function runLook(properties: Element | undefined): Look {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return given({
    hidden: switchOf(properties, 'w:vanish'),
    struck: switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike'),
    // A font of the theme is none of the old ones.
    font: fonts && (fonts['w:asciiTheme'] ? '' : (fonts['w:ascii'] ?? fonts['w:hAnsi'])),
    raised: raisedBy(properties),
  });
}

/** Whether words stand above or below the line, as Word or as LibreOffice says it. */
function raisedBy(properties: Element | undefined): string | undefined {
  const by = Number(childOf(properties, 'w:position')?.attributes['w:val'] ?? 0);
  const moved = by > 0 ? 'superscript' : by < 0 ? 'subscript' : undefined;
  return childOf(properties, 'w:vertAlign')?.attributes['w:val'] ?? moved;
}

/** A look without what it does not say. */
const given = (look: Look): Look => Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

/** What holds where one look is laid over another. */
export const over = <Under extends Look>(under: Under, look: Partial<Under>): Under => ({ ...under, ...given(look) });
