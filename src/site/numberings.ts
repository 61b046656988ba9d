/** How far each document numbers its records, for readers who know a number alone. */
import type { Catalogue } from '../derive/records/catalogue.ts';
import { anchorOf } from '../model/anchor.ts';
import type { Numbering } from '../model/asked-address.ts';

/** One entry for each document. */
export function numberingsOf({ documents, tasks, indicators }: Catalogue): Numbering[] {
  const highest = (ids: readonly { id: string; document: string }[], document: string): number =>
    ids.reduce((most, record) => {
      const [, number] = /^i?(\d+)$/u.exec(anchorOf(record.id)) ?? [];
      return record.document === document && number !== undefined ? Math.max(most, Number(number)) : most;
    }, 0);
  return documents.map(({ id }) => ({
    document: id,
    records: highest(tasks, id),
    indicators: highest(indicators, id),
  }));
}
