/**
 * Tasks and measures of a catalogue that is too large for the full-text index: the catalogue's own search answers them
 * beside it. Loaded where the page says so.
 */
import type { CatalogueNames } from '../model/catalogue-file.ts';
import { catalogueNamesPath } from '../model/paths.ts';
import { type AskLarge, openLarge } from './catalogue/large.ts';
import { inPageLang } from './page-lang.ts';
import type { Answer, Found, Question } from './pagefind.ts';
import { served } from './site-path.ts';
import { inTime } from './waiting.ts';

/** Pages that stand before tasks and measures: what is called by the words themselves comes first among them. */
const pagesFirst = 3;

/** What the catalogue answers. */
export interface Tasks extends Pick<Answer, 'total' | 'named' | 'load'> {
  /** Whether a part of its search could not be had. */
  readonly lost: boolean;
}

let opening: Promise<AskLarge> | undefined;

/** @throws Error where the catalogue cannot be had; the next call tries again */
function open(): Promise<AskLarge> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<AskLarge> {
  const response = await inTime(fetch(served(inPageLang(catalogueNamesPath))));
  if (!response.ok) throw new Error(response.statusText);
  const names: CatalogueNames = await response.json();
  const options = Object.entries(names).flatMap(([facet, own]) =>
    Object.entries(own).map(([id, [name, words]]) => [`${facet} ${id}`, { name, words }] as const),
  );
  return openLarge(new Map(options));
}

const none: Tasks = { total: 0, named: 0, lost: false, load: async () => [] };

/** The tasks and measures that a question finds; where they cannot be had, the answer is lost. */
export async function findTasks({ query, instead, filters }: Question): Promise<Tasks> {
  const { kind } = filters;
  if (kind !== undefined && kind !== 'task' && kind !== 'measure') return none;
  const words = instead?.[0] ?? query;
  const chosen = new Map(Object.entries(filters).map(([name, value]) => [name, [value]]));
  const question = {
    state: { query: words, chosen, sort: words === '' ? ('number' as const) : ('relevance' as const) },
    ...{ limits: new Map(), others: [], here: undefined },
  };
  try {
    const answer = await (await open())(question, () => {});
    const { count, named, found, resultsFrom } = answer;
    const load = async (from: number, to: number): Promise<Found[]> => {
      const results: Found[] = [];
      while (from + results.length < Math.min(to, count)) results.push(...(await resultsFrom(from + results.length)));
      return results.slice(0, to - from);
    };
    // A number may name an indicator too, which is none of them.
    const [first] = answer.rows;
    const isNamed = first !== undefined && named.includes(first.id);
    return { total: count, named: isNamed ? named.length : 0, lost: found.lost === true, load };
  } catch {
    return { ...none, lost: true };
  }
}

/**
 * Both as one answer: first what is named by number, then a few pages, then all tasks and measures, then all other pages.
 * Pure.
 */
export function joinTasks(pages: Answer, tasks: Tasks, first: number): Promise<Answer> {
  const few = Math.min(pages.named + pagesFirst, pages.total);
  /** Stretches of either, in their order. */
  const stretches = [
    [tasks, 0, tasks.named],
    [pages, 0, few],
    [tasks, tasks.named, tasks.total],
    [pages, few, pages.total],
  ] as const;
  const load = async (from: number, to: number): Promise<Found[]> => {
    let before = 0;
    const loaded = stretches.map(([part, start, end]) => {
      const [own, last] = [Math.max(from - before, 0) + start, Math.min(to - before + start, end)];
      before += end - start;
      return own < last ? part.load(own, last) : [];
    });
    return (await Promise.all(loaded)).flat();
  };
  return load(0, first).then((found) => ({
    ...{ total: pages.total + tasks.total, named: pages.named + tasks.named, first: found, load },
    lost: pages.lost === true || tasks.lost,
    get unreached() {
      return pages.unreached;
    },
  }));
}
