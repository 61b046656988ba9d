/** The lines of a document gathered into blocks: neighbouring lines that the same records claim. */
import type { RecordRef } from '../../derive/records/record-ref.ts';
import { anchorOf } from '../../model/ids.ts';
import type { SourceLine } from '../../model/source-line.ts';

/** A record or provision that claims a block. */
export interface Claimant {
  readonly ref: RecordRef;
  /** Its fragment, where this block is the first that it claims. */
  readonly anchor: string | undefined;
  /** Provisions have no page. */
  readonly hasPage: boolean;
}

export interface Block {
  readonly lines: readonly SourceLine[];
  readonly claimants: readonly Claimant[];
  readonly heading: boolean;
  /** Why the lines are not shown; null where they are. */
  readonly ignored: string | null;
}

/** A heading of the text, and where it stands. */
export interface Heading {
  readonly ref: RecordRef;
  readonly anchor: string;
}

const isHeading = ({ ref: { kind } }: Claimant) => kind === 'group' || kind === 'heading';

/**
 * All lines of a document in blocks, in their order.
 * @param refOf what claims a line, by its id
 */
export function blocksOf(lines: readonly SourceLine[], refOf: (record: { id: string }) => RecordRef): Block[] {
  const seen = new Set<string>();
  const blocks: { key: string; lines: SourceLine[]; block: Omit<Block, 'lines'> }[] = [];
  for (const line of lines) {
    const ids = [...new Set(line.claims.map(({ by }) => by))];
    const key = `${line.ignored ?? ''} ${ids.join(' ')}`;
    const last = blocks.at(-1);
    if (last?.key === key) {
      last.lines.push(line);
      continue;
    }
    const claimants = ids.map((id): Claimant => {
      const ref = refOf({ id });
      return { ref, anchor: seen.has(id) ? undefined : anchorOf(id), hasPage: ref.path?.includes('#') === false };
    });
    for (const id of ids) seen.add(id);
    const heading = claimants.length > 0 && claimants.every(isHeading);
    blocks.push({ key, lines: [line], block: { claimants, heading, ignored: line.ignored } });
  }
  return blocks.map((one) => ({ ...one.block, lines: one.lines }));
}

/** The headings of a document, in the order of its lines. */
export const headingsOf = (blocks: readonly Block[]): Heading[] =>
  blocks
    .flatMap(({ claimants }) => claimants.filter(isHeading))
    .flatMap(({ ref, anchor }) => (anchor === undefined ? [] : [{ ref, anchor }]));
