/** Problems as lines of text for a terminal. */
import { partByCause } from '../derive/editorial/problem-causes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Problem } from '../model/problem.ts';

/**
 * The words of deadlines that cannot be read and of which no document's file speaks, each once, with its lines.
 * @param diagnostics those of the seeds
 * @returns lines for a terminal, by document; none where there is nothing to say
 */
export function formatUnreadDeadlines(diagnostics: readonly Diagnostic[]): string[] {
  // What the document's file leaves unread names no words.
  const open = diagnostics.filter(({ rule, actual }) => rule === 'deadline-unread' && actual !== undefined);
  return [...Map.groupBy(open, ({ document }) => document)].flatMap(([document, own]) => [
    `${document}: ${own.length} deadline(s) cannot be read, and are shown as stated. To say what they mean, put this into content/documents/${document}.yaml,`,
    'with unstated, ongoing, annual, { by: "2025-06-30" } or { from: "2025-07-01", to: "2026-06-30" } in the place of unread:',
    'reads:',
    ...[...Map.groupBy(own, ({ actual = '' }) => actual)].map(
      ([words, at]) => `  ${JSON.stringify(words)}: unread   # line ${at.map(({ line }) => line).join(', ')}`,
    ),
  ]);
}

/**
 * The names that are no agency, each once, the most frequent first, with the lines of its documents.
 * @param diagnostics those of the seeds
 * @returns lines for a terminal; none where every name is known
 */
export function formatUnknownAgencies(diagnostics: readonly Diagnostic[]): string[] {
  const unknown = diagnostics.filter(({ rule }) => rule === 'agency-unknown');
  if (unknown.length === 0) return [];
  const names = [...Map.groupBy(unknown, ({ actual = '' }) => actual)].sort(([, a], [, b]) => b.length - a.length);
  return [
    `${names.length} different name(s) of agencies are unknown. Add each to otherNames of the body that it means, or copy content/_templates/agency.yaml for a new one:`,
    ...names.map(([name, at]) => {
      const nearest = at[0]?.expected === undefined ? '' : `; nearest: ${JSON.stringify(at[0].expected)}`;
      return visible(`  ${JSON.stringify(name)}   # ${placesOf(at)}${nearest}`);
    }),
  ];
}

// So many lines of one document show where to look.
const mostLines = 6;

/** Where something stands: `city line 3, 9; plan line 4`. */
function placesOf(diagnostics: readonly Diagnostic[]): string {
  return [...Map.groupBy(diagnostics, ({ document }) => document)]
    .map(([document, own]) => {
      const lines = [...new Set(own.map(({ line }) => line))];
      const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
      return `${document} line ${lines.slice(0, mostLines).join(', ')}${more}`;
    })
    .join('; ');
}

// Beyond this many of one rule in one file, more lines help nobody.
const mostOfOneRule = 8;

/** A problem as it is printed: `error seeds/x.txt:12 row-cells (nq03): …` */
export const formatProblem = (problem: Problem): string => formatAs('error', problem);

const formatAs = (level: 'error' | 'note', { file, line, message, details = [] }: Problem): string =>
  [`${level} ${file}:${line} ${message}`, ...details.map((detail) => `    ${detail}`)].map(visible).join('\n');

/**
 * Problems by cause: what has to be mended, then in one sentence what follows from it.
 * @param all whether nothing is cut: neither long lists of one rule nor what follows
 * @returns lines of text; none where there is no problem
 */
export function formatProblems(problems: readonly Problem[], all = false): string[] {
  const { own, following } = partByCause(problems);
  const lines = cutLists(own, all);
  if (following.length === 0) return lines;
  const from = [...new Set(following.flatMap((one) => one.from))];
  const many = following.length === 1 ? '1 more problem follows' : `${following.length} more problems follow`;
  const which = from.length > 4 ? `${from.slice(0, 3).join(', ')} and ${from.length - 3} more files` : inWords(from);
  return [
    ...lines,
    `${many} from what is wrong in ${which}: ${countsByFile(following.map(({ problem }) => problem))}. Mend the cause first and change nothing in them to fit it.${all ? '' : ' (--all lists them.)'}`,
    ...(all ? following.map(({ problem }) => `  ${formatProblem(problem).replaceAll('\n', '\n  ')}`) : []),
  ];
}

/**
 * Notes as lines of text.
 * @param all whether long lists of one rule are not cut
 */
export const formatNotes = (notes: readonly Problem[], all = false): string[] => cutLists(notes, all, 'note');

/** Problems as lines; of each rule in each file the first ones, and how many more there are. */
function cutLists(problems: readonly Problem[], all: boolean, level: 'error' | 'note' = 'error'): string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const key = problem.rule ? `${problem.rule} in ${problem.file}` : '';
    const count = (seen.get(key) ?? 0) + 1;
    if (key) seen.set(key, count);
    if (all || count <= mostOfOneRule || !key) lines.push(formatAs(level, problem));
  }
  if (!all)
    for (const [key, count] of seen)
      if (count > mostOfOneRule) lines.push(`… and ${count - mostOfOneRule} more of ${key}. (--all lists them.)`);
  return lines;
}

/** How many problems stand in which files, the fullest first: `12 in content/themes.yaml and 3 in …`. */
function countsByFile(problems: readonly Problem[]): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, own]) => ({ file, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1));
  const named = files.length > 5 ? files.slice(0, 4) : files;
  const rest = files.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  const words = named.map(({ file, count }) => `${count} in ${file}`);
  return inWords(rest > 0 ? [...words, `${rest} in ${files.length - named.length} other files`] : words);
}

const inWords = (list: readonly string[]) =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;

/** A text without control characters, so that a hostile file cannot write to the terminal. */
const visible = (text: string) => text.replace(/[\u0000-\u001F\u007F-\u009F]/gu, '·');
