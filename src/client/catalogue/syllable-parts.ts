/** The words of a large catalogue in Vietnamese: what a query is looked up in is loaded, until nothing lacks. */
import { partNames, readUses } from '../../model/catalogue-parts.ts';
import { lettersOf } from '../../model/text/written-syllable.ts';
import { type Common, textsIn, type WithWords } from './parts.ts';
import { lookUp, syllableEngineOver, TermIndex, type Terms, termFieldsOf } from './syllable-engine.ts';

/** So much of what was found for terms is kept, at most. */
const mostFound = 40;

export async function engineBySyllables(
  { index, entries, letters, words, described, loadWords }: Common,
  loadOnce: (name: string, take: (part: unknown) => void) => Promise<void>,
): Promise<WithWords> {
  const known = new Set(words.map(lettersOf));
  const loadPairs = (part: number) =>
    loadOnce(partNames.pairs(part), (value) => {
      for (const text of textsIn(value)) {
        const [first = '', second = ''] = text.split(' ', 2);
        const pair = `${first} ${second}`;
        described.uses.set(pair, readUses(text.slice(pair.length + 1)));
      }
    });
  const firstSyllables = index.starts.map((start) => lettersOf(words[start] ?? ''));
  const parts = [
    { firsts: firstSyllables, load: loadWords, loaded: new Set<number>() },
    { firsts: index.pairs ?? [], load: loadPairs, loaded: new Set<number>() },
  ];
  const lacking = new Map<string, () => Promise<unknown>>();
  const isHere = (keys: readonly string[]): boolean => {
    const own = parts[keys.length - 1];
    if (!own || !keys.every((key) => known.has(key))) return true;
    const letters = keys.join(' ');
    const part = own.firsts.findLastIndex((first) => first <= letters);
    if (part < 0 || own.loaded.has(part)) return true;
    lacking.set(`${keys.length} ${part}`, () => own.load(part).then(() => own.loaded.add(part)));
    return false;
  };
  const held = new TermIndex(
    (await termFieldsOf(entries)).set('description', described),
    entries.length,
    words,
    isHere,
  );
  const found = new Map<string, ReturnType<Terms['find']>>();
  const terms: Terms = {
    find: (term, open, typing) => {
      const key = JSON.stringify([term.map(({ form }) => form), open, typing]);
      const match = found.get(key) ?? held.find(term, open, typing);
      if (found.size >= mostFound) found.clear();
      if (match.isWhole) found.set(key, match);
      return match;
    },
    holds: (...asked) => held.holds(...asked),
    knows: (...asked) => held.knows(...asked),
  };
  const prepareWords = async (typed: string): Promise<void> => {
    lacking.clear();
    lookUp(terms, typed);
    const loads = [...lacking.values()];
    await Promise.all(loads.map((load) => load()));
    if (loads.length > 0) await prepareWords(typed);
  };
  return { engine: syllableEngineOver(entries, terms, letters), prepareWords };
}
