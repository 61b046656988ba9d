/** PDF files: their lines of text, page by page. Tables are only drawn in them and cannot be read. */
import { getDocumentProxy } from 'unpdf';
import { lineOf } from './lines.ts';
import type { Notices } from './notices.ts';
import { type Part, UnreadableFile } from './office-file.ts';

/**
 * Reads the lines of a PDF.
 * @throws UnreadableFile where it is damaged, has a password, or holds only pictures of pages
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  notices: Notices,
  progress: (done: string) => void,
): Promise<Part[]> {
  const document = await openPdf(name, bytes);
  const parts: Part[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
    for (const [index, text] of lines.entries())
      parts.push({ kind: 'paragraph', address: `page ${number}, line ${index + 1}`, text, label: null, heading: null });
    page.cleanup();
    if (number % 20 === 0) progress(`${number} of ${document.numPages} pages read`);
  }
  await document.cleanup();
  if (parts.length === 0)
    throw new UnreadableFile(
      `${name} holds pictures of pages and no words. Ask the office for the file that it was made from, or have its words recognised and give them as DOCX or text.`,
    );
  notices.add(
    'not-read',
    'the whole file',
    'Tables',
    'A PDF says where letters stand, not which belong to a cell: its lines are read without tables. Ask the office for the Word or Excel file.',
  );
  return parts;
}

async function openPdf(name: string, bytes: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>>> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableFile(
        `${name} is protected by a password. Print it into a new PDF without one, or ask the office for the Word or Excel file.`,
      );
    throw new UnreadableFile(`${name} cannot be opened as a PDF: it is damaged. Copy it once more from where it came.`);
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Words of a page as lines: what stands at one height, from left to right as the file has it. */
function linesOf(items: readonly Item[]): string[] {
  const lines: string[] = [];
  let line = '';
  let end: { x: number; y: number; height: number } | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = Math.max(height, end?.height ?? 0, 1);
    if (end && str !== '' && Math.abs(y - end.y) > 0.5 * size) {
      lines.push(line);
      line = '';
    } else if (end && str.trim() !== '' && x - end.x > 0.2 * size) line += ' ';
    line += str;
    if (str !== '') end = { x: x + width, y, height: height || (end?.height ?? 0) };
    if (hasEOL) line += ' ';
  }
  return [...lines, line].map(lineOf).filter((text) => text !== '');
}
