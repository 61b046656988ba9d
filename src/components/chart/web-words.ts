/** What relations between documents are called. */
import type { DocumentWeb, WebLink } from '../../derive/records/document-web.ts';

/** From the document that has the relation. */
export const relationWords: Readonly<Record<WebLink['type'], string>> = {
  'issued-under': 'issued under',
  implements: 'carries out',
  'amended-by': 'amended by',
  restates: 'orders again',
};

/** A relation in words, seen from the document in whose row it is drawn: `carries out 57-NQ/TW`, `amends 03/NQ-CP`. */
export function relationOf({ from, to, type }: WebLink, seenFrom: string, { nodes }: DocumentWeb): string {
  const nameOf = (key: string) => nodes.find((node) => node.key === key)?.name ?? key;
  if (seenFrom === from) return `${relationWords[type]} ${nameOf(to)}`;
  return type === 'amended-by' ? `amends ${nameOf(from)}` : `${nameOf(from)} ${relationWords[type]} it`;
}
