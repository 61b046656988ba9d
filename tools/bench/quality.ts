/** How often the catalogue's search finds the record that a query was made from. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runProgram } from '../../src/cli/programs.ts';
import { budgets } from './budgets.ts';
import type { Figure } from './table.ts';

const script = path.join(import.meta.dirname, 'search-quality.ts');

// As search-quality.ts prints it: "typo   hit@1 0.981 where the words name one record (367), 0.932 of all 488   hit@5 0.994   empty 0"
const line =
  /^(exact|typo|cut) +hit@1 (\d\.\d+) where the words name one record \(\d+\), (\d\.\d+) of all (\d+) +hit@5 \d\.\d+ +empty (\d+)$/gm;

const names = { exact: 'exact words', typo: 'one letter dropped', cut: 'last word cut' } as const;

/** Runs the known-item queries in a program of their own. */
export async function measureQuality(): Promise<Figure[]> {
  if (!existsSync(script)) return [];
  const { output } = await runProgram(process.execPath, [script], { limit: 120_000 });
  const figures = [...output.matchAll(line)].flatMap(
    ([, kind = '', clear = '', all = '', queries = '', empty = '']): Figure[] => {
      const budget = kind === 'exact' || kind === 'typo' ? { budget: budgets[kind] } : {};
      const what = `hit@1, ${names[kind as keyof typeof names]}`;
      return [
        {
          what: `${what}, words that name one record`,
          value: Number(clear),
          unit: 'share',
          ...budget,
          note: `${empty} empty`,
        },
        { what: `${what}, all`, value: Number(all), unit: 'share', note: `${queries} queries` },
      ];
    },
  );
  if (figures.length === 0) throw new Error(`The search quality could not be read:\n${output}`);
  return figures;
}
