/** The related records of a record, as its page shows them: by what they are to it, each with its reason. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import type { Connection } from '../../derive/records/connections.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import type { LinkOrigin, LinkType } from '../../model/link.ts';

export interface RelatedRecord {
  readonly ref: RecordRef;
  /** The short name of another document; undefined where the record stands in the same. */
  readonly within: string | undefined;
  /** Its own words, verbatim; of an indicator with its target and year. */
  readonly text: string;
  readonly connection: Connection;
}

export interface RelatedList {
  readonly label: string;
  readonly records: readonly RelatedRecord[];
}

const labels: Readonly<Record<LinkType, Readonly<Record<Connection['direction'], string>>>> = {
  'carries-out': { from: 'Carries out', to: 'Carried out by' },
  'measured-by': { from: 'Measured by', to: 'Measures the success of' },
  restates: { from: 'Says again what stands in', to: 'Said again in' },
  'same-subject': { from: 'On the same subject', to: 'On the same subject' },
  amends: { from: 'Amends', to: 'Amended by' },
  twin: { from: 'At another horizon', to: 'At another horizon' },
};

/** In the reader's words, where a link comes from. */
export const originNames = {
  stated: 'stated in a text',
  computed: 'found by a rule',
  edited: 'made by an editor who read both texts',
} as const satisfies Record<LinkOrigin, string>;

/** @param id a task, measure, indicator or group; `document` the one that it stands in */
export function relatedLists(id: string, document: string, catalogue: Catalogue): RelatedList[] {
  const lists = new Map<string, RelatedRecord[]>();
  for (const connection of catalogue.connectionsOf(id)) {
    const label = labels[connection.type][connection.direction];
    const ref = catalogue.refOf(connection);
    const within = ref.document?.id === document ? undefined : ref.document?.shortName;
    lists.set(label, [...(lists.get(label) ?? []), { ref, within, text: textOf(ref, catalogue), connection }]);
  }
  return [...lists].map(([label, records]) => ({ label, records }));
}

function textOf({ kind, id, words }: RecordRef, catalogue: Catalogue): string {
  if (kind !== 'indicator') return words;
  const { horizon, targetText, unit } = catalogue.getIndicator(id);
  const target = [targetText, unit].filter(Boolean).join(' ');
  return `${words}${target && `: ${target}`}${horizon ? ` (${horizon})` : ''}`;
}
