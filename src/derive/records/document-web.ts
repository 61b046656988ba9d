/** How the documents refer to each other: which was issued under, implements, amends or restates which, as their lines say. */
import type { Relation, SourceDocument } from '../../model/document.ts';
import type { SourceLine } from '../../model/source-line.ts';
import { findStatingLine } from './relations.ts';

/** A document that is held here, or one that a relation names. */
export interface WebNode {
  /** The id of a held document; the number or name of another. */
  readonly key: string;
  readonly name: string;
  /** Its day; null where none is stated. */
  readonly day: string | null;
  readonly held: boolean;
}

/** One relation as it is stated. `from` and `to` are keys of nodes. */
export interface WebLink {
  readonly from: string;
  readonly to: string;
  readonly type: Relation['type'];
  /** Where it is stated: a document's id and, where the line is found, its number from 1. */
  readonly statedIn: { readonly document: string; readonly line: number | undefined };
}

export interface DocumentWeb {
  /** Dated ones first, by their day; then the others, each after those that it rests on. */
  readonly nodes: readonly WebNode[];
  readonly links: readonly WebLink[];
}

/** @param lines all source lines, in which the stating lines are looked up */
export function documentWebOf(documents: readonly SourceDocument[], lines: readonly SourceLine[]): DocumentWeb {
  const byNumber = new Map(documents.flatMap(({ id, number }) => (number ? [[number, id] as const] : [])));
  const keyOf = ({ document, number }: Relation) => document ?? byNumber.get(number) ?? number;
  const links = documents.flatMap(({ id, relations }) =>
    relations.map((relation): WebLink => {
      const { document } = relation.statedIn;
      return {
        ...{ from: id, to: keyOf(relation), type: relation.type },
        statedIn: { document, line: findStatingLine(relation.statedIn, lines)?.line },
      };
    }),
  );
  const held = documents.map(
    ({ id, shortName, issued }): WebNode => ({ key: id, name: shortName, day: issued, held: true }),
  );
  const named = new Map(
    documents
      .flatMap(({ relations }) => relations)
      .filter((relation) => !held.some(({ key }) => key === keyOf(relation)))
      // A relation that gives the day counts more than one that does not.
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
      .map(({ number, on }): [string, WebNode] => [
        number,
        { key: number, name: number, day: on ?? null, held: false },
      ]),
  );
  const nodes = [...held, ...named.values()];
  const dated = nodes.filter(({ day }) => day !== null).sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const undated = nodes.filter(({ day }) => day === null);
  return { nodes: [...dated, ...afterTheirParents(undated, links)], links };
}

/** Each node after the nodes that it rests on, so that lines lead from above. */
function afterTheirParents(nodes: readonly WebNode[], links: readonly WebLink[]): WebNode[] {
  const placed = new Set<WebNode>();
  const seen = new Set<WebNode>();
  const place = (node: WebNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const parents = links.filter(({ from }) => from === node.key).map(({ to }) => to);
    for (const parent of nodes) if (parents.includes(parent.key)) place(parent);
    placed.add(node);
  };
  for (const node of nodes.filter(({ held }) => held)) place(node);
  for (const node of nodes) place(node);
  return [...placed];
}
