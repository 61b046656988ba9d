/** Why records changed, from corrections and from what amending documents have changed up to the day. */

import type { Catalogue } from '../records/catalogue.ts';
import type { Causes, Departure, Reason } from './changes.ts';

/** An entry of content/redirects.yaml: an id, or the path of an agency or a document. */
interface Gone {
  readonly was: string;
  readonly became: Departure['what'];
  readonly to?: readonly string[];
  readonly why: string;
  readonly whyVi?: string | undefined;
}

/** New words of a record, by a correction or by an amending document. */
interface Rewritten extends Reason {
  readonly record: string;
}

/** Causes by the id of the record that they concern. */
export function causesOf(gone: readonly Gone[], rewritten: readonly Rewritten[]): Causes {
  return {
    departures: new Map(
      gone.map(({ was, became, to = [], why, whyVi }) => [
        idIn(was),
        { what: became, to: to.map(idIn), why, ...(whyVi ? { whyVi } : {}) },
      ]),
    ),
    reasons: Map.groupBy(rewritten, ({ record }) => record),
  };
}

/** The id in a path like /agencies/most/; an id as it is. */
const idIn = (place: string): string => (place.startsWith('/') ? (place.split('/')[2] ?? place) : place);

/**
 * All causes: what became of ids, errata, and acts that are in force.
 * @param gone the entries of content/redirects.yaml
 */
export const causesIn = (catalogue: Catalogue, gone: readonly Gone[]): Causes => causesOf(gone, rewrittenIn(catalogue));

/** New words of records with the fields that they gave, each with its act or its reason. */
export function rewrittenIn(catalogue: Catalogue): Rewritten[] {
  const { tasks, indicators, groups, provisions } = catalogue;
  const corrected = [...tasks, ...indicators, ...groups, ...provisions].flatMap(({ id }) =>
    catalogue.correctedFieldsOf(id).map(({ record, fields, corrections }): Rewritten => {
      const own = catalogue.correctionsOf(id).filter((correction) => corrections.includes(correction.id));
      const inVietnamese = own.flatMap(({ whyVi }) => whyVi ?? []);
      const whyVi = inVietnamese.length === own.length ? { whyVi: inVietnamese.join(' ') } : {};
      return { record, what: 'corrected', why: own.map(({ why }) => why).join(' '), ...whyVi, fields };
    }),
  );
  const amended = tasks.flatMap(({ id, force }) =>
    catalogue
      .versionsOf(id)
      .filter(({ when }) => when !== 'coming')
      .flatMap(({ by }) =>
        by.map(({ record, document, line, words, fields }): Rewritten => {
          const why = `${catalogue.getDocument(document).shortName}, line ${line}: ${words}`;
          return { record, what: 'amended', why, fields: { ...fields, force } };
        }),
      ),
  );
  return [...corrected, ...amended];
}
