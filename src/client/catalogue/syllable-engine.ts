/**
 * Search over Vietnamese words. These are made of syllables, each of which stands in many of them: so two that stand side
 * by side count more than both apart, and what holds most of the query's pairs is found too. Pure.
 */
import {
  isMarked,
  lettersFor,
  type Syllable,
  slipOf,
  syllablesOf,
  termsOf,
  untoned,
  wrongTone,
} from '../../model/text/written-syllable.ts';
import { searchedWords } from '../query.ts';
import { type Engine, type Found, fieldsOf, nothing, weights } from './engine.ts';
import type { Entry } from './entries.ts';
import { type Field, usesOf } from './word-index.ts';
import { WordList } from './word-list.ts';

/** A syllable, or two side by side. */
type Term = readonly Syllable[];

/** What was found for a term of the query, by the place of each entry. */
interface Match {
  readonly scores: Float64Array;
  /** How alike its best spelling there is to what is typed, up to 1. */
  readonly likeness: Float64Array;
  /** How alike its best spelling anywhere is. */
  readonly best: number;
  /** How much the term says: more where fewer entries hold it. */
  readonly rarity: number;
  /** Its syllables as they were found. */
  readonly held: ReadonlySet<string>;
  /** Whether all was there that it was looked up in. */
  readonly isWhole: boolean;
}

/** How a query is written. */
interface Typing {
  /** Whether nothing is typed with marks. */
  readonly bare: boolean;
  /** Whether there is one pair at most, so that nothing else tells what is meant. */
  readonly lone: boolean;
  /** Whether there is one syllable, with marks. */
  readonly exact: boolean;
}

/** What two syllables side by side count for beside one. */
const pairWeight = 6;
/** What a term that stands in an entry again counts for. */
const again = 0.3;
/** How much of what a query says an entry holds at least: to fit, to fit with every syllable, and to be shown where few fit. */
const [enough, enoughWhole, some] = [0.6, 0.5, 0.25];
/** Where fewer fit, those with some of the words follow. */
const few = 3;
/** What a syllable that stands apart counts for of one that stands in a pair. */
const apart = 0.3;
/** How much more counts what holds every syllable; and how much less a measure than a task, which says who and when. */
const [whole, measure] = [1.5, 0.9];
/** How alike a spelling is at least: to count, to count where there is no other pair, and to be what was meant. */
const [alike, aloneAlike, meant] = [0.4, 0.5, 0.7];
/** The slips of a term of which the end is not typed yet, and of two syllables that are typed as one. */
const [unfinished, joined] = [0.4, 0.2];
const never = Number.POSITIVE_INFINITY;

const keysOf = (term: Term): string[] => term.map(({ key }) => key);

const pairsOf = (syllables: readonly Syllable[]): Term[] =>
  syllables.slice(1).map((second, place) => [syllables[place] ?? second, second]);

const rarityOf = (holding: number, all: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** The slips between two terms. Of the syllables of a pair one at most may have other letters. */
function slipsIn(typed: Term, written: Term, bare: boolean): number {
  if (typed.length !== written.length) return never;
  const others = typed.filter(({ key }, place) => key !== written[place]?.key).length;
  return typed.reduce((sum, one, place) => sum + slipOf(one, written[place] ?? one, bare), others > 1 ? never : others);
}

/** Whether a term is the beginning of another of as many syllables, with its marks as far as they are typed. */
function isBegun(typed: Term, written: Term): boolean {
  const [last, other] = [typed.at(-1), written.at(-1)];
  if (!last || !other || typed.length !== written.length) return false;
  if (typed.length > 1 && typed[0]?.key !== written[0]?.key) return false;
  return (
    (last.tone === '' || last.tone === other.tone) && (last.marked === last.key || other.marked.startsWith(last.marked))
  );
}

/** The terms of each field of all entries. */
export const termFieldsOf = (entries: readonly Entry[]): Promise<Map<string, Field>> =>
  fieldsOf(entries, (text) => termsOf(syllablesOf(text)));

/** The terms of all entries, found whole, by their beginning and with one slip. */
export class TermIndex {
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #count: number;
  /** The syllables that have the same letters, by these. */
  readonly #syllables = new Map<string, Syllable[]>();
  readonly #keys: WordList;
  readonly #isHere: (keys: readonly string[]) => boolean;

  /**
   * @param count of entries
   * @param more syllables of which the uses come later
   * @param isHere whether the uses of the terms with these letters are there
   */
  constructor(
    fields: ReadonlyMap<string, Field>,
    count: number,
    more: readonly string[] = [],
    isHere: (keys: readonly string[]) => boolean = () => true,
  ) {
    this.#fields = fields;
    this.#count = count;
    this.#isHere = isHere;
    const terms = [...fields.values()].flatMap(({ wordings }) => [...wordings.keys()]);
    for (const form of new Set([...terms.filter((term) => !term.includes(' ')), ...more]))
      for (const syllable of syllablesOf(form))
        this.#syllables.set(syllable.key, [...(this.#syllables.get(syllable.key) ?? []), syllable]);
    this.#keys = new WordList(this.#syllables.keys());
  }

  #at(key: string): readonly Syllable[] {
    return this.#syllables.get(key) ?? [];
  }

  /** The terms with these letters, each with what it counts for at the place of each entry that holds it; undefined where that is not there yet. */
  #spellings(keys: readonly string[]): (readonly [term: Term, worths: ReadonlyMap<number, number>])[] | undefined {
    const terms = keys
      .map((key) => this.#at(key))
      .reduce<Term[]>((terms, syllables) => terms.flatMap((term) => syllables.map((one) => [...term, one])), [[]]);
    if (terms.length > 0 && !this.#isHere(keys)) return undefined;
    return terms.map((term) => [term, this.#worths(term)] as const).filter(([, { size }]) => size > 0);
  }

  #worths(term: Term): ReadonlyMap<number, number> {
    const name = term.map(({ form }) => form).join(' ');
    const worths = new Map<number, number>();
    for (const [field, weight] of Object.entries(weights))
      for (const [place, count] of usesOf(this.#fields.get(field), name))
        for (let use = 0; use < count; use++) {
          const before = worths.get(place);
          worths.set(place, before === undefined ? weight : before + weight * again);
        }
    return worths;
  }

  /** The letters of the terms that are written so, in one word, or begin so. */
  *#writtenAs(letters: string, open: boolean): Generator<string[]> {
    const like = (start: string) => (open ? this.#keys.beginning(start) : this.#at(start).length > 0 ? [start] : []);
    for (const key of like(letters)) yield [key];
    for (let at = 1; at < letters.length; at++) {
      const first = letters.slice(0, at);
      if (this.#at(first).length > 0) for (const second of like(letters.slice(at))) yield [first, second];
    }
  }

  /** @param open whether it may be the beginning of a term */
  find(term: Term, open: boolean, { bare, lone, exact }: Typing): Match {
    const keys = keysOf(term);
    const [before, last = ''] = [keys.slice(0, -1), keys.at(-1)];
    const [scores, likeness] = [new Float64Array(this.#count), new Float64Array(this.#count)];
    const held = new Set<string>();
    let [best, holding, isWhole] = [0, 0, true];
    const take = (keys: readonly string[], slipsTo: (written: Term) => number) => {
      const spellings = this.#spellings(keys);
      isWhole &&= spellings !== undefined;
      for (const [written, worths] of spellings ?? []) {
        const like = 1 / (1 + slipsTo(written));
        if (like < (lone ? aloneAlike : alike)) continue;
        best = Math.max(best, like);
        const rarity = rarityOf(worths.size, this.#count);
        for (const syllable of written) held.add(syllable.key);
        for (const [place, worth] of worths) {
          if (likeness[place] === 0) holding++;
          scores[place] = Math.max(scores[place] ?? 0, rarity * like * worth);
          likeness[place] = Math.max(likeness[place] ?? 0, like);
        }
      }
    };
    // A syllable alone is no other one that is known; where it is not, a wrong tone is passed over.
    const isKnown = exact && this.#at(last).some(({ form }) => form === term[0]?.form);
    const most = isKnown ? untoned : exact ? wrongTone : never;
    take(keys, (written) => {
      const slips = slipsIn(term, written, bare);
      return slips > most ? never : slips;
    });
    if (term.length === 1)
      for (const pair of this.#writtenAs(last, false)) if (pair.length > 1) take(pair, () => joined);
    // "quy" is read as "qui", but "quyết" begins with it too.
    for (const begun of open ? new Set([last, last.replace(/i$/u, 'y')]) : [])
      for (const longer of this.#keys.beginning(begun))
        if (longer !== last) take([...before, longer], (written) => (isBegun(term, written) ? unfinished : never));
    // Single syllables and short pairs are near to many others.
    const letters = keys.join('');
    const isNear = term.length > 1 && letters.length > (lone && bare ? 6 : 4) && !/\d/u.test(letters);
    if (isNear && isWhole && best < 0.7)
      for (const [at, key] of keys.entries())
        for (const [near] of this.#keys.near(key, 1))
          if (near !== key) take(keys.with(at, near), (written) => slipsIn(term, written, bare));
    return { scores, likeness, best, held, isWhole, rarity: rarityOf(holding, this.#count) };
  }

  /** Whether a syllable stands somewhere with its marks, or begins so; a tone may be left out. */
  holds(syllable: Syllable, open: boolean, bare: boolean): boolean {
    if (this.#at(syllable.key).some((written) => slipsIn([syllable], [written], bare) <= untoned)) return true;
    const longer = open ? this.#keys.beginning(syllable.key) : [];
    return longer.some((key) => this.#at(key).some((written) => isBegun([syllable], [written])));
  }

  /** Whether a term stands somewhere as it is typed, or begins so. */
  knows(term: Term, open: boolean): boolean {
    for (const keys of this.#writtenAs(keysOf(term).join(''), open))
      if (keys.length === 1 || this.#spellings(keys)?.length) return true;
    return false;
  }
}

/** Builds the engine over entries in Vietnamese. */
export const buildSyllableEngine = async (entries: readonly Entry[]): Promise<Engine> =>
  syllableEngineOver(
    entries,
    new TermIndex(await termFieldsOf(entries), entries.length),
    entries.map(({ description }) => description.length),
  );

/** Tells of a name whether a query begins it. One syllable alone begins too many. */
function leadsOf(syllables: readonly Syllable[], { bare }: Typing): (name: string) => boolean {
  const spell = (all: readonly Syllable[]) => all.map(({ key, form }) => (bare ? key : form)).join(' ');
  const asked = spell(syllables);
  const known = new Map<string, boolean>();
  return (name) => {
    const isLed = known.get(name) ?? (syllables.length > 1 && spell(syllablesOf(name)).startsWith(asked));
    known.set(name, isLed);
    return isLed;
  };
}

/** What terms are looked up in. */
export type Terms = Pick<TermIndex, 'find' | 'holds' | 'knows'>;

/** What the terms of a query are found as. */
export function lookUp(index: Terms, typed: string) {
  const syllables = syllablesOf(searchedWords(typed));
  const bare = !syllables.some(isMarked);
  const typing = { bare, lone: syllables.length < 3, exact: syllables.length === 1 && !bare };
  const find = (terms: readonly Term[]) =>
    terms.map((term, place) => index.find(term, place === terms.length - 1, typing));
  const terms = pairsOf(syllables);
  return {
    ...{ syllables, typing, singles: find(syllables.map((syllable) => [syllable])), pairs: find(terms) },
    strange: (terms.length > 0 ? terms : [syllables]).some(
      (term, place, all) => !index.knows(term, place === all.length - 1),
    ),
  };
}

/**
 * The same, with an index that is there.
 * @param letters how long what must be done by each is
 */
export function syllableEngineOver(entries: readonly Entry[], index: Terms, letters: readonly number[]): Engine {
  // Of two entries with the same words the shorter one is more about them.
  const worths = entries.map(({ kind }, place) => (letters[place] ?? 0) ** -0.4 * (kind === 'task' ? 1 : measure));

  /** What holds enough of a query, or some of it: what fits first, the best before others. */
  const rate = ({ syllables, typing, singles, pairs }: ReturnType<typeof lookUp>) => {
    const isLed = leadsOf(syllables, typing);
    const said = singles.reduce((sum, { rarity }) => sum + rarity, 0);
    const scores = new Float64Array(entries.length);
    const add = (matches: readonly Match[], weight: number) => {
      for (const match of matches)
        for (const [place, score] of match.scores.entries()) scores[place] = (scores[place] ?? 0) + score * weight;
    };
    add(singles, 1);
    add(pairs, pairWeight);
    const rated = [...scores].flatMap((score, place) => {
      if (score === 0) return [];
      const likenessOf = (match: Match | undefined) => match?.likeness[place] ?? 0;
      const held = singles.map((single, at) => {
        const alone = likenessOf(single) * (pairs.length === 0 ? 1 : apart);
        return single.rarity * Math.max(alone, likenessOf(pairs[at - 1]), likenessOf(pairs[at]));
      });
      const share = held.reduce((sum, one) => sum + one, 0) / said;
      const isWhole = share >= enoughWhole && singles.every((single) => likenessOf(single) > 0);
      const fits = isWhole || share >= enough;
      const isMeant = pairs.some((pair) => likenessOf(pair) >= (typing.lone ? aloneAlike : meant));
      if (!fits && !(share >= some && isMeant)) return [];
      const rating = score * share * (worths[place] ?? 0) * (isWhole ? whole : 1);
      // What is led by whom the query names comes first, and what holds it as it is typed: other marks may be rarer.
      const isTyped = (pairs.length > 0 ? pairs : singles).every((match) => likenessOf(match) === 1);
      return [{ place, fits, rating: rating + 1e6 * (Number(isTyped) + Number(entries[place]?.leads.some(isLed))) }];
    });
    return rated.sort((a, b) => Number(b.fits) - Number(a.fits) || b.rating - a.rating || a.place - b.place);
  };

  return {
    search: (typed, named = []): Found => {
      const asked = lookUp(index, typed);
      const { syllables, typing, singles, pairs, strange } = asked;
      if (syllables.length === 0) return { ...nothing, entries };
      const rated = rate(asked);
      const first = named.flatMap((id) => entries.filter((entry) => entry.id === id));
      const fitting = rated.filter(({ fits }) => fits);
      const partial = fitting.length === 0 && first.length === 0;
      const hits = fitting.length < few ? rated : fitting;
      const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
      const isNear = (pair: Match | undefined) => (pair?.best ?? 0) >= aloneAlike;
      const isUnknown = (syllable: Syllable, place: number) =>
        !index.holds(syllable, place === syllables.length - 1, typing.bare) &&
        !isNear(pairs[place - 1]) &&
        !isNear(pairs[place]);
      const others = hits.flatMap(({ place }) => entries[place] ?? []).filter((entry) => !first.includes(entry));
      return {
        ...nothing,
        entries: [...first, ...others],
        terms: new Set(
          (hits.length === 0 ? [] : pairs.length > 0 ? pairs : singles).flatMap(({ held }) =>
            [...held].flatMap(lettersFor),
          ),
        ),
        unknown: partial
          ? syllables.flatMap((one, place) => (isUnknown(one, place) ? (words[place] ?? one.form) : []))
          : [],
        partial: partial && hits.length > 0,
        strange,
      };
    },
  };
}
