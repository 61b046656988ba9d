/** catalogue.json: all tasks and measures in few bytes, for the search in the reader's browser. */
import { type Facet, type FacetSource, facets, type Option } from '../derive/facets.ts';
import type { CatalogueFile, CatalogueNames } from '../model/catalogue-file.ts';
import { dayOf } from '../model/deadline.ts';
import { fold } from '../model/fold.ts';
import { mostLinks } from '../model/list-page.ts';
import type { PlaceNames } from '../model/place-names.ts';
import type { Task } from '../model/task.ts';

/** What a catalogue holds beside the records. */
interface Around {
  /** Lists of phrases that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Names that lead to the page of every province, where there is one. */
  readonly places?: PlaceNames | undefined;
  /** A deadline as the rows show it; as stated where this is left out. */
  readonly timeOf?: (task: Task) => string;
}

export function catalogueFile(
  source: FacetSource,
  { synonyms = [], places, timeOf = ({ deadline }) => deadline.raw }: Around = {},
): CatalogueFile {
  const { localize = (task) => task } = source;
  const entries = [...source.catalogue.tasks].sort((a, b) => rankOf(a) - rankOf(b));
  const timeFor = (task: Task) =>
    // What is not in force has no day that a reader could wait for.
    [timeOf(task), task.force ? '' : (dayOf(task.deadline) ?? '')] as const;
  const times = [...new Map(entries.map((task) => [timeFor(task).join('\n'), timeFor(task)]))];
  const timePlaces = new Map(times.map(([key], place) => [key, place]));
  return {
    // First, where a compressor learns the words of the names that follow.
    descriptions: entries.map((task) => localize(task).description),
    times: times.map(([, time]) => time),
    synonyms: synonyms.map((phrases) => phrases.map(fold)),
    ...(places ? { places } : {}),
    facets: Object.fromEntries(
      Object.entries(facets)
        .map(([name, facet]) => [name, columnOf(facet, entries, source)] as const)
        // Short columns first, which packs best.
        .sort(([, [, a]], [, [, b]]) => a.length - b.length),
    ),
    ids: runsOf(entries.map(({ id }) => id)),
    deadlines: entries.map((task) => timePlaces.get(timeFor(task).join('\n')) ?? -1),
  };
}

/** The names of the options that tasks and measures have: of facets whose names stand in rows, and of those too long for a page. */
export function catalogueNames(source: FacetSource): CatalogueNames {
  const inRows = Object.entries(facets)
    .filter(([, { placeInRows }]) => placeInRows !== undefined)
    .sort(([, a], [, b]) => (a.placeInRows ?? 0) - (b.placeInRows ?? 0))
    .map(([name, facet]) => [name, usedOptions(facet, source)] as const);
  const long = Object.entries(facets)
    .filter(([, { placeInRows }]) => placeInRows === undefined)
    .map(([name, facet]) => [name, usedOptions(facet, source)] as const)
    .filter(([, options]) => options.length > mostLinks);
  const nameOf = ({ name, within }: Option) => (within ? `${name} (${within})` : name);
  return Object.fromEntries(
    [...inRows, ...long].map(([name, options]) => [
      name,
      Object.fromEntries(options.map((option) => [option.id, [nameOf(option), option.words]])),
    ]),
  );
}

function usedOptions({ optionsOf, valuesOf }: Facet, source: FacetSource): Option[] {
  const used = new Set(source.catalogue.tasks.flatMap((task) => valuesOf(task, source)));
  return optionsOf(source).filter(({ id }) => used.has(id));
}

/** What is not in force stands behind all else. */
const rankOf = ({ kind, force }: Task) => (force ? 2 : kind === 'task' ? 0 : 1);

/** What a facet is set to, in the order in which the entries first have it, which packs best; and where each has it. */
function columnOf({ valuesOf }: Facet, entries: readonly Task[], source: FacetSource): CatalogueFile['facets'][string] {
  const values = entries.map((task) => valuesOf(task, source));
  const ids = [...new Set(values.flat())];
  const places = new Map(ids.map((id, place) => [id, place]));
  const written = values.map((own) => own.map((id) => places.get(id)).join(' ')).join(',');
  // Entries at the end that have no value need no place.
  return [ids, written.replace(/(?<!,),+$/, '')];
}

/** Ids with those that only count up taken together. */
function runsOf(ids: readonly string[]): CatalogueFile['ids'] {
  const runs: (string | [string, number])[] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    if (typeof last === 'object' && id === `${last[0]}${last[1] + 1}`) last[1]++;
    else runs.push(/\D1$/u.test(id) ? [id.slice(0, -1), 1] : id);
  }
  return runs;
}
