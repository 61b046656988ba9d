/**
 * Everything that content/README.md says how to add, change and take away, done in a copy of the project as it says, with
 * a plan in Vietnamese of hundreds of tasks: `npm test` passes there, whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { lastLines, type Outcome, runProgram } from '../../src/cli/programs.ts';
import { addExamples, changeExamples, sayReworded } from '../adding/examples.ts';
import { noTime, unreadTime } from '../adding/plan.ts';
import { copyProject } from './shared/rebuild.ts';
import { check, figure, finish } from './shared/tally.ts';

const limit = 60 * 60_000;
const folder = copyProject();

const run = (file: string, ...args: string[]): Promise<Outcome> =>
  runProgram(process.execPath, [`src/cli/${file}.ts`, ...args], { cwd: folder, limit });

/** @throws Error with the end of what a command printed, where it failed */
async function assertPasses(file: string, ...args: string[]): Promise<string> {
  const { code, output } = await run(file, ...args);
  if (code !== 0) throw new Error(lastLines(output, 80));
  return output;
}

/** The rows of built lists that state these words as a deadline, and this name beside them, each with its page. */
function listedWith(words: string, name: string): string[] {
  const pages = readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return pages
    .filter((page) => page.endsWith('index.html'))
    .flatMap((page) => {
      const rows = readFileSync(path.join(folder, 'dist', page), 'utf8')
        .split('<li>')
        .slice(1);
      return rows
        .filter((row) => row.includes(`>${words}</b>`) && row.slice(0, row.indexOf('</li>')).includes(name))
        .map((row) => `${page}: ${row.slice(0, 120)}`);
    });
}

await check('one of each kind is added, sealed and valid', async () => {
  addExamples(folder);
  await assertPasses('seal', '--yes');
  await assertPasses('validate');
});

await check('it builds, is released and its addresses are published', async () => {
  await assertPasses('release', '--note', 'What was added.');
  await assertPasses('permalinks');
});

await check('a time that is stated and not read is told apart from none, on every page that lists it', () => {
  const [unread, none] = ['Time stated, not read', 'No time stated'];
  const wrong = listedWith(unreadTime, none).concat(listedWith(noTime, unread));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  for (const [words, name] of [
    [unreadTime, unread],
    [noTime, none],
  ] as const)
    if (listedWith(words, name).length === 0) throw new Error(`No row says "${words}" and "${name}".`);
});

await check('a better copy of a text, a merged agency and a withdrawn page are published in their turn', async () => {
  changeExamples(folder);
  await assertPasses('seal', '--yes');
  await assertPasses('validate');
  // The build names the words that a record has now, in the entry to be written.
  const { output } = await run('permalinks');
  const digest = /was: city-1b\s+words: "([0-9a-f]+)"/u.exec(output)?.[1];
  if (!digest) throw new Error(lastLines(output, 40));
  sayReworded(folder, 'city-1b', digest);
  await assertPasses('release', '--note', 'What was changed.');
  await assertPasses('permalinks');
});

await check('npm test passes', async () => {
  const output = await assertPasses('test');
  figure('Tests with everything added', lastLines(output, 1).trim());
});

finish('Everything that the manual adds');
