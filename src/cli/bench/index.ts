/**
 * `npm run bench [-- --root dist] [--requests]`: measures the built site and prints each figure beside its budget and beside what
 * others need. With `--requests`, each file that a search loads is listed first. It judges nothing but whether it could measure: exit code 1 means that it could not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from '../programs.ts';
import { measureQuality } from './quality.ts';
import { measureSearches } from './searches.ts';
import { formatTable, verdictOn } from './table.ts';
import { measureWeights } from './weights.ts';

const { values } = parseArgs({ options: { root: { type: 'string' }, requests: { type: 'boolean' } } });
const dist = path.resolve(values.root ?? path.join(root, 'dist'));

try {
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
  const figures = [
    ...(await measureWeights(dist)),
    ...(await measureSearches(dist, values.requests ? console.log : undefined)),
    ...(await measureQuality()),
  ];
  console.log(formatTable(figures));
  const beyond = figures.map(verdictOn).filter((verdict) => verdict !== '' && verdict !== 'OK').length;
  console.log(`\nBytes are those on the wire (Brotli 11); times are of this machine and this run.`);
  console.log('* Measured elsewhere, November 2026, on the same five texts; not part of this run.');
  console.log(
    beyond === 0
      ? 'Every budget is kept.'
      : `${beyond} ${beyond === 1 ? 'figure is' : 'figures are'} beyond the budget.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
