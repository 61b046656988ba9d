/** What a text holds as an `expects` block of YAML, as it stands in a document's file. */
import type { SourceDocument } from '../model/document.ts';
import type { SeedCounts } from './counts.ts';

const single = ['words', 'tasks', 'indicators', 'subIndicators', 'groups'] as const;

/**
 * The lines of the block.
 * @param expects what the file expects so far: its keys for columns and accepted oddities stay
 */
export function expectsBlock({ expects }: Pick<SourceDocument, 'expects'>, counts: SeedCounts): string[] {
  const accepted = Object.keys(expects.diagnostics).flatMap((rule): [string, number][] =>
    counts.oddities[rule] ? [[rule, counts.oddities[rule]]] : [],
  );
  const hasHeadings = counts.tasks > 0 && counts.groups > 0;
  const columns = Object.entries(expects.columns ?? {});
  return [
    'expects:',
    ...single.filter((key) => counts[key] > 0).map((key) => `  ${key}: ${counts[key]}`),
    ...mapping('tasksIn', hasHeadings || expects.tasksIn ? [...counts.tasksIn] : []),
    ...mapping('indicatorsIn', [...counts.indicatorsIn]),
    ...(columns.length > 0 ? ['  columns:'] : []),
    ...columns.map(([table, fields]) => `    ${JSON.stringify(table)}: [${fields.join(', ')}]`),
    ...mapping('measures', Object.entries(counts.measures)),
    ...mapping('provisions', Object.entries(counts.provisions)),
    ...(accepted.length > 0 ? ['  diagnostics:'] : []),
    ...accepted.map(([rule, count]) => `    ${rule}: ${count}`),
  ];
}

/** One line of YAML: `  measures: { g1: 15, g2: 14 }`; a key that YAML would take for a number has quotes. */
function mapping(key: string, entries: readonly [string, number][]): string[] {
  if (entries.length === 0) return [];
  const written = entries.map(
    ([name, count]) => `${/^[a-z][\w-]*$/u.test(name) ? name : JSON.stringify(name)}: ${count}`,
  );
  return [`  ${key}: { ${written.join(', ')} }`];
}
