/**
 * Everything that content/README.md says how to add, change and take away, done in a copy of the project as it says, with
 * a plan in Vietnamese of hundreds of tasks: `npm test` passes there, whole.
 */
import process from 'node:process';
import { lastLines, type Outcome, runProgram } from '../../src/cli/programs.ts';
import { addExamples, changeExamples, sayReworded } from '../adding/examples.ts';
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

await check('one of each kind is added, sealed and valid', async () => {
  addExamples(folder);
  await assertPasses('seal', '--yes');
  await assertPasses('validate');
});

await check('it builds, is released and its addresses are published', async () => {
  await assertPasses('release', '--note', 'What was added.');
  await assertPasses('permalinks');
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
