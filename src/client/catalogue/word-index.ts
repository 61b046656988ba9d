/** The words of many texts: found whole, by their beginning and with slips, and weighed (BM25+). Pure, but for the pauses while texts are read. */
import { breathe, isBreathDue } from '../waiting.ts';
import { WordList } from './word-list.ts';

/** What was found in a text. */
export interface Hit {
  readonly score: number;
  /** Words that were asked for, and the words of the text that they were found as. */
  readonly asked: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

/** What was found, by the place of each text. */
export type Hits = ReadonlyMap<number, Hit>;

/** How often each text that holds a word holds it, by the place of the text. */
export type Uses = ReadonlyMap<number, number>;

/** What a word counts for in each field. */
type Weights = Readonly<Record<string, number>>;

/** A field of all texts. Those that say the same are read once. */
export interface Field {
  /** Of each word the wordings that hold it, and how often. */
  readonly wordings: ReadonlyMap<string, readonly (readonly [places: readonly number[], count: number])[]>;
  readonly lengths: readonly number[];
  readonly mean: number;
  /** What was looked up so far. */
  readonly uses: Map<string, Uses>;
}

// A word that stands often in a field counts more, but ever less so (k), and less in a long field (b); any counts something (d).
const [k, b, d] = [1.2, 0.7, 0.5];
/** What the beginning of a word counts for, and a word with slips. */
const begun = 0.25;
const slipped = 0.12;
/** More slips than these lead anywhere. */
const mostSlips = 6;

const isNumber = (word: string) => /^\d/u.test(word);

export class WordIndex {
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #weights: Weights;
  readonly #worths: readonly number[];
  readonly #words: WordList;

  /**
   * @param worths what a word counts for in each text, beside another one
   * @param more words of which the uses come later
   */
  constructor(
    fields: ReadonlyMap<string, Field>,
    weights: Weights,
    worths: readonly number[],
    more: readonly string[] = [],
  ) {
    this.#fields = fields;
    this.#weights = weights;
    this.#worths = worths;
    const words = [...fields.values()].flatMap(({ wordings }) => [...wordings.keys()]);
    this.#words = new WordList(new Set([...words, ...more]));
  }

  /**
   * Whether a word stands in a text as it is.
   * @param open whether it may be the beginning of one
   */
  knows(word: string, open?: boolean): boolean {
    const [first] = this.#words.beginning(word);
    return open ? first !== undefined : first === word;
  }

  /** Whether a field of a text holds a word as it is. */
  holds(word: string, field: string, place: number): boolean {
    return usesOf(this.#fields.get(field), word).has(place);
  }

  /**
   * The words of the texts that a word may stand for, and what each counts for beside it: the word itself, those that begin
   * with it, and those that are near it.
   * @param slips that it may have, as a share of its letters
   * @param open whether it may be the beginning of one
   */
  reach(
    word: string,
    slips = isNumber(word) || word.length < 4 ? 0 : 0.2,
    // Two letters are a word of their own ("AI"), not the start of others ("aim").
    open = !isNumber(word) && word.length > 2,
  ): Map<string, number> {
    const reached = new Map([[word, 1]]);
    for (const held of open ? this.#words.beginning(word) : []) {
      const more = held.length - word.length;
      if (more > 0) reached.set(held, (begun * held.length) / (held.length + 0.3 * more));
    }
    const most = Math.min(mostSlips, Math.round(word.length * slips));
    // What stands in a text as it is typed is no slip: "land" is not "and", nor "form" "for", but "laws" are each a "law".
    const isKnown = this.knows(word);
    for (const [held, distance] of most > 0 ? this.#words.near(word, most) : [])
      if (isKnown ? word === `${held}s` : !reached.has(held))
        reached.set(held, (slipped * held.length) / (held.length + distance));
    return reached;
  }

  /** Texts that hold a word, or what it may stand for. */
  find(word: string, slips?: number, fields = Object.keys(this.#weights), open?: boolean): Hits {
    const hits = new Map<number, Hit>();
    const asked = new Set([word]);
    for (const [own, worth] of this.reach(word, slips, open)) {
      const held = new Set([own]);
      for (const field of fields)
        for (const [place, score] of this.#scores(field, usesOf(this.#fields.get(field), own)))
          join(hits, place, { score: worth * score, asked, held });
    }
    return hits;
  }

  /** What a word counts for in each text that holds it in a field. */
  #scores(field: string, uses: Uses): [place: number, score: number][] {
    const { lengths = [], mean = 0 } = this.#fields.get(field) ?? {};
    const rare = Math.log(1 + (lengths.length - uses.size + 0.5) / (uses.size + 0.5));
    return [...uses].map(([place, count]) => {
      const own = count + k * (1 - b + (b * (lengths[place] ?? 0)) / mean);
      const score = rare * (d + (count * (k + 1)) / own);
      return [place, score * (this.#weights[field] ?? 0) * (this.#worths[place] ?? 0)];
    });
  }
}

/** Where a word stands in a field. */
export function usesOf(field: Field | undefined, word: string): Uses {
  const uses: Uses =
    field?.uses.get(word) ??
    new Map(field?.wordings.get(word)?.flatMap(([places, count]) => places.map((place) => [place, count])));
  if (uses.size > 0) field?.uses.set(word, uses);
  return uses;
}

/**
 * Reads a field, with pauses for what else the page is to do.
 * @param wordsOf the words of a text, folded
 */
export async function readField(
  texts: readonly string[],
  wordsOf: (text: string) => readonly string[],
): Promise<Field> {
  const places = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    const own = places.get(text);
    if (own) own.push(place);
    else places.set(text, [place]);
  }
  const wordings = new Map<string, [readonly number[], number][]>();
  const lengths: number[] = new Array(texts.length).fill(0);
  for (const [text, own] of places) {
    if (isBreathDue()) await breathe();
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const place of own) lengths[place] = counts.size;
    for (const [word, count] of counts) {
      const holding = wordings.get(word);
      if (holding) holding.push([own, count]);
      else wordings.set(word, [[own, count]]);
    }
  }
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  return { wordings, lengths, mean, uses: new Map() };
}

/** What was found for one or the other. */
export function either(a: Hits, b: Hits): Hits {
  const hits = new Map(a);
  for (const [place, hit] of b) join(hits, place, hit);
  return hits;
}

/** What was found for both. */
export const both = (a: Hits, b: Hits): Hits => either(within(a, b), within(b, a));

const within = (a: Hits, b: Hits): Hits => new Map([...a].filter(([place]) => b.has(place)));

function join(hits: Map<number, Hit>, place: number, found: Hit): void {
  const hit = hits.get(place);
  hits.set(
    place,
    hit
      ? { score: hit.score + found.score, asked: union(hit.asked, found.asked), held: union(hit.held, found.held) }
      : found,
  );
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a === b ? a : new Set([...a, ...b]);
