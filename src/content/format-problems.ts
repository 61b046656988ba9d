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
    '  reads:',
    ...[...Map.groupBy(own, ({ actual = '' }) => actual)].map(
      ([words, at]) => `    ${JSON.stringify(words)}: unread   # line ${at.map(({ line }) => line).join(', ')}`,
    ),
  ]);
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
