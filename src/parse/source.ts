/** A seed as numbered lines: bytes are decoded, line ends and odd spaces evened out, ignored spans marked. */
import type { Diagnostic, RuleName } from '../model/diagnostic.ts';
import { documentFilePath, type SourceDocument, seedPath } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { findCodedLetters, findDamage } from '../model/text/damage.ts';
import {
  findMixedWords,
  nameOfSign,
  withLatinLetters,
  withoutHiddenSigns,
  withPlainD,
  withPlainForms,
} from '../model/text/letters.ts';
import { withBars } from './separators.ts';

/** A seed as it was read from disk, with the document that describes it. */
export interface Source {
  readonly document: SourceDocument;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** One line of a seed. `number` counts from 1; `ignored` is the reason why it is not part of the document, or null. */
export interface SeedLine {
  readonly number: number;
  readonly text: string;
  readonly ignored: string | null;
}

export { documentFilePath, seedPath };

// The longest paragraph of a law has a few thousand characters; a longer line is a file that has lost its line ends.
const longestLine = 50_000;

/**
 * Reads a seed's bytes as lines. A final line end adds no line. Tabs (but those between the cells of a table), non-breaking spaces and invisible characters
 * become plain spaces or nothing, letters stored apart from their marks are put together; each with a diagnostic.
 * @param others the documents beside this one: a seed may be the text of one of them
 */
export function parseSource(
  { document, bytes, sha256 }: Source,
  others: readonly SourceDocument[] = [],
): { lines: SeedLine[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (rule: RuleName, line: number, message: string, found: { expected?: string; actual?: string } = {}) =>
    diagnostics.push({ rule, document: document.id, file: seedPath(document), line, message, ...found });

  if (sha256 !== document.seed.sha256) {
    report(
      'checksum-mismatch',
      1,
      'The seed was changed. If the change is meant, run `npm run -s seal`; if not, restore the file.',
      {
        expected: document.seed.sha256,
        actual: sha256,
      },
    );
  }

  const owner = others.find(({ seed }) => seed.sha256 === sha256 && seed.sha256 !== document.seed.sha256);
  if (owner)
    report(
      'other-document',
      1,
      `This is the text of ${owner.id}, which belongs in ${seedPath(owner)}. Restore both files; do not seal.`,
    );

  const { text, badLine } = decode(bytes);
  if (badLine) {
    report(
      'not-utf-8',
      badLine,
      'The bytes of this line are not UTF-8. Save the file as UTF-8 without changing its words.',
    );
  }
  let rest = text;
  if (rest.startsWith('\uFEFF')) {
    rest = rest.slice(1);
    report('byte-order-mark', 1, 'The file starts with a byte order mark.');
  }

  const raw = rest.split(/\r\n|\n|\r/u);
  if (raw.at(-1) === '') raw.pop();
  const returns = rest.indexOf('\r');
  if (returns >= 0) {
    const line = rest.slice(0, returns).split('\n').length;
    report('carriage-returns', line, 'Lines end with a carriage return, the first of them here.');
  }

  const { lines: barred, found: separated } = withBars(raw, document);
  for (const { table, line, sign } of separated)
    report('other-separator', line, `${table}: its cells are parted by ${sign}; they were read as cells.`, {
      actual: sign,
    });
  const even = barred.map((line, index) => {
    if (line.length <= longestLine) return evenLine(line, index + 1, report);
    report('line-too-long', index + 1, 'The line is not read. Put each paragraph and each row on a line of its own.', {
      expected: `at most ${longestLine} characters`,
      actual: `${line.length} characters`,
    });
    return '';
  });
  const { reasons, problems } = markIgnored(even, document);
  for (const problem of problems) diagnostics.push(problem);
  const lines = even.map((line, index) => ({ number: index + 1, text: line, ignored: reasons.get(index) ?? null }));
  return { lines, diagnostics };
}

/**
 * The lines that begin with the given words, compared folded.
 * @returns indexes into `lines`
 */
export function findLines(lines: readonly string[], words: string): number[] {
  const wanted = fold(words);
  return lines.flatMap((line, index) =>
    line.length > 0 && fold(line.slice(0, words.length * 2 + 16)).startsWith(wanted) ? [index] : [],
  );
}

function decode(bytes: Uint8Array): { text: string; badLine: number | undefined } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), badLine: undefined };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, badLine: text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n').length };
  }
}

// Tab, non-breaking and other wide or narrow spaces, and the invisible joiners, marks and hyphens.
const oddSpaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
// Printable ASCII without two spaces in a row.
const plain = /^(?:[!-~]| (?! ))*$/;
// What plain ASCII may hold in the place of a letter: a code or a question mark.
const mayBeCoded = /[&\\?=]/u;
// C0 and C1 controls, line and paragraph separators. The first is written out so that it can be distinguished from oddSpaces.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u;

type Report = (rule: RuleName, line: number, message: string, found?: { expected?: string; actual?: string }) => void;

/** A line of plain text: no sign that nobody sees, each letter the one that it looks like. What is wrong is reported. */
function evenLine(line: string, number: number, report: Report): string {
  // Most lines are plain and need none of what follows.
  if (plain.test(line) && !mayBeCoded.test(line)) return line.trim();
  const found = control.exec(line);
  if (found) {
    report('control-character', number, 'Remove the control character, or restore what it replaced.', {
      actual: nameOfSign(found[0]),
    });
  }
  const damage = findDamage(line) ?? findCodedLetters(line);
  if (damage) {
    report('damaged-character', number, damage.message, {
      ...(damage.meant === undefined ? {} : { expected: damage.meant }),
      ...(damage.found === undefined ? {} : { actual: damage.found }),
    });
  }
  const spaced = line.replace(oddSpaces, ' ').replace(invisible, '').replace(/ {2,}/gu, ' ').trim();
  if (spaced !== line.trim())
    report('unusual-space', number, 'Unusual, doubled or invisible spaces were read as single plain spaces.');
  const seen = withoutHiddenSigns(spaced);
  if (seen !== spaced) {
    report('hidden-sign', number, 'Signs that nobody sees, or that turn the direction of text, were left out.', {
      actual: signsOnlyIn(spaced, seen),
    });
  }
  const composed = seen.normalize('NFC');
  if (composed !== seen)
    report('decomposed-letters', number, 'Letters stored apart from their marks were put together.');
  return withPlainLetters(composed, number, report).replace(/ {2,}/gu, ' ').trim();
}

/** The line with Latin letters in the place of others that look like them; words that stay mixed are reported too. */
function withPlainLetters(line: string, number: number, report: Report): string {
  const formed = withPlainForms(line);
  if (formed !== line) {
    report('compatibility-letter', number, 'Ligatures or letters of full width were read as plain letters.', {
      actual: signsOnlyIn(line, formed),
    });
  }
  const mixed = findMixedWords(formed);
  const even = withPlainD(withLatinLetters(formed));
  if (mixed.length > 0 || even !== formed) {
    const foreign = mixed.flatMap(({ letters }) => letters).map(nameOfSign);
    const message = mixed.some((word) => word.plain === undefined)
      ? 'A word mixes letters of several alphabets. Look whether it is the word that was meant.'
      : 'Letters of another alphabet that look like Latin ones, or like Đ, were read as those.';
    report('look-alike-letter', number, message, {
      actual: [...new Set([...foreign, ...(foreign.length > 0 ? [] : [signsOnlyIn(formed, even)])])].join(', '),
    });
  }
  return even;
}

/** The signs of a text that another lacks, by name, each once; a few of them. */
const signsOnlyIn = (text: string, other: string): string =>
  [...new Set(text)]
    .filter((sign) => !other.includes(sign))
    .slice(0, 5)
    .map(nameOfSign)
    .join(', ');

/** Marks the spans that the document's file sets aside, each by the first words of its lines. */
function markIgnored(
  lines: readonly string[],
  document: SourceDocument,
): { reasons: Map<number, string>; problems: Diagnostic[] } {
  const reasons = new Map<number, string>();
  const problems: Diagnostic[] = [];
  const report = (rule: RuleName, line: number, message: string, actual?: string) =>
    problems.push({
      rule,
      document: document.id,
      file: seedPath(document),
      line,
      message,
      ...(actual === undefined ? {} : { actual }),
    });

  for (const span of document.ignored) {
    const spared = span.every ? headerLines(lines, document) : undefined;
    const starts = findStarts(lines, span).filter((index) => !spared?.has(index));
    const [start] = starts;
    if (start === undefined || (starts.length > 1 && !span.every)) {
      report(
        'place-not-found',
        (start ?? 0) + 1,
        `An ignored span of ${documentFilePath(document)} begins with words that ${start === undefined ? 'begin no line' : `begin ${starts.length} lines`}. Correct the words, or remove the span.`,
        span.begins,
      );
      continue;
    }
    for (const first of span.every ? starts : [start]) {
      const last = lastOfSpan(lines, first, span.through);
      if (last === undefined) {
        report(
          'place-not-found',
          first + 1,
          `An ignored span of ${documentFilePath(document)} ends with words that begin no later line.`,
          span.through,
        );
        continue;
      }
      for (let index = first; index <= last; index++) if (lines[index]?.trim()) reasons.set(index, span.reason);
      report('ignored-text', first + 1, `${last - first + 1} line(s) set aside: ${span.reason}`);
    }
  }
  return { reasons, problems };
}

/**
 * The lines at which a span begins. Where several begin with its words and one has no others, that one is meant: "2", the
 * number of a page, also begins row 2.
 */
function findStarts(lines: readonly string[], { begins, every }: SourceDocument['ignored'][number]): number[] {
  const starts = findLines(lines, begins);
  const whole = starts.filter((index) => fold(lines[index] ?? '') === fold(begins));
  return !every && whole.length === 1 ? whole : starts;
}

/** The first heading line and header of each table: where every line with some words is set aside, these are not. */
function headerLines(lines: readonly string[], document: SourceDocument): Set<number> {
  const spared = new Set<number>();
  for (const table of document.grammar === 'resolution' ? document.tables : []) {
    const heading = findLines(lines, table.begins).find((index) => fold(lines[index] ?? '') === fold(table.begins));
    if (heading === undefined) continue;
    spared.add(heading);
    const missing = new Set(table.columns.map((column) => fold(column.header)));
    for (let index = heading + 1; index < lines.length && missing.size > 0; index++) {
      const cells = (lines[index] ?? '').split('|').map(fold).filter(Boolean);
      if (cells.length === 0 || !cells.every((cell) => missing.has(cell))) continue;
      spared.add(index);
      for (const cell of cells) missing.delete(cell);
    }
  }
  return spared;
}

function lastOfSpan(lines: readonly string[], first: number, through: string | undefined): number | undefined {
  if (through === undefined) return first;
  if (through === 'end') return lines.length - 1;
  return findLines(lines, through).find((index) => index >= first);
}
