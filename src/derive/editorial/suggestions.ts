/** Pairs of records that may belong together, by the words that both have. An editor reads both and decides; nothing here is published. */
import { foldedWords } from '../../model/fold.ts';
import type { EditedLink, RefusedPair } from '../../model/link.ts';
import type { Records } from '../../model/records.ts';
import { kindsOf, type LinkableKind, ownWordsOf } from '../records/quotable-text.ts';

/** A pair to be read. */
export interface Suggestion {
  readonly from: string;
  readonly to: string;
  readonly type: EditedLink['type'];
  /** From 0, no word in common, to 1, the same words. */
  readonly score: number;
  /** The words that both have, the weightiest first. */
  readonly shared: readonly string[];
}

/**
 * Proposes links that editors have neither made nor refused, the likeliest first. The likeness is the cosine of the two
 * texts' TF-IDF vectors.
 * @param least pairs with a lower score are left out
 * @param most how many a record is proposed at most, for each type
 */
export function suggestionsFrom(
  records: Records,
  refused: readonly RefusedPair[],
  { least, most }: { least: number; most: number },
): Suggestion[] {
  const vectors = vectorsOf(ownWordsOf(records));
  const kinds = kindsOf(records);
  const decided = new Set([...records.links.map(({ from, to }) => [from, to] as const), ...refused].map(pairKey));
  const documentOf = new Map(
    [...records.tasks, ...records.indicators, ...records.groups].map(({ id, document }) => [id, document]),
  );
  const ids = [...vectors.keys()];
  return ids
    .flatMap((from) => {
      const best = new Map<EditedLink['type'], Suggestion[]>();
      for (const to of ids) {
        const type = typeOf(kinds.get(from), kinds.get(to), documentOf.get(from) === documentOf.get(to));
        if (type === undefined || decided.has(pairKey([from, to]))) continue;
        const { score, shared } = likeness(vectors.get(from) ?? new Map(), vectors.get(to) ?? new Map());
        if (score >= least) best.set(type, [...(best.get(type) ?? []), { from, to, type, score, shared }]);
      }
      return [...best.values()].flatMap((list) => list.sort(byScore).slice(0, most));
    })
    .sort(byScore);
}

/** What a link between two kinds of records would be; undefined where none is made. */
function typeOf(
  from: LinkableKind | undefined,
  to: LinkableKind | undefined,
  together: boolean,
): EditedLink['type'] | undefined {
  if (from === 'task' && to === 'measure' && together) return 'carries-out';
  if ((from === 'task' || from === 'measure') && to === 'indicator') return 'measured-by';
  // Measures of other documents speak of what a list assigns; the other way round would propose each pair twice.
  if (from === 'measure' && (to === 'task' || to === 'group') && !together) return 'same-subject';
  return undefined;
}

const pairKey = ([a, b]: readonly [string, string]) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const byScore = (a: Suggestion, b: Suggestion) =>
  b.score - a.score || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1);

type Vector = ReadonlyMap<string, number>;

/** The weight of each word of each text, so that each vector has the length 1. */
function vectorsOf(texts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Vector> {
  const counts = [...texts].map(([id, parts]) => [id, countsOf(parts.flatMap(foldedWords).map(stem))] as const);
  const holders = new Map<string, number>();
  for (const [, words] of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return new Map(
    counts.map(([id, words]) => {
      const weights = [...words].map(
        ([word, count]) => [word, (1 + Math.log(count)) * Math.log(counts.length / (holders.get(word) ?? 1))] as const,
      );
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
      return [id, new Map(weights.map(([word, weight]) => [word, weight / length]))];
    }),
  );
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Singular and plural count as one word. */
const stem = (word: string) => word.replace(/(?<=.{3})(?:ies|es|s|y)$/u, '');

function likeness(here: Vector, there: Vector): Pick<Suggestion, 'score' | 'shared'> {
  const [few, many] = here.size <= there.size ? [here, there] : [there, here];
  const products = [...few].flatMap(([word, weight]) => {
    const other = many.get(word);
    return other === undefined ? [] : [[word, weight * other] as const];
  });
  products.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    score: products.reduce((sum, [, product]) => sum + product, 0),
    shared: products.slice(0, 6).map(([word]) => word),
  };
}
