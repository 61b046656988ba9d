/** What two cards have in common. Pure. */
import type { CardRow } from '../../model/card.ts';

const textsOf = ({ items }: CardRow): string[] => items.map(({ text }) => text);

/** Whether two rows say the same, whatever the order of what they list. */
export const isSame = (a: CardRow, b: CardRow): boolean =>
  JSON.stringify([textsOf(a).sort(), a.note ?? '', a.deadline ?? '']) ===
  JSON.stringify([textsOf(b).sort(), b.note ?? '', b.deadline ?? '']);

/** The texts of a list that the other has not, where they have some in common: else nothing stands out. */
export function ownTexts(row: CardRow, other: CardRow): ReadonlySet<string> {
  const others = new Set(textsOf(other));
  const own = textsOf(row).filter((text) => !others.has(text));
  const isList = row.items.length > 1 || other.items.length > 1;
  return new Set(isList && own.length < row.items.length ? own : []);
}
