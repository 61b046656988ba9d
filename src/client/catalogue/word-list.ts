/** Words in the order of their letters: found whole, by their beginning and with slips. Pure. */

export class WordList {
  readonly words: readonly string[];

  constructor(words: Iterable<string>) {
    this.words = [...words].sort();
  }

  /** The place of the first word that does not stand before this one. */
  placeOf(word: string): number {
    let [from, to] = [0, this.words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.words[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The words that begin so, the word itself first. */
  beginning(start: string): readonly string[] {
    return this.words.slice(this.placeOf(start), this.placeOf(`${start}\uFFFF`));
  }

  /** The words that letters put in, left out or replaced make of a word, so many at most; each with its slips. */
  near(word: string, most: number): [word: string, slips: number][] {
    // Row by row the slips between beginnings of a word of the list, down, and of the word, across: words that stand side by
    // side share their first rows.
    const rows = [Array.from({ length: word.length + 1 }, (_, place) => place)];
    const near: [string, number][] = [];
    let before = '';
    for (const other of this.words) {
      let same = 0;
      while (same < rows.length - 1 && before[same] === other[same]) same++;
      rows.length = same + 1;
      before = other;
      let last = rows[same] ?? [];
      for (let at = same; at < other.length && Math.min(...last) <= most; at++) {
        const row = [at + 1];
        for (let place = 1; place <= word.length; place++) {
          const replaced = (last[place - 1] ?? 0) + Number(word[place - 1] !== other[at]);
          row.push(Math.min(replaced, (last[place] ?? 0) + 1, (row[place - 1] ?? 0) + 1));
        }
        rows.push(row);
        last = row;
      }
      const slips = last[word.length] ?? 0;
      if (rows.length > other.length && slips <= most) near.push([other, slips]);
    }
    return near;
  }
}
