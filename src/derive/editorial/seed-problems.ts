/** What stops a seed from being read as its document says, as problems with their causes. */
import { type Diagnostic, isError, type RuleName } from '../../model/diagnostic.ts';
import { allAgencies, allDocuments, documentEntry, entryOf, type Problem } from '../../model/problem.ts';

/**
 * The order in which a seed is read: its bytes, their letters, what the letters say, and how many oddities that has.
 * What is wrong at one step makes the later ones wrong. All rules that are not named here belong to what the text says.
 */
const steps = ['bytes', 'letters', 'text', 'oddities'] as const;
const stepOf: Readonly<Partial<Record<RuleName, (typeof steps)[number]>>> = {
  'seed-missing': 'bytes',
  'other-document': 'bytes',
  'not-utf-8': 'bytes',
  'control-character': 'letters',
  'damaged-character': 'letters',
  'oddities-differ': 'oddities',
};

/**
 * The errors among diagnostics, seed by seed: first the checksum, then the rest in the order in which a seed is read.
 * Whatever names or quotes a document misses something in a seed with errors, so each of them harms its document.
 */
export function problemsInSeeds(diagnostics: readonly Diagnostic[]): Problem[] {
  const order = (entry: Diagnostic) => (entry.rule === 'checksum-mismatch' ? -1 : steps.indexOf(stepIn(entry)));
  return [...Map.groupBy(diagnostics.filter(isError), ({ file }) => file).values()].flatMap((own) =>
    own.toSorted((a, b) => order(a) - order(b)).map(problemOf),
  );
}

function problemOf(diagnostic: Diagnostic): Problem {
  const { rule, document, file, line, message, expected, actual } = diagnostic;
  return {
    ...{ file, line, rule },
    message: `${rule}${document ? ` (${document})` : ''}: ${message}`,
    details: [
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
      ...(actual === undefined ? [] : [`found: ${actual}`]),
    ],
    ...causesOf(diagnostic),
  };
}

/** What an error harms, and where it misses something: in the registry, a description of the seed, an earlier step. */
function causesOf(diagnostic: Diagnostic): Pick<Problem, 'harms' | 'restsOn'> {
  const { rule, document, file } = diagnostic;
  if (rule === 'seed-unclaimed') return { restsOn: [allDocuments] };
  const harms = [documentEntry(document)];
  // A changed seed may be a better one: where it does not fit its document is what the editor has to see.
  if (rule === 'checksum-mismatch') return { harms };
  const entryAt = (step: string) => `${entryOf(file)}/${step}`;
  const step = stepIn(diagnostic);
  return {
    harms: [...harms, entryAt(step)],
    restsOn: [...steps.slice(0, steps.indexOf(step)).map(entryAt), ...(rule === 'agency-unknown' ? [allAgencies] : [])],
  };
}

const stepIn = ({ rule }: Diagnostic) => stepOf[rule] ?? 'text';
