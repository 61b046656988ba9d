/** The words of a paragraph of Word, and what hangs on them: changes, notes, boxes, fields, signs. */
import { type Look, over, runLook, type Styles } from './docx-styles.ts';
import { unicodeOfFont } from './legacy.ts';
import type { Notices } from './notices.ts';
import { raise } from './numerals.ts';
import type { Address, Decisions } from './office-file.ts';
import { nameSymbol, type SymbolSign, withSymbols } from './symbols.ts';
import { allWithin, childOf, type Element, switchOf, textWithin } from './xml.ts';

/** A note or comment that is referred to. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
  readonly address: Address;
  /** Whether the author has typed a mark of his own. */
  readonly ownMark: boolean;
}

/** Words with line breaks, and what hangs on them. */
export interface Words {
  text: string;
  readonly boxes: Element[];
  readonly references: Reference[];
  /** What was inserted and deleted, hidden, struck out, and is no text, for notices. */
  readonly changes: string[];
  readonly hidden: string[];
  readonly struck: string[];
  readonly codes: string[];
}

/** What reading words needs to know of their document. */
export interface Setting {
  readonly styles: Styles;
  readonly decisions: Decisions;
  readonly notices: Notices;
  /** The mark of a note in the text: `[1]`. */
  readonly markOf: (reference: Reference) => string;
}

/** Whether words stand in the code of a field or in its result; fields nest and run over paragraphs. */
export type Fields = ('code' | 'result')[];

export const noWords = (): Words => ({
  text: '',
  boxes: [],
  references: [],
  changes: [],
  hidden: [],
  struck: [],
  codes: [],
});

/** Adds words to words. */
export function append(to: Words, more: Words): void {
  to.text += more.text;
  to.boxes.push(...more.boxes);
  to.references.push(...more.references);
  to.changes.push(...more.changes);
  to.hidden.push(...more.hidden);
  to.struck.push(...more.struck);
  to.codes.push(...more.codes);
}

// What holds properties, not words.
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:instrText',
  'w:delInstrText',
  'w:sectPr',
  'm:rPr',
]);

/**
 * Reads the words within an element, at whatever depth.
 * @param look what holds where the words themselves say nothing: the style of the paragraph
 * @param fields the fields that are open; is changed
 */
export function readWords(element: Element, setting: Setting, address: Address, look: Look, fields: Fields): Words {
  const words = noWords();
  for (const child of element.children) {
    if (typeof child !== 'string' && !silent.has(child.name))
      append(words, readChild(child, setting, address, look, fields));
  }
  return words;
}

function readChild(child: Element, setting: Setting, address: Address, look: Look, fields: Fields): Words {
  const within = (below = look) => readWords(child, setting, address, below, fields);
  const only = (text: string): Words => ({ ...noWords(), text });
  switch (child.name) {
    case 'w:r':
      return readRun(child, setting, address, look, fields);
    case 'w:ins':
    case 'w:moveTo':
      return changed(within(), 'inserted', setting.decisions.changes === 'accepted');
    case 'w:del':
    case 'w:moveFrom':
      return changed(within(), 'deleted', setting.decisions.changes === 'refused');
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      return readText(textWithin(child), setting, address, look, fields);
    case 'w:tab':
    case 'w:ptab':
      return only('\t');
    case 'w:br':
    case 'w:cr':
      return only('\n');
    case 'w:noBreakHyphen':
      return only('-');
    case 'w:sym':
      return only(readSymbol(child, setting, address));
    case 'w:fldChar':
      turnField(child, fields);
      return noWords();
    case 'w:footnoteReference':
      return refer('footnote', child, setting, address);
    case 'w:endnoteReference':
      return refer('endnote', child, setting, address);
    case 'w:commentReference':
      return refer('comment', child, setting, address);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readPicture(child, setting, address);
    case 'w:sdt':
      return switchOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr')
        ? { ...noWords(), codes: [textOf(within())] }
        : within();
    // Readings above the words.
    case 'w:rt':
      return { ...noWords(), codes: [textOf(within())] };
    case 'm:num':
      return joined(within(), '/');
    case 'm:sup':
      return within(over(look, { raised: 'superscript' }));
    case 'm:sub':
      return within(over(look, { raised: 'subscript' }));
    default:
      return within();
  }
}

function readRun(run: Element, setting: Setting, address: Address, paragraph: Look, fields: Fields): Words {
  const properties = childOf(run, 'w:rPr');
  const style = childOf(properties, 'w:rStyle')?.attributes['w:val'];
  const { hidden, struck, font, raised } =
    style === undefined ? paragraph : over(paragraph, characterLook(setting.styles(style)));
  const look = over({ hidden, struck, font, raised } as Look, runLook(properties));
  const words = readWords(run, setting, address, look, fields);
  if (look.hidden && words.text.trim() !== '') {
    words.hidden.push(words.text);
    if (setting.decisions.hidden === 'left-out') words.text = '';
  } else if (look.struck && words.text.trim() !== '') words.struck.push(words.text);
  return words;
}

// A style of characters stands on the defaults of the document, and only what it says itself goes over the paragraph.
const characterLook = ({ hidden, struck, font, raised }: Look): Look => ({
  ...(hidden === undefined ? {} : { hidden }),
  ...(struck === undefined ? {} : { struck }),
  ...(font === undefined ? {} : { font }),
  ...(raised === undefined ? {} : { raised }),
});

function readText(written: string, setting: Setting, address: Address, look: Look, fields: Fields): Words {
  if (fields.includes('code')) return { ...noWords(), codes: [written] };
  const unicode = unicodeOfFont(written, look.font);
  if (unicode !== written)
    setting.notices.gather(
      'encoding',
      address,
      look.font ?? '',
      'A font of the time before Unicode; converted to Unicode.',
    );
  const text = withSymbols(unicode, look.font, (symbol) => noteSymbol(symbol, setting, address));
  return { ...noWords(), text: raise(text, look.raised) };
}

function readSymbol(symbol: Element, setting: Setting, address: Address): string {
  const { font, char } = { font: symbol.attributes['w:font'] ?? '', char: symbol.attributes['w:char'] ?? '' };
  const named = nameSymbol(font, Number.parseInt(char, 16));
  noteSymbol(named, setting, address);
  return named.sign ?? '';
}

function noteSymbol({ name, sign }: SymbolSign, { notices }: Setting, address: Address): void {
  const taken =
    sign === undefined
      ? 'A sign of a font of symbols that is not known. Left out.'
      : 'A sign of a font of symbols. Written as the sign that it looks like.';
  notices.gather('symbol', address, name, taken);
}

function turnField(char: Element, fields: Fields): void {
  const type = char.attributes['w:fldCharType'];
  if (type === 'begin') fields.push('code');
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  if (type === 'end') fields.pop();
}

function refer(kind: Reference['kind'], element: Element, { markOf }: Setting, address: Address): Words {
  const ownMark = /^(?:1|true|on)$/u.test(element.attributes['w:customMarkFollows'] ?? '');
  const reference = { kind, id: element.attributes['w:id'] ?? '', address, ownMark };
  return { ...noWords(), text: markOf(reference), references: [reference] };
}

function readPicture(picture: Element, { notices }: Setting, address: Address): Words {
  const boxes = allWithin(picture, 'w:txbxContent');
  if (boxes.length > 0) return { ...noWords(), boxes };
  const [drawn] = [...allWithin(picture, 'wp:docPr'), ...allWithin(picture, 'v:shape')];
  const { descr, alt, title, name } = drawn?.attributes ?? {};
  const art = allWithin(picture, 'v:textpath').map(({ attributes }) => attributes['string'] ?? '');
  const words = [...art, ...allWithin(picture, 'a:t').map(textWithin)].join(' ');
  notices.gather('picture', address, words || descr || alt || title || name || 'A picture', 'Left out.');
  return noWords();
}

function changed(words: Words, how: string, kept: boolean): Words {
  const all = textOf(words);
  const changes = all.trim() === '' ? words.changes : [`${how} "${all.trim()}"`];
  return kept ? { ...words, changes } : { ...noWords(), changes };
}

const joined = (words: Words, mark: string): Words => ({ ...words, text: words.text + mark });

/** All words, those of boxes and those that are hidden too. */
export const textOf = ({ text, boxes, codes, hidden }: Words): string =>
  [text, ...hidden.filter((words) => !text.includes(words)), ...boxes.map(plainWords), ...codes].join(' ');

/** All words within an element as they stand, whatever they are part of. */
export function plainWords(element: Element): string {
  const parts: string[] = [];
  const visit = ({ name, children }: Element): void => {
    if (silent.has(name)) return;
    if (name === 'w:p' || name === 'w:tab' || name === 'w:br' || name === 'w:tc') parts.push(' ');
    const holdsText = name === 'w:t' || name === 'w:delText' || name === 'm:t' || name === 'a:t';
    for (const child of children) {
      if (typeof child !== 'string') visit(child);
      else if (holdsText) parts.push(child);
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
