/** What each record, report and document has to do with the instruments: it names them, or editors say that it does more. */
import type { InstrumentRelation } from '../../model/instrument.ts';
import type { Records } from '../../model/records.ts';
import type { FindMentions } from './mentions.ts';

/** One record's use of one instrument. */
export interface InstrumentUse {
  readonly instrument: string;
  /** Whether `record` is the id of a task or measure, an indicator, a group, a provision, a progress report or an observation. */
  readonly in: 'task' | 'indicator' | 'group' | 'provision' | 'report' | 'observation';
  readonly record: string;
  /** What it is to the instrument; `names` where no more is known. */
  readonly kind: 'names' | InstrumentRelation['kind'];
  /** The words that say so, verbatim: the name, or what an editor quotes. */
  readonly words: string;
  /** The progress report that says so. */
  readonly report?: string;
}

/**
 * All uses, in the order of the records. A record that editors relate to an instrument is not listed again for naming it.
 * @param find finds the mentions in a text
 */
export function usesOf(records: Records, find: FindMentions): InstrumentUse[] {
  const relations = relationsOf(records);
  return textsOf(records).flatMap(({ id, texts, ...place }) => {
    const related = relations.get(id) ?? [];
    const named = new Map<string, string>();
    for (const text of texts)
      for (const { start, end, instrument } of find(text))
        if (!named.has(instrument)) named.set(instrument, text.slice(start, end));
    const rest = [...named].filter(([instrument]) => !related.some((use) => use.instrument === instrument));
    return [
      ...related.map((use) => ({ ...place, record: id, ...use })),
      ...rest.map(([instrument, words]) => ({ ...place, record: id, instrument, kind: 'names' as const, words })),
    ];
  });
}

type Relation = Pick<InstrumentUse, 'instrument' | 'kind' | 'words' | 'report'>;

/** What editors say, by the record. */
function relationsOf({ instruments, progressReports }: Records): ReadonlyMap<string, readonly Relation[]> {
  const statements = new Map(progressReports.map(({ id, statement }) => [id, statement]));
  const relations = new Map<string, Relation[]>();
  for (const { id, relations: own } of instruments) {
    for (const { record, kind, words, report } of own) {
      const relation = {
        instrument: id,
        kind,
        words: words ?? statements.get(report ?? '') ?? '',
        ...(report ? { report } : {}),
      };
      relations.set(record, [...(relations.get(record) ?? []), relation]);
    }
  }
  return relations;
}

/** What may name instruments. */
export type NamingRecords = Pick<
  Records,
  'tasks' | 'indicators' | 'groups' | 'provisions' | 'progressReports' | 'observations'
>;

/** A record with all its words that may name an instrument. */
export interface Texts extends Pick<InstrumentUse, 'in'> {
  readonly id: string;
  readonly texts: readonly string[];
}

/** The words of all records that may name instruments, in their order. */
export function textsOf(records: NamingRecords): Texts[] {
  return [
    ...records.tasks.map(
      ({ id, description, outputText }): Texts => ({ id, in: 'task', texts: [description, outputText] }),
    ),
    ...records.indicators.map(
      ({ id, name, targetText }): Texts => ({ id, in: 'indicator', texts: [name, targetText] }),
    ),
    ...records.groups.map(({ id, title }): Texts => ({ id, in: 'group', texts: [title] })),
    ...records.provisions.map(({ id, text }): Texts => ({ id, in: 'provision', texts: [text] })),
    ...records.progressReports.map(
      ({ id, statement, evidence }): Texts => ({
        id,
        in: 'report',
        texts: [statement, ...evidence.map(({ title }) => title)],
      }),
    ),
    ...records.observations.map(({ id, statement }): Texts => ({ id, in: 'observation', texts: [statement] })),
  ];
}
