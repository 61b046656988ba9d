/**
 * Search over Vietnamese words. These are made of syllables, each of which stands in many of them: so two that stand side
 * by side count more than both apart, and what holds most of the query's pairs is found too. Pure.
 */
import { isMarked, type Syllable, slipOf, syllablesOf, untoned } from '../../model/text/written-syllable.ts';
import { searchedWords } from '../query.ts';
import { type Engine, type Found, nothing, weights } from './engine.ts';
import type { Entry } from './entries.ts';
import { WordList } from './word-list.ts';

/** A syllable, or two side by side. */
type Term = readonly Syllable[];

/** A term as it is written somewhere, and what it counts for at the place of each entry that holds it. */
interface Spelling {
  readonly term: Term;
  readonly worths: Map<number, number>;
}

/** What was found for a term of the query, by the place of each entry. */
interface Match {
  readonly scores: ReadonlyMap<number, number>;
  /** How alike its best spelling there is to what is typed, up to 1. */
  readonly likeness: ReadonlyMap<number, number>;
  /** How much the term says: more where fewer entries hold it. */
  readonly rarity: number;
  /** Its syllables as they were found. */
  readonly held: ReadonlySet<string>;
}

/** How a query is written. */
interface Typing {
  /** Whether nothing is typed with marks. */
  readonly bare: boolean;
  /** Whether there is one pair at most, so that nothing else tells what is meant. */
  readonly lone: boolean;
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

const keyOf = (term: Term): string => term.map(({ key }) => key).join('');

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

/** The terms of all entries, found whole, by their beginning and with one slip. */
class TermIndex {
  readonly #spellings = new Map<string, Spelling[]>();
  readonly #keys: WordList;
  readonly #count: number;

  constructor(entries: readonly Entry[]) {
    this.#count = entries.length;
    const spellings = new Map<string, Spelling>();
    const note = (name: string, term: Term, place: number, worth: number) => {
      const spelling = spellings.get(name) ?? { term, worths: new Map<number, number>() };
      const before = spelling.worths.get(place);
      spelling.worths.set(place, before === undefined ? worth : before + worth * again);
      spellings.set(name, spelling);
    };
    for (const [field, weight] of Object.entries(weights)) {
      const read = new Map<string, Syllable[]>();
      for (const [place, entry] of entries.entries()) {
        const text = entry[field as keyof typeof weights];
        const syllables = read.get(text) ?? syllablesOf(text);
        read.set(text, syllables);
        for (const [at, syllable] of syllables.entries()) {
          note(syllable.form, [syllable], place, weight);
          const next = syllables[at + 1];
          if (next) note(`${syllable.form} ${next.form}`, [syllable, next], place, weight);
        }
      }
    }
    for (const spelling of spellings.values()) {
      const key = keyOf(spelling.term);
      this.#spellings.set(key, [...(this.#spellings.get(key) ?? []), spelling]);
    }
    this.#keys = new WordList(this.#spellings.keys());
  }

  /** The spellings of a key. */
  #at(key: string): readonly Spelling[] {
    return this.#spellings.get(key) ?? [];
  }

  /** @param open whether it may be the beginning of a term */
  find(term: Term, open: boolean, { bare, lone }: Typing): Match {
    const key = keyOf(term);
    const [scores, likeness, held] = [new Map<number, number>(), new Map<number, number>(), new Set<string>()];
    const take = (spellings: readonly Spelling[], slipsTo: (written: Term) => number) => {
      for (const { term: written, worths } of spellings) {
        const like = 1 / (1 + slipsTo(written));
        if (like < (lone ? aloneAlike : alike)) continue;
        const rarity = rarityOf(worths.size, this.#count);
        for (const syllable of written) held.add(syllable.key);
        for (const [place, worth] of worths) {
          scores.set(place, Math.max(scores.get(place) ?? 0, rarity * like * worth));
          likeness.set(place, Math.max(likeness.get(place) ?? 0, like));
        }
      }
    };
    take(this.#at(key), (written) => (written.length > term.length ? joined : slipsIn(term, written, bare)));
    // "quy" is read as "qui", but "quyết" begins with it too.
    for (const begun of open ? new Set([key, key.replace(/i$/u, 'y')]) : [])
      for (const longer of this.#keys.beginning(begun))
        if (longer !== key) take(this.#at(longer), (written) => (isBegun(term, written) ? unfinished : never));
    // Single syllables and short pairs are near to many others.
    const isNear = term.length > 1 && key.length > (lone && bare ? 6 : 4) && !/\d/u.test(key);
    if (isNear && Math.max(0, ...likeness.values()) < 0.7)
      for (const [near] of this.#keys.near(key, 1))
        if (near !== key) take(this.#at(near), (written) => slipsIn(term, written, bare));
    return { scores, likeness, held, rarity: rarityOf(scores.size, this.#count) };
  }

  /** Whether a syllable stands somewhere with its marks, or begins so; a tone may be left out. */
  holds(syllable: Syllable, open: boolean, bare: boolean): boolean {
    const term = [syllable];
    const isIn = (spellings: readonly Spelling[], isSame: (written: Term) => boolean) =>
      spellings.some(({ term: written }) => isSame(written));
    if (isIn(this.#at(syllable.key), (written) => slipsIn(term, written, bare) <= untoned)) return true;
    return (
      open && this.#keys.beginning(syllable.key).some((key) => isIn(this.#at(key), (written) => isBegun(term, written)))
    );
  }

  /** Whether a term stands somewhere as it is typed, or begins so. */
  knows(term: Term, open: boolean): boolean {
    const key = keyOf(term);
    return this.#spellings.has(key) || (open && this.#keys.beginning(key).length > 0);
  }
}

/** Builds the engine over entries in Vietnamese. */
export function buildSyllableEngine(entries: readonly Entry[]): Engine {
  const index = new TermIndex(entries);
  // Of two entries with the same words the shorter one is more about them.
  const worths = entries.map(({ description, kind }) => description.length ** -0.4 * (kind === 'task' ? 1 : measure));

  /** What holds enough of a query, or some of it: what fits first, the best before others. */
  const rate = (singles: readonly Match[], pairs: readonly Match[], { lone }: Typing) => {
    const said = singles.reduce((sum, { rarity }) => sum + rarity, 0);
    const scores = new Map<number, number>();
    const add = (matches: readonly Match[], weight: number) => {
      for (const match of matches)
        for (const [place, score] of match.scores) scores.set(place, (scores.get(place) ?? 0) + score * weight);
    };
    add(singles, 1);
    add(pairs, pairWeight);
    const rated = [...scores].flatMap(([place, score]) => {
      const likenessOf = (match: Match | undefined) => match?.likeness.get(place) ?? 0;
      const held = singles.map((single, at) => {
        const alone = likenessOf(single) * (pairs.length === 0 ? 1 : apart);
        return single.rarity * Math.max(alone, likenessOf(pairs[at - 1]), likenessOf(pairs[at]));
      });
      const share = held.reduce((sum, one) => sum + one, 0) / said;
      const isWhole = share >= enoughWhole && singles.every((single) => likenessOf(single) > 0);
      const fits = isWhole || share >= enough;
      const isMeant = pairs.some((pair) => likenessOf(pair) >= (lone ? aloneAlike : meant));
      if (!fits && !(share >= some && isMeant)) return [];
      return [{ place, fits, rating: score * share * (worths[place] ?? 0) * (isWhole ? whole : 1) }];
    });
    return rated.sort((a, b) => Number(b.fits) - Number(a.fits) || b.rating - a.rating || a.place - b.place);
  };

  return {
    search: (typed, named = []): Found => {
      const syllables = syllablesOf(searchedWords(typed));
      if (syllables.length === 0) return { ...nothing, entries };
      const typing = { bare: !syllables.some(isMarked), lone: syllables.length < 3 };
      const find = (terms: readonly Term[]) =>
        terms.map((term, place) => index.find(term, place === terms.length - 1, typing));
      const terms = pairsOf(syllables);
      const [singles, pairs] = [find(syllables.map((syllable) => [syllable])), find(terms)];
      const rated = rate(singles, pairs, typing);
      const first = named.flatMap((id) => entries.filter((entry) => entry.id === id));
      const fitting = rated.filter(({ fits }) => fits);
      const partial = fitting.length === 0 && first.length === 0;
      const hits = fitting.length < few ? rated : fitting;
      const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
      const isNear = (pair: Match | undefined) => Math.max(0, ...(pair?.likeness.values() ?? [])) >= aloneAlike;
      const isUnknown = (syllable: Syllable, place: number) =>
        !index.holds(syllable, place === syllables.length - 1, typing.bare) &&
        !isNear(pairs[place - 1]) &&
        !isNear(pairs[place]);
      const others = hits.flatMap(({ place }) => entries[place] ?? []).filter((entry) => !first.includes(entry));
      return {
        ...nothing,
        entries: [...first, ...others],
        terms: new Set(hits.length > 0 ? (pairs.length > 0 ? pairs : singles).flatMap(({ held }) => [...held]) : []),
        unknown: partial
          ? syllables.flatMap((one, place) => (isUnknown(one, place) ? (words[place] ?? one.form) : []))
          : [],
        partial: partial && hits.length > 0,
        strange: (terms.length > 0 ? terms : [syllables]).some(
          (term, place, all) => !index.knows(term, place === all.length - 1),
        ),
      };
    },
  };
}
