/** XML as Word and Excel write it, read into elements. */
import { SaxesParser } from 'saxes';
import { UnreadableFile } from './office-file.ts';

/** An element. Its name has the prefix of its vocabulary in `prefixes`, however the file abbreviates it: `w:p`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

// Deeper than Word nests tables in tables; a file that does is made to bring programs down.
const deepest = 400;

// The second of two addresses is that of the strict form of the standard.
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xdr:'],
  ['http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing', 'xdr:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'tc:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
]);

/**
 * Reads XML into its root element.
 * @param where the file and the part of it, for messages: `plan.docx (word/document.xml)`
 * @param bytes UTF-8 or UTF-16
 * @param whole elements that are handed over when they end and then forgotten, by name, so that a long sheet is never
 *   in memory as a whole
 * @throws UnreadableFile where it is no well-formed XML, declares entities, or nests too deep
 */
export function readXml(
  where: string,
  bytes: Uint8Array,
  whole: Readonly<Record<string, (element: Element) => void>> = {},
): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const add = (text: string) => void open.at(-1)?.children.push(text);
  parser.on('doctype', () => {
    throw new UnreadableFile(
      `${where} declares a document type, which Word and Excel never write. Open the file in its program and save it under a new name.`,
    );
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: nameOf(tag), attributes: attributesOf(tag.attributes), children: [] };
    open.push(element);
    if (open.length > deepest)
      throw new UnreadableFile(
        `${where} nests more than ${deepest} elements. Open it in its program and save it under a new name.`,
      );
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const take = whole[element.name];
    if (take) take(element);
    else if (element.name === 'mc:AlternateContent') open.at(-1)?.children.push(...chosenOf(element));
    else open.at(-1)?.children.push(element);
  });
  parser.on('error', (error) => {
    throw new UnreadableFile(
      `${where} is not well-formed (${error.message}). Open the file in its program and save it under a new name.`,
    );
  });
  parser.write(decode(where, bytes)).close();
  return elementsOf(root)[0] ?? root;
}

/** What one thing that is written twice, for new programs and for old ones, holds: once, and never the form without words. */
function chosenOf(alternatives: Element): Element['children'] {
  const forms = elementsOf(alternatives);
  return (forms.find((form) => textWithin(form).trim() !== '') ?? forms[0])?.children ?? [];
}

type Tag = { readonly local: string; readonly prefix: string; readonly uri: string };

function nameOf({ uri, local, prefix }: Tag): string {
  const known = prefixes.get(uri);
  return known !== undefined ? known + local : prefix === '' ? local : `${prefix}:${local}`;
}

function attributesOf(written: Readonly<Record<string, Tag & { readonly value: string }>>): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const key in written) {
    const attribute = written[key];
    if (attribute && attribute.prefix !== 'xmlns') attributes[nameOf(attribute)] = attribute.value;
  }
  return attributes;
}

function decode(where: string, bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/u.exec(head)?.[1] ?? 'utf-8';
  if (!utf16 && !/^(?:utf-?8|us-ascii)$/iu.test(declared))
    throw new UnreadableFile(
      `${where} is in the encoding ${declared}; UTF-8 is read. Open the file in its program and save it under a new name.`,
    );
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      `${where} is damaged: it is no ${utf16 ?? 'UTF-8'}. Copy the file once more from where it came.`,
    );
  }
}

/** The elements within an element, without words between them. */
export const elementsOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');

/** The first child of a name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);

/** The children of a name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);

/** The elements of a name within an element, at any depth, in order; none within another of that name. */
export function allWithin(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allWithin(child, name)));
}

/** All words within an element. */
export const textWithin = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');

/** Whether an element that switches something on is there and says so: `<w:b/>`, `<w:b w:val="0"/>`; undefined where it is not there. */
export function switchOf(properties: Element | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/iu.test(found.attributes['w:val'] ?? '1');
}
