/** Web pages, and pages that Word, Excel and LibreOffice save as web pages. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { CellCount } from './grid.ts';
import { type HtmlElement, isHidden, styleOf, wordsWithin } from './html-elements.ts';
import { rowsOf } from './html-rows.ts';
import { lineOf, linesOf } from './lines.ts';
import type { Notices } from './notices.ts';
import { letterOf, raise, romanOf } from './numerals.ts';
import { type Address, type Decisions, type Part, UnreadableFile } from './office-file.ts';

// A page is not nested deeper than browsers show it; what goes beyond is made to bring programs down.
const deepest = 1000;

/** The encoding that a page names for itself. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /charset ?= ?["']?([\w-]+)/iu.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];

/**
 * Reads a page: its headings, paragraphs, lists with their numbers, and tables.
 * @param name the name of the file, for messages
 * @throws UnreadableFile where the page only shows other files, or nests without end
 */
export function readHtml(name: string, html: string, decisions: Decisions, notices: Notices): Part[] {
  const page = new HtmlPage(name, decisions, notices);
  return page.read(parse(html, { scriptingEnabled: false, treeAdapter: boundedAdapter(name, html) }));
}

/** Makes elements as parse5 does, up to a number in proportion to the page: tags that are never closed are opened again in each block. */
function boundedAdapter(name: string, html: string): typeof defaultTreeAdapter {
  let left = 10_000 + 4 * (html.split('<').length - 1);
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      left -= 1;
      if (left < 0)
        throw new UnreadableFile(
          `${name} opens elements over and over without closing them. Open it in a browser, copy the text into Word, and save that as DOCX.`,
        );
      return defaultTreeAdapter.createElement(...args);
    },
  };
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set([
  'head',
  'script',
  'style',
  'template',
  'title',
  'link',
  'meta',
  'noframes',
  'datalist',
  'colgroup',
]);

/** One flow of text: the page, a cell. */
interface Story {
  readonly at: Address | null;
  readonly parts: Part[];
  text: string;
  label: string | null;
  heading: number | null;
  raised: string | undefined;
  inPre: boolean;
}

interface List {
  readonly ordered: boolean;
  readonly type: string;
  readonly step: number;
  next: number;
}

type Node = DefaultTreeAdapterMap['childNode'];

class HtmlPage {
  readonly #name: string;
  readonly #decisions: Decisions;
  readonly #notices: Notices;
  readonly #count: CellCount;
  readonly #lists: List[] = [];
  #paragraphs = 0;
  #tables = 0;
  #depth = 0;

  constructor(name: string, decisions: Decisions, notices: Notices) {
    this.#name = name;
    this.#decisions = decisions;
    this.#notices = notices;
    this.#count = new CellCount(name);
  }

  read(document: DefaultTreeAdapterMap['document']): Part[] {
    const story = newStory(null);
    this.#visitAll(document.childNodes, story);
    this.#flush(story);
    const frames = story.parts.length === 0 && wordsWithin(document, 'frame').length > 0;
    if (frames)
      throw new UnreadableFile(
        `${this.#name} only shows other pages in frames. Give the page with the table itself; Excel puts it into a folder of the same name, as sheet001.htm.`,
      );
    return story.parts;
  }

  #visitAll(nodes: readonly Node[], story: Story): void {
    this.#depth += 1;
    if (this.#depth > deepest)
      throw new UnreadableFile(
        `${this.#name} nests more than ${deepest} elements. Open it in a browser, copy the text into Word, and save that as DOCX.`,
      );
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#addText(node.value, story);
      else if ('tagName' in node) this.#visit(node, story);
    }
    this.#depth -= 1;
  }

  #addText(value: string, story: Story): void {
    const text = story.inPre ? value : value.replace(/[\t\n\f\r ]+/gu, ' ');
    story.text += raise(text, story.raised);
  }

  #visit(element: HtmlElement, story: Story): void {
    const { tagName } = element;
    if (silent.has(tagName) || this.#isLeftOut(element, story)) return;
    if (blocks.has(tagName)) {
      this.#flush(story);
      this.#visitBlock(element, story);
      this.#flush(story);
    } else this.#visitInline(element, story);
  }

  /** Notes what is no part of the text, or may be none. */
  #isLeftOut(element: HtmlElement, story: Story): boolean {
    const { tagName } = element;
    const address = this.#addressIn(story);
    const words = () => lineOf(wordsWithin(element).join(''));
    const { hidden, changes, notes, comments } = this.#decisions;
    const role = styleOf(element, 'mso-element');
    if (isHidden(element)) {
      this.#notices.add('hidden-text', address, words(), hidden === 'read' ? 'Read.' : 'Left out.');
      return hidden === 'left-out';
    }
    if (tagName === 'del' || tagName === 'ins') {
      this.#notices.add(
        'tracked-change',
        address,
        `${tagName === 'del' ? 'deleted' : 'inserted'} "${words()}"`,
        `Taken as ${changes}.`,
      );
      return (tagName === 'del') === (changes === 'accepted');
    }
    if (tagName === 's' || tagName === 'strike')
      this.#notices.add('struck-text', address, words(), 'Struck out by hand, not as a tracked change. Read as words.');
    if (role === 'comment-list' || /^MsoCommentReference$/iu.test(classOf(element))) {
      this.#notices.add('comment', address, words(), comments === 'written' ? 'Read.' : 'Left out.');
      return comments === 'left-out';
    }
    if (role === 'footnote-list' || role === 'endnote-list') {
      this.#notices.add(
        'footnote',
        address,
        words(),
        notes === 'written' ? 'Written at the end, as in the file.' : 'Left out.',
      );
      return notes === 'left-out';
    }
    if (
      role === 'header' ||
      role === 'footer' ||
      /^MsoToc\d/iu.test(classOf(element)) ||
      tagName === 'rt' ||
      tagName === 'rp'
    ) {
      this.#notices.gather(
        'not-read',
        address,
        words(),
        'A header, footer, table of contents or reading aid. Left out.',
      );
      return true;
    }
    if (tagName === 'iframe' || tagName === 'object' || tagName === 'embed') {
      this.#notices.gather(
        'not-read',
        address,
        attribute(element, 'src') ?? attribute(element, 'data') ?? tagName,
        'Another page or file that is shown here. Not read.',
      );
      return tagName === 'iframe';
    }
    return false;
  }

  #visitBlock(element: HtmlElement, story: Story): void {
    const { tagName } = element;
    if (tagName === 'table') {
      this.#readTable(element, story);
      return;
    }
    if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') {
      const reversed = attribute(element, 'reversed') !== undefined;
      const items = element.childNodes.filter((child) => child.nodeName === 'li').length;
      const start = Number.parseInt(attribute(element, 'start') ?? '', 10);
      this.#lists.push({
        ordered: tagName === 'ol',
        type: attribute(element, 'type') ?? styleOf(element, 'list-style-type') ?? '1',
        step: reversed ? -1 : 1,
        next: Number.isNaN(start) ? (reversed ? items : 1) : start,
      });
      this.#visitAll(element.childNodes, story);
      this.#lists.pop();
      return;
    }
    if (tagName === 'li') story.label = this.#labelOf(element, story);
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    const { heading, inPre } = story;
    if (level !== undefined) story.heading = Number(level);
    if (tagName === 'pre') story.inPre = true;
    this.#visitAll(element.childNodes, story);
    this.#flush(story);
    Object.assign(story, { heading, inPre });
    if (tagName === 'li') story.label = null;
  }

  #labelOf(item: HtmlElement, story: Story): string | null {
    const list = this.#lists.at(-1);
    if (list === undefined) return '•';
    if (/^none$/iu.test(styleOf(item, 'list-style-type') ?? list.type)) return null;
    if (!list.ordered) return '•';
    const value = Number.parseInt(attribute(item, 'value') ?? '', 10);
    const number = Number.isNaN(value) ? list.next : value;
    list.next = number + list.step;
    const label = `${numeral(number, list.type)}.`;
    const written = this.#decisions.numbers === 'written';
    this.#notices.gather(
      'automatic-number',
      this.#addressIn(story),
      label,
      written ? 'Written before the words.' : 'Left out.',
    );
    return written ? label : null;
  }

  #visitInline(element: HtmlElement, story: Story): void {
    const { tagName } = element;
    if (tagName === 'br') {
      story.text += '\n';
      return;
    }
    if (tagName === 'img') {
      const found = attribute(element, 'alt') || attribute(element, 'src')?.slice(0, 80) || 'A picture';
      this.#notices.gather('picture', this.#addressIn(story), found, 'Left out.');
      return;
    }
    if (tagName === 'input') {
      const typed = /^(?:text|number|date|email|tel|url|)$/iu.test(attribute(element, 'type') ?? '');
      if (typed) this.#addText(attribute(element, 'value') ?? '', story);
      return;
    }
    // Word writes the number of a list as words and marks it.
    if (/^ignore$/iu.test(styleOf(element, 'mso-list') ?? '') && story.text.trim() === '') {
      const number = lineOf(wordsWithin(element).join(''));
      story.label =
        number === '' ? story.label : /[\p{L}\p{N}]/u.test(number) && number !== 'o' && number !== '§' ? number : '•';
      story.text = '';
      return;
    }
    const { raised } = story;
    if (tagName === 'sup') story.raised = 'superscript';
    if (tagName === 'sub') story.raised = 'subscript';
    this.#visitAll(element.childNodes, story);
    story.raised = raised;
  }

  /** The address that the next paragraph of a story has. */
  #addressIn({ at }: Story): Address {
    return at ?? `paragraph ${this.#paragraphs + 1}`;
  }

  /** Ends a paragraph. */
  #flush(story: Story): void {
    const lines = linesOf(story.text);
    story.text = '';
    if (lines.length === 0) return;
    const address = this.#addressIn(story);
    for (const [index, text] of lines.entries())
      story.parts.push({
        kind: 'paragraph',
        address,
        text,
        label: index === 0 ? story.label : null,
        heading: story.heading,
      });
    story.label = null;
    if (story.at === null) this.#paragraphs += 1;
  }

  #readTable(element: HtmlElement, story: Story): void {
    if (laysOut(element)) {
      this.#notices.gather(
        'nested-table',
        this.#addressIn(story),
        'A table around tables',
        'It only lays out the page; what is in it is read as if it were not there.',
      );
      for (const child of element.childNodes)
        if ('tagName' in child)
          this.#visit({ ...child, tagName: child.tagName === 'table' ? 'div' : child.tagName }, story);
      return;
    }
    if (story.at === null) this.#tables += 1;
    const at = story.at === null ? `table ${this.#tables}` : `${story.at}, table`;
    const caption = element.childNodes.find((child): child is HtmlElement => child.nodeName === 'caption');
    const name = caption ? lineOf(wordsWithin(caption).join('')) : '';
    if (name !== '')
      story.parts.push({ kind: 'paragraph', address: `${at}, caption`, text: name, label: null, heading: null });
    const readCell = (cell: HtmlElement, address: Address) => {
      const inner = newStory(address);
      this.#visitAll(cell.childNodes, inner);
      this.#flush(inner);
      return inner.parts.flatMap(linesOfPart);
    };
    const rows = rowsOf(element, at, {
      decisions: this.#decisions,
      notices: this.#notices,
      count: this.#count,
      readCell,
    });
    if (story.at !== null)
      this.#notices.add(
        'nested-table',
        story.at,
        lineOf(wordsWithin(element).join('')),
        'A table within a cell. Its cells are read one after the other as lines of that cell.',
      );
    story.parts.push({ kind: 'table', address: at, name: name === '' ? null : name, rows });
  }
}

const newStory = (at: Address | null): Story => ({
  at,
  parts: [],
  text: '',
  label: null,
  heading: null,
  raised: undefined,
  inPre: false,
});

const attribute = (element: HtmlElement, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

const classOf = (element: HtmlElement) => attribute(element, 'class') ?? '';

/** The lines of a part within a cell. */
const linesOfPart = (part: Part): string[] =>
  part.kind === 'paragraph'
    ? [part.label === null ? part.text : `${part.label} ${part.text}`]
    : part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));

/** Whether a table has one cell a row, or one row, and other tables in it: it stands for the columns of the page. */
function laysOut(table: HtmlElement): boolean {
  const rows = elementsIn(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:body|head|foot)$/u.test(child.tagName) ? elementsIn(child) : [],
  );
  const widths = rows.map((row) => elementsIn(row).length);
  if (rows.length > 1 && widths.some((width) => width > 1)) return false;
  return rows.some((row) => wordsWithin(row, 'table').length > 0);
}

const elementsIn = (element: HtmlElement) =>
  element.childNodes.filter((child): child is HtmlElement => 'tagName' in child);

function numeral(number: number, type: string): string {
  if (type === 'a' || /^lower-(?:alpha|latin)$/iu.test(type)) return letterOf(number);
  if (type === 'A' || /^upper-(?:alpha|latin)$/iu.test(type)) return letterOf(number).toUpperCase();
  if (type === 'i' || /^lower-roman$/iu.test(type)) return romanOf(number);
  if (type === 'I' || /^upper-roman$/iu.test(type)) return romanOf(number).toUpperCase();
  return String(number);
}
