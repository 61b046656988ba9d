/** What a program of the full check said, as a part of the report. */
import { z } from 'zod';
import type { SelfTestProgram } from '../../src/model/self-test.ts';

const saying = z.object({
  title: z.string().min(1).optional(),
  figures: z
    .array(z.strictObject({ what: z.string(), value: z.coerce.string(), budget: z.string().optional() }))
    .default([]),
  skips: z.array(z.strictObject({ what: z.string(), why: z.string() })).default([]),
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })).default([]),
});

export interface Ended {
  readonly name: string;
  /** Undefined where the program was stopped or could not start. */
  readonly code: number | undefined;
  readonly output: string;
  readonly seconds: number;
  /** What it wrote into its file of results; undefined where it wrote none. */
  readonly results: string | undefined;
}

// "12 passed, 0 failed, 1 skipped"
const lastLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/u;

/** The part of the report. A program that ends badly has failed at least once, whatever it counted. */
export function outcomeOf(ended: Ended): { program: SelfTestProgram; tools: { name: string; version: string }[] } {
  const { title, figures, skips, tools } = saying.catch(saying.parse({})).parse(parseJson(ended.results));
  const words = lastLine.exec(ended.output.trimEnd().split('\n').at(-1) ?? '');
  const [passed = 0, counted = 0, skipped = 0] = (words ?? []).slice(1).map((word) => Number(word ?? 0));
  const failed = words && ended.code === 0 ? counted : Math.max(counted, 1);
  const { name, seconds } = ended;
  return { program: { name, title: title ?? name, passed, failed, skipped, seconds, figures, skips }, tools };
}

/** The parsed text, or undefined. */
function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The table of all programs and, below it, what was skipped. */
export function formatOutcomes(programs: readonly SelfTestProgram[]): string {
  const width = Math.max(...programs.map(({ name }) => name.length), 7);
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, place) => (place === 0 ? `${cell}`.padEnd(width) : `${cell}`.padStart(8))).join('  ');
  const lines = programs.map(({ name, passed, failed, skipped, seconds }) =>
    row([name, passed, failed, skipped, `${Math.round(seconds)} s`]),
  );
  const skips = programs.flatMap(({ name, skips: list }) =>
    list.map(({ what, why }) => `${name}: ${what} was skipped: ${why}`),
  );
  const head = row(['program', 'passed', 'failed', 'skipped', 'time']);
  return [head, '-'.repeat(head.length), ...lines, ...(skips.length > 0 ? ['', ...skips] : [])].join('\n');
}

/** The sums over all programs: `31 passed, 0 failed, 2 skipped`. */
export function formatSum(programs: readonly SelfTestProgram[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') => programs.reduce((total, program) => total + program[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
