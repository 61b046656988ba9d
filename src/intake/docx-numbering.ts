/** The numbers that Word prints before paragraphs and never writes into them. */
import { type Look, runLook, type Styles } from './docx-styles.ts';
import { unicodeOfFont } from './legacy.ts';
import { letterOf, romanOf } from './numerals.ts';
import { childOf, childrenOf, type Element, switchOf } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: a sign for the number of each level. */
  readonly text: string;
  /** The level after which it begins again; 0: never. */
  readonly restart: number | undefined;
  /** All numbers in figures, whatever the levels above have. */
  readonly legal: boolean;
  readonly look: Look;
}

interface List {
  /** Lists of one kind run on in each other. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** A number before a paragraph. */
export interface Label {
  readonly text: string;
  readonly bullet: boolean;
}

/** The lists of a document and how far each has counted. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #levelsByStyle: ReadonlyMap<string, number>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param root numbering.xml, or undefined where the document has no lists */
  constructor(root: Element | undefined, styles: Styles) {
    const kinds = new Map(
      childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
    );
    const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
    const kindOf = (num: Element | undefined, depth = 0): string => {
      const id = childOf(num, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      // A kind may say that it is that of a style of lists.
      const link = childOf(kinds.get(id), 'w:numStyleLink')?.attributes['w:val'];
      const linked = link === undefined ? undefined : nums.get(styles(link).list ?? '');
      return linked && depth < 9 ? kindOf(linked, depth + 1) : id;
    };
    this.#lists = new Map([...nums].map(([id, num]) => [id, listOf(kindOf(num), kinds, num)]));
    this.#levelsByStyle = new Map(
      [...kinds].flatMap(([kind, element]) =>
        childrenOf(element, 'w:lvl').flatMap((level) => {
          const style = childOf(level, 'w:pStyle')?.attributes['w:val'];
          return style === undefined ? [] : [[`${kind} ${style}`, levelNumber(level)] as const];
        }),
      ),
    );
  }

  /**
   * Counts a paragraph.
   * @param own what the paragraph itself says, and its style
   * @returns what Word prints before it, or null
   */
  next(own: Look, styleId: string | undefined, style: Look): Label | null {
    const list = this.#lists.get(own.list ?? style.list ?? '0');
    if (list === undefined) return null;
    const byStyle = own.list === undefined ? this.#levelsByStyle.get(`${list.kind} ${styleId}`) : undefined;
    const at = own.listLevel ?? byStyle ?? style.listLevel ?? 0;
    const level = list.levels.get(at);
    if (level === undefined) return null;
    const counts = this.#count(own.list ?? style.list ?? '0', list, at, level);
    if (level.look.hidden) return null;
    if (level.format === 'bullet') return { text: bulletOf(level.text), bullet: true };
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = list.levels.get(index);
      return format(
        counts[index] ?? of?.start ?? 1,
        level.legal && of?.format !== 'none' ? 'decimal' : (of?.format ?? 'decimal'),
      );
    });
    const label = unicodeOfFont(text, level.look.font).trim();
    return label === '' ? null : { text: label, bullet: false };
  }

  #count(id: string, list: List, at: number, level: Level): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const start = list.starts.get(at);
    const first = start !== undefined && !this.#begun.has(`${id} ${at}`);
    this.#begun.add(`${id} ${at}`);
    const last = counts[at];
    counts[at] = first ? start : last === undefined ? (start ?? level.start) : last + 1;
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > at && (restart === undefined || (restart > 0 && at < restart))) counts[deeper] = undefined;
    }
    return counts;
  }
}

const levelNumber = (level: Element) => Number(level.attributes['w:ilvl'] ?? 0);

function listOf(kind: string, kinds: ReadonlyMap<string, Element>, num: Element): List {
  const overrides = childrenOf(num, 'w:lvlOverride');
  const levels = [
    ...childrenOf(kinds.get(kind), 'w:lvl'),
    ...overrides.flatMap((override) => childrenOf(override, 'w:lvl')),
  ];
  const starts = overrides.flatMap((override) => {
    const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
    return start === undefined ? [] : [[levelNumber(override), Number(start)] as const];
  });
  return {
    kind,
    levels: new Map(levels.map((level) => [levelNumber(level), levelOf(level)])),
    starts: new Map(starts),
  };
}

function levelOf(level: Element): Level {
  const value = (name: string) => childOf(level, name)?.attributes['w:val'];
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 0),
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(level, 'w:isLgl') ?? false,
    look: runLook(childOf(level, 'w:rPr')),
  };
}

/** Signs of the fonts of bullets are letters and squares elsewhere. */
const bulletOf = (text: string) => (/^[-–—+*]$/u.test(text.trim()) ? text.trim() : '•');

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function format(number: number, kind: string): string {
  switch (kind) {
    case 'lowerLetter':
      return letterOf(number);
    case 'upperLetter':
      return letterOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'vietnameseCounting':
      return words[number] ?? String(number);
    case 'none':
      return '';
    default:
      return String(number);
  }
}
