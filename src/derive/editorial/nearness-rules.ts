/** What would show a task done: the rules of nearness for the kinds of its expected output. */
import type { NearnessRule } from '../../model/nearness.ts';
import type { OutputType } from '../../model/output-type.ts';
import type { Problem } from '../../model/problem.ts';
import { outputTypesOf } from './output-types.ts';

/** Kinds beside those of content/output-types.yaml: an output of none of them, and a blank cell. */
const otherKinds = ['other', 'unstated'] as const;

/**
 * The rules for a task, one for each kind of its output, in the order of the rules.
 * @param outputText the output as stated; '' where the cell is blank
 */
export function nearnessRulesFor(
  outputText: string,
  types: readonly OutputType[],
  rules: readonly NearnessRule[],
): NearnessRule[] {
  const kinds = outputTypesOf(outputText, types);
  return rules.filter(({ output }) => kinds.includes(output));
}

/** Finds kinds of output without a rule, with two, and rules for kinds that do not exist. */
export function findRuleProblems(rules: readonly NearnessRule[], types: readonly OutputType[]): Problem[] {
  const kinds: string[] = [...types.map(({ id }) => id), ...otherKinds];
  const problem = (message: string): Problem => ({ file: 'content/nearness.yaml', line: 1, message });
  return [
    ...kinds.flatMap((kind) => {
      const count = rules.filter(({ output }) => output === kind).length;
      if (count === 1) return [];
      return [
        problem(
          count === 0
            ? `The kind "${kind}" of content/output-types.yaml has no entry. Add one with output: ${kind}.`
            : `The kind "${kind}" has ${count} entries. Keep one.`,
        ),
      ];
    }),
    ...rules
      .filter(({ output }) => !kinds.includes(output))
      .map(({ output }) =>
        problem(`output: "${output}" is no kind of content/output-types.yaml. Write one of: ${kinds.join(', ')}.`),
      ),
  ];
}
