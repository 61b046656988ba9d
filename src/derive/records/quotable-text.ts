/** A record's own words: what a quotation from it may quote. */
import type { Records } from '../../model/records.ts';

/** What can be linked: tasks, measures, indicators and groups. */
export type LinkableRecords = Pick<Records, 'tasks' | 'indicators' | 'groups'>;

/** What a linkable record is. */
export type LinkableKind = 'task' | 'measure' | 'indicator' | 'group';

/** What each linkable record is, by its id. */
export function kindsOf({ tasks, indicators, groups }: LinkableRecords): ReadonlyMap<string, LinkableKind> {
  return new Map<string, LinkableKind>([
    ...tasks.map(({ id, kind }) => [id, kind] as const),
    ...indicators.map(({ id }) => [id, 'indicator'] as const),
    ...groups.map(({ id }) => [id, 'group'] as const),
  ]);
}

/** The texts of each linkable record, by its id, verbatim: of a task its words and output, of an indicator its name and target, of a group its heading. */
export function ownWordsOf({ tasks, indicators, groups }: LinkableRecords): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...tasks.map(({ id, description, outputText }) => [id, [description, outputText]] as const),
    ...indicators.map(({ id, name, targetText }) => [id, [name, targetText]] as const),
    ...groups.map(({ id, title }) => [id, [title]] as const),
  ]);
}
