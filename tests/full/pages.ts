/** Every built page through the Nu HTML checker, which the W3C runs. Needs Java. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lastLines, root, runProgram } from '../../src/cli/programs.ts';
import { fetchPackage } from './shared/cache.ts';
import { check, figure, finish, skip, tool } from './shared/tally.ts';

const version = '26.9.27';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

// Tables turn into blocks on small screens, and Safari then forgets that they are tables unless their parts say so.
// The checker forbids roles that elements have anyway; browsers accept them.
const reason = 'written-out roles of tables, which some browsers need where a table is shown as blocks';
const tolerated = /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/u;

const dist = path.join(root, 'dist');
await run();
finish('Every page through the Nu HTML checker');

async function run(): Promise<void> {
  const what = 'the Nu HTML checker over all pages';
  if (!existsSync(path.join(dist, 'index.html'))) return skip(what, 'there is no built site; run `npm run build`');
  const java = await runProgram('java', ['-version'], { limit: 60_000 });
  if (java.code !== 0) return skip(what, 'Java is not installed (Debian: default-jre-headless)');
  tool('Java', /"([^"]+)"/u.exec(java.output)?.[1] ?? lastLines(java.output, 1));
  let folder: string;
  try {
    folder = await fetchPackage('vnu-jar', version);
  } catch (error) {
    return skip(what, error instanceof Error ? error.message : String(error));
  }
  tool('Nu HTML checker', version);
  const messages = await judge(path.join(folder, 'build/dist/vnu.jar'));
  if (!messages) return;
  const errors = messages.filter(({ type }) => type === 'error');
  const others = errors.filter(({ message }) => !tolerated.test(message));
  figure('Errors', others.length);
  figure(`Errors set aside (${reason})`, errors.length - others.length);
  await check('no page has an error', () => {
    const told = [...Map.groupBy(others, ({ message }) => message)].map(
      ([message, list]) => `${message} (${list.length} times, first on ${list[0]?.url}:${list[0]?.lastLine})`,
    );
    if (told.length > 0) throw new Error(told.slice(0, 40).join('\n'));
  });
}

/** What the checker says of all pages; undefined where it could not judge them. */
async function judge(jar: string): Promise<readonly Message[] | undefined> {
  const args = ['-Xss8m', '-jar', jar, '--format', 'json', '--skip-non-html', '--errors-only', '--exit-zero-always'];
  let messages: readonly Message[] | undefined;
  await check('the checker reads every page', async () => {
    const { output } = await runProgram('java', [...args, dist], { limit: 30 * 60_000 });
    const json = output.split('\n').find((line) => line.startsWith('{"') && line.includes('"messages":['));
    if (json === undefined) throw new Error(lastLines(output, 20).slice(0, 2_000));
    messages = (JSON.parse(json) as { messages: Message[] }).messages;
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    figure('Pages', files.filter((file) => file.endsWith('.html')).length);
  });
  return messages;
}
