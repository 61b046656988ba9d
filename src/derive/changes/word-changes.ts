/** The difference of two texts, word by word. */
import type { Passage } from '../../model/change-description.ts';

/** Beyond this many comparisons a difference of words takes too long, and helps nobody. */
const mostComparisons = 1_000_000;

/**
 * The passages that make the later text of the earlier one, by the longest common run of words. `same` and `removed`
 * together are the earlier text, `same` and `added` the later one, spaces included.
 * @returns undefined where the texts have too little in common to be read as one
 */
export function wordChanges(was: string, now: string): Passage[] | undefined {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (left.length * right.length > mostComparisons) return undefined;
  const passages = joined([
    ...before.slice(0, start).map((text) => ({ what: 'same', text }) as const),
    ...middle(left, right),
    ...before.slice(before.length - end).map((text) => ({ what: 'same', text }) as const),
  ]);
  const same = passages.filter(({ what }) => what === 'same').reduce((sum, { text }) => sum + lettersOf(text), 0);
  return same * 2 >= Math.max(lettersOf(was), lettersOf(now)) ? passages : undefined;
}

/** How much there is in a text besides spaces. */
const lettersOf = (text: string): number => text.replace(/\s/g, '').length;

/** Words and the spaces between them. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

function middle(left: readonly string[], right: readonly string[]): Passage[] {
  const columns = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * columns);
  const at = (row: number, column: number) => lengths[row * columns + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      lengths[row * columns + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const passages: Passage[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [was, now] = [left[row], right[column]];
    if (was !== undefined && was === now) {
      passages.push({ what: 'same', text: was });
      row++;
      column++;
    } else if (was !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      passages.push({ what: 'removed', text: was });
      row++;
    } else {
      passages.push({ what: 'added', text: now ?? '' });
      column++;
    }
  }
  return passages;
}

/** Neighbours of one kind as one passage. A space between two changed words changes with them. */
function joined(passages: readonly Passage[]): Passage[] {
  const runs: Passage[] = [];
  let [removed, added, space] = ['', '', ''];
  const flush = () => {
    if (removed !== '') runs.push({ what: 'removed', text: removed });
    if (added !== '') runs.push({ what: 'added', text: added });
    if (space !== '') runs.push({ what: 'same', text: space });
    [removed, added, space] = ['', '', ''];
  };
  for (const { what, text } of passages) {
    const changing = removed !== '' || added !== '';
    if (what === 'same' && changing && text.trim() === '' && space === '') space = text;
    else if (what === 'same') {
      flush();
      const last = runs.at(-1);
      if (last?.what === 'same') runs[runs.length - 1] = { what, text: last.text + text };
      else runs.push({ what, text });
    } else {
      if (changing) [removed, added, space] = [removed + space, added + space, ''];
      if (what === 'removed') removed += text;
      else added += text;
    }
  }
  flush();
  return runs;
}
