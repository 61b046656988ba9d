/** Files of content/ as `npm run new` and the form at /report/ write them: one rule for their names, one way to write YAML. */

/** What can be written without knowing the project. */
export const writtenKinds = ['progress', 'observation', 'correction'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** What a file holds, by the names of its schema; its name is made from some of it. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

const placeOf: Readonly<Record<WrittenKind, (entry: WrittenEntry) => string>> = {
  progress: ({ task, on }) => `progress/${task}/${on}`,
  observation: ({ indicator, period }) => `observations/${indicator}/${period}`,
  correction: ({ record, field }) =>
    `corrections/${record}-${String(field).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
};

/**
 * The names that a file may have, the best first: where it is taken, the next one is.
 * @example content/progress/nq03-76/2026-03-02.yaml, then content/progress/nq03-76/2026-03-02-2.yaml
 */
export function* fileNames(kind: WrittenKind, entry: WrittenEntry): Generator<string, never> {
  const name = `content/${placeOf[kind](entry)}`;
  yield `${name}.yaml`;
  for (let count = 2; ; count++) yield `${name}-${count}.yaml`;
}

/**
 * An entry as YAML. Text that looks like a number or a day must stay text, so every text is quoted, as JSON quotes it:
 * that is YAML too.
 * @param entry texts, numbers, truths, and lists and records of them; what is undefined is left out
 */
export const toYaml = (entry: WrittenEntry): string => `${linesOf(entry).join('\n')}\n`;

function linesOf(entry: WrittenEntry): string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return [`${key}:`, ...value.flatMap(itemLines)];
    if (typeof value === 'object' && value !== null) return [`${key}:`, ...indented(linesOf(value as WrittenEntry))];
    return [`${key}: ${JSON.stringify(value)}`];
  });
}

const itemLines = (item: WrittenEntry): string[] =>
  linesOf(item).map((line, place) => `${place === 0 ? '  - ' : '    '}${line}`);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
