/** What a program of the full check counts, and how it tells the one that runs it. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const passed: string[] = [];
const failed: string[] = [];
const skips: { what: string; why: string }[] = [];
const figures: { what: string; value: string; budget?: string }[] = [];
const tools: { name: string; version: string }[] = [];

/** Runs one check and prints how it ended. A check that throws has failed; the others go on. */
export async function check(what: string, run: () => unknown): Promise<void> {
  try {
    await run();
    passed.push(what);
    console.log(`passed   ${what}`);
  } catch (error) {
    failed.push(what);
    console.log(
      `FAILED   ${what}\n${(error instanceof Error ? error.message : String(error)).replace(/^/gm, '         ')}`,
    );
  }
}

/** Names a check that cannot be made here, and what is missing. */
export function skip(what: string, why: string): void {
  skips.push({ what, why });
  console.log(`skipped  ${what}: ${why}`);
}

/**
 * Keeps a figure for the report: `figure('Pages', 692)`.
 * @param budget what it must keep to, in words; whether it does is a check of its own
 */
export function figure(what: string, value: string | number, budget?: string): void {
  const words = typeof value === 'number' ? value.toLocaleString('en') : value;
  figures.push({ what, value: words, ...(budget === undefined ? {} : { budget }) });
}

/** Keeps the version of a tool for the report. */
export function tool(name: string, version: string): void {
  tools.push({ name, version });
}

/**
 * Writes the figures to the file named in CHECK_FULL_RESULTS, if it is set, and prints the last line.
 * @param title what the program checks, in a few words
 */
export function finish(title: string): void {
  const file = process.env['CHECK_FULL_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify({ title, figures, skips, tools }));
  for (const { what, value, budget } of figures)
    console.log(`         ${what}: ${value}${budget === undefined ? '' : ` (${budget})`}`);
  console.log(`\n${passed.length} passed, ${failed.length} failed, ${skips.length} skipped`);
  process.exitCode = failed.length > 0 || passed.length + skips.length === 0 ? 1 : 0;
}
