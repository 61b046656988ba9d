/** The words of many texts: found whole, by their beginning and with slips, and weighed (BM25+). Pure. */
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

/** Of each field that holds a word: how often which text holds it there. */
type Uses = Map<string, Map<number, number>>;

interface Reading<Text> {
  /** What a word counts for in each field. */
  readonly weights: Readonly<Record<string, number>>;
  /** The words of a text in a field, folded. */
  readonly wordsOf: (text: Text, field: string) => readonly string[];
  /** What a word counts for in this text, beside another one. */
  readonly worthOf: (text: Text) => number;
}

// A word that stands often in a field counts more, but ever less so (k), and less in a long field (b); any counts something (d).
const [k, b, d] = [1.2, 0.7, 0.5];
/** What the beginning of a word counts for, and a word with slips. */
const begun = 0.25;
const slipped = 0.12;
/** More slips than these lead anywhere. */
const mostSlips = 6;

const isNumber = (word: string) => /^\d/u.test(word);

export class WordIndex<Text> {
  readonly #uses = new Map<string, Uses>();
  readonly #words: WordList;
  readonly #weights: Reading<Text>['weights'];
  readonly #worths: readonly number[];
  /** How many different words each text has in a field. */
  readonly #lengths = new Map<string, readonly number[]>();

  constructor(texts: readonly Text[], { weights, wordsOf, worthOf }: Reading<Text>) {
    this.#weights = weights;
    this.#worths = texts.map(worthOf);
    for (const field of Object.keys(weights)) {
      const all = texts.map((text) => wordsOf(text, field));
      for (const [place, words] of all.entries()) for (const word of words) this.#note(word, field, place);
      this.#lengths.set(
        field,
        all.map((words) => new Set(words).size),
      );
    }
    this.#words = new WordList(this.#uses.keys());
  }

  #note(word: string, field: string, place: number): void {
    const uses = this.#uses.get(word) ?? new Map();
    this.#uses.set(word, uses);
    const places = uses.get(field) ?? new Map<number, number>();
    uses.set(field, places.set(place, (places.get(place) ?? 0) + 1));
  }

  /**
   * Whether a word stands in a text as it is.
   * @param open whether it may be the beginning of one
   */
  knows(word: string, open: boolean): boolean {
    return this.#uses.has(word) || (open && this.#words.beginning(word).length > 0);
  }

  /** Whether a field of a text holds a word as it is. */
  holds(word: string, field: string, place: number): boolean {
    return this.#uses.get(word)?.get(field)?.has(place) ?? false;
  }

  /**
   * Texts that hold a word, another that begins with it, or one that is near it.
   * @param slips that it may have, as a share of its letters
   * @param open whether it may be the beginning of one
   */
  find(
    word: string,
    slips = isNumber(word) || word.length < 4 ? 0 : 0.2,
    fields = Object.keys(this.#weights),
    open = !isNumber(word) && word.length > 2,
  ): Hits {
    const hits = new Map<number, Hit>();
    const take = (held: string, uses: Uses | undefined, worth: number) => {
      for (const field of fields)
        for (const [place, score] of this.#scores(field, uses?.get(field)))
          join(hits, place, { score: worth * score, asked: new Set([word]), held: new Set([held]) });
    };
    take(word, this.#uses.get(word), 1);
    const near = new Map(this.#words.near(word, Math.min(mostSlips, Math.round(word.length * slips))));
    near.delete(word);
    // Two letters are a word of their own ("AI"), not the start of others ("aim").
    if (open)
      for (const held of this.#words.beginning(word)) {
        near.delete(held);
        const more = held.length - word.length;
        if (more > 0) take(held, this.#uses.get(held), (begun * held.length) / (held.length + 0.3 * more));
      }
    for (const [held, distance] of near)
      take(held, this.#uses.get(held), (slipped * held.length) / (held.length + distance));
    return hits;
  }

  /** What a word counts for in each text that holds it in a field. */
  #scores(field: string, places: ReadonlyMap<number, number> = new Map()): [place: number, score: number][] {
    const lengths = this.#lengths.get(field) ?? [];
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    const rare = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
    return [...places].map(([place, uses]) => {
      const own = uses + k * (1 - b + (b * (lengths[place] ?? 0)) / mean);
      const score = rare * (d + (uses * (k + 1)) / own);
      return [place, score * (this.#weights[field] ?? 0) * (this.#worths[place] ?? 0)];
    });
  }
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

function join(hits: Map<number, Hit>, place: number, { score, asked, held }: Hit): void {
  const hit = hits.get(place);
  hits.set(place, {
    score: score + (hit?.score ?? 0),
    asked: new Set([...(hit?.asked ?? []), ...asked]),
    held: new Set([...(hit?.held ?? []), ...held]),
  });
}
