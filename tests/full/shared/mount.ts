/** File systems of our own, small or read-only, mounted where nobody else sees them; they end with the program that uses them. */
import process from 'node:process';
import { type Outcome, runProgram } from '../../../src/cli/programs.ts';
import { temporaryFolder } from './folder.ts';

/** The command that starts a program in a space of its own. */
export type Space = readonly [command: string, ...args: string[]];

/** Root may mount by right; others where the system lets them be root of such a space. */
const spaces: readonly Space[] = [
  ['unshare', '--mount'],
  ['unshare', '--user', '--map-root-user', '--mount'],
];

/** Why there is no space. */
export const unmountable = 'no file system can be mounted here (needs `unshare`, and root or user namespaces)';

/** A space in which file systems can be mounted; undefined where the system allows none. */
export async function findSpace(): Promise<Space | undefined> {
  const probe = temporaryFolder('mount-');
  for (const space of spaces) {
    const [command, ...args] = space;
    const trial = [...args, 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe];
    if ((await runProgram(command, trial, { limit: 30_000 })).code === 0) return space;
  }
  return undefined;
}

/**
 * Runs commands of Node one after the other, each for five minutes at most, with a file system mounted for them.
 * @param mount the arguments of `mount`, as the shell reads them in the folder
 * @param commands the arguments of Node, without apostrophes
 * @returns how each ended
 */
export async function runMounted(
  [program, ...args]: Space,
  folder: string,
  mount: string,
  commands: readonly (readonly string[])[],
): Promise<Outcome[]> {
  // In the foreground, or it would leave the group that is ended with us.
  const lines = commands.map((command) => {
    const words = ['timeout', '--foreground', '300', process.execPath, ...command].map((word) => `'${word}'`);
    return `${words.join(' ')}; echo "--- ended with $?"`;
  });
  // The folder is entered again, because what is mounted over it is seen from then on.
  const script = [`mount ${mount} || exit 1`, `cd '${folder}'`, ...lines].join('\n');
  const limit = (commands.length * 300 + 30) * 1000;
  const { output } = await runProgram(program, [...args, 'sh', '-c', script], { cwd: folder, limit });
  const parts = output.split(/^--- ended with (\d+)$/mu);
  return commands.flatMap((_command, place) => {
    const code = parts[place * 2 + 1];
    if (code === undefined) return [];
    return [{ output: parts[place * 2] ?? '', code: Number(code), late: code === '124' }];
  });
}
