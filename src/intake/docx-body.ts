/** Paragraphs and tables of a Word document, in reading order. */
import type { Numbering } from './docx-numbering.ts';
import { rowsOf, type TableCell } from './docx-rows.ts';
import { type Look, over, paragraphLook, runLook, type Styles } from './docx-styles.ts';
import {
  append,
  type Fields,
  noWords,
  plainWords,
  type Reference,
  readWords,
  type Setting,
  textOf,
  type Words,
} from './docx-words.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Notices } from './notices.ts';
import { romanOf } from './numerals.ts';
import type { Address, Cell, Decisions, Part, Row, Table } from './office-file.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

interface Parts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes, endnotes and comments by kind and id: `footnote 2`. */
  readonly notes: ReadonlyMap<string, Element>;
  /** The path of a file that is put into the text when it is printed. */
  readonly chunk: (id: string) => string;
  readonly decisions: Decisions;
  readonly notices: Notices;
  readonly progress: (done: string) => void;
}

/** One flow of text: the body, a cell, a box, a note. */
interface Story {
  /** Where it stands, or null for the body, whose paragraphs are counted. */
  readonly at: Address | null;
  readonly fields: Fields;
  /** What stands before a deleted end of a paragraph, and so belongs to the next. */
  pending: Words;
}

const changeTaken = { accepted: 'Taken as accepted.', refused: 'Taken as refused.' } as const;
const tableOfContents = /^(?:toc|mục lục)\b/iu;

/** Reads the body of a document. */
export class DocxBody {
  readonly #parts: Parts;
  readonly #setting: Setting;
  readonly #marks = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #lists = new Map<string, { address: Address; labels: string[] }>();
  #paragraphs = 0;
  #tables = 0;
  #boxes = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#setting = { ...parts, markOf: (reference) => this.#markOf(reference) };
  }

  read(body: Element): Part[] {
    const parts = this.#readStory(body, null);
    for (const [id, note] of this.#parts.notes) {
      if (!this.#marks.has(id))
        this.#parts.notices.add(kindOf(id), id, plainWords(note), 'Nothing in the text refers to it. Left out.');
    }
    const taken = this.#parts.decisions.numbers === 'written' ? 'Written before the words.' : 'Left out.';
    for (const { address, labels } of this.#lists.values())
      this.#parts.notices.add('automatic-number', address, labels.join(' '), taken);
    return parts;
  }

  #readStory(element: Element, at: Address | null): Part[] {
    const story: Story = { at, fields: [], pending: noWords() };
    const parts = this.#readBlocks(element, story);
    parts.push(...this.#readParagraph({ name: 'w:p', attributes: {}, children: [] }, story));
    return parts;
  }

  #readBlocks(element: Element, story: Story): Part[] {
    const parts: Part[] = [];
    for (const [index, child] of elementsOf(element).entries()) {
      parts.push(...this.#readBlock(child, story));
      if (story.at === null && index % 1000 === 999) this.#parts.progress(`${index + 1} paragraphs and tables read`);
    }
    return parts;
  }

  #readBlock(child: Element, story: Story): Part[] {
    switch (child.name) {
      case 'w:p':
        return this.#readParagraph(child, story);
      case 'w:tbl':
        return this.#readTable(child, story);
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:tcPr':
      case 'w:tblPr':
        return [];
      case 'w:altChunk': {
        const path = this.#parts.chunk(child.attributes['r:id'] ?? '');
        this.#parts.notices.add(
          'not-read',
          this.#addressIn(story),
          path,
          'A whole file put in at this place, which is not read. Open the document in Word and save it, so that its words become part of the text.',
        );
        return [];
      }
      default:
        return this.#readBlocks(child, story);
    }
  }

  /** The address that the next paragraph of a story has. */
  #addressIn({ at }: Story): Address {
    return at ?? `paragraph ${this.#paragraphs + 1}`;
  }

  #readParagraph(paragraph: Element, story: Story): Part[] {
    const { styles, decisions } = this.#parts;
    const address = this.#addressIn(story);
    const properties = childOf(paragraph, 'w:pPr');
    const styleId = childOf(properties, 'w:pStyle')?.attributes['w:val'];
    const style = styles(styleId);
    const own = paragraphLook(properties);
    const mark = childOf(properties, 'w:rPr');
    const words = story.pending;
    append(words, readWords(paragraph, this.#setting, address, wordsLook(style), story.fields));
    story.pending = noWords();
    if (endIsGone(mark, decisions)) {
      story.pending = words;
      return [];
    }
    this.#note(words, address);
    if (words.text.trim() === '' && words.boxes.length + words.references.length === 0) {
      // Word counts a blank paragraph of a list too, unless it is hidden, and prints its number: so do tables number their rows.
      const label = isHidden(mark) ? null : this.#label(own, styleId, style, address);
      if (label !== null && label !== '•' && story.at !== null)
        return [{ kind: 'paragraph', address, text: label, label: null, heading: null }];
      return [];
    }
    if (tableOfContents.test(style.name)) {
      this.#parts.notices.gather('not-read', address, lineOf(textOf(words)), 'A table of contents. Left out.');
      return [];
    }
    const lines = linesOf(words.text);
    const label = lines.length > 0 ? this.#label(own, styleId, style, address) : null;
    if (story.at === null && lines.length > 0) this.#paragraphs += 1;
    const heading = own.heading === undefined ? (style.heading ?? null) : own.heading;
    return [
      ...lines.map(
        (text, index): Part => ({ kind: 'paragraph', address, text, label: index === 0 ? label : null, heading }),
      ),
      ...this.#readBoxes(words.boxes, address),
      ...this.#readNotesOf(words.references, story),
    ];
  }

  // Notes of cells and boxes stand behind the whole table or paragraph, not in it.
  readonly #held: Reference[] = [];
  #readNotesOf(references: readonly Reference[], { at }: Story): Part[] {
    this.#held.push(...references);
    return at === null ? this.#readNotes(this.#held.splice(0)) : [];
  }

  #label(own: Look, styleId: string | undefined, style: Look, address: Address): string | null {
    const label = this.#parts.numbering.next(own, styleId, style);
    if (label === null) return null;
    if (!label.bullet) {
      const list = own.list ?? style.list ?? '';
      const known = this.#lists.get(list) ?? { address, labels: [] };
      known.labels.push(label.text);
      this.#lists.set(list, known);
    }
    return this.#parts.decisions.numbers === 'written' ? label.text : null;
  }

  #note({ changes, hidden, struck, codes }: Words, address: Address): void {
    const { notices, decisions } = this.#parts;
    notices.add('tracked-change', address, changes.join(', '), changeTaken[decisions.changes]);
    notices.add('hidden-text', address, hidden.join(' '), decisions.hidden === 'read' ? 'Read.' : 'Left out.');
    notices.add(
      'struck-text',
      address,
      struck.join(' '),
      'Struck out by hand, not as a tracked change. Read as words.',
    );
    notices.add(
      'not-read',
      address,
      codes.join(' '),
      'The code of a field, a prompt or a reading aid, which is not printed as text. Left out.',
    );
  }

  #readBoxes(boxes: readonly Element[], address: Address): Part[] {
    const { decisions, notices } = this.#parts;
    return boxes.flatMap((box) => {
      this.#boxes += 1;
      const at = `text box ${this.#boxes}`;
      const written = decisions.boxes === 'written';
      notices.add('text-box', address, plainWords(box), written ? `Written here, as ${at}.` : 'Left out.');
      return written ? this.#readStory(box, at) : [];
    });
  }

  #markOf({ kind, id, ownMark }: Reference): string {
    const key = `${kind} ${id}`;
    if (!this.#marks.has(key)) {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      const number = kind === 'endnote' ? romanOf(count) : String(count);
      this.#marks.set(key, ownMark ? '' : kind === 'comment' ? `[comment ${number}]` : `[${number}]`);
    }
    const written = kind !== 'comment' && this.#parts.decisions.notes === 'written';
    return written ? (this.#marks.get(key) ?? '') : '';
  }

  #readNotes(references: readonly Reference[]): Part[] {
    const { notes, notices, decisions } = this.#parts;
    return references.flatMap((reference): Part[] => {
      const key = `${reference.kind} ${reference.id}`;
      const note = notes.get(key);
      if (note === undefined) return [];
      const comment = reference.kind === 'comment';
      const written = (comment ? decisions.comments : decisions.notes) === 'written';
      const mark = this.#marks.get(key) ?? '';
      const at = `${reference.kind} ${mark.replace(/[^\divxlc]|comment /gu, '') || reference.id}`;
      notices.add(
        kindOf(key),
        reference.address,
        plainWords(note),
        written ? `Written behind its paragraph or table, as ${at}.` : 'Left out.',
      );
      if (!written) return [];
      const lines = this.#readStory(note, at).flatMap(linesOfPart);
      return [{ kind: 'paragraph', address: at, text: [mark, ...lines].join(' ').trim(), label: null, heading: null }];
    });
  }

  #readTable(table: Element, story: Story): Part[] {
    if (story.at === null) this.#tables += 1;
    const at = story.at === null ? `table ${this.#tables}` : `${story.at}, table`;
    const rows = rowsOf(table, this.#parts.decisions, this.#parts.notices, at).map(
      ({ address, header, cells }): Row => ({ address, header, cells: cells.map((cell) => this.#readCell(cell)) }),
    );
    const read: Table = { kind: 'table', address: at, name: null, rows };
    if (story.at !== null) {
      const words = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)).join(' ');
      this.#parts.notices.add(
        'nested-table',
        story.at,
        words,
        'A table within a cell. Its cells are read one after the other as lines of that cell.',
      );
      return [read];
    }
    return [read, ...this.#readNotes(this.#held.splice(0))];
  }

  #readCell({ element, address, columns, rows }: TableCell): Cell {
    if (element === null || rows === 0) return { address, paragraphs: [], columns, rows };
    const paragraphs = this.#readStory(element, address).flatMap(linesOfPart);
    return { address, paragraphs, columns, rows };
  }
}

const kindOf = (key: string) => (key.startsWith('comment') ? ('comment' as const) : ('footnote' as const));

/** What a style says about the words of its paragraphs. */
const wordsLook = ({ hidden, struck, font, raised }: Look): Look => over<Look>({}, { hidden, struck, font, raised });

const isHidden = (mark: Element | undefined) => runLook(mark).hidden ?? false;

/** Whether the end of a paragraph was deleted, or inserted and refused, so that it runs on into the next. */
function endIsGone(mark: Element | undefined, { changes }: Decisions): boolean {
  const gone = changes === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  return gone.some((name) => childOf(mark, name) !== undefined);
}

/** The lines of a part within a cell. */
const linesOfPart = (part: Part): string[] =>
  part.kind === 'paragraph'
    ? [part.label === null ? part.text : `${part.label} ${part.text}`]
    : part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
