/**
 * `npm test`: everything that has to hold; the last line is `N passed, N failed`. Steps that need nothing of each other run
 * side by side, and each says how it ended when it has ended.
 * `npm test -- unit site` runs the named steps only; `npm run check` is the steps `types` and `style`.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readSite } from '../content/site.ts';
import { getBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { sentenceOf } from './failure.ts';
import { lastLines, type Outcome, root, runPackage, runProgram } from './programs.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Why it failed, for a reader; or, of a step that passed, what is worth knowing. */
  readonly words?: string;
}

interface Step {
  readonly name: string;
  /** Seconds. */
  readonly limit: number;
  readonly run: (limit: number) => Promise<Count>;
  /** Steps that must have passed before, where they are asked for at all. */
  readonly after?: readonly string[];
}

/** The whole run ends before this, whatever the single limits add up to: it takes minutes, but a machine may be busy. Seconds. */
const wholeLimit = 60 * 60;

const reports = mkdtempSync(path.join(tmpdir(), 'test-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

let browser: string | undefined;

/** Of those that may begin, the first does: the longest chain of steps stands above. */
const steps: readonly Step[] = [
  { name: 'chromium', limit: 660, run: findChromium },
  { name: 'build', limit: 900, run: (limit) => one(buildSite({ limit })) },
  { name: 'browser', limit: 1800, run: runPlaywright, after: ['chromium', 'build'] },
  { name: 'site', limit: 1200, run: (limit) => runVitest('site', limit), after: ['build'] },
  { name: 'unit', limit: 1200, run: (limit) => runVitest('unit', limit) },
  // Programs that keep one core busy, before those that share both to the end.
  {
    name: 'reproducible',
    limit: 900,
    run: (limit) => one(runNode('tests/site/reproducible.ts', limit)),
    after: ['build'],
  },
  // What this and the components write into .astro, the build writes too.
  { name: 'types', limit: 900, run: checkTypes, after: ['build'] },
  { name: 'adding', limit: 900, run: (limit) => one(runNode('tests/adding/one.ts', limit)) },
  { name: 'component', limit: 900, run: (limit) => runVitest('component', limit), after: ['build'] },
  { name: 'style', limit: 300, run: checkStyle },
];

/** How many steps run side by side. Some have two workers of their own; the smaller ones fill what these leave. */
const lanes = 2;

async function findChromium(): Promise<Count> {
  try {
    browser = await getBrowser((text) => console.log(text));
    return { passed: 1, failed: 0, words: browser };
  } catch (error) {
    return { passed: 0, failed: 1, words: error instanceof Error ? error.message : String(error) };
  }
}

/** The types of the collections need not be written again after a build. */
async function checkTypes(limit: number): Promise<Count> {
  const written = results.has('build') ? ['--noSync'] : [];
  return one(runPackage('astro', ['check', '--minimumFailingSeverity', 'warning', ...written], { limit }));
}

/** The second program finds what nobody uses. */
async function checkStyle(limit: number): Promise<Count> {
  const style = await one(runPackage('@biomejs/biome', ['check', '--error-on-warnings', '.'], { limit }));
  return sumOf(style, await one(runPackage('knip', [], { limit })));
}

const sumOf = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  words: [one.words, other.words].filter(Boolean).join('\n\n'),
});

function runNode(file: string, limit: number): Promise<Outcome> {
  return runProgram(process.execPath, [file], { limit });
}

/** A program without counts of its own counts as one test. */
async function one(running: Promise<Outcome>): Promise<Count> {
  const { code, output, late } = await running;
  if (code === 0) return { passed: 1, failed: 0 };
  return { passed: 0, failed: 1, words: `${lastLines(output, 300)}${late ? '\nstopped: it took too long' : ''}` };
}

async function runVitest(project: string, limit: number): Promise<Count> {
  const file = path.join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const outcome = await runPackage('vitest', args, { limit, env: { CI: 'true' } });
  const report = readReport(file);
  return counted(outcome, number(report?.['numPassedTests']), number(report?.['numFailedTests']));
}

async function runPlaywright(limit: number): Promise<Count> {
  const file = path.join(reports, 'browser.json');
  const outcome = await runPackage('@playwright/test', ['test', '--reporter=line,json'], {
    limit,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      BROWSER_TEST_PORT: String(await freePort()),
      CI: 'true',
      // Playwright's workers speak colour, and Node warns of the contradiction.
      NO_COLOR: undefined,
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
    },
  });
  const stats = readReport(file)?.['stats'] as Record<string, unknown> | undefined;
  // A flaky test passed only on a second try: here that is a failure.
  return counted(outcome, number(stats?.['expected']), number(stats?.['unexpected']) + number(stats?.['flaky']));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A runner that ends badly or runs nothing has at least one failure, whatever its report says. */
function counted(outcome: Outcome, passed: number, failedTests: number): Count {
  const bad = outcome.code !== 0 || passed + failedTests === 0;
  const failed = bad ? Math.max(failedTests, 1) : failedTests;
  if (failed === 0) return { passed, failed };
  const why = outcome.late ? '\nstopped: it took too long' : passed + failedTests === 0 ? '\nno test ran' : '';
  return { passed, failed, words: `${lastLines(outcome.output, 300)}${why}` };
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

function readReport(file: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

process.chdir(root);
const began = Date.now();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}

try {
  await readSite(root);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}

const results = new Map<string, Count>();
const wanted = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
const waiting = new Set(wanted);

/** Whether all that a step needs has ended, as far as it is asked for. */
const mayBegin = ({ after = [] }: Step): boolean =>
  wanted.every(({ name }) => !after.includes(name) || results.has(name));

const running = new Set<Promise<void>>();
while (waiting.size > 0) {
  for (const step of waiting) {
    if (running.size === lanes) break;
    if (!mayBegin(step)) continue;
    waiting.delete(step);
    const run: Promise<void> = runStep(step).finally(() => running.delete(run));
    running.add(run);
  }
  await Promise.race(running);
}
await Promise.all(running);

async function runStep(step: Step): Promise<void> {
  const from = Date.now();
  const left = wholeLimit - (from - began) / 1000;
  const broken = step.after?.find((name) => results.get(name)?.failed);
  let count: Count;
  if (broken) count = { passed: 0, failed: 1, words: `not run: ${broken} failed` };
  else if (left <= 0) count = { passed: 0, failed: 1, words: `not run: ${wholeLimit / 60} minutes were over` };
  else count = await step.run(Math.min(step.limit, left) * 1000);
  results.set(step.name, count);
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  console.log(`${step.name.padEnd(13)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  if (count.failed > 0 && count.words) console.log(`\n${indented(count.words)}\n`);
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}

const counts = [...results.values()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const broken = [...results].filter(([, count]) => count.failed > 0).map(([name]) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
