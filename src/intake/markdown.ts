/** Markdown as GitHub, editors and converters write it: headings, lists, tables with or without bars at their ends. */
import { type MdastNode, markdownToMdast } from 'satteri';
import { readHtml } from './html.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Notices } from './notices.ts';
import { raise } from './numerals.ts';
import { type Address, type Decisions, type Part, type Row, UnreadableFile } from './office-file.ts';

// Lines that follow each other are one paragraph, unless the next one begins with what begins a paragraph on paper.
const beginsLine =
  /^(?:(?:[IVXLC]{1,6}|\d+(?:\.\d+)*|[A-Za-zđĐ]{1,2})[.)]\s|[-–+•*]\s|(?:Điều|Chương|Mục|Phần|Phụ lục|Article|Chapter|Section|Part|Annex|Appendix)\s+\S)/iu;

/** Reads a text in Markdown. */
export function readMarkdown(name: string, markdown: string, decisions: Decisions, notices: Notices): Part[] {
  const reader = new MarkdownReader(name, markdown, decisions, notices);
  const root = markdownToMdast(markdown, { features: { gfm: true, frontmatter: true } });
  if (nestsTooDeep(root))
    throw new UnreadableFile(
      `${name} nests quotations or lists more than ${deepest} times. Take out the marks at the beginning of its lines.`,
    );
  return reader.read(root);
}

// Deeper than anybody nests lists; a file that does is made to bring programs down.
const deepest = 200;

function nestsTooDeep(root: MdastNode): boolean {
  let level: readonly MdastNode[] = [root];
  for (let depth = 0; depth <= deepest; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level.length > 0;
}

class MarkdownReader {
  readonly #name: string;
  readonly #lines: readonly string[];
  readonly #decisions: Decisions;
  readonly #notices: Notices;
  #tables = 0;

  constructor(name: string, markdown: string, decisions: Decisions, notices: Notices) {
    this.#name = name;
    this.#lines = markdown.split(/\r\n|\n|\r/u);
    this.#decisions = decisions;
    this.#notices = notices;
  }

  read(node: MdastNode): Part[] {
    switch (node.type) {
      case 'heading':
        return this.#paragraphs(node, null, node.depth);
      case 'paragraph':
        return this.#paragraphs(node, null, null);
      case 'list':
        return node.children.flatMap((item) => this.#readItem(item));
      case 'table':
        return [this.#readTable(node)];
      case 'html':
        return readHtml(this.#name, node.value, this.#decisions, this.#notices).map((part) =>
          within(addressOf(node), part),
        );
      case 'code':
        return linesOf(node.value).map((text) => plain(addressOf(node), text));
      case 'yaml':
        this.#notices.add('not-read', addressOf(node), node.value, 'Properties before the text. Left out.');
        return [];
      case 'footnoteDefinition':
        return this.#readNote(node);
      default:
        return 'children' in node ? node.children.flatMap((child) => this.read(child)) : [];
    }
  }

  #paragraphs(node: MdastNode, label: string | null, heading: number | null): Part[] {
    const address = addressOf(node);
    const lines = linesOf(
      this.#words(node).replace(/\n/gu, (_, at: number, all: string) =>
        beginsLine.test(all.slice(at + 1, at + 40)) ? '\n' : ' ',
      ),
    );
    return lines.map((text, index) => ({
      kind: 'paragraph',
      address,
      text,
      label: index === 0 ? label : null,
      heading,
    }));
  }

  #readItem(item: MdastNode): Part[] {
    if (!('children' in item)) return [];
    const line = this.#lines[(item.position?.start.line ?? 1) - 1]?.slice((item.position?.start.column ?? 1) - 1) ?? '';
    const mark = /^\s*(\d+[.)]|[-*+])/u.exec(line)?.[1] ?? '-';
    const label = /^\d/u.test(mark) ? mark : '-';
    const [first, ...rest] = item.children;
    const begin = first?.type === 'paragraph' ? this.#paragraphs(first, label, null) : first ? this.read(first) : [];
    return [...begin, ...rest.flatMap((child) => this.read(child))];
  }

  #readNote(node: MdastNode): Part[] {
    if (node.type !== 'footnoteDefinition') return [];
    const words = node.children
      .flatMap((child) => this.read(child))
      .flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
    const written = this.#decisions.notes === 'written';
    this.#notices.add('footnote', addressOf(node), words.join(' '), written ? 'Written where it stands.' : 'Left out.');
    return written ? [plain(addressOf(node), `[${node.identifier}] ${words.join(' ')}`)] : [];
  }

  #readTable(node: MdastNode & { type: 'table' }): Part {
    this.#tables += 1;
    const rows = node.children.map((row, index): Row => {
      const address = addressOf(row);
      return {
        address,
        header: index === 0,
        cells: row.children.map((cell, column) => ({
          address: `${address}, column ${column + 1}`,
          paragraphs: linesOf(this.#words(cell)),
          columns: 1,
          rows: 1,
        })),
      };
    });
    return { kind: 'table', address: `table ${this.#tables}`, name: null, rows };
  }

  /** The words within a node, with a line separator where a line is broken on purpose. */
  #words(node: MdastNode, raised?: string): string {
    if (!('children' in node)) return this.#wordOf(node, raised);
    let where = raised;
    return node.children
      .map((child) => {
        const tag = child.type === 'html' ? /^<(\/?)(su[pb])\b/iu.exec(child.value) : null;
        if (tag) where = tag[1] ? raised : tag[2]?.toLowerCase() === 'sup' ? 'superscript' : 'subscript';
        const words = this.#words(child, where);
        if (child.type === 'delete')
          this.#notices.add('struck-text', addressOf(child), words, 'Struck out by hand. Read as words.');
        return words;
      })
      .join('');
  }

  #wordOf(node: MdastNode, raised: string | undefined): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return raise(node.value, raised);
      case 'break':
        return '\u2028';
      case 'html':
        return /^<br\b/iu.test(node.value) ? '\u2028' : '';
      case 'image':
        this.#notices.gather('picture', addressOf(node), node.alt || node.url, 'Left out.');
        return '';
      case 'footnoteReference':
        return this.#decisions.notes === 'written' ? `[${node.identifier}]` : '';
      default:
        return '';
    }
  }
}

const addressOf = (node: MdastNode): Address => `line ${node.position?.start.line ?? 1}`;

/** A part of a piece of HTML by the line on which the piece begins. */
function within(place: Address, part: Part): Part {
  const at = ({ address }: { readonly address: Address }) => `${place}, ${address}`;
  if (part.kind === 'paragraph') return { ...part, address: at(part) };
  const rows = part.rows.map((row) => ({
    ...row,
    address: at(row),
    cells: row.cells.map((cell) => ({ ...cell, address: at(cell) })),
  }));
  return { ...part, address: at(part), rows };
}

const plain = (address: Address, text: string): Part => ({
  kind: 'paragraph',
  address,
  text: lineOf(text),
  label: null,
  heading: null,
});
