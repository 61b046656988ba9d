/** The lines of a document gathered into blocks: neighbouring lines that the same records claim. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import { anchorOf } from '../../model/ids.ts';
import { groupPath, indicatorPath, taskPath } from '../../model/paths.ts';
import type { SourceLine } from '../../model/source-line.ts';
import { formatGroup, shorten } from '../../site/format.ts';

/** A record or provision that claims a block. */
export interface Claimant {
  readonly id: string;
  /** Its fragment, where this block is the first that it claims. */
  readonly anchor: string | undefined;
  /** Its page; provisions have none. */
  readonly href: string | undefined;
}

export interface Block {
  readonly lines: readonly SourceLine[];
  readonly claimants: readonly Claimant[];
  readonly heading: boolean;
  /** Why the lines are not shown; null where they are. */
  readonly ignored: string | null;
}

export interface Entry {
  readonly anchor: string;
  readonly text: string;
  readonly inner: boolean;
}

/** The pages of a document's records by id, and what is a heading. */
function lookUp(catalogue: Catalogue, document: string) {
  const { tasks, measures, indicators, groups, provisions } = catalogue.contentsOf(document);
  return {
    pages: new Map([
      ...[...tasks, ...measures].map(({ id }) => [id, taskPath(id)] as const),
      ...indicators.map(({ id }) => [id, indicatorPath(id)] as const),
      ...groups.map(({ id }) => [id, groupPath(id)] as const),
    ]),
    groups: new Map(groups.map((group) => [group.id, group])),
    provisions: new Map(provisions.map((provision) => [provision.id, provision])),
  };
}

/** All lines of a document in blocks, in their order. */
export function blocksOf(catalogue: Catalogue, document: string): Block[] {
  const { pages, groups, provisions } = lookUp(catalogue, document);
  const isHeading = (id: string) => groups.has(id) || provisions.get(id)?.kind === 'heading';
  const seen = new Set<string>();
  const blocks: { key: string; lines: SourceLine[]; block: Omit<Block, 'lines'> }[] = [];
  for (const line of catalogue.contentsOf(document).lines) {
    const ids = [...new Set(line.claims.map(({ by }) => by))];
    const key = `${line.ignored ?? ''} ${ids.join(' ')}`;
    const last = blocks.at(-1);
    if (last?.key === key) {
      last.lines.push(line);
      continue;
    }
    const claimants = ids.map((id) => ({ id, anchor: seen.has(id) ? undefined : anchorOf(id), href: pages.get(id) }));
    for (const id of ids) seen.add(id);
    const heading = ids.length > 0 && ids.every(isHeading);
    blocks.push({ key, lines: [line], block: { claimants, heading, ignored: line.ignored } });
  }
  return blocks.map(({ lines, block }) => ({ ...block, lines }));
}

/** The headings of a document, in the order of its lines. */
export function entriesOf(catalogue: Catalogue, document: string, blocks: readonly Block[]): Entry[] {
  const { groups, provisions } = lookUp(catalogue, document);
  return blocks.flatMap(({ claimants }) =>
    claimants.flatMap(({ id, anchor }): Entry[] => {
      const group = groups.get(id);
      const provision = provisions.get(id);
      if (anchor === undefined) return [];
      if (group) return [{ anchor, text: `${formatGroup(id)}. ${shorten(group.title, 48)}`, inner: true }];
      if (provision?.kind === 'heading') return [{ anchor, text: shorten(provision.text, 60), inner: false }];
      return [];
    }),
  );
}
