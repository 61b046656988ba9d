/**
 * `npm run bench [-- --root dist] [--requests]`: measures the built site and prints each figure beside its budget and beside what
 * others need. With `--requests`, each file that a search loads is listed first.
 *
 * `npm run bench -- search [--root dist] [--sizes 500,2500,5000,20000] [--write]`: the catalogue's search by how many records there are, in a real browser.
 *
 * `npm run bench -- build [--records real,5000,20000] [--runs 3] [--builders site,pages,astro,eleventy,hugo,bare] [--write]`:
 * builds the same records with this project and with others, in turns. With `--write`, figures go to content/speed.yaml.
 *
 * It judges nothing but whether it could measure: exit code 1 means that it could not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { runCommand } from '../../src/cli/failure.ts';
import { root } from '../../src/cli/programs.ts';
import { asOf } from '../../src/cli/read.ts';
import { builders } from '../../src/model/speed.ts';
import { machine, measureBuilds } from './builds.ts';
import { type Plan, readPlan, readSizes } from './plan.ts';
import { measureQuality } from './search-quality.ts';
import { measureSearches } from './searches.ts';
import { measureSizes } from './sizes.ts';
import { formatCatalogue, formatFurther, formatSearches, speedFile, writeSearches, writeSpeed } from './speed-file.ts';
import { formatTable, verdictOn } from './table.ts';
import { measureWeights } from './weights.ts';

const { values, positionals } = readArguments({
  allowPositionals: true,
  options: {
    root: { type: 'string' },
    requests: { type: 'boolean' },
    sizes: { type: 'string', default: '500,2500,5000,20000' },
    records: { type: 'string', default: 'real,5000,20000' },
    runs: { type: 'string', default: '3' },
    builders: { type: 'string', default: Object.keys(builders).join(',') },
    write: { type: 'boolean' },
  },
});

await runCommand(async () => {
  const [part, ...others] = positionals;
  if (others.length > 0 || !(part === undefined || part === 'build' || part === 'search'))
    throw new Error(
      `"${positionals.join(' ')}" is no part of the bench. Leave it out, or write \`build\` or \`search\`.`,
    );
  if (part === 'search') await measureSearch(readSizes(values.sizes), values.write === true);
  else await (part === 'build' ? measureAndTell(readPlan(values), values.write === true) : measureSite());
});

async function measureAndTell(plan: Plan, write: boolean): Promise<void> {
  const measured = await measureBuilds(plan, console.log);
  for (const table of [...measured.catalogues.map(formatCatalogue), formatFurther(measured)])
    if (table !== '') console.log(`\n${table}`);
  console.log(`\nMeasured on ${measured.machine}. Times: wall clock; memory: of the largest process.`);
  if (!write) return;
  await writeSpeed(root, measured);
  console.log(`Written to ${speedFile}, from which /guide/how-fast/ is made.`);
}

async function measureSearch(sizes: readonly number[], write: boolean): Promise<void> {
  const searches = { on: asOf, machine: machine(), ...(await measureSizes(builtSite(), sizes)) };
  console.log(formatSearches(searches));
  console.log(`\nMeasured on ${searches.machine}. Bytes are those on the wire (Brotli 11).`);
  if (!write) return;
  await writeSearches(root, searches);
  console.log(`Written to ${speedFile}, from which /guide/how-fast/ is made.`);
}

function builtSite(): string {
  const dist = path.resolve(values.root ?? path.join(root, 'dist'));
  if (existsSync(path.join(dist, 'index.html'))) return dist;
  throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
}

async function measureSite(): Promise<void> {
  const dist = builtSite();
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
}
