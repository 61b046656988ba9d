/** Why records changed or left, from what people wrote: redirects, corrections, amending documents. */
import type { Causes, Departure, Reason } from './changes.ts';

/** An entry of content/redirects.yaml: an id, or the path of an agency or a document. */
export interface Gone {
  readonly was: string;
  readonly became: Departure['what'];
  readonly to?: readonly string[];
  readonly why: string;
}

/** New words of a record, by a correction or by an amending document. */
export interface Rewritten extends Reason {
  readonly record: string;
}

/** Causes by the id of the record that they concern. */
export function causesOf(gone: readonly Gone[], rewritten: readonly Rewritten[]): Causes {
  return {
    departures: new Map(
      gone.map(({ was, became, to = [], why }) => [idIn(was), { what: became, to: to.map(idIn), why }]),
    ),
    reasons: Map.groupBy(rewritten, ({ record }) => record),
  };
}

/** The id in a path like /agencies/most/; an id as it is. */
const idIn = (place: string): string => (place.startsWith('/') ? (place.split('/')[2] ?? place) : place);
