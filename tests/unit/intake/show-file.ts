/** What a reader makes of a file, in lines that a test can compare. */
import type { Decisions, OfficeFile, Part } from '../../../src/intake/office-file.ts';
import { defaultDecisions, readOfficeFile } from '../../../src/intake/read.ts';

/** Reads a file with some decisions made. */
export const readWith = (
  name: string,
  content: Uint8Array | string,
  decisions: Partial<Decisions> = {},
): Promise<OfficeFile> =>
  readOfficeFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content, {
    ...defaultDecisions,
    ...decisions,
  });

/** A paragraph as `# label text`; a table as a line a row, its cells parted by bars: `~` continues the cell above, `>` the cell before, `/` parts lines. */
export const showParts = (parts: readonly Part[]): string[] => parts.flatMap(showPart);

function showPart(part: Part): string[] {
  if (part.kind === 'paragraph')
    return [['#'.repeat(part.heading ?? 0), part.label ?? '', part.text].filter((piece) => piece !== '').join(' ')];
  return part.rows.map(({ cells, header }) => {
    const shown = cells.flatMap((cell) => [
      cell.rows === 0 ? '~' : cell.paragraphs.join(' / '),
      ...new Array<string>(cell.columns - 1).fill('>'),
    ]);
    return `${header ? '^ ' : ''}${shown.join(' | ')}`;
  });
}

/** Notices as `kind @ address: found`. */
export const showNotices = (file: OfficeFile): string[] =>
  file.notices.map(({ kind, address, found }) => `${kind} @ ${address}: ${found}`);
