/** The links between records, seen from each of them. */

import type { Indicator } from '../../model/indicator.ts';
import { type EditedLink, type Link, type LinkOrigin, type LinkType, linkTypes } from '../../model/link.ts';
import type { Records } from '../../model/records.ts';

/** A link as it is seen from one of its two records. */
export interface Connection {
  /** The id of the other record. */
  readonly id: string;
  readonly type: LinkType;
  /** Whether the link leads from this record or to it. */
  readonly direction: 'from' | 'to';
  readonly origin: LinkOrigin;
  /** The reason in a sentence; '' where the words of both sides say it. */
  readonly why: string;
  readonly whyVi?: string;
  /** The words that the link rests on: those of this record, and those of the other. */
  readonly words?: { readonly here: string; readonly there: string };
}

/**
 * All links that are published: those of the editors, and those that a rule finds.
 * @returns in the order of the types, then of the records
 */
export function linksOf(records: Pick<Records, 'links' | 'indicators' | 'tasks' | 'groups'>): Link[] {
  const places = new Map(
    [...records.tasks, ...records.indicators, ...records.groups].map(({ id }, place) => [id, place]),
  );
  const place = (id: string) => places.get(id) ?? places.size;
  return [...records.links.map(edited), ...twins(records.indicators)].sort(
    (a, b) =>
      linkTypes.indexOf(a.type) - linkTypes.indexOf(b.type) ||
      place(a.from) - place(b.from) ||
      place(a.to) - place(b.to),
  );
}

/** The links of every record that has one, by its id, in the order given. */
export function connectionsOf(links: readonly Link[]): ReadonlyMap<string, readonly Connection[]> {
  const connections = new Map<string, Connection[]>();
  const add = (id: string, connection: Connection) => {
    const own = connections.get(id);
    if (own) own.push(connection);
    else connections.set(id, [connection]);
  };
  for (const { from, to, type, origin, why, whyVi, words } of links) {
    const seen = (id: string, direction: Connection['direction'], pair?: readonly [string, string]): Connection => ({
      ...{ id, type, direction, origin, why },
      ...(whyVi ? { whyVi } : {}),
      ...(pair ? { words: { here: pair[0], there: pair[1] } } : {}),
    });
    add(from, seen(to, 'from', words));
    add(to, seen(from, 'to', words && [words[1], words[0]]));
  }
  return connections;
}

function edited({ from, to, type, words, why, whyVi }: EditedLink): Link {
  return { from, to, type, origin: 'edited', why: why ?? '', ...(whyVi ? { whyVi } : {}), words };
}

/** An indicator stands once for each horizon: same name, same document. */
function twins(indicators: readonly Indicator[]): Link[] {
  return indicators.flatMap((from, place) =>
    indicators
      .slice(place + 1)
      .filter((to) => to.document === from.document && to.name === from.name && to.horizon !== from.horizon)
      .map(
        (to): Link => ({
          from: from.id,
          to: to.id,
          type: 'twin',
          origin: 'computed',
          why: `The same indicator for ${from.horizon} and ${to.horizon}.`,
          whyVi: `Cùng một chỉ tiêu, cho năm ${from.horizon} và năm ${to.horizon}.`,
        }),
      ),
  );
}
