/** catalogue.json: all tasks and measures in few bytes, for the search in the reader's browser. */
import type { Catalogue } from '../derive/catalogue.ts';
import { outputTypesOf } from '../derive/output.ts';
import type { Agency } from '../model/agency.ts';
import type { CatalogueEntry, CatalogueFile } from '../model/catalogue-file.ts';
import type { Deadline } from '../model/deadline.ts';
import { fold } from '../model/fold.ts';
import type { OutputType } from '../model/output-type.ts';
import type { Task } from '../model/task.ts';

/**
 * @param types kinds of output
 * @param synonyms lists of phrases that mean the same
 */
export function catalogueFile(catalogue: Catalogue, types: readonly OutputType[], synonyms: readonly (readonly string[])[]): CatalogueFile {
  const documents = catalogue.documents.filter((document) => catalogue.tasks.some((task) => task.document === document.id));
  const groups = catalogue.groups;
  const agencies = catalogue.agencies.filter((agency) => {
    const { leads, coordinates } = catalogue.loadOf(agency.id);
    return leads.length + coordinates.length > 0;
  });
  const outputs = [...types.map(({ id, name }) => [id, name] as const), ['other', 'Other'] as const, ['unstated', 'Not stated'] as const];
  const place = placesOf({ documents, groups, agencies, outputs: outputs.map(([id]) => ({ id })) });
  const entry = (task: Task): CatalogueEntry => [
    task.id,
    task.number,
    place.documents(task.document),
    task.group ? place.groups(task.group) : -1,
    task.description,
    task.leads.map(place.agencies),
    task.coordinating.map(place.agencies),
    task.deadline.raw,
    dayOf(task.deadline),
    yearOf(task.deadline),
    task.kind === 'task' ? outputTypesOf(task.outputText, types).map(place.outputs) : [],
  ];
  return {
    documents: documents.map((document) => [document.id, document.shortName]),
    groups: groups.map((group) => [group.id, `${group.number}. ${group.title}`]),
    agencies: agencies.map((agency) => [agency.id, agency.name, wordsOf(agency, catalogue), nowOf(agency, catalogue)]),
    outputs,
    synonyms: synonyms.map((phrases) => phrases.map(fold)),
    tasks: catalogue.tasks.filter((task) => task.kind === 'task').map(entry),
    measures: catalogue.tasks.filter((task) => task.kind === 'measure').map(entry),
  };
}

/** Functions from the id of a record to its place in its list; -1 where it is not there. */
function placesOf<K extends string>(lists: Record<K, readonly { id: string }[]>): Record<K, (id: string) => number> {
  const places = Object.entries(lists) as [K, readonly { id: string }[]][];
  return Object.fromEntries(
    places.map(([kind, list]) => {
      const map = new Map(list.map((record, index) => [record.id, index]));
      return [kind, (id: string) => map.get(id) ?? -1];
    }),
  ) as Record<K, (id: string) => number>;
}

/** Other words that find an agency: other names, Vietnamese name, abbreviation, and who took over. */
function wordsOf(agency: Agency, catalogue: Catalogue): string {
  const successors = agency.succeededBy.map((succession) => catalogue.getAgency(succession.agency));
  const names = (other: Agency) => [...other.otherNames, other.nameVi ?? '', other.abbreviation ?? ''];
  return [...names(agency), ...successors.flatMap((successor) => [successor.name, ...names(successor)])].filter(Boolean).join(' ');
}

const nowOf = (agency: Agency, catalogue: Catalogue): string => {
  const [first] = agency.succeededBy;
  return first ? catalogue.getAgency(first.agency).name : '';
};

function dayOf(deadline: Deadline): string {
  if ('end' in deadline) return deadline.end;
  return 'start' in deadline ? deadline.start : '';
}

/** The year in which a deadline ends; for one without an end, its kind. A deadline from a day on is ongoing. */
function yearOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
    case 'window':
      return deadline.end.slice(0, 4);
    case 'from':
      return 'ongoing';
    default:
      return deadline.kind;
  }
}
