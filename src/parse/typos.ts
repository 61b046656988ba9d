/** Oddities of wording that are kept as they stand: doubled words, missing spaces, mixed apostrophes, repeated texts. */
import { fold } from '../model/fold.ts';
import { type RecordReading, shorten } from './reading.ts';

// Seed 003, line 20: "System 1:Institutional"; line 7: "requirements,Resolution" and "NQ/TWIts".
const missingSpaces: readonly RegExp[] = [
  /[\p{L}\p{N}]:(?=\p{Lu})/gu,
  /\p{Ll}[,;](?=\p{L})/gu,
  /\p{Lu}{2}(?=\p{Lu}\p{Ll}{2})/gu,
  /\p{Ll}\.(?=\p{Lu}\p{Ll})/gu,
];
// What each of them needs: a look at it spares most lines the others.
const mayMissSpace = /[:,;.]\p{L}|\p{Lu}{3}/u;
// Seed 001, line 1012: "QD-TTg , which".
const spaceBeforeMark = /\p{L} [,;.](?=\s|$)/u;
// A phrase of two or three words may well stand twice in a list ("the National Assembly, and the National Assembly's …").
const shortestPhrase = 4;
// The longest phrase that is looked for twice in a row, in words.
const longestPhrase = 12;
const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const joiners = new Set(['and', 'or', 'va', 'hoac']);

/** Reports the oddities of each line, and the records that repeat another's words. */
export function reportTypos(reading: RecordReading): void {
  for (const { number, text, ignored } of reading.lines) {
    if (ignored !== null || text.trim() === '') continue;
    const repeated = findRepeatedPhrase(text);
    if (repeated)
      reading.report('repeated-words', number, `"${shorten(repeated)}" stands twice in a row.`, {
        actual: shorten(repeated),
      });
    const gluedPatterns = mayMissSpace.test(text) ? missingSpaces : [];
    for (const glued of gluedPatterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const around = text.slice(Math.max(0, glued.index - 12), glued.index + 14);
      reading.report('missing-space', number, `A space is missing in "${around}".`, { actual: around });
    }
    const spaced = spaceBeforeMark.exec(text);
    if (spaced) {
      const around = text.slice(Math.max(0, spaced.index - 12), spaced.index + 4);
      reading.report('space-before-mark', number, `A space stands before the mark in "${around}".`, { actual: around });
    }
    if (text.includes('’') && /\p{L}'\p{L}?/u.test(text) && /\p{L}’\p{L}?/u.test(text))
      reading.report('mixed-apostrophes', number, "Both ' and ’ are used.");
  }
  reportRepeatedTexts(reading);
  reportMissingStops(reading);
  reportFootnotes(reading);
}

/**
 * The first phrase that stands twice in a row, with nothing or a comma, "and" or "or" between.
 * @returns the phrase as written the first time, or undefined
 */
export function findRepeatedPhrase(text: string): string | undefined {
  const keys = text.match(wordPattern)?.map((word) => word.toLowerCase()) ?? [];
  // Where the words stand is asked only of the few texts in which some stand twice.
  let found: RegExpExecArray[] | undefined;
  const wordAt = (index: number) => {
    found ??= [...text.matchAll(wordPattern)];
    return found[index];
  };
  const startOf = (index: number) => wordAt(index)?.index;
  const endOf = (index: number) => (wordAt(index)?.index ?? 0) + (wordAt(index)?.[0].length ?? 0);
  const gapAfter = (index: number) => text.slice(endOf(index), startOf(index + 1)).trim();
  // A capital within a sentence marks a name: "Soc Son, Son Tay" names two towns.
  const isName = (index: number) =>
    index > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(index)?.[0] ?? '') && !/[.:!?-]$/u.test(gapAfter(index - 1));
  /** Whether a phrase stands again behind itself, with only a comma or one joining word between. */
  const repeats = (at: number, length: number, skip: number) => {
    for (let index = 0; index < length; index++)
      if (keys[at + index] !== keys[at + length + skip + index]) return false;
    const gap = gapAfter(at + length - 1);
    return skip === 1 ? !/[.;:!?]/u.test(gap) : /^,?$/u.test(gap);
  };
  for (let at = 0; at < keys.length; at++) {
    const longest = Math.min(longestPhrase, Math.floor((keys.length - at) / 2));
    for (let length = 1; length <= longest; length = Math.max(length + 1, shortestPhrase)) {
      const skip = joiners.has(keys[at + length] ?? '') ? 1 : 0;
      if (!repeats(at, length, skip) && !(skip === 1 && repeats(at, length, 0))) continue;
      if (length === 1 && ((keys[at]?.length ?? 0) < 2 || isName(at))) continue;
      return text.slice(startOf(at), endOf(at + length - 1));
    }
  }
  return undefined;
}

function reportRepeatedTexts(reading: RecordReading): void {
  const first = new Map<string, string>();
  const texts = [
    ...reading.tasks.map((task) => ({ id: task.id, text: task.description, line: task.source.lines[0] })),
    ...reading.provisions
      .filter((provision) => provision.kind !== 'heading')
      .map((provision) => ({ id: provision.id, text: provision.text, line: provision.source.lines[0] })),
  ].sort((a, b) => a.line - b.line);
  for (const { id, text, line } of texts) {
    if (text.length < 30) continue;
    const key = fold(text).replace(/[.;]$/u, '');
    const other = first.get(key);
    if (other)
      reading.report('repeated-text', line, `${id} has the same words as ${other}.`, { actual: shorten(text) });
    else first.set(key, id);
  }
}

/** Records whose words end without a mark, in lists where nearly all others end with one. */
function reportMissingStops(reading: RecordReading): void {
  for (const kind of ['task', 'measure']) {
    const list = reading.tasks.filter((task) => task.kind === kind);
    const open = list.filter((task) => !/[.;:!?…)\]"”]$/u.test(task.description));
    if (open.length > list.length / 5) continue;
    for (const { id, source, description } of open) {
      reading.report('missing-stop', source.lines[0], `The words of ${id} end without a full stop.`, {
        actual: description.slice(-40),
      });
    }
  }
}

/** Footnotes without a mark, and marks without a footnote (seed 001, line 1144: "Project 06, including [1]"). */
function reportFootnotes(reading: RecordReading): void {
  const footnotes = new Map(
    reading.provisions
      .filter((provision) => provision.kind === 'footnote')
      .map((note) => [note.number, note.source.lines[0]]),
  );
  const marked = new Set<string>();
  for (const { number, text, ignored } of reading.lines) {
    if (ignored !== null) continue;
    for (const [mark, name = ''] of text.matchAll(/\[(\d{1,3})\]/gu)) {
      if (footnotes.get(name) === number && text.trimStart().startsWith(mark)) continue;
      marked.add(name);
      if (!footnotes.has(name))
        reading.report('footnote-unmatched', number, `The mark ${mark} has no footnote.`, { actual: mark });
    }
  }
  for (const [name, line] of footnotes) {
    if (!marked.has(name))
      reading.report('footnote-unmatched', line, `No mark in the text leads to footnote [${name}].`, {
        actual: `[${name}]`,
      });
  }
}
