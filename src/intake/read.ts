/** Reads a file of an office by its format. */
import { readCsv } from './csv.ts';
import { readDocx } from './docx.ts';
import { decodeText } from './encodings.ts';
import { formatOf } from './formats.ts';
import { withoutMargins } from './grid.ts';
import { declaredEncoding, readHtml } from './html.ts';
import { withoutLegacyLetters } from './legacy.ts';
import { readMarkdown } from './markdown.ts';
import { Notices } from './notices.ts';
import { type Decisions, type OfficeFile, type Part, UnreadableFile } from './office-file.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';
import { readXlsx } from './xlsx.ts';

/** What is done where nobody has decided. */
export const defaultDecisions: Decisions = {
  changes: 'accepted',
  hidden: 'left-out',
  numbers: 'written',
  notes: 'written',
  comments: 'left-out',
  boxes: 'written',
};

/**
 * Reads a file into paragraphs and tables.
 * @param name the name of the file; its ending tells the format where its bytes do not
 * @param bytes the file's bytes
 * @param progress called with what is done, now and then, for long files
 * @throws UnreadableFile where the format is not read or the file is damaged, with what to do
 */
export async function readOfficeFile(
  name: string,
  bytes: Uint8Array,
  decisions: Decisions = defaultDecisions,
  progress: (done: string) => void = () => {},
): Promise<OfficeFile> {
  const file = formatOf(name, bytes);
  const notices = new Notices();
  const decode = (declared?: string) => decodeText(name, bytes, notices, declared);
  const read = async (): Promise<Part[]> => {
    switch (file.format) {
      case 'docx':
        return readDocx(file.package, decisions, notices, progress);
      case 'xlsx':
        return readXlsx(file.package, decisions, notices, progress);
      case 'csv':
        return readCsv(name, decode(), notices);
      case 'html':
        return readHtml(name, decode(declaredEncoding(bytes)), decisions, notices);
      case 'markdown':
        return readMarkdown(name, decode(), decisions, notices);
      case 'text':
        return readText(decode());
      case 'pdf':
        return await readPdf(name, bytes, notices, progress);
    }
  };
  const parts = withoutLegacyLetters(name, await read(), notices).flatMap(tidied);
  if (parts.length === 0) {
    const leftOut = [...new Set(notices.all().map(({ kind }) => kind))].join(', ');
    throw new UnreadableFile(
      `${name} holds no words that are read${leftOut && ` (there is something else: ${leftOut})`}. Open it in its program, look whether its text is hidden or a picture, and save it under a new name.`,
    );
  }
  return { format: file.format, parts, notices: notices.all() };
}

/** A table without its margins; none where all of it is blank. */
function tidied(part: Part): Part[] {
  if (part.kind === 'paragraph') return [part];
  const rows = withoutMargins(part.rows);
  return rows.length === 0 ? [] : [{ ...part, rows }];
}
