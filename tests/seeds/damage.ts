/** Ways in which a seed can be damaged, each made in memory from a real one. */
import { records, sourceOf } from './records.ts';

/** A damaged copy of a document's seed. `lost` names the records that may be missing or changed; all others are kept. */
export interface Damage {
  readonly what: string;
  readonly document: string;
  readonly bytes: Uint8Array;
  readonly lost: readonly string[] | 'any';
}

const encode = (text: string) => new TextEncoder().encode(text);
const textOf = (document: string) => new TextDecoder().decode(sourceOf(document).bytes);

/** All ids of a document from the record `first` of a list on. */
function idsFrom(first: string): string[] {
  const lists = [records.tasks, records.indicators, records.provisions];
  const list = lists.find((entries) => entries.some((entry) => entry.id === first)) ?? [];
  const start = list.findIndex((entry) => entry.id === first);
  return list.slice(start).map((entry) => entry.id);
}

/** Damage of single lines, numbered from 1. */
function lines(
  what: string,
  document: string,
  change: (lines: string[]) => void,
  lost: readonly string[] | 'any' = [],
): Damage {
  const list = textOf(document).split('\n');
  change(list);
  return { what, document, bytes: encode(list.join('\n')), lost };
}

/** One line with other words. It must have held `was`, so that the case says what it does. */
const reword = (
  what: string,
  document: string,
  line: number,
  was: string,
  now: string,
  lost: readonly string[] | 'any' = [],
) =>
  lines(
    what,
    document,
    (list) => {
      const text = list[line - 1] ?? '';
      if (!text.includes(was)) throw new Error(`Line ${line} of ${document} does not hold "${was}".`);
      list[line - 1] = text.replace(was, now);
    },
    lost,
  );

const cut = (what: string, document: string, first: number, count: number, lost: readonly string[] | 'any' = []) =>
  lines(what, document, (list) => list.splice(first - 1, count), lost);
const insert = (what: string, document: string, after: number, text: string, lost: readonly string[] | 'any' = []) =>
  lines(what, document, (list) => list.splice(after, 0, text), lost);
const whole = (
  what: string,
  document: string,
  change: (text: string) => string,
  lost: readonly string[] | 'any' = [],
): Damage => ({ what, document, bytes: encode(change(textOf(document))), lost });

export const damages: readonly Damage[] = [
  // Cells
  cut('the number of row 26 is lost', 'nq03', 633, 1, ['nq03-26']),
  cut('the description of row 26 is lost', 'nq03', 634, 1, ['nq03-26']),
  cut('the lead agency of row 26 is lost', 'nq03', 635, 1, ['nq03-26']),
  cut('the deadline of row 26 is lost', 'nq03', 638, 1, ['nq03-26']),
  cut('a blank cell of row 41 is lost', 'nq03', 726, 1, ['nq03-41']),
  cut('row 26 is lost', 'nq03', 633, 6, ['nq03-26']),
  cut('the last row is lost', 'nq03', 1347, 6, ['nq03-140']),
  cut('the first row is lost', 'nq03', 477, 6, ['nq03-1']),
  insert('an extra blank cell stands after row 26', 'nq03', 638, '|'),
  insert('an extra cell stands within row 26', 'nq03', 635, 'Ministry of Finance |', ['nq03-26']),
  insert('an extra word stands between two rows', 'nq03', 638, 'Page 12'),
  reword('the bar of a deadline is lost', 'nq03', 638, ' |', '', ['nq03-26', 'nq03-27']),
  reword('the bar of a description is lost', 'nq03', 640, ' |', '', ['nq03-27']),
  reword(
    'a description is empty',
    'nq03',
    640,
    'Develop a Decree regulating the establishment and operation of venture capital funds for startup innovation, technology incubation, and digital transformation.',
    '',
    ['nq03-27'],
  ),
  // Numbers
  reword('row 27 is numbered 26', 'nq03', 639, '27.', '26.', ['nq03-26', 'nq03-27']),
  reword('row 27 is numbered 72', 'nq03', 639, '27.', '72.', idsFrom('nq03-27')),
  reword('row 27 is numbered O27', 'nq03', 639, '27.', 'O27.', ['nq03-27']),
  reword('indicator 11.10 is numbered 11.1', 'nq03', 269, '11.10', '11.1', ['nq03-i11-10', 'nq03-i11-1']),
  reword('indicator 12 is numbered 13', 'nq03', 284, '12', '13', ['nq03-i12', 'nq03-i13']),
  cut('the target of indicator 12 is lost', 'nq03', 287, 1, ['nq03-i12']),
  cut('the unit of indicator 10 is lost, before a row of blanks', 'nq03', 216, 1, ['nq03-i10']),
  cut('the unit of indicator 35 is lost, before a heading', 'nq03', 421, 1, ['nq03-i35']),
  cut('the number of row 41 is lost, which ends in blanks', 'nq03', 723, 1, ['nq03-41']),
  cut('the number of indicator 10 is lost', 'nq03', 214, 1, ['nq03-i10']),
  cut('indicator 41 is lost', 'nq03', 454, 5, ['nq03-i41']),
  lines('rows 26 and 27 change places', 'nq03', (list) => list.splice(632, 0, ...list.splice(638, 6)), [
    'nq03-26',
    'nq03-27',
  ]),
  // Headings
  cut('the heading of Appendix II is lost', 'nq03', 459, 1, 'any'),
  cut('the header of Appendix II is lost', 'nq03', 465, 6, 'any'),
  reword('a header cell is misspelt', 'nq03', 467, 'Lead agency', 'Leed agency', 'any'),
  cut('the heading of group III is lost', 'nq03', 735, 6, 'any'),
  cut('a blank cell of the heading of group III is lost', 'nq03', 737, 1),
  reword('group III is numbered V', 'nq03', 735, 'III', 'V'),
  cut('the heading of section II is lost', 'nq03', 31, 1, 'any'),
  cut('the heading of section III is lost', 'nq03', 147, 1, 'any'),
  cut('the heading of group 4 of the body is lost', 'nq03', 86, 1, 'any'),
  // Letters and bullets
  cut('point 1dd is lost', 'nq03', 38, 1, ['nq03-1dd']),
  reword('point 1c is lettered b', 'nq03', 36, 'c)', 'b)', ['nq03-1b', 'nq03-1c']),
  cut('the last point of group 7 is lost', 'nq03', 146, 1, ['nq03-7d']),
  cut('a bullet of the Congress programme is lost', 'dh14', 26, 1, 'any'),
  cut('the sub-group 1b is lost', 'dh14', 17, 1, 'any'),
  lines('articles 1 and 2 change places', 'nq03', (list) => list.splice(15, 0, ...list.splice(16, 1))),
  cut('duty 3 is lost', 'dh14', 259, 1, ['dh14-duty-3']),
  // Values
  reword('an agency is misspelt', 'nq03', 635, 'Science', 'Sciense', ['nq03-26']),
  reword('an agency is unknown', 'nq03', 1170, 'Ministry of Health', 'Ministry of Magic', ['nq03-112']),
  reword('a monitoring agency is misspelt', 'nq03', 288, 'State Bank', 'Stat Bank', ['nq03-i12']),
  reword('a deadline is no time', 'nq03', 638, '2025', 'soon', ['nq03-26']),
  reword('a deadline is an impossible day', 'nq03', 638, '2025', 'February 30, 2025', ['nq03-26']),
  reword('a deadline is an impossible month', 'nq03', 482, 'June 2025', '13/2025', ['nq03-1']),
  reword('a deadline has a year of five figures', 'nq03', 638, '2025', '20255', ['nq03-26']),
  reword('a deadline lies before the day of issue', 'nq03', 638, '2025', '2015', ['nq03-26']),
  reword('a target has lost its value', 'nq03', 287, '80', '', ['nq03-i12']),
  // The article texts
  cut('the eighth area of Hanoi is lost', 'hn18', 26, 2, 'any'),
  cut('the sixth system is lost', 'kh01', 26, 1, 'any'),
  reword(
    'the separator between two groups of solutions is lost',
    'kh01',
    29,
    'models; Mobilizing',
    'models Mobilizing',
    'any',
  ),
  cut('the ninth directive is lost', 'kl57', 18, 1, idsFrom('kl57-9')),
  cut('the line where the furniture starts is lost', 'kl57', 23, 1, 'any'),
  // The file
  whole('the file is empty', 'nq03', () => '', 'any'),
  whole('the file is cut in half', 'nq03', (text) => text.slice(0, text.length / 2), 'any'),
  whole('the file is cut before its furniture', 'nq03', (text) => text.slice(0, text.indexOf('Ý kiến'))),
  whole('the file stands twice in itself', 'nq03', (text) => text + text, 'any'),
  whole('the file has a byte order mark', 'nq03', (text) => `\uFEFF${text}`),
  whole('the lines end with CRLF', 'nq03', (text) => text.replaceAll('\n', '\r\n')),
  whole('the letters stand apart from their marks', 'nq03', (text) => text.normalize('NFD')),
  whole('the spaces are non-breaking', 'nq03', (text) => text.replaceAll(' ', '\u00A0')),
  whole('a NUL stands in a line', 'nq03', (text) => text.replace('Ongoing', 'Ongo\u0000ing'), ['nq03-2']),
  whole('the text was encoded twice', 'nq03', (text) => new TextDecoder('windows-1252').decode(encode(text)), 'any'),
  {
    what: 'the bytes are Latin-1',
    document: 'nq03',
    bytes: Buffer.from(textOf('nq03').replaceAll('’', 'é'), 'latin1'),
    lost: 'any',
  },
  { what: 'the bytes are UTF-16', document: 'nq03', bytes: Buffer.from(textOf('nq03'), 'utf16le'), lost: 'any' },
  { what: 'the file is that of another document', document: 'nq03', bytes: sourceOf('dh14').bytes, lost: 'any' },
  { what: 'the file is that of another document', document: 'kl57', bytes: sourceOf('kh01').bytes, lost: 'any' },
  whole(
    'the file is hostile text',
    'dh14',
    () => `${'<script>|'.repeat(2_000)}\n${'a) '.repeat(2_000)}\n\u001B[2J`,
    'any',
  ),
];
